package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.code.AttributionLedger;
import io.ecomrules.core.code.Claim;
import io.ecomrules.core.code.Code;
import io.ecomrules.core.code.CodeDesk;
import io.ecomrules.core.code.Codes;
import io.ecomrules.core.code.InMemoryRedemptionLedger;
import io.ecomrules.core.code.Medium;
import io.ecomrules.core.code.Origin;
import io.ecomrules.core.code.Purpose;
import io.ecomrules.core.code.Redemption;
import io.ecomrules.core.code.Scan;
import io.ecomrules.core.code.ScannedOrder;
import io.ecomrules.core.code.SigningKey;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.trade.InMemoryVoucherStore;
import io.ecomrules.core.trade.Voucher;
import io.ecomrules.core.trade.Vouchers;
import io.ecomrules.core.workflow.Stamp;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Codes on paper: how often they are good, and which an order is owed to (CMP-2). */
class CodeClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
    private static final Codes CODES =
            new Codes(List.of(new SigningKey(1, "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8))));
    private static final Stamp STAMP = Stamp.of(NOW, "E-5");

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    private static Code code(long serial, Medium medium, String place, Purpose purpose) {
        return new Code(
                serial, medium, place, purpose, "V-1", NOW.minus(Duration.ofDays(90)), NOW.plus(Duration.ofDays(1)));
    }

    private static CodeDesk desk() {
        return ECOM.codes().desk(CODES, new InMemoryRedemptionLedger(), null, DAY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            names = {"VOUCHER", "POINTS", "PAYMENT"})
    void CMP_2_what_is_worth_something_is_taken_once(Purpose purpose) {
        var desk = desk();
        var text = CODES.sign(code(1, Medium.FLYER, "SH-1", purpose), 1);

        assertThat(desk.redeem(text, purpose, "SH-1", STAMP)).isInstanceOf(Answer.Granted.class);
        assertThat(desk.redeem(text, purpose, "SH-2", STAMP).reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("code-redeemed-already");
                    assertThat(reason.parameters())
                            .containsEntry("place", "SH-1")
                            .containsEntry("by", "E-5");
                });
    }

    @Test
    void CMP_2_a_link_to_the_shop_is_good_for_everybody() {
        var desk = desk();
        var text = CODES.sign(code(1, Medium.POSTER, "SH-1", Purpose.SHOP_LINK), 1);

        assertThat(desk.redeem(text, Purpose.SHOP_LINK, "web", STAMP)).isInstanceOf(Answer.Granted.class);
        assertThat(desk.redeem(text, Purpose.SHOP_LINK, "web", STAMP)).isInstanceOf(Answer.Granted.class);
    }

    @Test
    void CMP_2_a_code_that_is_refused_is_not_used_up() {
        var desk = desk();
        var text = CODES.sign(code(1, Medium.POSTER, "SH-1", Purpose.VOUCHER), 1);

        assertThat(desk.redeem(text, Purpose.POINTS, "SH-1", STAMP).reasons())
                .extracting(Problem::code)
                .containsExactly("code-of-another-purpose");
        assertThat(desk.redeem(text, Purpose.VOUCHER, "SH-1", STAMP)).isInstanceOf(Answer.Granted.class);
    }

    @Test
    void CMP_2_exactly_one_of_a_hundred_who_ask_at_once_gets_it() throws Exception {
        var desk = desk();
        var text = CODES.sign(code(1, Medium.FLYER, "SH-1", Purpose.VOUCHER), 1);
        var all = Executors.newFixedThreadPool(100);
        try {
            var together = new CountDownLatch(100);
            Callable<Answer<Redemption>> one = () -> {
                together.countDown();
                together.await();
                return desk.redeem(text, Purpose.VOUCHER, "SH-1", STAMP);
            };
            int granted = 0;
            for (var answer : all.invokeAll(Collections.nCopies(100, one))) {
                granted += answer.get() instanceof Answer.Granted ? 1 : 0;
            }
            assertThat(granted).isEqualTo(1);
        } finally {
            all.shutdownNow();
        }
    }

    @Test
    void CMP_2_ORD_9_a_pick_up_is_redeemed_as_the_voucher_of_its_order() {
        var vouchers = new Vouchers(new InMemoryVoucherStore());
        vouchers.issue(Voucher.of("V-1", "O-1", "SH-1", NOW.plusSeconds(60)));
        var desk = ECOM.codes().desk(CODES, new InMemoryRedemptionLedger(), vouchers, DAY);
        var text = CODES.sign(code(1, Medium.RECEIPT, "SH-1", Purpose.PICK_UP), 1);

        assertThat(codes(desk.redeem(text, Purpose.PICK_UP, "SH-2", STAMP))).containsExactly("voucher-of-another-shop");
        assertThat(desk.redeem(text, Purpose.PICK_UP, "SH-1", STAMP)).isInstanceOf(Answer.Granted.class);
        assertThat(codes(desk.redeem(text, Purpose.PICK_UP, "SH-1", STAMP)))
                .containsExactly("voucher-redeemed-already");
        assertThat(codes(desk().redeem(text, Purpose.PICK_UP, "SH-1", STAMP))).containsExactly("no-pick-up-here");
    }

    @Test
    void CMP_2_a_rule_may_make_points_good_for_ever() {
        var rules = PackOnDisk.builtIn("campaign-codes.drl")
                .replace("CodeUse( purpose == Purpose.POINTS )", "CodeUse( purpose == Purpose.SHOP_LINK )");
        try (var other =
                PackOnDisk.overBuiltIn(folder).with("campaign-codes.drl", rules).open()) {
            assertThat(other.codes().terms(DAY).once()).doesNotContainKey(Purpose.POINTS);
        }
    }

    private static List<String> codes(Answer<?> answer) {
        return answer.reasons().stream().map(Problem::code).toList();
    }

    // —— which code an order is owed to ——

    private static Scan scan(long serial, Medium medium, Instant at) {
        return new Scan(code(serial, medium, "P" + serial, Purpose.SHOP_LINK), "M-1", at);
    }

    private static ScannedOrder order(String id) {
        return new ScannedOrder(id, "M-1", NOW, Moneys.of(new BigDecimal("10.50"), Moneys.CNY));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    void CMP_2_a_scan_claims_orders_for_thirty_days(long second, boolean isClaimed) {
        var scan = scan(1, Medium.FLYER, NOW.minus(Duration.ofDays(30)).plusSeconds(second));
        var claim = ECOM.codes().claim(order("O"), List.of(scan), DAY);

        assertThat(claim.scan()).isEqualTo(isClaimed ? scan : null);
        assertThat(claim.rules()).extracting(RuleReference::name).isEqualTo(isClaimed ? List.of("扫码·归属期限") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, true", "1, false"})
    void CMP_2_only_what_was_scanned_before_the_order_claims_it(long second, boolean isClaimed) {
        var claim = ECOM.codes().claim(order("O"), List.of(scan(1, Medium.FLYER, NOW.plusSeconds(second))), DAY);

        assertThat(claim.scan() != null).isEqualTo(isClaimed);
    }

    @Test
    void CMP_2_of_several_codes_the_last_one_counts_in_whatever_order_they_come() {
        var scans = new ArrayList<>(List.of(
                scan(1, Medium.FLYER, NOW.minusSeconds(300)),
                scan(2, Medium.OUTDOOR, NOW.minusSeconds(200)),
                scan(3, Medium.FLYER, NOW.minusSeconds(200)),
                scan(4, Medium.FLYER, NOW.plusSeconds(1)),
                new Scan(code(5, Medium.FLYER, "P", Purpose.SHOP_LINK), "M-2", NOW)));
        for (int turn = 0; turn < scans.size(); turn++) {
            Collections.rotate(scans, 1);
            var claim = ECOM.codes().claim(order("O"), scans, DAY);

            assertThat(claim.scan()).isEqualTo(scan(3, Medium.FLYER, NOW.minusSeconds(200)));
            assertThat(claim.others()).extracting(scan -> scan.code().serial()).containsExactly(1L, 2L);
            assertThat(claim.rules()).extracting(RuleReference::name).containsExactly("扫码·归属期限", "扫码·归哪一个");
        }
    }

    @Test
    void CMP_2_a_rule_may_let_the_first_one_count() {
        try (var other = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("campaign-codes.drl", "( ClaimedBy.LAST_SCAN )", "( ClaimedBy.FIRST_SCAN )")
                .open()) {
            var scans = List.of(
                    scan(1, Medium.FLYER, NOW.minusSeconds(300)), scan(2, Medium.OUTDOOR, NOW.minusSeconds(200)));
            assertThat(other.codes().claim(order("O"), scans, DAY).scan()).isEqualTo(scans.get(0));
        }
    }

    @Test
    void CMP_2_the_ledger_adds_up_and_counts_each_order_once() {
        var scans = IntStream.range(0, 6)
                .mapToObj(i -> scan(i % 2, i % 2 == 0 ? Medium.FLYER : Medium.POSTER, NOW.minusSeconds(i)))
                .toList();
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < 4; i++) {
            claims.add(ECOM.codes().claim(order("O-" + i), i == 3 ? List.of() : List.of(scans.get(i)), DAY));
        }
        var ledger = AttributionLedger.of(scans, claims);

        assertThat(ledger.origins().get(new Origin(Medium.FLYER, "P0")).orders())
                .isEqualTo(2);
        assertThat(ledger.origins().get(new Origin(Medium.POSTER, "P1")).scans())
                .isEqualTo(3);
        assertThat(ledger.origins().get(new Origin(Medium.FLYER, "P0")).turnover())
                .containsEntry("CNY", new BigDecimal("21.00"));
        assertThat(ledger.none().orders()).isEqualTo(1);
        claims.add(claims.get(0));
        assertThatThrownBy(() -> AttributionLedger.of(scans, claims))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::code)
                                .containsExactly("order-claimed-twice"));
    }
}
