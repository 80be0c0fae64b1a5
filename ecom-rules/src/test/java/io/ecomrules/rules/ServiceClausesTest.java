package io.ecomrules.rules;

import static io.ecomrules.core.finding.Confidence.NEEDS_REVIEW;
import static io.ecomrules.core.finding.Status.FAIL;
import static io.ecomrules.core.finding.Status.NOT_APPLICABLE;
import static io.ecomrules.core.finding.Status.PASS;
import static io.ecomrules.core.finding.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Status;
import io.ecomrules.core.service.Proof;
import io.ecomrules.core.service.RecordedFact;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.Turn;
import io.ecomrules.core.service.VoiceMark;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What conversations on line are judged by, and by phone and on line, clause by clause; those by phone only have a test of their own. */
class ServiceClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final String[] SOUND = {"客：在吗", "服：您好，请问有什么可以帮您", "客：好的", "服：感谢光临，再见"};

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    private static Status of(String clause, String... lines) {
        return Talk.online(lines).verdict(ECOM, clause).status();
    }

    @Test
    void SVC_1_the_agent_greets_in_the_first_two_turns() {
        assertThat(of("SVC-1", SOUND)).isEqualTo(PASS);
        assertThat(of("SVC-1", "客：在吗", "服：嗯", "服：您好")).isEqualTo(PASS);
        assertThat(of("SVC-1", "客：在吗", "服：嗯", "服：看到了", "服：您好")).isEqualTo(FAIL);
        assertThat(of("SVC-1", "机：您好，欢迎光临", "客：您好", "服：嗯", "服：有货")).isEqualTo(FAIL);
        assertThat(Talk.online("客：在吗", "服：您好", "服：嗯", "服：有货")
                        .marked(1, Turn.Mark.AUTO)
                        .verdict(ECOM, "SVC-1")
                        .status())
                .isEqualTo(FAIL);
    }

    @ParameterizedTest
    @CsvSource({"请稍等, PASS", "这是您的, PASS", "我去请假, FAIL", "退款申请好了, FAIL", "邀请码发了, FAIL", "请假前请说一声, PASS"})
    void SVC_2_the_agent_says_one_of_the_polite_words(String said, Status expected) {
        assertThat(of("SVC-2", "客：请您快点", "服：" + said)).isEqualTo(expected);
    }

    @Test
    void SVC_3_the_agent_takes_leave_in_the_last_two_turns() {
        assertThat(of("SVC-3", SOUND)).isEqualTo(PASS);
        assertThat(of("SVC-3", "客：在吗", "服：祝您生活愉快", "客：还有", "服：有货")).isEqualTo(PASS);
        assertThat(of("SVC-3", "客：在吗", "服：祝您生活愉快", "服：有货", "服：拍下吧")).isEqualTo(FAIL);
        assertThat(Talk.verdict(ECOM, "SVC-3", Talk.online("客：在", "服：您好").open()))
                .satisfies(open -> assertThat(open.isFinal()).isFalse());
    }

    @Test
    void SVC_3_where_the_customer_just_left_no_leave_is_asked_for_but_one_that_was_taken_counts() {
        assertThat(left("客：多少钱", "服：十元")).isEqualTo(NOT_APPLICABLE);
        assertThat(left("客：多少钱", "服：十元", "客：谢谢，再见")).isEqualTo(FAIL);
        assertThat(left("客：多少钱", "服：十元，感谢光临")).isEqualTo(PASS);
    }

    private static Status left(String... lines) {
        return Talk.online(lines)
                .ended(ending -> ending.by(Speaker.CUSTOMER))
                .verdict(ECOM, "SVC-3")
                .status();
    }

    @ParameterizedTest
    @CsvSource({
        "这件毛衣能机洗吗, 请注意手洗, PASS",
        "这件毛衣能机洗吗, 可以的, FAIL",
        "什么时候发货, 今天发，签收前先验货, PASS",
        "满三百减多少, 减四十, FAIL",
        "在吗, 在的, NOT_APPLICABLE",
        "收到了很好看, 谢谢, NOT_APPLICABLE",
        "能开发票吗, 您还记得抬头吗, NOT_APPLICABLE"
    })
    void SVC_4_who_asks_about_goods_or_orders_is_told_what_to_mind(String asked, String answer, Status expected) {
        assertThat(of("SVC-4", "客：" + asked, "服：" + answer)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "杯子碎了, 马上给您补发一个, PASS",
        "杯子碎了, 嗯嗯知道了, FAIL",
        "包裹三天没动了, 给您催一下快递, PASS",
        "包裹三天没动了, 这不归我管您找快递去, FAIL",
        "充电宝充不进电, 这个处理不了的, FAIL",
        "衣服会掉色吗, 不会的, NOT_APPLICABLE",
        "掉色快不快, 还好, NOT_APPLICABLE",
        "好的没有问题了, 好的, NOT_APPLICABLE"
    })
    void SVC_5_a_problem_is_handled_and_not_passed_on(String raised, String answer, Status expected) {
        assertThat(of("SVC-5", "客：" + raised, "服：" + answer)).isEqualTo(expected);
    }

    @Test
    void SVC_5_the_way_out_comes_within_ten_turns() {
        assertThat(handledAt(10)).isEqualTo(PASS);
        assertThat(handledAt(11)).isEqualTo(FAIL);
    }

    private static Status handledAt(int turn) {
        var lines = new String[turn + 1];
        java.util.Arrays.fill(lines, "服：嗯");
        lines[0] = "客：杯子碎了";
        lines[turn] = "服：给您补发";
        return of("SVC-5", lines);
    }

    @Test
    void SVC_6_only_the_record_proves_that_feedback_was_recorded() {
        var said = Talk.online("客：我要反映一下", "服：已经给您登记了");
        assertThat(said.verdict(ECOM, "SVC-6").status()).isEqualTo(UNKNOWN);
        assertThat(said.ended(ending -> ending.with(RecordedFact.FEEDBACK, true))
                        .verdict(ECOM, "SVC-6")
                        .status())
                .isEqualTo(PASS);
        assertThat(said.ended(ending -> ending.with(RecordedFact.FEEDBACK, false))
                        .verdict(ECOM, "SVC-6")
                        .status())
                .isEqualTo(FAIL);
    }

    @ParameterizedTest
    @CsvSource({"29.999, PASS", "30, PASS", "30.001, FAIL"})
    void SVC_10_the_first_answer_of_a_person_comes_within_thirty_seconds(double seconds, Status expected) {
        assertThat(Talk.online("客：在吗", "机：您好", "服：您好")
                        .timed(0, 0)
                        .timed(1, 1)
                        .timed(2, seconds)
                        .verdict(ECOM, "SVC-10")
                        .status())
                .isEqualTo(expected);
    }

    @Test
    void SVC_10_without_times_or_with_times_that_run_backwards_it_is_unknown() {
        assertThat(of("SVC-10", SOUND)).isEqualTo(UNKNOWN);
        assertThat(Talk.online(SOUND)
                        .timed(0, 9)
                        .timed(1, 3)
                        .verdict(ECOM, "SVC-10")
                        .status())
                .isEqualTo(UNKNOWN);
        assertThat(of("SVC-10", "服：您好")).isEqualTo(NOT_APPLICABLE);
        assertThat(Talk.online("客：在吗").timed(0, 0).verdict(ECOM, "SVC-10").status())
                .isEqualTo(FAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"你脑子有病", "这不归我管", "难道你自己不会看吗", "说了多少遍了", "是你自己没看清楚", "加我微信转账给我", "傻😀逼", "不 归 我 管", "煞笔"})
    void SVC_12_forbidden_words_are_found_where_they_stand(String words) {
        var verdict = Talk.online("客：在吗", "服：😀𠮷" + words + "。").verdict(ECOM, "SVC-12");

        assertThat(verdict.status()).isEqualTo(FAIL);
        assertThat(verdict.evidence()).allSatisfy(proof -> {
            var found = (Proof.Words) proof;
            assertThat(found.turn()).isEqualTo(1);
            assertThat(found.from()).isGreaterThanOrEqualTo(4);
            assertThat(("😀𠮷" + words + "。").substring(found.from(), found.to()))
                    .isEqualTo(found.text());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有USB接口的",
                "不用拍照片",
                "宝妈的最爱",
                "驴打滚很好吃",
                "滚筒洗衣机",
                "直接转给售后处理",
                "请你告诉我尺码",
                "退到您个人账户",
                "去死皮效果好",
                "有变态辣的"
            })
    void SVC_12_decent_words_that_contain_a_rude_one_are_none(String words) {
        assertThat(of("SVC-12", "客：在吗", "服：" + words)).isEqualTo(PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "客：你说不归你管, 服：我们从来没有说过不归我管, cue",
        "客：你好, 服：您刚才说“这事不归我管”是吗, cue",
        "客：上次那人说这事不归我管, 服：对方讲这事不归我管吗, echo",
        "客：能便宜吗, 服：我们不会让您线下转账, cue"
    })
    void SVC_12_what_is_denied_quoted_or_echoed_is_set_aside_with_its_reason(String asked, String said, String reason) {
        var verdict = Talk.online(asked, said).verdict(ECOM, "SVC-12");

        assertThat(verdict.status()).isEqualTo(PASS);
        assertThat(verdict.setAside())
                .isNotEmpty()
                .allMatch(each -> each.reason().equals(reason));
    }

    @Test
    void SVC_12_what_decent_people_say_too_is_for_somebody_to_look_at() {
        var verdict = Talk.online("客：改地址", "服：您的地址不是在北京吗").verdict(ECOM, "SVC-12");

        assertThat(verdict.status()).isEqualTo(FAIL);
        assertThat(verdict.confidence()).isEqualTo(NEEDS_REVIEW);
        assertThat(of("SVC-12", "客：退款", "服：退款没办法改到别的卡，不过可以原路退回")).isEqualTo(PASS);
    }

    @Test
    void SVC_12_every_place_is_counted() {
        assertThat(Talk.online("客：在吗", "服：不归我管", "服：你有病，不归我管")
                        .verdict(ECOM, "SVC-12")
                        .evidence())
                .hasSize(3);
    }

    @Test
    void where_one_side_is_missing_nothing_is_held_against_the_agent() {
        for (var clause : List.of("SVC-1", "SVC-2", "SVC-3", "SVC-4", "SVC-5", "SVC-12")) {
            assertThat(of(clause, "客：杯子碎了，你们傻逼")).as(clause).isEqualTo(NOT_APPLICABLE);
        }
        assertThat(of("SVC-5", "服：您好", "服：再见")).isEqualTo(NOT_APPLICABLE);
        assertThat(of("SVC-10", "服：您好", "服：再见")).isEqualTo(NOT_APPLICABLE);
        assertThat(of("SVC-6", "服：您好")).isEqualTo(UNKNOWN);
    }

    @Test
    void SVC_1_an_edited_rule_decides() {
        var late = new String[] {"客：在吗", "服：嗯", "服：看到了", "服：您好"};
        var pack = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn(
                        "service-online.drl",
                        "outcome.mustSayInFirst( \"问候语\", 2 )",
                        "outcome.mustSayInFirst( \"问候语\", 3 )");

        try (var ecom = pack.open()) {
            assertThat(Talk.online(late).verdict(ecom, "SVC-1").status()).isEqualTo(PASS);
        }
        assertThat(of("SVC-1", late)).isEqualTo(FAIL);
    }

    @Test
    void SVC_12_an_edited_lexicon_decides() {
        var said = new String[] {"客：在吗", "服：您真是个大聪明"};
        var pack = PackOnDisk.overBuiltIn(folder)
                .with("lexicons/abuse.txt", PackOnDisk.builtIn("lexicons/abuse.txt") + "大聪明【除非：大聪明粽子】\n");

        try (var ecom = pack.open()) {
            assertThat(Talk.online(said).verdict(ecom, "SVC-12").status()).isEqualTo(FAIL);
            assertThat(Talk.online("客：在吗", "服：有大聪明粽子").verdict(ecom, "SVC-12").status())
                    .isEqualTo(PASS);
        }
        assertThat(of("SVC-12", said)).isEqualTo(PASS);
    }

    @Test
    void a_phrase_behind_the_mark_of_a_remark_is_refused_with_what_to_write() {
        var pack = PackOnDisk.overBuiltIn(folder).with("lexicons/topic-answered.txt", "名称：客服回答的话题\n#元【组：价格】\n");

        assertThat(pack.refusals())
                .anyMatch(each ->
                        each.startsWith("lexicons/topic-answered.txt:2") && each.endsWith("phrase-digits-first"));
    }

    @Test
    void SVC_B_a_voice_that_nobody_judged_is_unknown() {
        assertThat(Talk.phone("服：您好").verdict(ECOM, "SVC-B").status()).isEqualTo(UNKNOWN);
        assertThat(Talk.phone("服：您好")
                        .ended(ending -> ending.with(VoiceMark.STIFF))
                        .verdict(ECOM, "SVC-B")
                        .status())
                .isEqualTo(FAIL);
    }
}
