package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code ecom check month}: what it counts, and what it says of what it cannot count. */
@Tag("text")
class CheckMonthTest {

    /** Six forbidden phrases of one agent, a polite chat of another, one of April. */
    static final String CHATS = chat("1", "A", "03-01", "这不归我管")
            + chat("2", "A", "03-02", "这不归我管")
            + chat("3", "A", "03-03", "这不归我管")
            + chat("4", "A", "03-04", "这不归我管")
            + chat("5", "A", "03-05", "这不归我管")
            + chat("6", "A", "03-06", "这不归我管")
            + chat("7", "B", "03-07", "请问有什么可以帮您")
            + chat("8", "A", "04-01", "请问有什么可以帮您");

    static final String REVIEWS = """
            {"conversation":"1","clause":"SVC-12","turn":1,"decision":"false-hit","by":"Q-1","at":"2026-04-02T09:00:00"}
            {"conversation":"2","clause":"SVC-12","turn":1,"from":0,"to":5,"decision":"confirmed","by":"Q-1","at":"2026-04-02T09:01:00"}
            """;

    @TempDir
    Path folder;

    static String chat(String id, String agent, String day, String said) {
        return """
                {"id":"%s","channel":"online","agent":"%s","customer":"c-%s","closed":true,"turns":[\
                {"speaker":"customer","at":"2026-%sT09:00:00","text":"在吗"},\
                {"speaker":"agent","at":"2026-%sT09:00:30","text":"%s"}],"facts":{"rating":1}}
                """.formatted(id, agent, id, day, day, said);
    }

    static ProgramRun check(String input, String... more) {
        var args = new ArrayList<>(List.of("check", "month"));
        args.addAll(List.of(more));
        return ProgramRun.with(input, args.toArray(String[]::new));
    }

    private ProgramRun reviewed(String reviews) throws IOException {
        var file = Files.writeString(folder.resolve("reviews.jsonl"), reviews, UTF_8);
        return check(CHATS, "--reviews", file.toString());
    }

    @Test
    void SVC_12_a_line_for_each_agent_and_month_in_order_with_the_sixth_phrase_as_a_finding() {
        var run = check(CHATS);

        assertThat(run.exit()).isZero();
        assertThat(run.json())
                .extracting(line ->
                        line.get("month").asString() + " " + line.get("agent").asString())
                .containsExactly("2026-03 A", "2026-03 B", "2026-04 A");
        var march = run.json(0);
        assertThat(codes(march)).containsExactly("forbidden-phrases", "bad-reviews");
        assertThat(metrics(march)).containsExactly("MET-S1=30", "MET-S2=6", "MET-S3=6", "MET-S9=1");
        assertThat(verdict(march, "forbidden-phrases").get("status").asString()).isEqualTo("fail");
        assertThat(verdict(march, "forbidden-phrases").get("limit").asInt()).isEqualTo(5);
        assertThat(verdict(march, "slow-first-responses").get("status").asString())
                .isEqualTo("pass");
        assertThat(metrics(run.json(1))).containsExactly("MET-S1=30", "MET-S2=0", "MET-S3=0", "MET-S9=1");
    }

    @Test
    void the_order_of_the_input_makes_no_difference() {
        var lines = new ArrayList<>(CHATS.lines().toList());
        Collections.reverse(lines);

        assertThat(check(String.join("\n", lines)).lines())
                .isEqualTo(check(CHATS).lines());
    }

    @Test
    void one_month_is_asked_for_and_what_is_left_out_is_told() {
        var run = check(CHATS, "--month", "2026-04");

        assertThat(run.exit()).isZero();
        assertThat(run.lines()).hasSize(1);
        assertThat(run.errors()).singleElement().asString().contains("7", "2026-04");
    }

