package io.ecomrules.core.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.number.Exact;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is known of past months: a coefficient, that there is none, or nothing at all. */
class MonthlyResultsTest {

    private static final PeriodMonth JANUARY = PeriodMonth.of(2026, 1);
    private static final PeriodMonth FEBRUARY = PeriodMonth.of(2026, 2);
    private static final PeriodMonth MARCH = PeriodMonth.of(2026, 3);
    private static final PeriodMonth APRIL = PeriodMonth.of(2026, 4);

    @Test
    void DIS_1_a_month_that_nothing_is_known_of_is_a_gap_and_one_without_assessment_is_none() {
        var months = MonthlyResults.of(Map.of(JANUARY, Exact.ONE), Set.of(MARCH));

        assertThat(months.gapsBefore(APRIL)).containsExactly(FEBRUARY);
        assertThat(months.gapsBefore(FEBRUARY)).isEmpty();
        assertThat(months.coefficient(MARCH)).isNull();
        assertThat(months.isKnown(MARCH)).isTrue();
        assertThat(months.isKnown(FEBRUARY)).isFalse();
    }

    @Test
    void DIS_1_gaps_begin_with_the_first_known_month_whichever_way_it_is_known() {
        assertThat(MonthlyResults.of(Map.of(MARCH, Exact.ONE), Set.of(JANUARY)).gapsBefore(APRIL))
                .containsExactly(FEBRUARY);
        assertThat(MonthlyResults.of(Map.of(), Set.of(JANUARY)).gapsBefore(APRIL))
                .containsExactly(FEBRUARY, MARCH);
        assertThat(MonthlyResults.NONE.gapsBefore(APRIL)).isEmpty();
        assertThat(MonthlyResults.UNUSABLE.gapsBefore(APRIL)).isEmpty();
    }

    @Test
    void a_coefficient_takes_the_place_of_a_missing_assessment() {
        var months = MonthlyResults.of(Map.of(), Set.of(JANUARY)).with(JANUARY, Exact.ONE);

        assertThat(months).isEqualTo(MonthlyResults.of(Map.of(JANUARY, Exact.ONE)));
        assertThat(months.withoutAssessment()).isEmpty();
        assertThat(MonthlyResults.of(Map.of(JANUARY, Exact.ONE), Set.of(JANUARY)))
                .isEqualTo(months);
    }

    @Test
    void months_that_differ_in_what_is_not_assessed_or_usable_are_not_equal() {
        assertThat(MonthlyResults.of(Map.of(), Set.of(JANUARY))).isNotEqualTo(MonthlyResults.NONE);
        assertThat(MonthlyResults.UNUSABLE).isNotEqualTo(MonthlyResults.NONE);
        assertThat(MonthlyResults.UNUSABLE.isUsable()).isFalse();
    }

    @Test
    void months_are_listed_one_by_one_and_more_than_a_year_by_its_ends() {
        var year = IntStream.range(0, 12).mapToObj(JANUARY::plus).toList();
        var longer = IntStream.range(0, 13).mapToObj(JANUARY::plus).toList();

        assertThat(PeriodMonth.listed(List.of())).isEmpty();
        assertThat(PeriodMonth.listed(List.of(JANUARY, MARCH, APRIL))).isEqualTo("2026-01, 2026-03, 2026-04");
        assertThat(PeriodMonth.listed(year)).startsWith("2026-01, 2026-02").endsWith("2026-12");
        assertThat(PeriodMonth.listed(longer)).isEqualTo("2026-01…2027-01");
    }
}
