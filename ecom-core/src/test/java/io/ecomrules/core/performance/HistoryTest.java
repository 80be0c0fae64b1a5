package io.ecomrules.core.performance;

import static io.ecomrules.core.performance.Regulation.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final PeriodMonth JANUARY = PeriodMonth.of(2026, 1);

    @Test
    void DIS_1_a_month_twice_is_refused_even_with_the_same_coefficient_and_every_one_is_named() {
        var lines = List.of(
                line("E-1", JANUARY, "0.5"),
                line("E-1", JANUARY, "0.5"),
                line("E-1", JANUARY.plus(1), null),
                line("E-1", JANUARY.plus(1), "0.7"),
                line("E-2", JANUARY, "0.5"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> History.of(lines))
                .satisfies(thrown -> assertThat(thrown.problems())
                        .allMatch(problem -> problem.code().equals("duplicate-history"))
                        .extracting(problem -> problem.parameters().get("month"))
                        .containsExactly("2026-01", "2026-02"));
    }

    @Test
    void ORG_2_the_months_of_each_post_stand_for_themselves() {
        var history = History.of(List.of(
                line("E-1", JANUARY, "0.5"),
                new MonthlyResult(EmployeeId.of("E-1"), Post.SERVICE_AGENT, JANUARY, Exact.parse("0.9"))));
        assertThat(history.of(EmployeeId.of("E-1"), Post.STORE_OPERATOR).coefficient(JANUARY))
                .isEqualTo(Exact.parse("0.5"));
        assertThat(history.of(EmployeeId.of("E-1"), Post.SERVICE_AGENT).coefficient(JANUARY))
                .isEqualTo(Exact.parse("0.9"));
        assertThat(history.of(EmployeeId.of("E-1"), Post.DESIGNER)).isEqualTo(MonthlyResults.NONE);
        assertThat(History.EMPTY.of(SOMEBODY, Post.STORE_OPERATOR)).isEqualTo(MonthlyResults.NONE);
    }

    @Test
    void DIS_1_a_month_without_a_coefficient_was_not_assessed() {
        var months = History.of(List.of(line("E-1", JANUARY, null))).of(EmployeeId.of("E-1"), Post.STORE_OPERATOR);
        assertThat(months.coefficient(JANUARY)).isNull();
        assertThat(months.months()).isEmpty();
    }

    @Test
    void months_are_kept_in_order_and_never_change() {
        var given = new HashMap<PeriodMonth, Exact>();
        given.put(JANUARY.plus(3), Exact.ONE);
        given.put(JANUARY, Exact.ZERO);
        var months = MonthlyResults.of(given);
        given.clear();
        assertThat(months.months().keySet()).containsExactly(JANUARY, JANUARY.plus(3));
        assertThat(months)
                .isEqualTo(MonthlyResults.of(months.months()))
                .hasSameHashCodeAs(MonthlyResults.of(months.months()))
                .isNotEqualTo(MonthlyResults.NONE)
                .hasToString("{2026-01=0, 2026-04=1}");
        assertThat(months.with(JANUARY, null).months()).containsOnlyKeys(JANUARY.plus(3));
        assertThat(months.with(JANUARY, Exact.ONE).coefficient(JANUARY)).isEqualTo(Exact.ONE);
        assertThat(months.coefficient(JANUARY)).isEqualTo(Exact.ZERO);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> months.months().clear());
    }

    private static MonthlyResult line(String employee, PeriodMonth month, String coefficient) {
        return new MonthlyResult(
                EmployeeId.of(employee),
                Post.STORE_OPERATOR,
                month,
                coefficient == null ? null : Exact.parse(coefficient));
    }
}
