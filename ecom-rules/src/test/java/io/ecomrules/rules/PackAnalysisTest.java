package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.analysis.PackAnalysis;
import io.ecomrules.rules.pack.RulePack;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with rules taken together is found before they serve. */
@Tag("text")
class PackAnalysisTest {

    @TempDir
    private Path folder;

    @Test
    void the_built_in_rules_give_no_cause_for_concern() {
        try (var copy = PackOnDisk.copyOfBuiltIn(folder).open()) {
            assertThat(copy.notes()).allMatch(PasswordAdviceTest::isOfNist);
        }
    }

    @Test
    void bands_that_meet_are_no_problem() {
        assertThat(found(tier("sales < 100B", "0.01"), tier("sales >= 100B", "0.02")))
                .isEmpty();
        assertThat(found(tier("sales <= 100B", "0.01"), tier("sales > 100B", "0.02")))
                .isEmpty();
        assertThat(found(tier("sales != 100B", "0.01"), tier("sales == 100.00B", "0.01")))
                .isEmpty();
    }

    @Test
    void two_bands_that_share_one_number_overlap_there() {
        assertThat(found(tier("sales <= 100B", "0.01"), tier("sales >= 100B", "0.02")))
                .containsExactly("error bands-overlap sales == 100");
    }

    @Test
    void a_number_that_no_band_holds_is_a_gap() {
        assertThat(found(tier("sales < 100B", "0.01"), tier("sales > 100B", "0.02")))
                .containsExactly("warning band-gap sales == 100");
        assertThat(found(tier("sales < 100B", "0.01"), tier("sales >= 200B", "0.02")))
                .containsExactly("warning band-gap 100 <= sales < 200");
        assertThat(found(tier("sales < 100B", "0.01"), tier("sales > 200B", "0.02")))
                .containsExactly("warning band-gap 100 <= sales <= 200");
        assertThat(found(tier("sales < 100B", "0.01"))).containsExactly("warning band-gap sales >= 100");
    }

    @Test
    void sales_below_nothing_are_a_gap_that_is_only_mentioned() {
        assertThat(found(tier("sales >= 0B", "0.01"))).containsExactly("advice band-gap sales < 0");
    }

    @Test
    void figures_end_where_they_cannot_be() {
        assertThat(found(tier("expenses >= 0B", "0.01")))
                .as("Expenses are never negative")
                .isEmpty();
        assertThat(found(tier("grossMargin <= 1B", "0.01")))
                .as("No margin is above the whole")
                .isEmpty();
        assertThat(found(tier("coefficient >= 0B", "0.01"))).isEmpty();
    }

    @Test
    void bands_over_two_figures_are_compared_in_both() {
        assertThat(found(
                        tier("sales < 100B", "0.01"),
                        tier("sales >= 100B, coefficient < 1B", "0.02"),
                        tier("sales >= 100B, coefficient >= 1B", "0.03")))
                .isEmpty();
        assertThat(found(
                        tier("sales < 100B", "0.01"),
                        tier("sales >= 100B, coefficient < 1B", "0.02"),
                        tier("sales >= 100B, coefficient > 1B", "0.03")))
                .containsExactly("warning band-gap coefficient == 1, sales == 100");
        assertThat(found(tier("sales < 100B", "0.01"), tier("coefficient < 1B", "0.02")))
                .first()
                .asString()
                .startsWith("error bands-overlap");
    }

    @Test
    void a_rule_for_everybody_and_a_band_hold_together() {
        var problems = PackOnDisk.overBuiltIn(folder)
                .with("tiers.drl", "package commission\n" + rule("档", "STORE_OPERATOR", "sales > 100B", "0.01"))
                .problems();

        assertThat(problems).extracting(Problem::code).containsOnly("bands-overlap");
    }

    @Test
    void bands_of_different_posts_and_times_do_not_meet() {
        var pack = PackOnDisk.overBuiltIn(folder)
                .with("base.drl", base())
                .with(
                        "tiers.drl",
                        "package commission\n" + rule("甲", "DESIGNER", "sales < 100B", "0.01")
                                + rule("乙", "DESIGNER", "sales >= 100B", "0.02")
                                + rule("丙", "PLANNER", "sales < 500B", "0.01")
                                + rule("丁", "PLANNER", "sales >= 500B", "0.02")
                                + rule("戊", "DESIGNER", "sales < 100B", "0.015").replace("2010-01-01", "2026-01-01"));
        assertThat(notes(pack)).isEmpty();
    }

