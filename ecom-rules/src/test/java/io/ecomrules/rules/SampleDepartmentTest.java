package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.History;
import io.ecomrules.core.performance.PeriodMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The sample department comes out as its {@code expected} files say, which were worked out from the regulations in fractions. */
@Tag("text")
class SampleDepartmentTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final PeriodMonth FIRST = PeriodMonth.of(2025, 1);
    private static final PeriodMonth MARCH = PeriodMonth.of(2026, 3);

    @AfterAll
    static void close() {
        ECOM.close();
    }

    /** Each month is settled with the whole history, which holds the month itself but for the last one and must agree. */
    @TestFactory
    Stream<DynamicTest> months() {
        return Stream.iterate(FIRST, month -> month.compareTo(MARCH) <= 0, month -> month.plus(1))
                .map(month -> DynamicTest.dynamicTest(
                        month.toString(),
                        () -> check(
                                SampleDepartment.figures(month.toString(), month),
                                SampleDepartment.history(),
                                SampleDepartment.expected(month.toString()))));
    }

    @Test
    void PAY_2_the_year_comes_out_as_expected() {
        var year = ECOM.performance().assessmentYear(2025);

        check(
                SampleDepartment.figures("annual-2025", year),
                SampleDepartment.history("history-annual-2025"),
                SampleDepartment.expected("annual-2025"));
    }

    @Test
    void the_department_has_at_least_40_people_15_months_and_every_hard_case() {
        var people = new TreeSet<EmployeeId>();
        var findings = new TreeSet<String>();
        var currencies = new TreeSet<String>();
        for (var month = FIRST; month.compareTo(MARCH) <= 0; month = month.plus(1)) {
            for (var result : SampleDepartment.expected(month.toString())) {
                people.add(result.employee());
                findings.addAll(result.findings());
                currencies.add(
                        result.pay().substring(0, Math.min(3, result.pay().length())));
            }
        }

        assertThat(people).hasSizeGreaterThanOrEqualTo(40);
        assertThat(currencies).contains("CNY", "USD", "JPY");
        assertThat(findings)
                .contains(
                        "zero-target",
                        "missing-expenses",
                        "missing-gross-margin",
                        "missing-met-d3",
                        "negative-base",
                        "left-within-period",
                        "left-before-period",
                        "consecutive-low-months",
                        "low-months-in-year",
                        "attainment-above-2",
                        "no-scorecard",
                        "no-commission-rate");
    }

    @Test
    void PAY_6_exactly_0_6_after_two_low_months_is_not_a_third() {
        for (var who : List.of("E-1003", "E-1020")) {
            assertThat(SampleDepartment.expected("2026-03"))
                    .filteredOn(result -> result.employee().value().equals(who))
                    .singleElement()
                    .satisfies(result -> {
                        assertThat(result.coefficient()).hasToString("3/5");
                        assertThat(result.findings()).isEmpty();
                    });
        }
    }

    @Test
    void ORG_2_some_people_hold_two_posts() {
        var posts = SampleDepartment.expected("2026-03").stream()
                .filter(result -> result.employee().value().equals("E-1010"))
                .map(GoldenResult::post)
                .toList();

        assertThat(posts).containsExactlyInAnyOrder(Post.STORE_OPERATOR, Post.PLANNER);
    }

    private static void check(List<Figures> figures, History history, List<GoldenResult> expected) {
        var settled = ECOM.performance()
                .settle(figures.stream(), history)
                .map(GoldenResult::of)
                .toList();

        assertThat(settled)
                .extracting(GoldenResult::row)
                .isEqualTo(expected.stream().map(GoldenResult::row).toList());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(expected.get(i).differences(settled.get(i)))
                    .as(expected.get(i).row())
                    .isEmpty();
        }
    }
}
