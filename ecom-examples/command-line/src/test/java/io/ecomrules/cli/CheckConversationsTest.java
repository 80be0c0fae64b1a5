package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code ecom check conversations}: what it reads, what it says, how it ends. */
@Tag("text")
class CheckConversationsTest {

    static final String CHAT = """
            {"id":"C-1","channel":"online","agent":"a01","closed":true,"endedAt":"2026-03-02T09:05:00","endedBy":"agent","turns":[\
            {"speaker":"customer","at":"2026-03-02T09:00:00","text":"😀 我的杯子碎了"},\
            {"speaker":"bot","at":"2026-03-02T09:00:01","text":"您好，欢迎光临"},\
            {"speaker":"agent","at":"2026-03-02T01:00:30Z","text":"您好，给您补发一个，收到请先检查"},\
            {"speaker":"customer","at":"2026-03-02T09:01:00","text":"谢谢"},\
            {"speaker":"agent","at":"2026-03-02T09:01:10+08:00","text":"𠮷祥如意，祝您生活愉快，再见"}],\
            "facts":{"feedbackRecorded":true,"orderVerified":null,"workOrder":"W-7","rating":"5"}}
            """;

    static final String CALL = """
            {"id":7,"channel":"phone","agent":1002,"closed":true,"endedAt":"2026-03-02T09:00:21","endedBy":"agent","turns":[\
            {"speaker":"agent","at":"2026-03-02T09:00:00","endAt":"2026-03-02T09:00:05","text":"您好，工号幺零零二"},\
            {"speaker":"customer","at":"2026-03-02T09:00:06","endAt":"2026-03-02T09:00:12","text":"我的订单什么时候到"},\
            {"speaker":"agent","at":"2026-03-02T09:00:09","endAt":"2026-03-02T09:00:15","text":"难道您自己不会查吗"},\
            {"speaker":"customer","at":"2026-03-02T09:00:16","endAt":"2026-03-02T09:00:20","text":"你说"不归我管"？"}],\
            "voice":{"tone":"flat","volume":"uneven","pace":null},"facts":{"orderVerified":false}}
            """.replace("\"不归我管\"", "“不归我管”");

    private static final List<String> ONLINE =
            List.of("SVC-1", "SVC-2", "SVC-3", "SVC-4", "SVC-5", "SVC-6", "SVC-10", "SVC-12");
    private static final List<String> PHONE = List.of(
            "SVC-A", "SVC-B", "SVC-C", "SVC-D", "SVC-E", "SVC-F", "SVC-G", "SVC-H", "SVC-I", "SVC-J", "SVC-K", "SVC-L",
            "SVC-M", "SVC-N", "SVC-10", "SVC-12");

    @TempDir
    Path folder;

    static ProgramRun check(String input, String... more) {
        return check(input.getBytes(UTF_8), more);
    }

    private static ProgramRun check(byte[] input, String... more) {
        var args = new ArrayList<>(List.of("check", "conversations"));
        args.addAll(List.of(more));
        if (!args.contains("--now")) {
            args.addAll(List.of("--now", CheckOrdersTest.NOW));
        }
        return ProgramRun.with(input, args.toArray(String[]::new));
    }

    static Map<String, String> statuses(JsonNode report) {
        var statuses = new LinkedHashMap<String, String>();
        report.get("verdicts")
                .forEach(each -> statuses.put(
                        each.get("clause").asString(), each.get("status").asString()));
        return statuses;
    }