    @Test
    void a_gap_that_opens_later_is_found() {
        var pack = PackOnDisk.overBuiltIn(folder)
                .with("base.drl", base())
                .with(
                        "tiers.drl",
                        "package commission\n" + rule("甲", "DESIGNER", "sales < 100B", "0.01")
                                + rule("乙", "DESIGNER", "sales >= 100B", "0.02")
                                        .replace("@title", "@until(\"2026-07-01\") @title"));

        assertThat(notes(pack)).containsExactly("warning band-gap sales >= 100");
    }

    @Test
    void pay_that_falls_where_sales_rise_is_pointed_out() {
        assertThat(found(tier("sales < 100B", "0.02"), tier("sales >= 100B", "0.01")))
                .containsExactly("warning pays-less-for-more ");
        assertThat(found(tier("coefficient < 1B", "0.02"), tier("coefficient >= 1B", "0.01")))
                .containsExactly("warning pays-less-for-more ");
        assertThat(found(tier("expenses < 100B", "0.02"), tier("expenses >= 100B", "0.01")))
                .as("Who spends more need not be paid more")
                .isEmpty();
    }

    @Test
    void a_leap_of_pay_above_the_limit_of_the_pack_is_advice() {
        // 1 % of 100000 is 1000, the limit; 1 % of 100001 is above it.
        assertThat(found(tier("sales < 100000B", "0.01"), tier("sales >= 100000B", "0.02")))
                .isEmpty();
        assertThat(found(tier("sales < 100001B", "0.01"), tier("sales >= 100001B", "0.02")))
                .containsExactly("advice cliff ");
        // 1 % of the base of 100000 at a coefficient of 1.2 is 1200.
        assertThat(found(tier("coefficient < 1.2B", "0.01"), tier("coefficient >= 1.2B", "0.02")))
                .containsExactly("advice cliff ");
    }

    @Test
    void a_pack_without_a_limit_is_told_of_no_leaps() {
        var pack = tiers(tier("sales < 1000000B", "0.01"), tier("sales >= 1000000B", "0.02"))
                .with("pack.properties", "id=test\nversion=1\ntitle=试验\neffective-from=2010-01-01\nextends=builtin\n");
        assertThat(notes(pack)).isEmpty();
        assertThat(pack.with(
                                "pack.properties",
                                "id=a\nversion=1\ntitle=b\neffective-from=2010-01-01\nextends=builtin\nlint.cliff=1k\n")
                        .refusals())
                .containsExactly("pack.properties malformed-pack-amount");
    }

    @Test
    void rows_that_can_never_hold_are_errors() {
        assertThat(found(tier("sales < 100B, sales > 200B", "0.01"))).containsExactly("error never-holds ");
        assertThat(found(tier("sales < 100B, sales >= 100B", "0.01"))).containsExactly("error never-holds ");
        assertThat(found(tier("grossMargin >= 42B", "0.01"))).containsExactly("error never-holds ");
        assertThat(found(tier("target < 0B", "0.01"))).containsExactly("error never-holds ");
        var contradiction = PackOnDisk.overBuiltIn(folder.resolve("x")).with("x.drl", """
                        package commission
                        rule "试" @clause("PAY-1") @from("2010-01-01") @title("试")
                        when Scope( post == Post.DESIGNER, post != Post.DESIGNER ) then outcome.rate( 0.01 ); end
                        """);
        assertThat(contradiction.refusals()).containsExactly("x.drl:2:1 never-holds");
    }

    @Test
    void a_scorecard_cannot_ask_for_the_coefficient_it_makes() {
        var pack = PackOnDisk.overBuiltIn(folder).with("x.drl", """
                        package scorecard
                        rule "试" @clause("KPI-4") @from("2010-01-01") @title("试")
                        when Scope( post == Post.DESIGNER ) Achievement( coefficient > 1B )
                        then outcome.target( "gross-margin", 0.4 ); end
                        """);

        assertThat(pack.refusals()).contains("x.drl:2:1 coefficient-not-known-yet");
    }

    @Test
    void the_same_row_twice_is_told_from_a_contradiction() {
        var pack = PackOnDisk.overBuiltIn(folder)
                .with("base.drl", base())
                .with(
                        "x.drl",
                        "package commission\n" + rule("甲", "DESIGNER", "sales >= 0B", "0.01")
                                + rule("乙", "DESIGNER", "sales >= 0.0B", "0.010"));

        assertThat(pack.problems()).extracting(Problem::code).contains("same-rule-twice");
        assertThat(pack.problems().stream()
                        .filter(problem -> problem.code().equals("same-rule-twice"))
                        .findFirst()
                        .orElseThrow()
                        .parameters())
                .containsEntry("rule", "乙")
                .containsEntry("other", "甲");
    }

