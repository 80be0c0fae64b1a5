package io.ecomrules.core.settlement;

import static io.ecomrules.core.settlement.Life.APRIL;
import static io.ecomrules.core.settlement.Life.MARCH;
import static io.ecomrules.core.settlement.Life.day;
import static io.ecomrules.core.settlement.Life.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Assessment;
import io.ecomrules.core.performance.Commission;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Regulation;
import io.ecomrules.core.performance.SettlementKey;
import io.ecomrules.core.performance.Statement;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final Figures FIGURES = Figures.of(Regulation.SOMEBODY, Post.SERVICE_AGENT, MARCH)
            .sales("90000", "100000")
            .grossMargin("0.3999")
            .build();

    @Test
    void PAY_3_a_trial_shows_what_pay_coefficient_and_low_months_would_become() {
        var trial = trial(Figure.GROSS_MARGIN, "0.42", List.of(PeriodMonth.of(2026, 2), MARCH), List.of());
        assertThat(trial.before().coefficient()).isEqualTo(Exact.parse("0.54"));
        assertThat(trial.after().coefficient()).isEqualTo(Exact.parse("0.94"));
        assertThat(trial.before().commission()).isEqualTo(yuan("2430.00"));
        assertThat(trial.after().commission()).isEqualTo(yuan("4230.00"));
        assertThat(trial.difference()).isEqualTo(yuan("1800.00"));
        assertThat(trial.before().lowRun()).hasSize(2);
        assertThat(trial.after().lowRun()).isEmpty();
        assertThat(trial.changesAnything()).isTrue();
    }

    @Test
    void PAY_3_contesting_a_figure_that_the_scorecard_does_not_use_is_allowed_and_changes_nothing() {
        var trial = trial(Metric.FIRST_RESPONSE, "12", List.of(MARCH), List.of(MARCH));
        assertThat(trial.changesAnything()).isFalse();
        assertThat(trial.difference()).isEqualTo(yuan("0.00"));
    }

    @Test
    void DIS_1_a_change_of_the_low_months_alone_is_a_change() {
        assertThat(trial(Metric.FIRST_RESPONSE, "12", List.of(MARCH), List.of()).changesAnything())
                .isTrue();
    }

    @Test
    void findings_that_come_up_and_fall_away_are_listed() {
        var missing = Figures.of(Regulation.SOMEBODY, Post.SERVICE_AGENT, MARCH)
                .sales("300000", "100000")
                .build();
        var trial = trial(missing, Figure.GROSS_MARGIN, "0.42", List.of(), List.of());
        assertThat(trial.disappearing()).extracting(Finding::code).containsExactly("missing-gross-margin");
        assertThat(trial.appearing()).extracting(Finding::code).containsExactly("attainment-above-2");
        assertThat(trial.before().commission()).isNull();
        assertThat(trial.difference()).isEqualTo(yuan("33000.00"));
    }

    @Test
    void findings_that_stay_as_they_are_neither_come_up_nor_fall_away() {
        var high = FIGURES.with(Figure.SALES, new BigDecimal("300000"));
        var trial = trial(high, Figure.GROSS_MARGIN, "0.42", List.of(), List.of());
        assertThat(trial.before().statement().findings()).hasSize(1);
        assertThat(trial.appearing()).isEmpty();
        assertThat(trial.disappearing()).isEmpty();
    }

    @Test
    void a_commission_of_nothing_in_the_place_of_none_is_a_change() {
        var none = statement(null, List.of());
        var zero =
                statement(Regulation.commission(Post.SERVICE_AGENT).pay(Exact.ZERO, Exact.ONE, Moneys.CNY), List.of());
        assertThat(trial(none, zero).difference()).isEqualTo(yuan("0.00"));
        assertThat(trial(none, zero).changesAnything()).isTrue();
        assertThat(trial(zero, none).difference()).isEqualTo(yuan("0.00"));
        assertThat(trial(zero, none).changesAnything()).isTrue();
        assertThat(trial(zero, zero).changesAnything()).isFalse();
    }

    @Test
    void a_finding_that_comes_up_or_falls_away_is_a_change() {
        var finding = Finding.of(ClauseId.of("DIS-1"), "consecutive-low-months", null, Severity.CRITICAL);
        var found = statement(null, List.of(finding));
        var quiet = statement(null, List.of());
        assertThat(trial(found, quiet).changesAnything()).isTrue();
        assertThat(trial(quiet, found).changesAnything()).isTrue();
        assertThat(trial(found, found).changesAnything()).isFalse();
    }

    @Test
    void more_pay_for_the_same_coefficient_is_a_change() {
        var terms = Regulation.commission(Post.SERVICE_AGENT);
        var less = statement(terms.pay(Exact.ONE, Exact.ONE, Moneys.CNY), List.of());
        var more = statement(terms.pay(Exact.of(2), Exact.ONE, Moneys.CNY), List.of());
        assertThat(trial(less, more).changesAnything()).isTrue();
        assertThat(trial(less, statement(null, List.of())).difference()).isEqualTo(yuan("-0.05"));
    }

    private static Statement statement(Commission commission, List<Finding> findings) {
        var assessed = new Assessment.Assessed(Exact.ONE, List.of(), List.of());
        return new Statement(FIGURES, null, assessed, commission, findings, Regulation.PACK);
    }

    private static Trial trial(Statement before, Statement after) {
        return new Trial(
                objection(FIGURES.key(), Figure.SALES, "1"),
                new Trial.Standing(before, List.of()),
                new Trial.Standing(after, List.of()));
    }

    @Test
    void a_trial_is_about_one_settlement_in_one_currency() {
        var objection = objection(FIGURES.key(), Figure.SALES, "1");
        var march = new Trial.Standing(Regulation.settle(FIGURES), List.of());
        var april = new Trial.Standing(Regulation.settle(Regulation.operator(APRIL)), List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> new Trial(objection, march, april));
        assertThatIllegalArgumentException().isThrownBy(() -> new Trial(objection, april, march));
        var euro = new Figures(FIGURES.key(), Moneys.currency("EUR").orElseThrow(), null, FIGURES.values());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trial(objection, march, new Trial.Standing(Regulation.settle(euro), List.of())))
                .withMessageContaining("currency");
    }

    private static Trial trial(
            Measure contested, String claimed, List<PeriodMonth> lowBefore, List<PeriodMonth> lowAfter) {
        return trial(FIGURES, contested, claimed, lowBefore, lowAfter);
    }

    private static Trial trial(
            Figures figures,
            Measure contested,
            String claimed,
            List<PeriodMonth> lowBefore,
            List<PeriodMonth> lowAfter) {
        var objection = objection(figures.key(), contested, claimed);
        return new Trial(
                objection,
                new Trial.Standing(Regulation.settle(figures), lowBefore),
                new Trial.Standing(Regulation.settle(objection.applyTo(figures)), lowAfter));
    }

    private static Objection objection(SettlementKey key, Measure contested, String claimed) {
        return new Objection(
                "O-1", key, contested, new BigDecimal(claimed), List.of("对账单"), Regulation.SOMEBODY, day("2026-04-16"));
    }
}
