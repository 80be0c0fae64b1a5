package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.RulePackException;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rates that depend on what a person reached: the whole amount is paid at the rate of the band it falls into. */
@Tag("text")
class TiersTest {

    private static final String RATES = "commission-monthly.drl";
    private static final String OPERATOR = "rule \"运营·月度提成比例\"\n    @clause(\"PAY-1\") @from(\"2010-01-01\")";

    @TempDir
    private Path folder;

    @Test
    void PAY_1_sales_bands_are_half_open_and_a_sale_on_the_boundary_belongs_to_the_higher_band() {
        try (var ecom = tiers("sales < 1000000B", "sales >= 1000000B, sales < 2000000B", "sales >= 2000000B")) {
            assertThat(rate(ecom, "999999.99")).isEqualTo("1/100");
            assertThat(rate(ecom, "1000000")).isEqualTo("1/50");
            assertThat(rate(ecom, "1000000.00")).isEqualTo("1/50");
            assertThat(rate(ecom, "1999999.9999999999999999999999999999999999")).isEqualTo("1/50");
            assertThat(rate(ecom, "2E+6")).isEqualTo("3/100");
            assertThat(rate(ecom, "0")).isEqualTo("1/100");
            assertThat(rate(ecom, "-1")).isEqualTo("1/100");
        }
    }

    @Test
    void PAY_6_coefficient_bands_compare_the_exact_coefficient() {
        try (var ecom = tiers("coefficient < 1B", "coefficient >= 1B, coefficient <= 1.5B", "coefficient > 1.5B")) {
            // 0.6 × 1/3 + 0.4 × 2 is 1.
            assertThat(rate(ecom, form -> form.sales("1", "3").profit("2", "1")))
                    .isEqualTo("1/50");
            assertThat(rate(ecom, form -> form.sales("1", "3").profit("1.99999999999999999999999999999999999999", "1")))
                    .isEqualTo("1/100");
            assertThat(rate(ecom, form -> form.sales("1", "1").profit("1", "1")))
                    .isEqualTo("1/50");
            assertThat(rate(ecom, form -> form.sales("2", "1").profit("3", "4")))
                    .isEqualTo("1/50");
            assertThat(rate(ecom, form -> form.sales("2", "1").profit("3.00000000000000000000000000000000000001", "4")))
                    .isEqualTo("3/100");
        }
    }

    @Test
    void PAY_1_a_figure_that_is_not_known_holds_in_no_comparison() {
        try (var ecom =
                tiers("grossMargin < 0.3B", "grossMargin >= 0.3B, grossMargin != 0.5B", "grossMargin == 0.5B")) {
            var unknown = settle(ecom, form -> form.sales("100", "100").profit("1", "1"));

            assertThat(unknown.commission()).isNull();
            assertThat(Said.codes(unknown)).containsExactly("no-rule-in-force");
            assertThat(rate(
                            ecom,
                            form -> form.sales("100", "100").profit("1", "1").grossMargin("0.50")))
                    .isEqualTo("3/100");
            assertThat(rate(
                            ecom,
                            form -> form.sales("100", "100").profit("1", "1").grossMargin("0.4")))
                    .isEqualTo("1/50");
        }
    }

