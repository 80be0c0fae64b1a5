package io.ecomrules.core.service;

import static io.ecomrules.core.service.Rules.agent;
import static io.ecomrules.core.service.Rules.customer;
import static io.ecomrules.core.service.Rules.judge;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long things take in conversations. */
class TimingTest {

    private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");
    private static final Check FIRST = new Check.FirstReply(Duration.ofSeconds(30));

    private static Instant at(String seconds) {
        return BEGIN.plusMillis(
                new java.math.BigDecimal(seconds).movePointRight(3).longValueExact());
    }

    private static Status first(String seconds) {
        return judge(
                        FIRST,
                        Ending.UNKNOWN,
                        customer("在吗").at(at("0")),
                        agent("在").at(at(seconds)))
                .status();
    }

    @Test
    void SVC_10_exactly_the_limit_is_in_time() {
        assertThat(first("29.999")).isEqualTo(Status.PASS);
        assertThat(first("30")).isEqualTo(Status.PASS);
        assertThat(first("30.001")).isEqualTo(Status.FAIL);
    }

    @Test
    void SVC_10_an_automatic_answer_is_none() {
        var auto = agent("您好").at(at("1")).marked(Turn.Mark.AUTO);
        assertThat(judge(
                                FIRST,
                                Ending.UNKNOWN,
                                customer("在吗").at(at("0")),
                                auto,
                                agent("在").at(at("31")))
                        .status())
                .isEqualTo(Status.FAIL);
    }

    @Test
    void SVC_10_a_greeting_before_the_customer_spoke_is_no_answer() {
        assertThat(judge(
                                FIRST,
                                Ending.UNKNOWN,
                                agent("您好").at(at("0")),
                                customer("在吗").at(at("5")),
                                agent("在").at(at("40")))
                        .status())
                .isEqualTo(Status.FAIL);
    }

