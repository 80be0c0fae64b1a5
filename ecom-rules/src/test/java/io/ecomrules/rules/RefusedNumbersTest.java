package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs whose rules can be read but whose numbers do not go together: refused before they serve. */
@Tag("text")
class RefusedNumbersTest {

    private static final String RATE = """
            package commission
            rule "%s" @clause("PAY-1") @from("%s") @title("试验")
            when Scope( post == Post.STORE_OPERATOR, cycle == Cycle.MONTHLY )
            then outcome.rate( 0.02 ); end
            """;

    @TempDir
    private Path folder;

    @Test
    void KPI_2_weights_that_do_not_make_100_percent_are_refused_where_they_stand() {
        var problems = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("scorecard-operator.drl", "\"sales-attainment\", 0.60", "\"sales-attainment\", 0.59")
                .problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("weights-not-100");
            assertThat(problem.file()).isEqualTo("scorecard-operator.drl");
            assertThat(problem.line()).isPositive();
            assertThat(problem.parameters())
                    .containsEntry("post", "store-operator")
                    .containsEntry("sum", "0.99");
        });
    }

    @Test
    void KPI_2_weights_that_stop_making_100_percent_later_are_refused_now() {
        var problems = PackOnDisk.overBuiltIn(folder).with("later.drl", """
                        package scorecard
                        rule "新权重" @clause("KPI-2") @from("2027-04-01") @title("试验")
                        when Scope( post == Post.STORE_OPERATOR )
                        then outcome.weight( "sales-attainment", 0.7 ); end
                        """).problems();

        assertThat(problems).extracting(Problem::code).containsExactly("weights-not-100");
        assertThat(problems.get(0).parameters()).containsEntry("sum", "1.1");
    }

    @Test
    void two_rules_in_force_for_one_number_are_refused() {
        var problems = PackOnDisk.overBuiltIn(folder)
                .with("mine.drl", RATE.formatted("我的比例", "2010-01-01"))
                .problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("ambiguous-rule");
            assertThat(problem.file()).isIn("mine.drl", "commission-monthly.drl");
            assertThat(problem.parameters().get("rules")).contains("我的比例").contains("运营·月度提成比例");
        });
    }

    @Test
    void two_rules_with_other_conditions_for_one_number_are_refused_even_if_one_is_later() {
        var problems = PackOnDisk.overBuiltIn(folder)
                .with(
                        "mine.drl",
                        RATE.formatted("我的比例", "2026-04-01")
                                .replace("post == Post.STORE_OPERATOR, ", "post in ( Post.STORE_OPERATOR ), "))
                .problems();

        assertThat(problems).extracting(Problem::code).containsExactly("ambiguous-rule");
        assertThat(problems.get(0).parameters()).containsEntry("period", "2026-04");
    }

    @Test
    void a_rate_that_begins_later_than_the_pack_leaves_months_without_one() {
        var problems = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn(
                        "commission-monthly.drl",
                        "rule \"运营·月度提成比例\"\n    @clause(\"PAY-1\") @from(\"2010-01-01\")",
                        "rule \"运营·月度提成比例\"\n    @clause(\"PAY-1\") @from(\"2011-01-01\")")
                .problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("no-rule-in-force");
            assertThat(problem.parameters())
                    .containsEntry("post", "store-operator")
                    .containsEntry("subject", "rate()")
                    .containsEntry("period", "2010-01");
        });
    }

    @Test
    void a_rate_that_ends_leaves_months_without_one() {
        var problems = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn(
                        "commission-monthly.drl",
                        "rule \"运营·月度提成比例\"\n    @clause(\"PAY-1\") @from(\"2010-01-01\")",
                        "rule \"运营·月度提成比例\"\n    @clause(\"PAY-1\") @from(\"2010-01-01\") @until(\"2026-04-01\")")
                .problems();

        assertThat(problems).extracting(Problem::code).containsExactly("no-rule-in-force");
        assertThat(problems.get(0).parameters()).containsEntry("period", "2026-04");
    }

    @Test
    void KPI_4_an_indicator_without_its_target_is_refused() {
        var problems = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn(
                        "scorecard-agent.drl",
                        "outcome.target( \"gross-margin\", 0.40 )",
                        "outcome.target( \"MET-S1\", 30 )")
                .problems();

        assertThat(problems).extracting(Problem::code).containsOnly("no-rule-in-force");
        assertThat(problems)
                .extracting(each -> each.parameters().get("subject"))
                .containsOnly("target(gross-margin)");
    }

    @Test
    void KPI_4_a_target_of_0_for_what_is_better_when_higher_is_refused() {
        var problems = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("scorecard-designer.drl", "\"MET-D1\", 0.95", "\"MET-D1\", 0")
                .problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("zero-target");
            assertThat(problem.place()).startsWith("scorecard-designer.drl:");
        });
    }

    @Test
    void a_pack_that_sets_no_dates_no_discipline_and_no_payout_is_told_all_of_them() {
        var problems = PackOnDisk.empty(folder)
                .with("pack.properties", "id=test\nversion=1\ntitle=试验\neffective-from=2026-04-01\n")
                .with("rates.drl", RATE.formatted("我的比例", "2026-04-01"))
                .problems();

        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("missing-number"))
                .allSatisfy(problem -> assertThat(problem.place()).isEqualTo("pack.properties"))
                .extracting(problem -> problem.parameters().get("kind") + " "
                        + problem.parameters().get("subject"))
                .containsExactlyInAnyOrder(
                        "discipline lowBelow, consecutiveMonths, monthsInYear",
                        "payout payNothing: LEFT_WITHIN_PERIOD",
                        "payout payNothing: LEFT_BEFORE_PERIOD",
                        "payout payNothing: NEGATIVE_BASE",
                        "calendar figuresDueDay(): monthly",
                        "calendar computationDueDay(): monthly",
                        "calendar paidAfterMonths(): monthly",
                        "calendar correctionPaidAfterMonths(): monthly",
                        "calendar yearBeginsInMonth(): annual",
                        "calendar computationDueMonth(): annual",
                        "calendar computationDueDay(): annual",
                        "calendar paidAfterMonths(): annual",
                        "calendar correctionPaidAfterMonths(): annual");
        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("no-rule-in-force"))
                .extracting(problem -> problem.parameters().get("subject"))
                .contains("base()");
    }
}
