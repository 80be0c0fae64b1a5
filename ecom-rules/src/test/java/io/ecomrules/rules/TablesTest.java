package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.lint.Outcome;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.model.RuleFile;
import io.ecomrules.rules.table.TableReader;
import io.ecomrules.rules.table.TableWriter;
import io.ecomrules.rules.words.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules as tables: a row a rule, every problem with its cell. */
@Tag("text")
class TablesTest {

    private static final String HEAD = "类别,规则,依据,标题,英文,生效,停用,岗位,考核周期,销售额低于,设定,对象,数值,备注\n";
    private static final String ROW =
            "提成,客服·十万元以下,PAY-1,本月销售额不足十万元的比例,\"below 100,000\",2026/7/1,2027年7月1日,客服,月度,10万元,提成比例,,5%,试行一年。\n";

    private static final String DRL = """
            package commission

            // 试行一年。
            rule "客服·十万元以下"
                @clause("PAY-1") @from("2026-07-01") @until("2027-07-01")
                @title("本月销售额不足十万元的比例") @en("below 100,000")
            when
                Scope( post == Post.SERVICE_AGENT, cycle == Cycle.MONTHLY )
                Achievement( sales < 100000B )
            then
                outcome.rate( 0.05 );
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void a_row_may_end_early_and_what_stands_beyond_the_titles_is_told() {
        var pack = PackOnDisk.overBuiltIn(folder).with("x.csv", """
                类别,规则,依据,标题,生效,设定,对象,数值,备注
                提成,甲,PAY-1,甲,2026-01-01,提成比例,,2%
                提成,乙,PAY-1,乙,2026-01-01,提成比例,,2%,好,丢
                """);

        assertThat(pack.refusals()).contains("x.csv:J3 cell-without-column");
        assertThat(pack.refusals()).noneMatch(refusal -> refusal.contains("damaged-csv"));
    }

    @Test
    void a_row_is_the_rule_in_rule_language() {
        assertThat(RewrittenPackTest.placeless(read(HEAD + ROW)))
                .isEqualTo(RewrittenPackTest.placeless(RewrittenPackTest.read(DRL)));
    }

    @Test
    void columns_may_stand_in_any_order_and_be_divided_by_tabs_or_semicolons() {
        var expected = RewrittenPackTest.placeless(read(HEAD + ROW));

        assertThat(RewrittenPackTest.placeless(
                        read((HEAD + ROW).replace(",", "\t").replace("100\t000", "100,000"))))
                .isEqualTo(expected);
        assertThat(RewrittenPackTest.placeless(
                        read((HEAD + ROW).replace(",", ";").replace("100;000", "100,000"))))
                .isEqualTo(expected);
        assertThat(RewrittenPackTest.placeless(
                        read("备注," + HEAD.replace(",备注", "") + "试行一年。," + ROW.replace(",试行一年。", ""))))
                .isEqualTo(expected);
    }

    @Test
    void rows_in_which_nothing_stands_are_skipped_and_counted() {
        var problems = problems(HEAD + "\n,,,,,,,,,,,,,\n" + ROW.replace("客服,月度", "客付,月度"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unknown-value");
            assertThat(problem.place()).isEqualTo("a.csv:H4");
            assertThat(problem.parameters().get("nearest")).isEqualTo("客服");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5%|O.5%|letter-in-number|M2",
                "5%|５%|full-width-digits|M2",
                "5%|五|number-in-characters|M2",
                "5%|不到五成|unreadable-number|M2",
                "5%||empty-cell|M2",
                "10万元|\"100,000\"|separator-in-number|J2",
                "2026/7/1|2026-13-01|malformed-date|F2",
                "2027年7月1日|2026-01-01|until-not-after-from|B2",
                "PAY-1|第一条|malformed-clause|C2",
                "PAY-1||missing-metadata|B2",
                "提成,客服|提存,客服|unknown-rule-kind|A2",
                "提成比例,,|提成笔例,,|unknown-setting|K2",
                "提成比例,,|提成比例,客服,|cell-not-used|L2",
                "10万元|不到10万元|unreadable-number|J2"
            })
    void every_slip_is_told_with_its_cell(String written, String instead, String code, String cell) {
        assertThat(ROW).contains(written);

        var problems = problems(HEAD + ROW.replace(written, instead == null ? "" : instead));

        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly(code + " a.csv:" + cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "销售额低于|销售额底于|unknown-column-of-rules|J1",
                "停用|生效|column-twice|G1",
                "停用|金额|unknown-column-of-rules|G1"
            })
    void every_column_is_known_or_refused(String written, String instead, String code, String cell) {
        assertThat(problems(HEAD.replace(written, instead) + ROW))
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly(code + " a.csv:" + cell);
    }

    @Test
    void a_table_without_a_column_that_every_rule_needs_is_refused() {
        assertThat(problems(HEAD.replace(",依据", ",旧依据") + ROW))
                .extracting(Problem::code)
                .contains("unknown-column-of-rules", "missing-column-of-rules");
    }

    @Test
    void a_cell_that_nobody_can_have_meant_is_not_read() {
        var problems = problems(HEAD + ROW.replace("试行一年。", "试".repeat(2_001)));

        assertThat(problems).extracting(Problem::code).containsExactly("cell-too-long");
        assertThat(problems).extracting(Problem::place).containsExactly("a.csv:N2");
    }

    @Test
    void a_forgotten_percent_sign_is_told() {
        var pack = new ArrayList<Problem>();
        var file = TableReader.csv("a.csv", HEAD + ROW.replace("5%", "5"), pack::add);
        new io.ecomrules.rules.lint.Lint(pack::add).check(file.get(0));

        assertThat(pack)
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("share-above-one a.csv:K2");
    }

    @Test
    void what_is_no_table_of_rules_is_told_so() {
        assertThat(problems("姓名,金额\n甲,1\n")).extracting(Problem::code).containsExactly("sheet-without-rules");
        assertThat(problems("")).extracting(Problem::code).containsExactly("no-rules");
        assertThat(problems(HEAD)).extracting(Problem::code).containsExactly("no-rules");
        assertThat(problems(HEAD + "提成,\"没有收尾,PAY-1\n" + ROW)).isNotEmpty();
    }

    @Test
    void every_setting_and_column_has_a_word() {
        for (var kind : DecisionKind.values()) {
            assertThat(Outcome.of(kind).map(Vocabulary.CHINESE::set)).doesNotHaveDuplicates();
        }
    }

    @Test
    void conditions_of_the_same_kind_stand_in_numbered_columns() {
        var rules = RewrittenPackTest.read(DRL.replace("sales < 100000B", "sales < 100000B, sales < 90000B"));

        assertThat(RewrittenPackTest.placeless(
                        read(TableWriter.csv(DecisionKind.COMMISSION, rules).substring(1))))
                .isEqualTo(RewrittenPackTest.placeless(rules));
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text() {
        var rules = RewrittenPackTest.read(DRL.replace("客服·十万元以下", "=1+1"));
        var problems = new ArrayList<Problem>();

        var again = TableReader.xlsx("a.xlsx", TableWriter.xlsx(DecisionKind.COMMISSION, rules), problems::add);

        assertThat(problems).isEmpty();
        assertThat(again.get(0).rules().get(0).name()).isEqualTo("=1+1");
        assertThat(again.get(0).rules().get(0).at()).hasToString("a.xlsx:提成!B2");
    }

    @Test
    void the_same_rules_are_the_same_workbook() {
        var rules = RewrittenPackTest.read(DRL);

        assertThat(TableWriter.xlsx(DecisionKind.COMMISSION, rules))
                .isEqualTo(TableWriter.xlsx(DecisionKind.COMMISSION, rules));
    }

    private static List<Rule> read(String text) {
        var problems = new ArrayList<Problem>();
        var files = csv(text, problems::add);
        assertThat(problems).isEmpty();
        assertThat(files).hasSize(1);
        return files.get(0).rules();
    }

    private static List<Problem> problems(String text) {
        var problems = new ArrayList<Problem>();
        csv(text, problems::add);
        return problems;
    }

    private static List<RuleFile> csv(String text, Consumer<Problem> problems) {
        return TableReader.csv("a.csv", text, problems);
    }
}
