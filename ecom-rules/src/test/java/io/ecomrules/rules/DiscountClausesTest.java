package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.care.DiscountDecision;
import io.ecomrules.core.care.DiscountDecision.AskLeader;
import io.ecomrules.core.care.DiscountDecision.Grant;
import io.ecomrules.core.care.DiscountDecision.Refuse;
import io.ecomrules.core.care.DiscountDecision.Undecided;
import io.ecomrules.core.care.DiscountRequest;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who grants which discount (SVC-17). */
class DiscountClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final String AGENT = "Discount( post == Post.SERVICE_AGENT )\nthen\n    outcome.discountUpTo( %s );";

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @ParameterizedTest
    @CsvSource({
        "200.00, 9.99, Grant",
        "200.00, 10.00, Grant",
        "200.00, 10.01, AskLeader",
        "199.99, 0.01, AskLeader",
        "200.01, 10.00, Grant",
        "200.00, 20.00, AskLeader",
        "200.00, 20.01, Refuse",
        "100.00, 10.00, AskLeader",
        "100.00, 10.01, Refuse",
        "0.10, 0.01, AskLeader",
        "100.00, 150.00, Refuse",
        // One cent below and above a share that no decimal can tell.
        "333.33, 16.66, Grant",
        "333.33, 16.67, AskLeader"
    })
    void SVC_17_an_agent_grants_5_percent_from_200_on_then_the_leader_is_asked_up_to_10_percent(
            String amount, String discount, String decision) {
        assertThat(decide(Post.SERVICE_AGENT, amount, discount).getClass().getSimpleName())
                .isEqualTo(decision);
        assertThat(decide(Post.PRE_SALES_AGENT, amount, discount).getClass().getSimpleName())
                .isEqualTo(decision);
    }

    @Test
    void SVC_17_the_decision_tells_the_share_the_reason_and_the_rule() {
        assertThat(decide(Post.SERVICE_AGENT, "300", "10")).isInstanceOfSatisfying(Grant.class, grant -> {
            assertThat(grant.share()).isEqualTo(Exact.parse("1/30"));
            assertThat(grant.limit().rule().name()).isEqualTo("客服·优惠上限");
            assertThat(grant.limit().rule().clause()).hasToString("SVC-17");
            assertThat(grant.reasons()).isEmpty();
        });
        assertThat(decide(Post.SERVICE_AGENT, "200", "10.01")).isInstanceOfSatisfying(AskLeader.class, ask -> {
            assertThat(ask.whom()).containsExactly(Post.SERVICE_GROUP_LEADER);
            assertThat(texts(ask)).containsExactly("优惠 10.01 CNY 超出客服的权限：200.00 CNY 的 5% 是 10（规则“客服·优惠上限”）。");
        });
        assertThat(texts(decide(Post.SERVICE_AGENT, "199.99", "5")))
                .containsExactly("订单金额 199.99 CNY 不到 200 元，客服不能自己给优惠（规则“客服·优惠起点”）。");
        assertThat(texts(decide(Post.SERVICE_AGENT, "100", "10.01")))
                .containsExactly(
                        "订单金额 100.00 CNY 不到 200 元，客服不能自己给优惠（规则“客服·优惠起点”）。",
                        "优惠 10.01 CNY 超出组长的权限：100.00 CNY 的 10% 是 10（规则“组长·优惠上限”）。");
    }

    @Test
    void SVC_17_a_leader_grants_up_to_the_own_limit_and_has_nobody_to_ask() {
        assertThat(decide(Post.SERVICE_GROUP_LEADER, "50", "5")).isInstanceOf(Grant.class);
        assertThat(decide(Post.SERVICE_GROUP_LEADER, "50", "5.01"))
                .isInstanceOfSatisfying(
                        Refuse.class, refuse -> assertThat(codes(refuse)).containsExactly("discount-beyond-limit"));
    }

    @Test
    void SVC_17_whoever_may_neither_grant_nor_ask_is_refused() {
        assertThat(decide(Post.DESIGNER, "500", "1"))
                .isInstanceOfSatisfying(
                        Refuse.class, refuse -> assertThat(codes(refuse)).containsExactly("discount-not-of-this-post"));
    }

    @Test
    void SVC_17_an_order_whose_amount_is_not_known_is_not_decided() {
        var request = new DiscountRequest("O-7", Post.SERVICE_AGENT, null, money("5", "CNY"));

        assertThat(ECOM.care().discount(request, DAY))
                .isInstanceOfSatisfying(
                        Undecided.class,
                        undecided -> assertThat(texts(undecided))
                                .containsExactly("不知道订单 O-7 的金额，看不出 5.00 CNY 在不在客服的权限以内。请先查到金额。"));
    }

    @Test
    void SVC_17_the_smallest_order_stands_in_yuan_and_is_not_compared_with_dollars() {
        var request = new DiscountRequest("O-7", Post.SERVICE_AGENT, money("500", "USD"), money("5", "USD"));
        var leader = new DiscountRequest("O-7", Post.SERVICE_GROUP_LEADER, money("500", "USD"), money("5", "USD"));

        assertThat(codes(ECOM.care().discount(request, DAY))).containsExactly("discount-minimum-in-other-currency");
        assertThat(ECOM.care().discount(leader, DAY)).isInstanceOf(Grant.class);
    }

    @Test
    void SVC_17_before_the_pack_takes_effect_nothing_is_granted() {
        var request = new DiscountRequest("O-7", Post.SERVICE_AGENT, money("500", "CNY"), money("5", "CNY"));

        assertThat(ECOM.care().discount(request, LocalDate.of(2009, 12, 31))).isNotInstanceOf(Grant.class);
    }

    @Test
    void SVC_17_an_edited_rule_changes_the_decision() {
        PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("care-discount.drl", AGENT.formatted("0.05"), AGENT.formatted("0.06"));

        try (var ecom = Ecom.open(folder)) {
            assertThat(decide(ecom, Post.SERVICE_AGENT, "200", "12", DAY)).isInstanceOf(Grant.class);
            assertThat(decide(ecom, Post.SERVICE_AGENT, "200", "12.01", DAY)).isInstanceOf(AskLeader.class);
        }
        assertThat(decide(Post.SERVICE_AGENT, "200", "12")).isInstanceOf(AskLeader.class);
    }

    @Test
    void SVC_17_a_version_holds_from_its_day_on() {
        PackOnDisk.overBuiltIn(folder).with("more.drl", """
                package care
                rule "客服·优惠上限·四月起" @clause("SVC-17") @from("2026-04-01") @title("试验")
                when Discount( post == Post.SERVICE_AGENT ) then outcome.discountUpTo( 0.03 ); end
                """);

        try (var ecom = Ecom.open(folder)) {
            assertThat(decide(ecom, Post.SERVICE_AGENT, "200", "10", LocalDate.of(2026, 3, 31)))
                    .isInstanceOf(Grant.class);
            assertThat(decide(ecom, Post.SERVICE_AGENT, "200", "10", LocalDate.of(2026, 4, 1)))
                    .isInstanceOf(AskLeader.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"999.99, 50.00, AskLeader", "1000.00, 80.00, Grant", "1000.00, 80.01, AskLeader"})
    void SVC_17_larger_orders_may_get_more_where_rules_say_so(String amount, String discount, String decision) {
        PackOnDisk.overBuiltIn(folder)
                .withBuiltIn(
                        "care-discount.drl",
                        AGENT.formatted("0.05"),
                        AGENT.formatted("0.05").replace("\nthen", "\n    DiscountedOrder( amount < 1000B )\nthen"))
                .with("larger.drl", """
                        package care
                        rule "客服·大单优惠上限" @clause("SVC-17") @from("2010-01-01") @title("试验")
                        when Discount( post == Post.SERVICE_AGENT ) DiscountedOrder( amount >= 1000B )
                        then outcome.discountUpTo( 0.08 ); end
                        """)
                .with("examples/care-discount.csv", """
                        规则,给优惠的岗位,订单金额,预期
                        客服·优惠上限,客服,1000,不适用
                        客服·优惠上限,客服,999.99,适用
                        客服·大单优惠上限,客服,1000,适用
                        客服·大单优惠上限,客服,999.99,不适用
                        """);

        try (var ecom = Ecom.open(folder)) {
            assertThat(decide(ecom, Post.AFTER_SALES_AGENT, amount, discount, DAY)
                            .getClass()
                            .getSimpleName())
                    .isEqualTo(decision);
        }
    }

    @Test
    void SVC_17_rules_that_overlap_are_refused_when_the_pack_is_opened() {
        var pack = PackOnDisk.overBuiltIn(folder).with("other.drl", """
                package care
                rule "大单也优惠" @clause("SVC-17") @from("2010-01-01") @title("试验")
                when Discount( post == Post.SERVICE_AGENT ) DiscountedOrder( amount >= 1000B )
                then outcome.discountUpTo( 0.08 ); end
                """);

        assertThat(pack.refusals()).anySatisfy(refusal -> assertThat(refusal).startsWith("care-discount.drl:"));
    }

    @Test
    void SVC_17_a_limit_without_the_smallest_order_decides_nothing() {
        var from = "@clause(\"SVC-17\") @from(\"2010-01-01\")\n    @title(\"订单满多少元，客服自己可以给优惠\")";
        PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("care-discount.drl", from, from.replace("\n", " @until(\"2026-01-01\")\n"));

        try (var ecom = Ecom.open(folder)) {
            assertThat(decide(ecom, Post.SERVICE_AGENT, "1000", "10", LocalDate.of(2025, 12, 31)))
                    .isInstanceOf(Grant.class);
            assertThat(texts(decide(ecom, Post.SERVICE_AGENT, "1000", "10", DAY)))
                    .containsExactly("规则没有说清客服能给多少优惠（fromAmount()：no-rule-in-force）。请先改好规则。");
        }
    }

    private static DiscountDecision decide(Post by, String amount, String discount) {
        return decide(ECOM, by, amount, discount, DAY);
    }

    private static DiscountDecision decide(Ecom ecom, Post by, String amount, String discount, LocalDate on) {
        return ecom.care().discount(new DiscountRequest("O-7", by, money(amount, "CNY"), money(discount, "CNY")), on);
    }

    private static MonetaryAmount money(String number, String currency) {
        return Moneys.of(new BigDecimal(number), Moneys.currency(currency).orElseThrow());
    }

    private static List<String> codes(DiscountDecision decision) {
        return decision.reasons().stream().map(Problem::code).toList();
    }

    private static List<String> texts(DiscountDecision decision) {
        return decision.reasons().stream()
                .map(Messages.in(Locale.SIMPLIFIED_CHINESE)::text)
                .toList();
    }
}
