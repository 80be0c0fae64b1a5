package io.ecomrules.core.service;

import static io.ecomrules.core.service.Rules.agent;
import static io.ecomrules.core.service.Rules.closed;
import static io.ecomrules.core.service.Rules.customer;
import static io.ecomrules.core.service.Rules.judge;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.finding.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What agents have to say and must not say. */
class SayingTest {

    private static final Check GREET = new Check.Say("问候", new Where.FirstTurns(2), 1);
    private static final Check DECENT = new Check.NotSay("忌语", 0);

    @Test
    void a_greeting_in_the_second_turn_is_in_time_and_in_the_third_too_late() {
        assertThat(closed(GREET, agent("在"), agent("您好")).status()).isEqualTo(Status.PASS);
        var late = closed(GREET, agent("在"), agent("稍等"), agent("您好"));
        assertThat(late.status()).isEqualTo(Status.FAIL);
        assertThat(late.absence()).isEqualTo(new Absence("问候", Speaker.AGENT, 0, 1));
    }

    @Test
    void an_automatic_greeting_is_not_the_agents() {
        var auto = agent("您好，欢迎光临").marked(Turn.Mark.AUTO);
        assertThat(closed(GREET, auto, agent("在"), agent("嗯")).status()).isEqualTo(Status.FAIL);
        assertThat(closed(GREET, Turn.of(Speaker.BOT, "您好"), agent("在")).status())
                .isEqualTo(Status.FAIL);
    }

    @Test
    void a_turn_that_was_taken_back_was_not_said() {
        assertThat(closed(DECENT, agent("不归我管").marked(Turn.Mark.RECALLED), agent("稍等"))
                        .status())
                .isEqualTo(Status.PASS);
    }

    @Test
    void while_people_talk_a_missing_greeting_is_open_until_its_turns_are_over() {
        var live = new LiveConversation(
                Rules.terms(java.util.Map.of(Item.OPENING, List.of(GREET))), "c", Channel.ONLINE, Rules.AGENT);
        live.hear(agent("在"));
        assertThat(live.verdicts().get(0).status()).isEqualTo(Status.UNKNOWN);
        live.hear(agent("稍等"));
        assertThat(live.verdicts().get(0).status()).isEqualTo(Status.FAIL);
        assertThat(live.verdicts().get(0).isFinal()).isTrue();
    }

    @Test
    void a_closing_counts_among_the_last_turns_only() {
        var close = new Check.Say("结束", new Where.LastTurns(2), 1);
        assertThat(closed(close, agent("再见"), agent("还有")).status()).isEqualTo(Status.PASS);
        assertThat(closed(close, agent("再见"), agent("还有"), agent("哦")).status()).isEqualTo(Status.FAIL);
        assertThat(closed(close, agent("再见"), agent("还有"), customer("哦")).status())
                .isEqualTo(Status.PASS);
    }

    @Test
    void a_word_within_a_longer_one_does_not_count() {
        var polite = new Check.Say("礼貌", new Where.Anywhere(), 1);
        assertThat(closed(polite, agent("退款申请已经提交")).status()).isEqualTo(Status.FAIL);
        assertThat(closed(polite, agent("我去请假")).status()).isEqualTo(Status.FAIL);
        assertThat(closed(polite, agent("请在申请里写明")).status()).isEqualTo(Status.PASS);
    }

    @Test
    void groups_are_counted_once_each() {
        assertThat(closed(new Check.SayGroups("问候", 2), agent("欢迎光临"), agent("欢迎光临"))
                        .status())
                .isEqualTo(Status.FAIL);
        assertThat(closed(new Check.SayGroups("问候", 2), agent("欢迎光临"), agent("有什么可以帮您"))
                        .status())
                .isEqualTo(Status.PASS);
    }

