package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.rules.change.RuleChange;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed in meaning, and not in text. */
@Tag("text")
class ChangesTest {

    private static final Ecom BUILT_IN = Ecom.builtIn();
    private static final String RATES = "commission-monthly.drl";

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        BUILT_IN.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sentences", "csv", "xlsx"})
    void another_notation_is_no_change(String twin) {
        try (var other = PackOnDisk.openTwin(twin)) {
            assertThat(other.changesSince(BUILT_IN)).isEmpty();
            assertThat(BUILT_IN.changesSince(other)).isEmpty();
        }
    }

    @Test
    void a_changed_rate_is_one_change_with_both_values_and_rules() {
        var changes = changes(RATES, "outcome.rate( 0.015 )", "outcome.rate( 0.018 )");

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.clause()).hasToString("PAY-1");
            assertThat(change.outcome()).isEqualTo("rate");
            assertThat(change.whom()).containsExactly("运营·月度");
            assertThat(change.before()).isEqualTo("1.5%");
            assertThat(change.after()).isEqualTo("1.8%");
            assertThat(change.from()).hasToString("2010-01-01");
            assertThat(change.until()).isNull();
            assertThat(change.ruleBefore().name()).isEqualTo("运营·月度提成比例");
            assertThat(change.ruleAfter().file()).isEqualTo(RATES);
            assertThat(change.text(Locale.SIMPLIFIED_CHINESE))
                    .isEqualTo("运营的月度提成占计提基数的比例：1.5% → 1.8%，自 2010-01-01 起（运营·月度）");
            assertThat(change.text(Locale.ENGLISH))
                    .isEqualTo("store operator: monthly commission rate: 1.5% → 1.8%, from 2010-01-01 (运营·月度)");
        });
    }

    @Test
    void a_new_version_changes_from_its_day_on_and_one_that_ends_until_then() {
        var open = changesWith("new.drl", version("@from(\"2026-07-01\")", "0.018"));
        var closed = changesWith("new.drl", version("@from(\"2026-07-01\") @until(\"2026-10-01\")", "0.018"));

        assertThat(said(open)).containsExactly("1.5% 1.8% 2026-07-01 null");
        assertThat(said(closed)).containsExactly("1.5% 1.8% 2026-07-01 2026-10-01");
    }

    @Test
    void a_version_with_the_same_number_is_no_change() {
        assertThat(changesWith("new.drl", version("@from(\"2026-07-01\")", "0.0150")))
                .isEmpty();
    }

    @Test
    void names_files_order_and_the_way_conditions_are_written_are_no_change() {
        var text = PackOnDisk.builtIn(RATES)
                .replace("rule \"运营·月度提成比例\"", "rule \"甲\"")
                .replace(
                        "post == Post.STORE_OPERATOR, cycle == Cycle.MONTHLY",
                        "cycle != Cycle.ANNUAL, post in ( Post.STORE_OPERATOR )");

        assertThat(changesWith(RATES, text)).isEmpty();
    }

    @Test
    void one_rule_for_two_posts_instead_of_two_rules_is_no_change() {
        var two = text("甲", "post == Post.DESIGNER", "0.02") + text("乙", "post == Post.PLANNER", "0.02");
        var one = text("丙", "post in ( Post.PLANNER, Post.DESIGNER )", "0.02");
        var first = PackOnDisk.overBuiltIn(folder.resolve("a")).with("x.drl", "package commission\n" + two);
        var second = PackOnDisk.overBuiltIn(folder.resolve("b")).with("x.drl", "package commission\n" + one);

        try (var before = first.open();
                var after = second.open()) {
            assertThat(after.changesSince(before)).isEmpty();
        }
    }

    @Test
    void a_rule_more_or_less_is_a_value_that_was_not_there() {
        var added = changesWith("x.drl", "package commission\n" + text("甲", "post == Post.DESIGNER", "0.02"));

        assertThat(said(added)).containsExactly("null ✓ 2010-01-01 null", "null 2% 2010-01-01 null");
        assertThat(added).extracting(RuleChange::whom).containsOnly(List.of("美工"));
    }

    @Test
    void tiers_are_told_apart_by_their_bands() {
        var tiers = """
                package commission
                rule "低" @clause("PAY-1") @from("2026-01-01") @title("低")
                when Scope( post == Post.DESIGNER ) Achievement( sales < 100B ) then outcome.rate( 0.02 ); end
                rule "高" @clause("PAY-1") @from("2026-01-01") @title("高")
                when Scope( post == Post.DESIGNER ) Achievement( sales >= 100.0B ) then outcome.rate( 0.03 ); end
                """;

        assertThat(changesWith("x.drl", tiers))
                .extracting(RuleChange::band)
                .containsExactly("销售额不低于 100.0 元", "销售额低于 100 元");
    }

    @Test
    void a_rule_for_everybody_names_nobody() {
        var changes = changes("discipline.drl", "outcome.lowBelow( 0.6 )", "outcome.lowBelow( 0.65 )");

        assertThat(changes)
                .singleElement()
                .satisfies(change -> assertThat(change.whom()).containsExactly("月度"));
    }

    @Test
    void another_clause_is_a_change_since_decisions_name_it() {
        var changes = changes(
                "discipline.drl", "rule \"低分线\"\n    @clause(\"DIS-1\")", "rule \"低分线\"\n    @clause(\"DIS-2\")");

        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).clause()).hasToString("DIS-2");
    }

    private List<RuleChange> changes(String file, String written, String instead) {
        try (var ecom = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn(file, written, instead)
                .open()) {
            return ecom.changesSince(BUILT_IN);
        }
    }

    private List<RuleChange> changesWith(String file, String text) {
        try (var ecom = PackOnDisk.overBuiltIn(folder).with(file, text).open()) {
            return ecom.changesSince(BUILT_IN);
        }
    }

    private static List<String> said(List<RuleChange> changes) {
        return changes.stream()
                .map(change -> change.before() + " " + change.after() + " " + change.from() + " " + change.until())
                .toList();
    }

    private static String version(String dates, String rate) {
        return """
                package commission
                rule "运营·新" @clause("PAY-1") %s @title("试验")
                when Scope( cycle == Cycle.MONTHLY, post == Post.STORE_OPERATOR ) then outcome.rate( %s ); end
                """.formatted(dates, rate);
    }

    private static String text(String name, String post, String rate) {
        return """
                rule "%s" @clause("PAY-1") @from("2010-01-01") @title("%s")
                when Scope( %s ) then outcome.rate( %s ); end
                rule "%s基数" @clause("PAY-1") @from("2010-01-01") @title("%s基数")
                when Scope( %s ) then outcome.base( Figure.SALES ); end
                """.formatted(name, name, post, rate, name, name, post);
    }
}
