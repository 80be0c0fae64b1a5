package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.json.StatementJson;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.AssessmentYear;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.PeriodMonth;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** DIS-1 over a past that has holes or cannot be relied upon. */
class UnreliableHistoryTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final PeriodMonth MARCH = PeriodMonth.of(2026, 3);
    private static final Exact HALF = Exact.parse("0.5");

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void DIS_1_a_hole_in_the_past_is_a_finding_of_its_own() {
        var history = MonthlyResults.of(Map.of(MARCH.plus(-4), HALF, MARCH.plus(-1), HALF));

        var findings = settle(MARCH, history);

        assertThat(findings).extracting(Finding::code).containsExactly("history-gap");
        assertThat(findings.get(0).evidence().get("months")).hasToString("2025-12, 2026-01");
    }

    @Test
    void DIS_1_a_past_without_holes_or_without_a_beginning_has_none() {
        assertThat(settle(MARCH, MonthlyResults.NONE)).isEmpty();
        assertThat(settle(MARCH, MonthlyResults.of(Map.of(MARCH.plus(-1), HALF))))
                .isEmpty();
        assertThat(settle(MARCH, MonthlyResults.of(Map.of(MARCH.plus(-2), HALF), Set.of(MARCH.plus(-1)))))
                .isEmpty();
    }

    @Test
    void DIS_1_the_holes_of_an_assessment_year_go_to_its_end() {
        var year = new AssessmentYear(YearMonth.of(2025, 4));

        var findings = settle(year, MonthlyResults.of(Map.of(MARCH.plus(-2), HALF)));

        assertThat(findings).extracting(Finding::code).containsExactly("history-gap");
        assertThat(findings.get(0).evidence().get("months")).hasToString("2026-02, 2026-03");
    }

    @Test
    void DIS_1_a_past_that_cannot_be_relied_upon_leaves_it_undecided() {
        var findings = settle(MARCH, MonthlyResults.UNUSABLE);

        assertThat(findings).extracting(Finding::code).containsExactly("history-unusable");
        assertThat(findings.get(0).clause().value()).isEqualTo("DIS-1");
    }

    @Test
    void a_past_that_denies_the_settled_month_an_assessment_disagrees() {
        var history = MonthlyResults.of(Map.of(), Set.of(MARCH));

        assertThatThrownBy(() -> settle(MARCH, history))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("2026-03");
    }

    @Test
    void every_kind_of_past_is_recorded_and_confirmed() {
        for (var history : List.of(
                MonthlyResults.UNUSABLE,
                MonthlyResults.NONE,
                MonthlyResults.of(Map.of(MARCH.plus(-4), Exact.parse("1/3")), Set.of(MARCH.plus(-2))))) {
            var statement = ECOM.performance().settle(agent(MARCH), history);
            var json = StatementJson.write(statement, Locale.ENGLISH);

            assertThat(StatementJson.read(json)).isEqualTo(statement);
            assertThat(ECOM.performance().replay(json).differences()).isEmpty();
        }
    }

    private static List<Finding> settle(Period period, MonthlyResults history) {
        return ECOM.performance().settle(agent(period), history).findings();
    }

    private static Figures agent(Period period) {
        return Figures.of(new EmployeeId("E-1"), Post.SERVICE_AGENT, period)
                .sales("90000", "100000")
                .grossMargin("0.42")
                .build();
    }
}