    @Test
    void what_reviewers_reverse_is_counted_anew_and_rules_get_their_rate() throws IOException {
        var run = reviewed(REVIEWS);

        assertThat(run.exit()).isZero();
        assertThat(codes(run.json(0))).containsExactly("bad-reviews");
        assertThat(metrics(run.json(0))).containsExactly("MET-S1=30", "MET-S2=5", "MET-S3=5", "MET-S9=1");
        var rule = run.json(run.lines().size() - 1);
        assertThat(rule.get("rule").asString()).isEqualTo("忌语");
        assertThat(rule.get("falseHitRate").asString()).isEqualTo("0.5");
        assertThat(rule.get("limit").asString()).isEqualTo("0.1");
    }

    @Test
    void a_conversation_without_time_and_a_bad_record_are_answered_and_the_others_counted() {
        var timeless = """
                {"id":"t","channel":"online","agent":"A","closed":true,"turns":[{"speaker":"customer","text":"在吗"}]}
                """;
        var run = check(timeless + "no\n" + CHATS);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json(0).get("line").asInt()).isOne();
        assertThat(run.json(0).get("error").get("code").asString()).isEqualTo("conversation-without-time");
        assertThat(run.json(1).get("error").get("code").asString()).isEqualTo("malformed-json");
        assertThat(run.lines().subList(2, 5)).isEqualTo(check(CHATS).lines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"conversation":"1","clause":"SVC-99","decision":"missed","by":"Q","at":"2026-04-02T09:00:00"}                       | unknown-choice
            {"conversation":"1","clause":"SVC-12","decision":"wrong","by":"Q","at":"2026-04-02T09:00:00"}                        | unknown-choice
            {"conversation":"1","clause":"SVC-12","decision":"missed","at":"2026-04-02T09:00:00"}                                | missing-field
            {"conversation":"1","clause":"SVC-12","decision":"missed","by":"Q","at":"soon"}                                      | malformed-instant
            {"conversation":"1","clause":"SVC-12","decision":"missed","by":"Q","at":"2026-04-02T09:00:00","turn":-1}             | not-a-position
            {"conversation":"1","clause":"SVC-12","decision":"missed","by":"Q","at":"2026-04-02T09:00:00","turn":1,"from":2}     | review-without-place
            {"conversation":"1","clause":"SVC-12","decision":"missed","by":"Q","at":"2026-04-02T09:00:00","trun":1}              | unknown-field
            {"conversation":"?","clause":"SVC-12","decision":"missed","by":"Q","at":"2026-04-02T09:00:00"}                       | review-without-conversation
            {"conversation":"1","clause":"SVC-12","decision":"missed","by":"A","at":"2026-04-02T09:00:00"}                       | review-of-own-conversation
            {"conversation":"7","clause":"SVC-12","decision":"confirmed","by":"Q","at":"2026-04-02T09:00:00"}                    | review-of-no-finding
            """)
    void a_decision_that_cannot_be_used_is_answered_and_the_month_is_counted(String review, String code)
            throws IOException {
        var run = reviewed(review);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json().stream()
                        .filter(line -> line.has("error"))
                        .map(line -> line.get("error").get("code").asString()))
                .containsExactly(code);
        assertThat(run.json().stream().filter(line -> line.has("agent"))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"2026-13", "2026-3", "march", "2026"})
    void a_month_is_written_as_months_are(String month) {
        var run = check(CHATS, "--month", month);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).isEmpty();
        assertThat(run.errors()).singleElement().asString().contains("--month", "2026-03");
    }

    private static List<String> codes(JsonNode line) {
        return each(line.get("findings"))
                .map(finding -> finding.get("code").asString())
                .toList();
    }

    private static List<String> metrics(JsonNode line) {
        return each(line.get("metrics"))
                .map(metric -> metric.get("code").asString() + "="
                        + metric.get("value").asString())
                .toList();
    }

    private static JsonNode verdict(JsonNode line, String counted) {
        return each(line.get("verdicts"))
                .filter(verdict -> verdict.get("counted").asString().equals(counted))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
