package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.lint.Outcome;
import io.ecomrules.rules.model.Condition.Operator;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.model.RuleFile;
import io.ecomrules.rules.sentence.SentenceReader;
import io.ecomrules.rules.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules as sentences: whole lines, and no 不 is overlooked. */
@Tag("text")
class SentencesTest {

    private static final String SENTENCES = """
            类别：提成

            // 试行一年。
            规则「客服·十万元以下」
              依据：PAY-1
              标题：本月销售额不足十万元的比例
              英文：below 100,000
              生效：2026年7月1日
              停用：2027/7/1
              如果
                岗位是客服
                且 考核周期是月度
                且 销售额低于 10 万元
              那么
                提成比例为 5%。
            """;

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

    @Test
    void a_rule_in_sentences_is_the_rule_in_rule_language() {
        assertThat(said(SENTENCES)).isEqualTo(RewrittenPackTest.placeless(RewrittenPackTest.read(DRL)));
    }

    @Test
    void white_space_punctuation_and_layout_make_no_difference() {
        var other = """
                类别:提成
                // 试行一年。
                规则 : “客服·十万元以下”
                依据:PAY-1
                标题:  本月销售额不足十万元的比例
                英文：below 100,000
                生效：2026-7-1
                停用：2027年07月01日。
                如果，岗位是「客服」，考核周期是“月度”；
                \t　销售额 低于 100000元。
                那么　提成比例为5％
                """.replace("％", "%");

        assertThat(said(other)).isEqualTo(said(SENTENCES));
    }

    @ParameterizedTest
    @CsvSource({
        "低于, BELOW",
        "不低于, AT_LEAST",
        "超过, ABOVE",
        "不超过, AT_MOST",
        "高于, ABOVE",
        "不高于, AT_MOST",
        "等于, EQUAL",
        "不等于, NOT_EQUAL",
        "达到, AT_LEAST",
        "未达到, BELOW",
        "不足, BELOW"
    })
    void a_comparison_and_its_negation_are_told_apart(String word, Operator operator) {
        var rule = read(SENTENCES.replace("销售额低于", "销售额" + word)).get(0);

        assertThat(rule.when().get(1).conditions())
                .singleElement()
                .satisfies(condition -> assertThat(condition.operator()).isEqualTo(operator));
    }

    @ParameterizedTest
    @CsvSource({
        "岗位是客服, EQUAL, 1",
        "岗位不是客服, NOT_EQUAL, 1",
        "岗位是客服、运营, IN, 2",
        "岗位是客服或运营之一, IN, 2",
        "岗位是客服之一, IN, 1",
        "岗位不是客服、运营中的任何一个, NOT_IN, 2",
        "岗位不是客服、运营, NOT_IN, 2"
    })
    void one_post_or_several_and_neither_of_them(String sentence, Operator operator, int values) {
        var condition = read(SENTENCES.replace("岗位是客服", sentence))
                .get(0)
                .when()
                .get(0)
                .conditions()
                .get(0);

        assertThat(condition.operator()).isEqualTo(operator);
        assertThat(condition.values()).hasSize(values);
    }

    @Test
    void a_negation_that_is_no_sentence_matches_nothing() {
        for (var line : List.of("销售额没有低于 10 万元", "不是岗位是客服", "岗位没有是客服", "并非岗位是客服", "销售额不 10 万元")) {
            assertThat(problems(SENTENCES.replace("岗位是客服", line)))
                    .as(line)
                    .extracting(Problem::code)
                    .containsExactly("unknown-sentence");
        }
        for (var line : List.of("不提成比例为 5%", "提成比例不为 5%", "提成比例为不 5%")) {
            assertThat(problems(SENTENCES.replace("提成比例为 5%", line))).as(line).isNotEmpty();
        }
    }

    @Test
    void an_unknown_sentence_is_answered_with_the_nearest_known_one() {
        assertThat(problems(SENTENCES.replace("销售额低于", "销售额底于")))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.parameters().get("nearest")).isEqualTo("销售额低于…"))
                .satisfies(problem -> assertThat(problem.place()).isEqualTo("a.dslr:13:7"));
    }

    @Test
    void every_fact_value_and_outcome_has_words() {
        var words = Vocabulary.CHINESE;
        for (var kind : DecisionKind.values()) {
            assertThat(words.kindOf(words.kind(kind))).contains(kind);
            for (var fact : kind.facts()) {
                assertThat(words.any(fact)).isNotBlank();
                for (var component : fact.getRecordComponents()) {
                    assertThat(words.property(fact, component.getName())).isNotEmpty();
                    if (component.getType().isEnum()) {
                        assertThat(words.constants(component.getType())).doesNotHaveDuplicates();
                    }
                }
            }
            Outcome.of(kind).forEach(outcome -> {
                var sentence = words.outcome(outcome);
                for (int i = 1; i <= outcome.parameters().size(); i++) {
                    assertThat(sentence).containsOnlyOnce("{" + i + "}");
                }
                assertThat(sentence).doesNotContain("{" + (outcome.parameters().size() + 1) + "}");
            });
        }
    }

    private static List<String> said(String text) {
        return RewrittenPackTest.placeless(read(text));
    }

    private static List<Rule> read(String text) {
        var problems = new ArrayList<Problem>();
        RuleFile file = SentenceReader.read("a.dslr", text, problems::add);
        assertThat(problems).isEmpty();
        return file.rules();
    }

    private static List<Problem> problems(String text) {
        var problems = new ArrayList<Problem>();
        SentenceReader.read("a.dslr", text, problems::add);
        return problems;
    }
}