    @Test
    void SVC_10_times_that_are_missing_or_run_backwards_are_unknown() {
        assertThat(judge(FIRST, Ending.UNKNOWN, customer("在吗"), agent("在").at(at("40")))
                        .status())
                .isEqualTo(Status.UNKNOWN);
        assertThat(judge(
                                FIRST,
                                Ending.UNKNOWN,
                                customer("在吗").at(at("9")),
                                agent("在").at(at("3")))
                        .status())
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void SVC_10_who_was_never_answered_waited_too_long_unless_the_time_was_not_up() {
        var asked = customer("在吗").at(at("0"));
        assertThat(judge(FIRST, Ending.UNKNOWN, asked).status()).isEqualTo(Status.FAIL);
        assertThat(judge(FIRST, Ending.UNKNOWN.at(at("30")), asked).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judge(FIRST, Ending.UNKNOWN.at(at("31")), asked).status()).isEqualTo(Status.FAIL);
        assertThat(judge(FIRST, Ending.UNKNOWN, customer("在吗")).status()).isEqualTo(Status.UNKNOWN);
        assertThat(judge(FIRST, Ending.UNKNOWN, agent("您好").at(at("0"))).status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void an_overlap_longer_than_the_limit_is_talking_over() {
        var over = new Check.Overlap(Duration.ofSeconds(2), 4);
        assertThat(overlap(over, "8", "您先听我说")).isEqualTo(Status.PASS);
        assertThat(overlap(over, "7.999", "您先听我说")).isEqualTo(Status.FAIL);
        assertThat(overlap(over, "5", "好的嗯")).isEqualTo(Status.PASS);
        assertThat(overlap(over, "5", "好的好的")).isEqualTo(Status.FAIL);
    }

    private static Status overlap(Check check, String begin, String text) {
        return judge(
                        check,
                        Ending.UNKNOWN,
                        customer("我想问问").at(at("0")).until(at("10")),
                        agent(text).at(at(begin)).until(at("12")))
                .status();
    }

    @Test
    void without_ends_nobody_can_be_said_to_talk_over() {
        var over = new Check.Overlap(Duration.ofSeconds(2), 4);
        assertThat(judge(
                                over,
                                Ending.UNKNOWN,
                                customer("我想问问").at(at("0")),
                                agent("您先听我说").at(at("1")))
                        .status())
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void hanging_up_before_the_limit_is_too_soon() {
        var check = new Check.HangUp(Duration.ofSeconds(3));
        assertThat(hangUp(check, "12.999", Speaker.AGENT)).isEqualTo(Status.FAIL);
        assertThat(hangUp(check, "13", Speaker.AGENT)).isEqualTo(Status.PASS);
        assertThat(hangUp(check, "11", Speaker.CUSTOMER)).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judge(check, Ending.UNKNOWN.by(Speaker.AGENT), customer("喂")).status())
                .isEqualTo(Status.UNKNOWN);
        assertThat(judge(check, Ending.UNKNOWN, customer("喂")).status()).isEqualTo(Status.UNKNOWN);
    }

    private static Status hangUp(Check check, String end, Speaker by) {
        return judge(
                        check,
                        Ending.UNKNOWN.by(by).at(at(end)),
                        customer("再见").at(at("8")).until(at("10")))
                .status();
    }

    @Test
    void thanks_need_no_answer_only_right_after_the_agents_own_leave_if_a_rule_says_so() {
        var check = new Check.LastWord(List.of("致谢"), List.of("结束"));
        var ending = Ending.UNKNOWN.by(Speaker.AGENT);

        assertThat(judge(check, ending, agent("再见"), customer("谢谢")).status()).isEqualTo(Status.PASS);
        assertThat(judge(check, ending, agent("嗯"), customer("谢谢")).status()).isEqualTo(Status.FAIL);
        assertThat(judge(check, ending, agent("再见"), agent("嗯"), customer("谢谢")).status())
                .isEqualTo(Status.FAIL);
        assertThat(judge(check, ending, agent("再见"), customer("邮费谁出")).status()).isEqualTo(Status.FAIL);
    }

    @Test
    void the_customers_last_word_is_answered_before_the_agent_leaves() {
        var check = new Check.LastWord(List.of("致谢"), List.of());
        assertThat(judge(check, Ending.UNKNOWN.by(Speaker.AGENT), agent("嗯"), customer("还有个问题"))
                        .status())
                .isEqualTo(Status.FAIL);
        assertThat(judge(check, Ending.UNKNOWN.by(Speaker.AGENT), agent("嗯"), customer("谢谢"))
                        .status())
                .isEqualTo(Status.PASS);
        assertThat(judge(check, Ending.UNKNOWN.by(Speaker.CUSTOMER), customer("还有"))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void silences_and_answers_are_measured_one_by_one() {
        var turns = new Turn[] {
            customer("在吗").at(at("0")),
            agent("在").at(at("5")).until(at("7")),
            customer("好").at(at("37")),
            customer("人呢").at(at("60")),
            agent("来了").at(at("68"))
        };
        assertThat(judge(new Check.Silence(Duration.ofSeconds(30)), Ending.UNKNOWN, turns)
                        .status())
                .isEqualTo(Status.PASS);
        assertThat(judge(new Check.Silence(Duration.ofSeconds(29)), Ending.UNKNOWN, turns)
                        .status())
                .isEqualTo(Status.FAIL);
        assertThat(judge(new Check.Reply(Duration.ofSeconds(31)), Ending.UNKNOWN, turns)
                        .status())
                .isEqualTo(Status.PASS);
        assertThat(judge(new Check.Reply(Duration.ofSeconds(30)), Ending.UNKNOWN, turns)
                        .status())
                .isEqualTo(Status.FAIL);
    }

    @Test
    void what_a_system_says_outweighs_what_was_said() {
        var check = new Check.Recorded(RecordedFact.ORDER, List.of("办法"));
        assertThat(judge(check, Ending.UNKNOWN.with(RecordedFact.ORDER, false), agent("换货"))
                        .status())
                .isEqualTo(Status.FAIL);
        assertThat(judge(check, Ending.UNKNOWN.with(RecordedFact.ORDER, true)).status())
                .isEqualTo(Status.PASS);
        assertThat(judge(check, Ending.UNKNOWN, agent("换货")).status()).isEqualTo(Status.PASS);
        assertThat(judge(check, Ending.UNKNOWN, agent("嗯")).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void a_voice_nobody_listened_to_is_unknown() {
        var check = new Check.Sound(VoiceMark.FLAT, true);
        assertThat(judge(check, Ending.UNKNOWN, agent("嗯")).status()).isEqualTo(Status.UNKNOWN);
        assertThat(judge(check, Ending.UNKNOWN.with(VoiceMark.FLAT), agent("嗯")).status())
                .isEqualTo(Status.FAIL);
        assertThat(judge(check, Ending.UNKNOWN.with(VoiceMark.WARM), agent("嗯")).status())
                .isEqualTo(Status.PASS);
        assertThat(judge(new Check.Sound(VoiceMark.IMPATIENT, false), Ending.UNKNOWN, agent("嗯"))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void times_that_contradict_each_other_are_told() {
        var inspected = LiveConversation.judge(
                Rules.terms(java.util.Map.of(Item.OPENING, List.of(FIRST))),
                new Conversation(
                        "c",
                        Channel.ONLINE,
                        Rules.AGENT,
                        null,
                        List.of(
                                customer("在吗").at(at("9")).until(at("8")),
                                agent("在").at(at("3"))),
                        Ending.UNKNOWN.at(at("1"))));
        assertThat(inspected.findings())
                .extracting(finding -> finding.code())
                .containsExactly("turns-out-of-order", "ends-before-last-turn", "turn-ends-before-it-begins");
    }
}
