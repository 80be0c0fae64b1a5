package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.settlement.Objection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** PAY-3: an objection is tried before it is decided. */
class ObjectionTrialTest {

    private static final PeriodMonth MARCH = PeriodMonth.of(2026, 3);

    private final Ecom ecom = Ecom.builtIn();

    @Test
    void PAY_3_DIS_1_a_claim_that_lifts_the_third_low_month_ends_the_run_and_withdraws_the_finding() {
        var low = MonthlyResults.of(
                Map.of(PeriodMonth.of(2026, 1), Exact.parse("0.5"), PeriodMonth.of(2026, 2), Exact.parse("0.55")));
        // 0.6 × 0.9 = 0.54, low; with the margin claimed 0.54 + 0.4 = 0.94 and 90,000 × 5 % × 0.94 = 4,230.
        var statement = ecom.performance().settle(agent("0.3999"), low);

        var trial = ecom.performance().tryObjection(statement, claim("0.40"));

        assertThat(trial.before().lowRun()).containsExactly(PeriodMonth.of(2026, 1), PeriodMonth.of(2026, 2), MARCH);
        assertThat(trial.after().lowRun()).isEmpty();
        assertThat(trial.before().coefficient()).isEqualTo(Exact.parse("0.54"));
        assertThat(trial.after().coefficient()).isEqualTo(Exact.parse("0.94"));
        assertThat(Moneys.number(trial.difference())).isEqualTo(new BigDecimal("1800.00"));
        assertThat(trial.disappearing())
                .extracting(finding -> finding.code())
                .containsExactly("consecutive-low-months");
        assertThat(trial.appearing()).isEmpty();
    }

    @Test
    void PAY_3_a_history_that_already_holds_the_settled_month_does_not_stand_in_the_way_of_a_trial() {
        var months = MonthlyResults.of(Map.of(MARCH, Exact.parse("0.54")));
        var statement = ecom.performance().settle(agent("0.3999"), months);

        assertThat(ecom.performance()
                        .tryObjection(statement, claim("0.40"))
                        .after()
                        .coefficient())
                .isEqualTo(Exact.parse("0.94"));
    }

    private static Objection claim(String margin) {
        return new Objection(
                "O-1",
                agent("0.1").key(),
                Figure.GROSS_MARGIN,
                new BigDecimal(margin),
                List.of("order 4711"),
                new EmployeeId("E-1"),
                LocalDate.of(2026, 4, 16));
    }

    private static Figures agent(String margin) {
        return Figures.of(new EmployeeId("E-1"), Post.SERVICE_AGENT, MARCH)
                .sales("90000", "100000")
                .grossMargin(margin)
                .build();
    }
}