    @Test
    void a_forbidden_phrase_is_proved_by_its_place() {
        var verdict = closed(DECENT, customer("怎么办"), agent("😀这事不归我管"));
        assertThat(verdict.status()).isEqualTo(Status.FAIL);
        assertThat(verdict.confidence()).isEqualTo(Confidence.CERTAIN);
        assertThat(verdict.evidence()).singleElement().isInstanceOfSatisfying(Proof.Words.class, words -> {
            assertThat(words.turn()).isEqualTo(1);
            assertThat(words.from()).isEqualTo(4);
            assertThat(words.to()).isEqualTo(8);
            assertThat(words.text()).isEqualTo("不归我管");
        });
    }

    @Test
    void a_pattern_that_decent_speech_has_too_is_for_somebody_to_look_at() {
        assertThat(closed(DECENT, agent("难道是发错了吗")).confidence()).isEqualTo(Confidence.NEEDS_REVIEW);
    }

    @Test
    void a_phrase_that_is_denied_quoted_or_echoed_is_set_aside_and_shown() {
        var denied = closed(DECENT, agent("我们从来没有说过不归我管"));
        assertThat(denied.status()).isEqualTo(Status.PASS);
        assertThat(denied.setAside()).singleElement().satisfies(each -> {
            assertThat(each.reason()).isEqualTo("cue");
            assertThat(each.cue()).isNotNull();
        });
        assertThat(closed(DECENT, agent("您刚才说“这事不归我管”，我来处理")).status()).isEqualTo(Status.PASS);
        assertThat(closed(DECENT, agent("您刚才说“坏了”，不归我管")).status()).isEqualTo(Status.FAIL);
        assertThat(closed(DECENT, customer("上一位客服说这事不归我管"), agent("说这事不归我管是不对的"))
                        .status())
                .isEqualTo(Status.PASS);
        assertThat(closed(DECENT, customer("不归我管是什么意思"), agent("就是不归我管")).status())
                .isEqualTo(Status.FAIL);
    }

    @Test
    void a_cue_may_stand_behind_in_the_same_clause() {
        var terms = Rules.lexicons("名称：毛病\n忽略：问句\n掉色\n坏了", "名称：问句\n管到：前文\n吗");
        var check = new Check.NotSay("毛病", 0);

        assertThat(status(terms, check, "会掉色吗")).isEqualTo(Status.PASS);
        assertThat(status(terms, check, "掉色")).isEqualTo(Status.FAIL);
        assertThat(status(terms, check, "吗掉色")).isEqualTo(Status.FAIL);
        assertThat(status(terms, check, "掉色，能退吗")).isEqualTo(Status.FAIL);
        assertThat(status(terms, check, "掉色 能退吗")).isEqualTo(Status.FAIL);
    }

