package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.DrlReader;
import io.ecomrules.rules.model.DrlWriter;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.sentence.SentenceReader;
import io.ecomrules.rules.sentence.SentenceWriter;
import io.ecomrules.rules.table.TableReader;
import io.ecomrules.rules.table.TableWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules written anew, in rule language or as sentences, are the same rules. */
@Tag("text")
class RewrittenPackTest {

    @TempDir
    private Path folder;

    @Test
    void every_built_in_rule_is_read_back_as_it_was() {
        for (var file : PackOnDisk.builtInFiles()) {
            if (file.endsWith(".drl")) {
                assertReadBack(PackOnDisk.builtIn(file));
            }
        }
    }

    @Test
    void whatever_stands_in_names_titles_and_remarks_is_read_back() {
        assertReadBack("""
                package commission
                // 第一行
                //
                // 第三行 "引号" */ end
                rule "名 \\" \\\\ 「」 // /* then end" @clause("PAY-1") @from("2026-01-01") @until("2026-02-01")
                    @title("标题 \\" \\\\ ${x}") @en("title")
                when Scope( post in ( Post.DESIGNER, Post.SERVICE_AGENT ), cycle != Cycle.ANNUAL )
                     Achievement( sales >= 100000.50B, coefficient < 0.60B )
                then outcome.rate( 0.0150 ); end
                rule "无条件" @clause("PAY-1") @from("2026-01-01") @title("标题")
                when Scope() then outcome.base( Figure.SALES ); end
                """);
    }

    @Test
    void a_rule_that_asks_for_any_fact_without_a_condition_is_read_back() {
        assertReadBack("""
                package listing
                rule "两样都不论" @clause("LST-1") @from("2026-01-01") @title("标题")
                when ListingCheck() SaleMode() then outcome.staysListed(); end
                rule "现货的任何库存" @clause("LST-5") @from("2026-01-01") @title("标题")
                when SaleMode( presale == false ) Stock() then outcome.reviewDays( 7 ); end
                rule "每一样" @clause("LST-1") @from("2026-01-01") @title("标题")
                when ListingCheck() then outcome.required(); end
                rule "每项工作" @clause("LST-1") @from("2026-01-01") @title("标题")
                when ListingWork() then outcome.doneBy( ( Post.WEB_EDITOR ) ); end
                rule "任何库存" @clause("LST-5") @from("2026-01-01") @title("标题")
                when Stock() then outcome.safetyDays( 7 ); end
                """);
    }

    @Test
    void a_text_keeps_its_blanks_and_its_width() {
        assertReadBack("""
                package marketing
                rule "老顾客" @clause("CMP-4") @from("2026-01-01") @title("标题")
                when Customer( purchases >= 1B ) then outcome.belongsTo( "VIP 金卡（老）：12 34" ); end
                """);
    }

    @Test
    void a_rule_that_a_notation_cannot_say_is_not_written_in_it() {
        var pack = PackOnDisk.overBuiltIn(folder.resolve("own")).with("papers.drl", """
                package people
                rule "两份考卷" @clause("ORG-4") @from("2026-01-01") @title("标题")
                when Examination( post == Post.PLANNER, part == Part.WRITTEN ) then outcome.papers( ( "甲、乙", "丙" ) ); end
                """);
        try (var ecom = pack.open()) {
            assertThatThrownBy(() -> ecom.writeTo(folder.resolve("sentences"), Notation.SENTENCES))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refusal -> assertThat(refusal.problems())
                                    .singleElement()
                                    .satisfies(problem -> {
                                        assertThat(problem.code()).isEqualTo("not-in-notation");
                                        assertThat(problem.place()).isEqualTo("papers.drl:2:1");
                                    }));
        }
    }

    private static void assertReadBack(String text) {
        var rules = read(text);
        var kind = DecisionKind.parse(kind(text)).orElseThrow();

        assertThat(rules).isNotEmpty();
        assertThat(placeless(read(DrlWriter.write(kind, rules)))).isEqualTo(placeless(rules));
        var problems = new ArrayList<Problem>();
        var sentences = SentenceWriter.write(kind, rules);
        var again = SentenceReader.read("a.dslr", sentences, problems::add);
        assertThat(problems).as(sentences).isEmpty();
        assertThat(again.kind()).isEqualTo(kind.code());
        assertThat(placeless(again.rules())).isEqualTo(placeless(rules));
        var csv = TableReader.csv("a.csv", TableWriter.csv(kind, rules).substring(1), problems::add);
        assertThat(problems).isEmpty();
        assertThat(tabular(csv.get(0).rules())).isEqualTo(tabular(rules));
        var xlsx = TableReader.xlsx("a.xlsx", TableWriter.xlsx(kind, rules), problems::add);
        assertThat(problems).isEmpty();
        assertThat(tabular(xlsx.get(0).rules())).isEqualTo(tabular(rules));
    }

    private static String kind(String text) {
        return DrlReader.read("a.drl", text, problem -> {}).kind();
    }

    static List<Rule> read(String text) {
        var problems = new ArrayList<Problem>();
        var file = DrlReader.read("a.drl", text, problems::add);
        assertThat(problems).isEmpty();
        return file.rules();
    }

    /** In a table, conditions stand in the order of the columns, and the number of decimals is not kept. */
    private static List<List<Object>> tabular(List<Rule> rules) {
        return rules.stream()
                .map(rule -> List.<Object>of(
                        rule.name(),
                        rule.clause(),
                        rule.title(),
                        rule.english(),
                        rule.from(),
                        String.valueOf(rule.until()),
                        rule.remark(),
                        rule.conditionText(),
                        rule.then().text()))
                .toList();
    }

    /** A rule as text, without the places that differ when it is laid out anew. */
    static List<String> placeless(List<Rule> rules) {
        return rules.stream()
                .map(rule -> List.of(
                                rule.name(),
                                rule.clause(),
                                rule.title(),
                                rule.english(),
                                rule.from(),
                                String.valueOf(rule.until()),
                                rule.remark(),
                                rule.when().stream()
                                        .map(pattern -> pattern.type() + pattern.conditions())
                                        .toList(),
                                rule.then().arguments())
                        .toString()
                        .replaceAll("a\\.(drl|dslr):[0-9]+:[0-9]+|a\\.(csv|xlsx):([^!,\\]]+!)?[A-Z]*[0-9]+", ""))
                .toList();
    }
}
