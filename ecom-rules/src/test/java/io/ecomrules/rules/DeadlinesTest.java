package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.performance.PeriodMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** The calendar of the built-in pack. */
class DeadlinesTest {

    private final PerformancePolicy policy = Ecom.builtIn().performance();

    @Test
    void PAY_3_december_is_with_finance_by_10_january_computed_by_the_15th_and_paid_with_january() {
        var deadlines = policy.deadlines(PeriodMonth.of(2026, 12));

        assertThat(deadlines.figures().day()).isEqualTo(LocalDate.of(2027, 1, 10));
        assertThat(deadlines.computation().day()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(deadlines.paidWith()).isEqualTo(YearMonth.of(2027, 1));
    }

    @Test
    void PAY_4_the_year_2026_is_computed_by_30_april_2027_and_paid_with_may() {
        var deadlines = policy.deadlines(policy.assessmentYear(2026));

        assertThat(deadlines.figures()).isNull();
        assertThat(deadlines.computation().day()).isEqualTo(LocalDate.of(2027, 4, 30));
        assertThat(deadlines.paidWith()).isEqualTo(YearMonth.of(2027, 5));
    }

    @Test
    void PAY_3_where_no_rule_is_in_force_there_are_no_dates() {
        assertThatThrownBy(() -> policy.deadlines(PeriodMonth.of(1999, 12)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("figuresDueDay");
    }
}