    private static Status status(io.ecomrules.core.phrase.Lexicons lexicons, Check check, String said) {
        var item = new ItemTerms(
                Item.FORBIDDEN_WORDS,
                List.of(Rules.ruled(check)),
                ItemTerms.Applies.ALWAYS,
                ItemTerms.Worth.NOTHING,
                List.of());
        var live = new LiveConversation(
                new ServiceTerms(lexicons, java.util.Map.of(Item.FORBIDDEN_WORDS, item)),
                "c",
                Channel.ONLINE,
                Rules.AGENT);
        live.hear(agent(said));
        return live.end(Ending.UNKNOWN).verdicts().stream()
                .filter(verdict -> verdict.item() == Item.FORBIDDEN_WORDS)
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void what_is_covered_is_covered_by_the_turn_before_only() {
        var check = new Check.Answer(Anchor.EACH, "致谢", "回谢", 1, null, List.of("结束"));

        assertThat(closed(check, agent("祝您愉快"), customer("谢谢"), agent("嗯")).status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(closed(check, agent("祝您愉快"), customer("还有"), agent("嗯"), customer("谢谢"), agent("嗯"))
                        .status())
                .isEqualTo(Status.FAIL);
    }

    @Test
    void a_turn_of_nothing_legible_is_not_said() {
        assertThat(closed(GREET, agent("\u0000\u200b \ud800")).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(closed(GREET, agent("？")).status()).isEqualTo(Status.FAIL);
    }

    @Test
    void the_denial_of_one_clause_does_not_reach_into_the_next() {
        assertThat(closed(DECENT, agent("我没有说过，但这事不归我管")).status()).isEqualTo(Status.FAIL);
    }

    @Test
    void without_a_word_of_the_agent_nothing_is_asked() {
        assertThat(closed(GREET, customer("在吗")).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(closed(DECENT).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void one_thing_comes_before_the_other() {
        var order = new Check.ComeFirst("问候", "办法");
        assertThat(closed(order, agent("您好，给您换货")).status()).isEqualTo(Status.PASS);
        assertThat(closed(order, agent("给换货"), agent("您好")).status()).isEqualTo(Status.FAIL);
        assertThat(closed(order, agent("您好")).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void an_answer_in_the_last_turn_that_counts_is_in_time() {
        var answer = new Check.Answer(Anchor.EACH, "问题", "办法", 2, null, List.of());
        assertThat(closed(answer, customer("坏了"), agent("啊"), agent("换货")).status())
                .isEqualTo(Status.PASS);
        var late = closed(answer, customer("坏了"), agent("啊"), agent("哦"), agent("换货"));
        assertThat(late.status()).isEqualTo(Status.FAIL);
        assertThat(late.absence()).isNotNull();
        assertThat(closed(answer, customer("你好"), agent("啊")).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void every_problem_the_first_or_any_is_answered() {
        var turns = new Turn[] {customer("坏了"), agent("换货"), customer("没收到"), agent("哦")};
        assertThat(closed(new Check.Answer(Anchor.EACH, "问题", "办法", 1, null, List.of()), turns)
                        .status())
                .isEqualTo(Status.FAIL);
        assertThat(closed(new Check.Answer(Anchor.FIRST, "问题", "办法", 1, null, List.of()), turns)
                        .status())
                .isEqualTo(Status.PASS);
        assertThat(closed(new Check.Answer(Anchor.ANY, "问题", "办法", 1, null, List.of()), turns)
                        .status())
                .isEqualTo(Status.PASS);
    }

    @Test
    void who_had_no_turn_any_more_is_not_blamed_and_who_had_closed_need_not_answer() {
        var thanks = new Check.Answer(Anchor.EACH, "致谢", "回谢", 1, null, List.of("结束"));
        var turns = new Turn[] {agent("您好"), customer("谢谢")};
        assertThat(judge(thanks, Ending.UNKNOWN.by(Speaker.CUSTOMER), turns).status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judge(thanks, Ending.UNKNOWN.by(Speaker.AGENT), turns).status())
                .isEqualTo(Status.FAIL);
        assertThat(judge(thanks, Ending.UNKNOWN.by(Speaker.AGENT), agent("祝您愉快"), customer("谢谢"))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void an_answer_to_something_else_is_off_the_topic() {
        var topic = new Check.KeepTopic("问题目", "答题目", 2);
        assertThat(closed(topic, customer("多少钱"), agent("3天到")).status()).isEqualTo(Status.FAIL);
        assertThat(closed(topic, customer("多少钱"), agent("3天到"), agent("20元")).status())
                .isEqualTo(Status.PASS);
        assertThat(closed(topic, customer("多少钱"), agent("嗯")).status()).isEqualTo(Status.PASS);
    }

    @Test
    void what_is_said_again_and_again_is_told() {
        var repeat = new Check.Repeat(2, io.ecomrules.core.number.Exact.parse("0.8"), 5);
        assertThat(closed(repeat, agent("请您耐心等待一下"), agent("请您耐心等待一下")).status())
                .isEqualTo(Status.PASS);
        assertThat(closed(repeat, agent("请您耐心等待一下"), agent("请您耐心等待一下"), agent("请您耐心等待一下啊"))
                        .status())
                .isEqualTo(Status.FAIL);
        assertThat(closed(repeat, agent("好的"), agent("好的"), agent("好的")).status())
                .isEqualTo(Status.PASS);
    }
}
