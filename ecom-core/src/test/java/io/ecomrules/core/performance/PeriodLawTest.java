package io.ecomrules.core.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PeriodLawTest {

    @Property(tries = 300)
    void PAY_4_every_month_belongs_to_exactly_one_assessment_year(
            @ForAll @IntRange(min = 2000, max = 2100) int calendarYear,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 12) int first) {
        var each = YearMonth.of(calendarYear, month);
        var year = AssessmentYear.containing(each, first);
        assertThat(year.first().getMonthValue()).isEqualTo(first);
        assertThat(year.contains(each.atDay(1))).isTrue();
        assertThat(year.contains(each.atEndOfMonth())).isTrue();
        assertThat(new AssessmentYear(year.first().plusYears(1)).start()).isEqualTo(year.end());
    }
}