    @Test
    void a_slipped_decimal_point_is_asked_about() {
        var edited = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("commission-monthly.drl", "outcome.rate( 0.015 )", "outcome.rate( 0.15 )");
        assertThat(notes(edited)).containsExactly("advice far-from-builtin ");

        var later = PackOnDisk.overBuiltIn(folder.resolve("later")).with("x.drl", """
                package commission
                rule "运营·新" @clause("PAY-1") @from("2026-07-01") @title("试验")
                when Scope( post == Post.STORE_OPERATOR, cycle == Cycle.MONTHLY ) then outcome.rate( 0.0018 ); end
                """);
        assertThat(notes(later)).containsExactly("advice large-step ");
    }

    @Test
    void a_number_that_changes_as_numbers_do_is_not() {
        assertThat(notes(PackOnDisk.overBuiltIn(folder)
                        .withBuiltIn("commission-monthly.drl", "outcome.rate( 0.015 )", "outcome.rate( 0.07 )")))
                .isEmpty();
    }

    @Test
    void a_rate_that_was_lost_in_a_copy_is_told() {
        var text = PackOnDisk.builtIn("commission-monthly.drl");
        var without = text.substring(0, text.indexOf("rule \"客服·月度提成比例\""));

        assertThat(notes(PackOnDisk.overBuiltIn(folder).with("commission-monthly.drl", without)))
                .containsExactly("warning rate-gone ");
    }

    @Test
    void nearly_two_thousand_rows_are_looked_through() {
        var rules = new StringBuilder("package commission\n");
        for (int i = 0; i < 1_900; i++) {
            var from = i == 0 ? "" : "sales >= " + i + "B, ";
            rules.append(rule("档" + i, "DESIGNER", from + "sales < " + (i + 1) + "B", "0.01"));
        }
        PackOnDisk.empty(folder)
                .with("pack.properties", "id=test\nversion=1\ntitle=试验\neffective-from=2010-01-01\n")
                .with("x.drl", rules.toString());

        var problems = PackAnalysis.of(RulePack.open(folder), RulePack.builtIn());

        assertThat(problems).extracting(PackAnalysisTest::said).containsExactly("warning band-gap sales >= 1900");
    }

    private List<String> found(String... tiers) {
        var pack = tiers(tiers);
        var report = Ecom.check(pack.folder());
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(report.problems())
                    .extracting(problem -> Messages.in(language).text(problem))
                    .allSatisfy(words -> assertThat(words).doesNotContain("{"));
        }
        return said(report.problems());
    }

    private static List<String> notes(PackOnDisk pack) {
        try (var ecom = pack.open()) {
            return said(ecom.notes());
        }
    }

    /** Whether there are examples is not this test's matter. */
    private static List<String> said(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !problem.code().equals("rule-without-examples"))
                .map(PackAnalysisTest::said)
                .toList();
    }

    private static String said(Problem problem) {
        return problem.level().code() + " " + problem.code() + " "
                + problem.parameters().getOrDefault("where", "");
    }

    private PackOnDisk tiers(String... tiers) {
        var rules = new StringBuilder("package commission\n");
        for (int i = 0; i < tiers.length; i++) {
            rules.append(tiers[i].replace("档", "档" + i));
        }
        return PackOnDisk.overBuiltIn(folder)
                .with("pack.properties", """
                        id=test
                        version=1
                        title=试验
                        effective-from=2010-01-01
                        extends=builtin
                        lint.cliff=1000
                        lint.cliff-base=100000
                        """)
                .with("base.drl", base())
                .with("tiers.drl", rules.toString());
    }

    private static String tier(String condition, String rate) {
        return rule("档", "DESIGNER", condition, rate);
    }

    private static String rule(String name, String post, String condition, String rate) {
        return """
                rule "%s" @clause("PAY-1") @from("2010-01-01") @title("试验")
                when Scope( post == Post.%s ) Achievement( %s ) then outcome.rate( %s ); end
                """.formatted(name, post, condition, rate);
    }

    private static String base() {
        return """
                package commission
                rule "基数" @clause("PAY-1") @from("2010-01-01") @title("试验")
                when Scope( post in ( Post.DESIGNER, Post.PLANNER ) ) then outcome.base( Figure.SALES ); end
                """;
    }
}
