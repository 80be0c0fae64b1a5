package io.ecomrules.rules;

import static io.ecomrules.rules.SampleOrders.NOW;
import static io.ecomrules.rules.SampleOrders.ZONE;
import static io.ecomrules.rules.SampleOrders.at;
import static io.ecomrules.rules.SampleOrders.codes;
import static io.ecomrules.rules.SampleOrders.line;
import static io.ecomrules.rules.SampleOrders.number;
import static io.ecomrules.rules.SampleOrders.payment;
import static io.ecomrules.rules.SampleOrders.sound;
import static io.ecomrules.rules.SampleOrders.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.order.Fault;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.OrderLine;
import io.ecomrules.core.order.OrderReport;
import io.ecomrules.core.order.Payment;
import io.ecomrules.core.order.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with orders, clause by clause. */
class OrderClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void a_sound_order_has_no_findings() {
        assertThat(report(sound()).findings()).isEmpty();
        assertThat(report(sound()).pack()).isEqualTo(ECOM.pack());
    }

    @ParameterizedTest
    @CsvSource({"09:10:59,''", "09:11:00,''", "09:11:01,late-contact"})
    void ORD_2_contact_is_late_beyond_ten_minutes_and_not_at_ten(String contacted, String code) {
        assertCodes(
                sound().with(Step.CONTACTED, at("2026-03-02T" + contacted))
                        .with(Step.CONFIRMED, at("2026-03-02T09:12:00")),
                code);
    }

    @ParameterizedTest
    @CsvSource({"03T09:05:59,''", "03T09:06:00,''", "03T09:06:01,late-hand-over"})
    void ORD_3_hand_over_is_late_beyond_a_day_and_not_at_a_day(String handedOver, String code) {
        assertCodes(
                sound().with(Step.HANDED_OVER, at("2026-03-" + handedOver))
                        .with(Step.SHIPPED, at("2026-03-03T20:00:00")),
                code);
    }

    @ParameterizedTest
    @CsvSource({"14:59:59,''", "15:00:00,''", "15:00:01,late-shipping"})
    void ORD_7_shipping_is_late_beyond_a_day_and_not_at_a_day(String shipped, String code) {
        assertCodes(sound().with(Step.SHIPPED, at("2026-03-03T" + shipped)), code);
    }

    @Test
    void ORD_7_a_step_dated_before_an_earlier_one_is_named_with_both() {
        var found = only(report(sound().with(Step.SHIPPED, at("2026-03-02T14:59:59"))));

        assertThat(found.code()).isEqualTo("out-of-order");
        assertThat(text(found, "earlier")).isEqualTo("handedOverAt 2026-03-02T15:00:00+08:00");
        assertThat(text(found, "later")).isEqualTo("shippedAt 2026-03-02T14:59:59+08:00");
    }

    @Test
    void ORD_7_steps_at_one_instant_are_in_order_and_steps_between_may_be_unknown() {
        assertCodes(sound().with(Step.CONTACTED, at("2026-03-02T09:01:00")), "");
        assertCodes(
                without(sound(), Step.CONTACTED, Step.HANDED_OVER).with(Step.CONFIRMED, at("2026-03-02T08:59:59")),
                "late-contact,late-hand-over,out-of-order");
    }

    @ParameterizedTest
    @CsvSource({"99.99,amount-mismatch", "100.0,''", "100.01,amount-mismatch"})
    void ORD_6_what_is_paid_is_what_is_due(String paid, String code) {
        assertCodes(sound().withPayments(payment("P-1", paid)), code);
    }

    @Test
    void ORD_6_a_mismatch_tells_both_sums() {
        var found = only(report(sound().withPayments(payment("P-1", "60"), payment("P-2", "39.5"))));

        assertThat(text(found, "expected")).isEqualTo("100");
        assertThat(text(found, "actual")).isEqualTo("99.5");
        assertThat(text(found, "difference")).isEqualTo("-0.5");
        assertThat(found.clause()).hasToString("ORD-6");
        assertThat(found.rule()).isEqualTo("实付与应付不符");
        assertThat(found.severity()).isEqualTo(Severity.VIOLATION);
    }

    @ParameterizedTest
    @CsvSource({"9.99,due-mismatch", "10.00,''", "10.01,due-mismatch"})
    void ORD_6_what_is_due_is_the_lines_and_the_shipping(String shipping, String code) {
        assertCodes(sound().withAmounts(Moneys.CNY, number("100"), number(shipping)), code);
    }

    @ParameterizedTest
    @CsvSource({"9.99,line-total-mismatch", "10,''", "10.01,line-total-mismatch"})
    void ORD_6_a_line_is_quantity_times_price_less_discount(String discount, String code) {
        assertCodes(sound().withLines(line("2", "50.00", discount, "90.00")), code);
    }

    @Test
    void ORD_6_the_line_is_named() {
        var lines = sound().withLines(line("1", "50", "0", "50"), line("1", "50", "10", "40.01"));
        var found = only(report(lines.withAmounts(Moneys.CNY, number("100"), number("9.99"))));

        assertThat(text(found, "line")).isEqualTo("2");
        assertThat(text(found, "sku")).isEqualTo("A-1");
        assertThat(text(found, "expected")).isEqualTo("40");
        assertThat(text(found, "actual")).isEqualTo("40.01");
    }

    @Test
    void ORD_6_payments_in_another_currency_are_told_and_never_added() {
        var dollars =
                new Payment("P-1", "card", number("100"), Moneys.currency("USD").orElseThrow(), "company", null);
        var report = report(sound().withPayments(dollars));

        assertThat(codes(report)).containsExactly("currency-mismatch");
        assertThat(unchecked(report)).containsExactly(Map.entry("amount-mismatch", "payments[0].amount (CNY)"));
    }

    @Test
    void ORD_6_one_payment_under_one_id_twice_is_a_duplicate() {
        assertCodes(sound().withPayments(payment("P-1", "50"), payment("P-1", "50")), "duplicate-payment");
    }

    @Test
    void ORD_6_alike_payments_are_a_duplicate_if_what_is_too_much_is_one_of_them() {
        assertCodes(
                sound().withPayments(payment("P-1", "100"), payment("P-2", "100.00")),
                "amount-mismatch,duplicate-payment");
        assertCodes(sound().withPayments(payment("P-1", "50"), payment("P-2", "50")), "");
        assertCodes(sound().withPayments(payment("P-1", "70"), payment("P-2", "70")), "amount-mismatch");
    }

    @Test
    void ORD_6_goods_shipped_before_anything_was_paid() {
        assertCodes(sound().withPayments(), "amount-mismatch,unpaid-shipped");
        assertCodes(sound().withPayments(paidAt("2026-03-03T10:00:00")), "");
        assertCodes(sound().withPayments(paidAt("2026-03-03T10:00:01")), "unpaid-shipped");
        assertThat(codes(report(without(sound(), Step.SHIPPED).withPayments()))).doesNotContain("unpaid-shipped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　"})
    void ORD_6_a_blank_address_or_phone_is_missing(String blank) {
        assertCodes(sound().withContact(blank, null), "missing-address,missing-phone");
    }

    @Test
    void ORD_6_quantities_and_prices_are_above_0_and_amounts_not_below() {
        assertCodes(sound().withLines(line("0", "1", "0", "0"), line("2", "50", "10", "90")), "quantity-not-positive");
        assertCodes(sound().withLines(line("5", "0", "0", "0"), line("2", "50", "10", "90")), "price-not-positive");
        assertCodes(
                sound().withLines(line("-1", "5", "-5", "0"), line("2", "50", "10", "90")),
                "negative-amount,quantity-not-positive");
        assertCodes(sound().withPayments(payment("P-1", "150"), payment("P-2", "-50")), "negative-amount");
    }

    @Test
    void ORD_6_what_is_missing_is_not_0_and_what_cannot_be_checked_is_said() {
        var bare = report(Order.of("O-2").withContact("a", "b"));

        assertThat(codes(bare)).isEmpty();
        assertThat(unchecked(bare))
                .containsOnly(
                        Map.entry("amount-mismatch", "amountDue + payments"),
                        Map.entry("due-mismatch", "lines"),
                        Map.entry("line-total-mismatch", "lines"));
        assertThat(report(Order.of("O-2")).findings())
                .filteredOn(found -> found.code().equals("cannot-check"))
                .allMatch(found -> found.severity() == Severity.INFO);
    }

    @Test
    void ORD_6_without_shipping_or_discount_only_what_is_wrong_whatever_they_are_is_a_mismatch() {
        var free = sound().withAmounts(Moneys.CNY, number("100"), null);

        assertThat(report(free.withLines(line("2", "50", null, "100"))).findings())
                .isEmpty();
        assertCodes(free.withLines(line("2", "50.01", null, "100.02")), "due-mismatch");
        assertCodes(free.withLines(line("2", "50", null, "100.01")), "due-mismatch,line-total-mismatch");
        var less = report(free.withLines(line("2", "50", null, "99.99")));
        assertThat(codes(less)).isEmpty();
        assertThat(unchecked(less))
                .containsOnly(
                        Map.entry("due-mismatch", "shipping"), Map.entry("line-total-mismatch", "lines[0].discount"));
    }

    @Test
    void ORD_6_a_line_without_a_part_is_not_added_up() {
        var report = report(sound().withLines(new OrderLine("A", number("1"), null, null, null)));

        assertThat(codes(report)).isEmpty();
        assertThat(unchecked(report).get("line-total-mismatch")).isEqualTo("lines[0].price + lines[0].total");
    }

    @ParameterizedTest
    @CsvSource({"company,''", "公司账户,''", "张三,wrong-payee", "Company,wrong-payee"})
    void ORD_9_the_payee_is_the_company(String payee, String code) {
        assertCodes(sound().withPayments(new Payment("P", "微信", number("100"), Moneys.CNY, payee, null)), code);
    }

    @Test
    void ORD_9_no_payee_is_no_wrong_payee_but_is_told() {
        var report = report(sound().withPayments(new Payment("P", "card", number("100"), Moneys.CNY, null, null)));

        assertThat(codes(report)).isEmpty();
        assertThat(unchecked(report)).containsExactly(Map.entry("wrong-payee", "payments[0].payee"));
    }

    @ParameterizedTest
    @CsvSource({
        "card,''",
        "cash,''",
        "wechat,''",
        "alipay,''",
        "tenpay,''",
        "online-banking,''",
        "网银,''",
        "bitcoin,payment-method-not-accepted",
        "CARD,payment-method-not-accepted"
    })
    void ORD_9_six_kinds_of_payment_are_taken(String method, String code) {
        assertCodes(sound().withPayments(new Payment("P", method, number("100"), Moneys.CNY, "company", null)), code);
    }

    @Test
    void ORD_5_every_field_that_is_not_what_it_was_is_named_with_old_and_new() {
        var later = sound().withContact("北京市", "13800000000").withLines(line("3", "50.00", "10", "90.00"));
        var found = ECOM.orders().alterations(sound(), later, NOW, ZONE).get(0);

        assertThat(found.clause()).hasToString("ORD-5");
        assertThat(found.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(((Evidence.Table) Objects.requireNonNull(found.evidence().get("before"))).rows())
                .containsExactly(Map.entry("address", "上海市某路 1 号"), Map.entry("lines[A-1].quantity", "2"));
        assertThat(((Evidence.Table) Objects.requireNonNull(found.evidence().get("after"))).rows())
                .containsExactly(Map.entry("address", "北京市"), Map.entry("lines[A-1].quantity", "3"));
        assertThat(ECOM.orders().alterations(sound(), sound(), NOW, ZONE)).isEmpty();
    }

    @Test
    void ORD_1_a_gap_between_refreshes_is_told_with_both_instants() {
        var begin = at("2026-03-02T09:00:00");
        var end = at("2026-03-02T09:30:01");
        var done = List.of(at("2026-03-02T09:20:00"), at("2026-03-02T09:10:00"));
        var found = ECOM.orders().gaps(Fault.REFRESH_GAP, done, begin, end, ZONE);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).clause()).hasToString("ORD-1");
        assertThat(text(found.get(0), "after")).isEqualTo("2026-03-02T09:20:00+08:00");
        assertThat(text(found.get(0), "before")).isEqualTo("2026-03-02T09:30:01+08:00");
        assertThat(ECOM.orders().gaps(Fault.REFRESH_GAP, done, begin, end.minusSeconds(1), ZONE))
                .isEmpty();
    }

    @Test
    void ORD_4_more_than_seven_days_between_backups_are_told() {
        var first = at("2026-03-02T09:00:00");
        var eighth = at("2026-03-09T09:00:00");

        assertThat(ECOM.orders().gaps(Fault.BACKUP_GAP, List.of(eighth), first, eighth.plusSeconds(5), ZONE))
                .isEmpty();
        assertThat(ECOM.orders()
                        .gaps(Fault.BACKUP_GAP, List.of(eighth.plusSeconds(1)), first, eighth.plusSeconds(5), ZONE))
                .extracting(Finding::code)
                .containsExactly("backup-gap");
        assertThat(ECOM.orders().gaps(Fault.BACKUP_GAP, List.of(), first, eighth.plusSeconds(1), ZONE))
                .hasSize(1);
    }

    private static Payment paidAt(String instant) {
        return new Payment("P-1", "wechat", number("100"), Moneys.CNY, "company", at(instant));
    }

    private static OrderReport report(Order order) {
        return ECOM.orders().verify(order, NOW, ZONE);
    }

    private static void assertCodes(Order order, String codes) {
        assertThat(codes(report(order))).containsExactlyInAnyOrder(codes.isEmpty() ? new String[0] : codes.split(","));
    }

    private static Finding only(OrderReport report) {
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0);
    }

    private static String text(Finding finding, String name) {
        return String.valueOf(finding.evidence().get(name));
    }

    private static Map<String, String> unchecked(OrderReport report) {
        return report.findings().stream()
                .filter(found -> found.code().equals("cannot-check"))
                .map(found -> ((Evidence.Table)
                                Objects.requireNonNull(found.evidence().get("checks")))
                        .rows())
                .findFirst()
                .orElse(Map.of());
    }
}