    @Test
    void PAY_1_bands_that_overlap_are_refused_before_they_serve_and_name_both_rules() {
        assertThatThrownBy(() -> tiers("sales < 1000000B", "sales >= 900000B, sales < 2000000B", "sales >= 2000000B"))
                .isInstanceOfSatisfying(
                        RulePackException.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.code()).isEqualTo("bands-overlap");
                                    assertThat(problem.parameters())
                                            .containsEntry("rule", "二档")
                                            .containsEntry("other", "一档")
                                            .containsEntry("where", "sales == 900000");
                                }));
    }

    @Test
    void PAY_1_a_gap_between_bands_is_said_and_nobody_is_paid_the_next_best_rate() {
        try (var ecom = tiers("sales < 1000000B", "sales > 1000000B, sales < 2000000B", "sales >= 2000000B")) {
            var gap = settle(ecom, form -> form.sales("1000000", "1000000").profit("1", "1"));

            assertThat(gap.commission()).isNull();
            assertThat(Said.codes(gap)).containsExactly("no-rule-in-force");
            assertThat(Said.evidence(Said.finding(gap, "no-rule-in-force"), "subject"))
                    .isEqualTo("rate()");
        }
    }

    @Test
    void PAY_1_the_other_posts_keep_their_rates() {
        try (var ecom = tiers("sales < 1B", "sales >= 1B, sales < 2B", "sales >= 2B")) {
            var agent = Figures.of(new EmployeeId("E-1"), Post.PRE_SALES_AGENT, PeriodMonth.of(2026, 3))
                    .sales("90000", "100000")
                    .grossMargin("0.42")
                    .build();

            assertThat(Said.pay(ecom.performance().settle(agent))).isEqualTo("CNY 4230.00");
        }
    }

    @Test
    void PAY_1_months_before_the_bands_keep_the_one_rate() {
        try (var ecom = tiers("sales < 1B", "sales >= 1B, sales < 2B", "sales >= 2B")) {
            var december = Figures.of(new EmployeeId("E-1"), Post.STORE_OPERATOR, PeriodMonth.of(2025, 12))
                    .sales("1200000", "1000000")
                    .profit("300000", "200000")
                    .build();

            assertThat(Said.pay(ecom.performance().settle(december))).isEqualTo("CNY 23760.00");
        }
    }

    @Test
    void KPI_2_a_scorecard_may_depend_on_figures_too() {
        var pack = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn(
                        "scorecard-operator.drl",
                        "when\n    Scope( post == Post.STORE_OPERATOR )\nthen\n    outcome.weight( \"sales-attainment\", 0.60 )",
                        "when\n    Scope( post == Post.STORE_OPERATOR )\n    Achievement( target >= 1000000B )\nthen\n"
                                + "    outcome.weight( \"sales-attainment\", 0.60 )")
                .with("small-stores.drl", """
                        package scorecard
                        rule "小店" @clause("KPI-2") @from("2010-01-01") @title("小店")
                        when Scope( post == Post.STORE_OPERATOR ) Achievement( target < 1000000B )
                        then outcome.weight( "sales-attainment", 0.50 ); end
                        """);
        assertThat(pack.refusals()).containsExactly("small-stores.drl:2:1 weights-not-100-where");
        var even = pack.with("rest.drl", """
                package scorecard
                rule "小店·补足" @clause("KPI-2") @from("2010-01-01") @title("小店")
                when Scope( post == Post.STORE_OPERATOR ) Achievement( target < 1000000B )
                then outcome.weight( "gross-margin", 0.10 ); end
                rule "小店·毛利率" @clause("KPI-2") @from("2010-01-01") @title("小店")
                when Scope( post == Post.STORE_OPERATOR ) Achievement( target < 1000000B )
                then outcome.target( "gross-margin", 0.40 ); end
                """);
        try (var ecom = even.open()) {
            assertThat(settle(ecom, form -> form.sales("1", "1000000").profit("1", "1"))
                            .coefficient())
                    .isEqualTo(Exact.parse("0.4000006"));
            // 0.5 × 0.5 + 0.4 × 1 + 0.1 × 1
            assertThat(settle(
                                    ecom,
                                    form -> form.sales("5", "10")
                                            .profit("1", "1")
                                            .grossMargin("0.4"))
                            .coefficient())
                    .isEqualTo(Exact.parse("0.75"));
        }
    }

    private Ecom tiers(String first, String second, String third) {
        return PackOnDisk.overBuiltIn(folder)
                .withBuiltIn(RATES, OPERATOR, OPERATOR + " @until(\"2026-01-01\")")
                .with(
                        "tiers.drl",
                        "package commission\n" + tier("一档", first, "0.01") + tier("二档", second, "0.02")
                                + tier("三档", third, "0.03"))
                .open();
    }

    private static String tier(String name, String condition, String rate) {
        return """
                rule "%s" @clause("PAY-1") @from("2026-01-01") @title("%s")
                when
                    Scope( post == Post.STORE_OPERATOR, cycle == Cycle.MONTHLY )
                    Achievement( %s )
                then outcome.rate( %s ); end
                """.formatted(name, name, condition, rate);
    }

    private static String rate(Ecom ecom, String sales) {
        return rate(
                ecom,
                form -> form.with(Figure.SALES, sales)
                        .with(Figure.TARGET, "1000000")
                        .profit("1", "1"));
    }

    private static String rate(Ecom ecom, UnaryOperator<Figures.Builder> fill) {
        var commission = Objects.requireNonNull(settle(ecom, fill).commission());
        return commission.terms().rate().value().toString();
    }

    private static Statement settle(Ecom ecom, UnaryOperator<Figures.Builder> fill) {
        var form = Figures.of(new EmployeeId("E-1"), Post.STORE_OPERATOR, PeriodMonth.of(2026, 3));
        return ecom.performance().settle(fill.apply(form).build());
    }
}
