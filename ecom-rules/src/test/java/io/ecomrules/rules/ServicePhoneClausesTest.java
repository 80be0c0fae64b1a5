package io.ecomrules.rules;

import static io.ecomrules.core.finding.Status.FAIL;
import static io.ecomrules.core.finding.Status.NOT_APPLICABLE;
import static io.ecomrules.core.finding.Status.PASS;
import static io.ecomrules.core.finding.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.service.RecordedFact;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.VoiceMark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What calls are judged by, clause by clause. */
class ServicePhoneClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final String HELLO = "服：您好，工号幺零二为您服务";
    private static final String MORE = "服：请问还有其他需要帮助的吗";
    private static final String BYE = "服：感谢您的来电，再见";

    @AfterAll
    static void close() {
        ECOM.close();
    }

    private static Status of(String clause, String... lines) {
        return Talk.phone(lines).verdict(ECOM, clause).status();
    }

    private static Status heard(String clause, VoiceMark mark) {
        return Talk.phone(HELLO, BYE)
                .ended(ending -> ending.with(mark))
                .verdict(ECOM, clause)
                .status();
    }

    @Test
    void SVC_A_a_flat_voice_is_heard_not_read() {
        assertThat(heard("SVC-A", VoiceMark.FLAT)).isEqualTo(FAIL);
        assertThat(heard("SVC-A", VoiceMark.WARM)).isEqualTo(PASS);
        assertThat(of("SVC-A", HELLO)).isEqualTo(UNKNOWN);
    }

    @Test
    void SVC_B_an_uneven_or_stiff_voice_is_heard_not_read() {
        assertThat(heard("SVC-B", VoiceMark.STIFF)).isEqualTo(FAIL);
        assertThat(heard("SVC-B", VoiceMark.UNEVEN_VOLUME)).isEqualTo(FAIL);
        assertThat(heard("SVC-B", VoiceMark.EVEN_VOLUME)).isEqualTo(UNKNOWN);
        assertThat(Talk.phone(HELLO)
                        .ended(ending -> ending.with(VoiceMark.EVEN_VOLUME).with(VoiceMark.WARM))
                        .verdict(ECOM, "SVC-B")
                        .status())
                .isEqualTo(PASS);
    }

    @ParameterizedTest
    @CsvSource({"说了多少遍了, FAIL", "您快点说, FAIL", "烦不烦啊, FAIL", "让您等了这么久真抱歉, PASS", "我啰嗦一句记得验货, PASS", "知道您很烦, PASS"})
    void SVC_C_impatient_words_fail(String said, Status expected) {
        assertThat(of("SVC-C", HELLO, "客：喂", "服：" + said)).isEqualTo(expected);
    }

    @Test
    void SVC_C_an_impatient_voice_fails_whatever_is_said() {
        assertThat(heard("SVC-C", VoiceMark.IMPATIENT)).isEqualTo(FAIL);
        assertThat(heard("SVC-C", VoiceMark.NEUTRAL)).isEqualTo(PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "难道您自己不会看吗, FAIL, CERTAIN",
        "不是跟您说了吗, FAIL, CERTAIN",
        "这事不归我管, FAIL, CERTAIN",
        "是您自己弄坏的, FAIL, CERTAIN",
        "您的地址不是在北京吗, FAIL, NEEDS_REVIEW",
        "您是不是要改地址吗, PASS, LIKELY",
        "请问您的地址是北京吗, PASS, LIKELY"
    })
    void SVC_D_reproaches_shirking_and_contradicting_fail(String said, Status expected, Confidence confidence) {
        var verdict = Talk.phone(HELLO, "客：喂", "服：" + said).verdict(ECOM, "SVC-D");

        assertThat(verdict.status()).isEqualTo(expected);
        assertThat(verdict.confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource({
        "您好工号幺零二, 再见, PASS",
        "您好1027号为您服务, 再见, PASS",
        "您好零零九号客服为您服务, 感谢来电, PASS",
        "您好很高兴为您服务, 再见, FAIL",
        "工号幺零二, 再见, FAIL",
        "您好工号幺零二, 嗯, FAIL",
        "您好工号幺零二, 啥事再见, FAIL",
        "您好工号幺零二, 猫一天喂四顿再见, PASS"
    })
    void SVC_E_greeting_number_and_leave_and_no_slang(String first, String last, Status expected) {
        assertThat(of("SVC-E", "服：" + first, "客：嗯", "服：好的", "服：" + last)).isEqualTo(expected);
    }

    @Test
    void SVC_E_the_number_is_given_in_the_first_two_turns() {
        assertThat(of("SVC-E", "服：您好", "服：工号幺零二", "服：嗯", BYE)).isEqualTo(PASS);
        assertThat(of("SVC-E", "服：您好", "服：嗯", "服：工号幺零二", "服：嗯", BYE)).isEqualTo(FAIL);
        assertThat(Talk.phone(HELLO, "客：等等")
                        .ended(ending -> ending.by(Speaker.CUSTOMER))
                        .verdict(ECOM, "SVC-E")
                        .status())
                .isEqualTo(PASS);
    }

    @Test
    void SVC_F_one_polite_word_is_enough() {
        assertThat(of("SVC-F", "服：请讲")).isEqualTo(PASS);
        assertThat(of("SVC-F", "服：我请假了你说", "客：请您快点")).isEqualTo(FAIL);
    }

    @ParameterizedTest
    @CsvSource({
        "谢谢你啊, 不客气, PASS",
        "谢谢你啊, 还有别的吗, FAIL",
        "那我挂了啊, 再见, PASS",
        "好的, 嗯, NOT_APPLICABLE",
        "我可真谢谢你们, 嗯, NOT_APPLICABLE"
    })
    void SVC_G_thanks_and_goodbyes_are_returned_in_the_next_turn(String said, String answer, Status expected) {
        assertThat(of("SVC-G", HELLO, "客：" + said, "服：" + answer)).isEqualTo(expected);
    }

    @Test
    void SVC_G_after_the_agents_leave_nothing_is_to_be_returned_unless_the_call_goes_on() {
        assertThat(of("SVC-G", HELLO, BYE, "客：谢谢")).isEqualTo(NOT_APPLICABLE);
        assertThat(of("SVC-G", HELLO, BYE, "客：对了还有货吗", "服：有的", "客：谢谢", "服：嗯")).isEqualTo(FAIL);
        assertThat(of("SVC-G", HELLO, "服：谢谢您的信任，我看看", "客：谢谢", "服：嗯")).isEqualTo(FAIL);
    }

    @ParameterizedTest
    @CsvSource({"12.999, FAIL", "13, PASS", "13.001, PASS"})
    void SVC_H_the_agent_waits_three_seconds_before_hanging_up(double seconds, Status expected) {
        assertThat(Talk.phone(HELLO, MORE, "服：祝您愉快，再见", "客：再见")
                        .timed(3, 8, 10)
                        .ended(ending -> ending.at(Talk.at(seconds)))
                        .verdict(ECOM, "SVC-H")
                        .status())
                .isEqualTo(expected);
    }

    @Test
    void SVC_H_the_agent_asks_whether_more_is_needed_and_leaves_no_question_unanswered() {
        assertThat(hungUp(HELLO, "客：没有了", BYE)).isEqualTo(FAIL);
        assertThat(hungUp(HELLO, MORE, "客：邮费谁出啊")).isEqualTo(FAIL);
        assertThat(hungUp(HELLO, MORE, "客：谢谢")).isEqualTo(FAIL);
        assertThat(hungUp(HELLO, MORE, BYE, "客：谢谢")).isEqualTo(PASS);
        assertThat(of("SVC-H", HELLO, MORE, "客：没有", BYE)).isEqualTo(UNKNOWN);
        assertThat(Talk.phone(HELLO, "客：不等了")
                        .ended(ending -> ending.by(Speaker.CUSTOMER))
                        .verdict(ECOM, "SVC-H")
                        .status())
                .isEqualTo(NOT_APPLICABLE);
    }

    /** The customer's last turn ends at 10 s, and the agent hangs up at 20 s. */
    private static Status hungUp(String... lines) {
        var talk = Talk.phone(lines);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith("客：")) {
                talk.timed(i, 9, 10);
            }
        }
        return talk.ended(ending -> ending.at(Talk.at(20)))
                .verdict(ECOM, "SVC-H")
                .status();
    }

    @ParameterizedTest
    @CsvSource({"8, 您先听我说, PASS", "7.999, 您先听我说, FAIL", "5, 好的嗯, PASS", "5, 好的好的, FAIL"})
    void SVC_I_more_than_two_seconds_and_four_characters_are_talking_over(double begins, String said, Status expected) {
        assertThat(Talk.phone(HELLO, "客：我想问问", "服：" + said)
                        .timed(1, 2, 10)
                        .timed(2, begins, 12)
                        .verdict(ECOM, "SVC-I")
                        .status())
                .isEqualTo(expected);
        assertThat(of("SVC-I", HELLO, "客：我想问问", "服：" + said)).isEqualTo(said.length() < 4 ? PASS : UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "凳子什么时候发货, 周四请您到时候检查螺丝, PASS",
        "凳子什么时候发货, 周四发, FAIL",
        "我的订单怎么还没到, 明天到, FAIL",
        "你们客服几点下班, 晚上十点, NOT_APPLICABLE",
        "你们能开发票吗, 可以开, NOT_APPLICABLE"
    })
    void SVC_J_who_asks_about_goods_or_orders_is_told_what_to_mind(String asked, String answer, Status expected) {
        assertThat(of("SVC-J", HELLO, "客：" + asked, "服：" + answer)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "这本书多少钱, 一百八十, PASS",
        "有没有货, 现在满一百减二十, FAIL",
        "能开专用发票吗, 我们全国包邮的, FAIL",
        "能开专用发票吗, 可以开的, PASS",
        "我的拉杆断了, 马上换, NOT_APPLICABLE"
    })
    void SVC_K_an_answer_to_another_question_is_for_somebody_to_look_at(String asked, String answer, Status expected) {
        var verdict = Talk.phone(HELLO, "客：" + asked, "服：" + answer).verdict(ECOM, "SVC-K");

        assertThat(verdict.status()).isEqualTo(expected);
        if (expected == FAIL) {
            assertThat(verdict.confidence()).isEqualTo(Confidence.NEEDS_REVIEW);
        }
    }

    @ParameterizedTest
    @CsvSource({"这个我不清楚, FAIL", "我不会弄你问别人, FAIL", "您要是不会操作我教您, PASS", "我不会让您吃亏的, PASS", "检测报告要转给质量部给您答复, PASS"})
    void SVC_L_ordinary_problems_are_handled_alone(String said, Status expected) {
        assertThat(of("SVC-L", HELLO, "客：怎么安装", "服：" + said)).isEqualTo(expected);
    }

    @Test
    void SVC_M_order_data_are_verified_by_the_system_or_in_words() {
        var order = Talk.phone(HELLO, "客：我的订单发了没", "服：今天发");
        assertThat(order.verdict(ECOM, "SVC-M").status()).isEqualTo(UNKNOWN);
        assertThat(order.ended(ending -> ending.with(RecordedFact.ORDER, false))
                        .verdict(ECOM, "SVC-M")
                        .status())
                .isEqualTo(FAIL);
        assertThat(of("SVC-M", HELLO, "客：我的订单发了没", "服：跟您核对一下收件人")).isEqualTo(PASS);
        assertThat(of("SVC-M", HELLO, "客：几点下班", "服：十点")).isEqualTo(NOT_APPLICABLE);
        assertThat(Talk.phone(HELLO, "客：几点下班")
                        .ended(ending -> ending.with(RecordedFact.ORDER, true))
                        .verdict(ECOM, "SVC-M")
                        .status())
                .isEqualTo(PASS);
    }

    @Test
    void SVC_N_only_the_record_proves_that_feedback_was_recorded() {
        assertThat(of("SVC-N", HELLO, "服：已经给您登记了")).isEqualTo(UNKNOWN);
        assertThat(Talk.phone(HELLO)
                        .ended(ending -> ending.with(RecordedFact.FEEDBACK, true))
                        .verdict(ECOM, "SVC-N")
                        .status())
                .isEqualTo(PASS);
        assertThat(Talk.phone(HELLO)
                        .ended(ending -> ending.with(RecordedFact.FEEDBACK, false))
                        .verdict(ECOM, "SVC-N")
                        .status())
                .isEqualTo(FAIL);
    }
}