    private static JsonNode verdict(JsonNode report, String clause) {
        return StreamSupport.stream(report.get("verdicts").spliterator(), false)
                .filter(each -> each.get("clause").asString().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void SVC_1_to_SVC_12_a_chat_has_one_verdict_for_each_clause_in_their_order() {
        var run = check(CHAT);
        var report = run.json(0);

        assertThat(run.exit()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(statuses(report).keySet()).containsExactlyElementsOf(ONLINE);
        assertThat(report.get("verdicts")).hasSize(ONLINE.size());
        assertThat(statuses(report).values()).containsOnly("pass");
        assertThat(report.get("score").isNumber()).isTrue();
        assertThat(report.get("score").decimalValue()).isEqualByComparingTo("100");
        assertThat(report.get("agent").asString()).isEqualTo("a01");
    }

    @Test
    void SVC_A_to_SVC_N_a_call_has_one_verdict_for_each_clause_in_their_order() {
        var report = check(CALL).json(0);

        assertThat(report.get("id").asString()).isEqualTo("7");
        assertThat(report.get("agent").asString()).isEqualTo("1002");
        assertThat(statuses(report).keySet()).containsExactlyElementsOf(PHONE);
        // 3 s of talking over, 1 s before hanging up on a question, nothing recorded.
        assertThat(statuses(report))
                .containsAllEntriesOf(Map.of(
                        "SVC-A", "fail", "SVC-B", "fail", "SVC-C", "pass", "SVC-D", "fail", "SVC-E", "fail", "SVC-H",
                        "fail", "SVC-I", "fail", "SVC-M", "fail", "SVC-N", "unknown", "SVC-12", "fail"));
    }

    @Test
    void evidence_counts_turns_from_0_and_UTF_16_units_of_the_original_text() {
        var report = check(CHAT).json(0);
        var opening = verdict(report, "SVC-1").get("evidence").get(0);
        var closing = verdict(report, "SVC-3").get("evidence");

        assertThat(opening.get("turn").asInt()).isEqualTo(2);
        assertThat(opening.get("from").asInt()).isZero();
        assertThat(opening.get("to").asInt()).isEqualTo(2);
        assertThat(opening.get("phrase").asString()).isEqualTo("您好");
        // 𠮷 is two units.
        assertThat(StreamSupport.stream(closing.spliterator(), false))
                .anySatisfy(each ->
                        assertThat(each.toString()).startsWith("{\"turn\":4,\"from\":13,\"to\":15,\"phrase\":\"再见\""));
        var timing = verdict(report, "SVC-10").get("evidence").get(0);
        assertThat(timing.get("seconds").asString()).isEqualTo("30");
        assertThat(timing.get("dueAt").asString()).isEqualTo("2026-03-02T09:00:30+08:00");
    }

    @Test
    void a_local_time_is_read_in_the_zone() {
        assertThat(statuses(check(CHAT, "--zone", "UTC").json(0))).containsEntry("SVC-10", "unknown");
        assertThat(verdict(
                                check(CHAT.replace("2026-03-02T01:00:30Z", "2026-03-02T09:00:30"), "--zone", "UTC")
                                        .json(0),
                                "SVC-10")
                        .get("evidence")
                        .get(0)
                        .get("dueAt")
                        .asString())
                .isEqualTo("2026-03-02T09:00:30Z");
    }

    @Test
    void messages_are_told_in_the_language_asked_for_and_verdicts_are_the_same() {
        var backwards = CHAT.replace("2026-03-02T09:01:00", "2026-03-01T09:01:00");

        assertThat(check(backwards).lines().get(0)).contains("turns-out-of-order", "时刻比前面的早");
        assertThat(check(backwards, "--lang", "en").lines().get(0)).contains("is dated before one");
        assertThat(statuses(check(backwards, "--lang", "en").json(0)))
                .isEqualTo(statuses(check(backwards).json(0)));
    }

    @Test
    void SVC_3_while_it_goes_on_verdicts_are_provisional() {
        var open = CHAT.replace(
                "\"closed\":true,\"endedAt\":\"2026-03-02T09:05:00\",\"endedBy\":\"agent\"", "\"closed\":false");
        var report = check(open).json(0);

        assertThat(verdict(report, "SVC-1").get("final").asBoolean()).isTrue();
        assertThat(verdict(report, "SVC-3").get("final").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id":""                                                     | missing-field
            "id":null                                                   | missing-field
            "id":"\\ud800"                                              | lone-surrogate
            "id":{}                                                     | wrong-value-type
            "channel":null                                              | missing-field
            "channel":"fax"                                             | unknown-choice
            "agent":null                                                | missing-field
            "agent":" "                                                 | malformed-employee
            "closed":null                                               | missing-field
            "closed":"true"                                             | not-a-flag
            "closed":1                                                  | not-a-flag
            "endedBy":"dog"                                             | unknown-choice
            "endedAt":"25:00"                                           | malformed-instant
            "endedAt":1772442000                                        | malformed-instant
            "turns":null                                                | missing-field
            "turns":{}                                                  | not-a-list
            "turns":"x"                                                 | not-a-list
            "turns":[3]                                                 | not-an-object-in-list
            "turns":[null]                                              | not-an-object-in-list
            "turns":[[]]                                                | not-an-object-in-list
            "turns":[{}]                                                | missing-field
            "turns":[{"speaker":"robot","text":""}]                     | unknown-choice
            "turns":[{"speaker":null,"text":""}]                        | missing-field
            "turns":[{"speaker":"agent"}]                               | missing-field
            "turns":[{"speaker":"agent","text":null}]                   | missing-field
            "turns":[{"speaker":"agent","text":true}]                   | wrong-value-type
            "turns":[{"speaker":"agent","text":["您好"]}]                | wrong-value-type
            "turns":[{"speaker":"agent","text":"您\\udc00好"}]           | lone-surrogate
            "turns":[{"speaker":"agent","text":"","at":"2026-02-30T09:00:00"}] | malformed-instant
            "turns":[{"speaker":"agent","text":"","at":"-5"}]           | malformed-instant
            "turns":[{"speaker":"agent","text":"","auto":"yes"}]        | not-a-flag
            "turns":[{"speaker":"agent","txt":""}]                      | missing-field
            "turns":[{"speaker":"agent","text":"","text":""}]           | duplicate-field
            "turns":[],"turns":[]                                       | duplicate-field
            "voice":[]                                                  | not-an-object-in-list
            "voice":{"tone":"shiny"}                                    | unknown-choice
            "facts":{"feedbackRecorded":"yes"}                          | not-a-flag
            "facts":{"rating":"NaN"}                                    | not-a-number
            "facts":{"rating":true}                                     | wrong-value-type
            "mood":1                                                    | unknown-field
            """)
    void what_cannot_be_read_has_a_code(String fields, String code) {
        var whole = new LinkedHashMap<>(Map.of(
                "id",
                "\"id\":\"C\"",
                "channel",
                "\"channel\":\"online\"",
                "agent",
                "\"agent\":\"a\"",
                "closed",
                "\"closed\":true",
                "turns",
                "\"turns\":[]"));
        var given = fields.replace("\\\\", "\\");
        whole.keySet().removeIf(field -> given.startsWith("\"" + field + "\""));

        var run = check("{" + given + "," + String.join(",", whole.values()) + "}\n" + CHAT);

        assertThat(run.json(0).path("error").toString()).contains("\"" + code + "\"");
        assertThat(run.json(0).path("line").asInt()).isEqualTo(1);
        assertThat(run.json(1).get("id").asString()).isEqualTo("C-1");
        assertThat(run.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"speaker":"customer","text":"在","at":"2026-03-02T09:00:09"},{"speaker":"agent","text":"您好","at":"2026-03-02T09:00:00"} | SVC-10 | unknown | turns-out-of-order
            {"speaker":"customer","text":"在","at":"2026-03-02T09:00:09","endAt":"2026-03-02T09:00:00"},{"speaker":"agent","text":"您好","at":"2026-03-02T09:00:10"} | SVC-10 | unknown | turn-ends-before-it-begins
            {"speaker":"customer","text":"在"},{"speaker":"agent","text":"您好"}  | SVC-10 | unknown        |
            {"speaker":"customer","text":""},{"speaker":"agent","text":"  "}     | SVC-12 | not-applicable | agent-said-nothing
            {"speaker":"customer","text":"你脑子有病"}                            | SVC-12 | not-applicable | agent-said-nothing
            {"speaker":"agent","image":true}                                     | SVC-1  | not-applicable | agent-said-nothing
            {"speaker":"agent","text":"你脑\\u0000子\\u001b有\\u200b病"}           | SVC-12 | fail           |
            """)
    void what_contradicts_itself_or_lacks_something_is_unknown_or_asks_for_nothing(
            String turns, String clause, String status, String code) {
        var run = check("{\"id\":\"C\",\"channel\":\"online\",\"agent\":\"a\",\"closed\":true,\"turns\":["
                + turns.replace("\\\\", "\\") + "]}\n");

        assertThat(run.exit()).isZero();
        assertThat(statuses(run.json(0))).containsEntry(clause, status);
        if (code != null) {
            assertThat(run.lines().get(0)).contains("\"code\":\"" + code + "\"");
        }
        assertThat(run.lines().get(0)).doesNotContain("\u0000", "\u001b");
    }

    @Test
    void a_conversation_without_turns_is_never_a_pass() {
        var report = check("{\"id\":\"C\",\"channel\":\"phone\",\"agent\":\"a\",\"closed\":true,\"turns\":[]}")
                .json(0);

        assertThat(statuses(report).values()).isSubsetOf("not-applicable", "unknown");
        assertThat(report.get("score").isNull()).isTrue();
    }

    @Test
    void a_conversation_that_is_there_twice_is_judged_once() {
        var run = check(CHAT + CALL + CHAT);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.json(2).get("line").asInt()).isEqualTo(3);
        assertThat(run.json(2).get("error").get("code").asString()).isEqualTo("duplicate-conversation");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_its_path() {
        var error = check("{\"chanel\":1,\"turns\":[{\"speaker\":\"x\"},{\"text\":1,\"at\":\"y\"}]}")
                .json(0)
                .get("error")
                .toString();

        assertThat(error).contains("channel", "turns[0].speaker", "turns[1].at", "missing-field", "malformed-instant");
    }

    @Test
    void a_byte_order_mark_and_blank_lines_are_read_over_and_a_GBK_file_is_refused() throws IOException {
        var run = check("\uFEFF\n" + CHAT + "\n\r\n" + CALL);
        assertThat(run.exit()).isZero();
        assertThat(run.lines()).isEqualTo(check(CHAT + CALL).lines());

        var gbk = check(CHAT.getBytes(Charset.forName("GBK")));
        assertThat(gbk.exit()).isEqualTo(2);
        assertThat(gbk.lines()).isEmpty();
        assertThat(gbk.errors()).hasSize(1).allMatch(line -> line.contains("gbk-file"));
        assertThat(check("").exit()).isEqualTo(2);
        var file = Files.writeString(folder.resolve("c.jsonl"), CHAT + CALL, UTF_8);
        assertThat(check("", file.toString()).lines()).isEqualTo(run.lines());
    }

    @Test
    void long_turns_and_many_turns_are_answered_soon() {
        var long900k =
                "{\"id\":\"L\",\"channel\":\"online\",\"agent\":\"a\",\"closed\":true,\"turns\":[{\"speaker\":\"agent\",\"text\":\""
                        + "您好难道不是没办法吗".repeat(30_000) + "\"}]}\n";
        var long1m = long900k.replace("\"L\"", "\"M\"").replace("您好", "您好您好您好");
        var many = "{\"id\":\"N\",\"channel\":\"phone\",\"agent\":\"a\",\"closed\":true,\"turns\":["
                + IntStream.range(0, 20_000)
                        .mapToObj(i -> "{\"speaker\":\"" + (i % 2 == 0 ? "agent" : "customer") + "\",\"text\":\"坏了吗\"}")
                        .collect(Collectors.joining(","))
                + "]}\n";

        var run = assertTimeout(Duration.ofSeconds(60), () -> check(long900k + long1m + many + CHAT));

        assertThat(run.json().stream()
                        .map(each -> each.has("error")
                                ? each.get("error").get("code").asString()
                                : each.get("id").asString()))
                .containsExactly("L", "record-too-long", "N", "C-1");
    }

    @Test
    void SVC_12_a_lexicon_of_the_house_decides() throws IOException {
        var pack = folder.resolve("own");
        ProgramRun.of("rules", "init", pack.toString());
        var lexicon = pack.resolve("lexicons/abuse.txt");
        Files.writeString(lexicon, Files.readString(lexicon, UTF_8) + "吉祥如意\n𠮷祥如意\n", UTF_8);

        assertThat(statuses(check(CHAT, "--rules", pack.toString()).json(0))).containsEntry("SVC-12", "fail");
        assertThat(statuses(check(CHAT).json(0))).containsEntry("SVC-12", "pass");
    }
}
