package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.History;
import io.ecomrules.core.performance.MonthlyResult;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.rules.simulation.GateLimits;
import io.ecomrules.rules.simulation.Impact;
import io.ecomrules.rules.simulation.SettlementChange;
import io.ecomrules.rules.simulation.Simulation;
import io.ecomrules.rules.simulation.Sum;
import io.ecomrules.rules.simulation.WhatIf;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.money.Monetary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who would be touched by a pack, before it serves. */
class SimulationTest {

    private static final Ecom BUILT_IN = Ecom.builtIn();
    private static final String RATES = "commission-monthly.drl";
    private static final PeriodMonth JANUARY = PeriodMonth.of(2026, 1);

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        BUILT_IN.close();
    }

    @Test
    void a_pack_that_decides_the_same_changes_nobody() {
        var impact = simulate(
                PackOnDisk.overBuiltIn(folder), List.of(operator("A", JANUARY, "100000"), agent("B", JANUARY)));

        assertThat(impact.changes()).isEmpty();
        assertThat(impact.effects()).isEmpty();
        assertThat(impact.settled()).hasSize(2);
        assertThat(impact.winners()).isEmpty();
        assertThat(impact.losers()).isEmpty();
        assertThat(impact.totals())
                .allSatisfy(sum -> assertThat(sum.difference().isZero()).isTrue());
    }

    @Test
    void a_higher_rate_pays_those_whom_it_is_for_and_nobody_else() {
        var impact = simulate(
                withRate("0.018"),
                List.of(
                        operator("A", JANUARY, "100000"),
                        operator("A", JANUARY.plus(1), "200000"),
                        operator("B", JANUARY, "50000"),
                        agent("C", JANUARY)));

        // Coefficient 1: 1.5 % and 1.8 % of 350000, and the agent's 5 % of 100000 either way.
        assertThat(said(impact.totals())).containsExactly("CNY 10250.00 11300.00");
        assertThat(impact.totalsByPeriod()).containsOnlyKeys("2026-01", "2026-02");
        assertThat(said(impact.totalsByPeriod().get("2026-02"))).containsExactly("CNY 3000.00 3600.00");
        assertThat(said(impact.totalsByPost().get("store-operator"))).containsExactly("CNY 5250.00 6300.00");
        assertThat(said(impact.totalsByPost().get("service-agent"))).containsExactly("CNY 5000.00 5000.00");
        assertThat(impact.winners().keySet()).extracting(EmployeeId::value).containsExactly("A", "B");
        assertThat(impact.losers()).isEmpty();
        assertThat(impact.people()).isEqualTo(2);
    }

    @Test
    void each_change_of_the_rules_tells_how_many_people_and_how_much_a_month() {
        var impact = simulate(
                withRate("0.018"),
                List.of(
                        operator("A", JANUARY, "100000"),
                        operator("A", JANUARY.plus(1), "200000"),
                        operator("B", JANUARY, "50000")));

        assertThat(impact.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.change().after()).isEqualTo("1.8%");
            assertThat(effect.people()).isEqualTo(2);
            // 0.3 % of 350000 over two months.
            assertThat(effect.perMonth()).extracting(Moneys::number).containsExactly(new BigDecimal("525.00"));
            assertThat(effect.isJoint()).isFalse();
        });
    }

    @Test
    void changes_that_take_part_in_the_same_settlements_are_said_to_be_joint() {
        var pack = withRate("0.018");
        var weights = PackOnDisk.builtIn("scorecard-operator.drl")
                .replace("\"sales-attainment\", 0.60", "\"sales-attainment\", 0.50")
                .replace("\"profit-to-expenses\", 0.40", "\"profit-to-expenses\", 0.50");

        var impact = simulate(
                pack.with("scorecard-operator.drl", weights), List.of(operator("A", JANUARY, "50000", "100000")));

        assertThat(impact.effects())
                .extracting(effect -> effect.change().outcome() + " " + effect.people() + " " + effect.isJoint())
                .containsExactly("weight 1 true", "weight 1 true", "rate 1 true");
        // 1.5 % of 50000 × 0.7, and 1.8 % of 50000 × 0.75.
        assertThat(said(impact.totals())).containsExactly("CNY 525.00 675.00");
    }

    @Test
    void the_first_rule_that_differs_is_named() {
        var impact = simulate(withRate("0.018"), List.of(operator("A", JANUARY, "100000")));

        var rule = Objects.requireNonNull(impact.changes().get(0).firstRule());
        assertThat(Objects.requireNonNull(rule.present()).name()).isEqualTo("运营·月度提成比例");
        assertThat(Objects.requireNonNull(rule.proposed()).file()).isEqualTo(RATES);
    }

    @Test
    void DIS_1_months_that_fall_below_the_threshold_and_the_findings_they_bring_are_told() {
        // 0.6 × 0.65 + 0.4 = 0.79
        var figures = new ArrayList<Figures>();
        for (int i = 0; i < 3; i++) {
            figures.add(operator("A", JANUARY.plus(i), "65000", "100000"));
        }
        Collections.shuffle(figures, new Random(1));
        var impact = simulate(
                PackOnDisk.overBuiltIn(folder)
                        .withBuiltIn("discipline.drl", "outcome.lowBelow( 0.6 )", "outcome.lowBelow( 0.8 )"),
                figures);

        assertThat(impact.newlyLow())
                .extracting(change -> change.key().period().toString())
                .containsExactly("2026-01", "2026-02", "2026-03");
        assertThat(impact.noLongerLow()).isEmpty();
        assertThat(impact.changes().get(2).newFindings())
                .extracting(Finding::code)
                .hasSize(1);
        assertThat(impact.changes().get(1).newFindings()).isEmpty();
        assertThat(impact.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.people()).isEqualTo(1);
            assertThat(effect.perMonth()).isEmpty();
        });
    }

    @Test
    void a_lower_line_lifts_months_above_it() {
        var impact = simulate(
                PackOnDisk.overBuiltIn(folder)
                        .withBuiltIn("discipline.drl", "outcome.lowBelow( 0.6 )", "outcome.lowBelow( 0.5 )"),
                List.of(operator("A", JANUARY, "20000", "100000")));

        // 0.6 × 0.2 + 0.4 = 0.52
        assertThat(impact.noLongerLow()).hasSize(1);
        assertThat(impact.newlyLow()).isEmpty();
    }

    @Test
    void months_before_the_replayed_ones_count_under_both_packs() {
        var history = History.of(List.of(
                new MonthlyResult(EmployeeId.of("A"), Post.STORE_OPERATOR, JANUARY.plus(-2), Exact.parse("0.5")),
                new MonthlyResult(EmployeeId.of("A"), Post.STORE_OPERATOR, JANUARY.plus(-1), Exact.parse("0.5"))));
        var pack = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("discipline.drl", "outcome.lowBelow( 0.6 )", "outcome.lowBelow( 0.8 )");

        try (var proposed = pack.open()) {
            var impact = Simulation.between(BUILT_IN, proposed)
                    .settle(List.of(operator("A", JANUARY, "65000", "100000")), history);

            assertThat(impact.changes().get(0).newFindings()).hasSize(1);
            assertThat(Simulation.between(BUILT_IN, proposed)
                            .asOf(PeriodMonth.of(2030, 5))
                            .settle(List.of(operator("A", JANUARY, "65000", "100000")), history)
                            .changes()
                            .get(0)
                            .newFindings())
                    .hasSize(1);
        }
    }

    @Test
    void rules_that_begin_later_are_tried_as_of_their_first_month() {
        var pack = PackOnDisk.overBuiltIn(folder).with("new.drl", """
                package commission
                rule "运营·新" @clause("PAY-1") @from("2026-07-01") @title("试验")
                when Scope( cycle == Cycle.MONTHLY, post == Post.STORE_OPERATOR ) then outcome.rate( 0.018 ); end
                """);
        var left = figures("B", JANUARY, "100000", "100000")
                .leftOn(LocalDate.of(2026, 1, 20))
                .build();
        try (var proposed = pack.open()) {
            var simulation = Simulation.between(BUILT_IN, proposed);
            var figures = List.of(operator("A", JANUARY, "100000"), left);

            assertThat(simulation.settle(figures).changes()).isEmpty();

            var impact = simulation.asOf(PeriodMonth.of(2026, 7)).settle(figures);
            assertThat(impact.changes())
                    .extracting(SettlementChange::key)
                    .containsExactly(figures.get(0).key(), left.key());
            assertThat(said(impact.totals())).containsExactly("CNY 1500.00 1800.00");
            assertThat(impact.totalsByPeriod()).containsOnlyKeys("2026-01");
        }
    }

    @Test
    void whoever_can_no_longer_be_assessed_is_told() {
        var pack = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn(
                        "scorecard-agent.drl",
                        "outcome.weight( \"gross-margin\", 0.40 )",
                        "outcome.weight( \"profit-to-expenses\", 0.40 )");

        var impact = simulate(pack, List.of(agent("A", JANUARY), operator("B", JANUARY, "100000")));

        assertThat(impact.newlyNotAssessable())
                .extracting(change -> change.key().employee().value())
                .containsExactly("A");
        assertThat(impact.losers().keySet()).extracting(EmployeeId::value).containsExactly("A");
        assertThat(codes(impact, new GateLimits(BigDecimal.ONE, 1, 0, 0))).containsExactly("gate-not-assessable");
    }

    @Test
    void different_currencies_are_never_added() {
        var dollars = Figures.of(EmployeeId.of("B"), Post.STORE_OPERATOR, JANUARY)
                .sales("1000", "1000")
                .profit("10", "10")
                .currency(Monetary.getCurrency("USD"))
                .build();
        var impact = simulate(withRate("0.018"), List.of(operator("A", JANUARY, "100000"), dollars));

        assertThat(said(impact.totals())).containsExactly("CNY 1500.00 1800.00", "USD 15.00 18.00");
        assertThat(impact.effects().get(0).perMonth())
                .extracting(Moneys::number)
                .containsExactly(new BigDecimal("300.00"), new BigDecimal("3.00"));
    }

    @Test
    void the_order_of_the_figures_changes_nothing() {
        var figures = new ArrayList<Figures>();
        for (int i = 0; i < 6; i++) {
            figures.add(operator("A", JANUARY.plus(i), "30000", "100000"));
            figures.add(operator("B", JANUARY.plus(i), "90000", "100000"));
        }
        try (var proposed = withRate("0.01").open()) {
            var simulation = Simulation.between(BUILT_IN, proposed);
            var one = simulation.settle(figures);
            Collections.reverse(figures);
            var other = simulation.settle(figures);

            assertThat(other.totals()).isEqualTo(one.totals());
            assertThat(other.losers()).isEqualTo(one.losers());
            assertThat(other.changes()).containsExactlyInAnyOrderElementsOf(one.changes());
        }
    }

    @Test
    void a_settlement_that_is_given_twice_is_refused() {
        var figures = List.of(operator("A", JANUARY, "1"), operator("A", JANUARY, "2"));

        assertThatThrownBy(() -> Simulation.between(BUILT_IN, BUILT_IN).settle(figures))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::code)
                                .containsExactly("simulated-twice"));
    }

    @Test
    void a_gate_says_which_of_its_limits_are_exceeded() {
        var figures = List.of(operator("A", JANUARY, "100000"), operator("B", JANUARY, "100000"));
        var dearer = simulate(withRate("0.0165"), figures);
        var cheaper = simulate(withRate("0.012"), figures);

        assertThat(codes(dearer, new GateLimits(new BigDecimal("0.10"), 0, 0, 0)))
                .as("Exactly ten per cent")
                .isEmpty();
        assertThat(codes(dearer, new GateLimits(new BigDecimal("0.0999"), 0, 0, 0)))
                .containsExactly("gate-cost");
        assertThat(codes(cheaper, new GateLimits(BigDecimal.ZERO, 2, 0, 0))).isEmpty();
        assertThat(codes(cheaper, new GateLimits(BigDecimal.ZERO, 1, 0, 0))).containsExactly("gate-losers");
        assertThat(codes(cheaper, GateLimits.NOTHING)).containsExactly("gate-losers");
    }

    @Test
    void any_kind_of_case_can_be_decided_twice() {
        var numbers = List.of(1, 2, 3, 4);

        var whatIf = WhatIf.<Integer, String>of(
                numbers, each -> each > 2 ? "yes" : "no", each -> each > 3 ? "yes" : "no", String::equals);

        assertThat(whatIf.decided()).isEqualTo(4);
        assertThat(whatIf.differences()).containsExactly(new WhatIf.Difference<>(3, "yes", "no"));
    }

    private PackOnDisk withRate(String rate) {
        return PackOnDisk.overBuiltIn(folder)
                .withBuiltIn(RATES, "outcome.rate( 0.015 )", "outcome.rate( " + rate + " )");
    }

    private static Impact simulate(PackOnDisk pack, List<Figures> figures) {
        try (var proposed = pack.open()) {
            return Simulation.between(BUILT_IN, proposed).settle(figures);
        }
    }

    private static List<String> codes(Impact impact, GateLimits limits) {
        return impact.exceeding(limits).stream().map(Problem::code).toList();
    }

    private static List<String> said(List<Sum> sums) {
        return sums.stream()
                .map(sum -> sum.present().getCurrency() + " " + Moneys.number(sum.present()) + " "
                        + Moneys.number(sum.proposed()))
                .toList();
    }

    /** Sales reach the target, so the coefficient is 1. */
    private static Figures operator(String employee, PeriodMonth month, String sales) {
        return operator(employee, month, sales, sales);
    }

    /** Profit equals expenses, so the coefficient is 0.4 and 0.6 of the attainment. */
    private static Figures operator(String employee, PeriodMonth month, String sales, String target) {
        return figures(employee, month, sales, target).build();
    }

    private static Figures.Builder figures(String employee, PeriodMonth month, String sales, String target) {
        return Figures.of(EmployeeId.of(employee), Post.STORE_OPERATOR, month)
                .sales(sales, target)
                .profit("10000", "10000");
    }

    private static Figures agent(String employee, PeriodMonth month) {
        return Figures.of(EmployeeId.of(employee), Post.SERVICE_AGENT, month)
                .sales("100000", "100000")
                .grossMargin("0.4")
                .build();
    }
}
