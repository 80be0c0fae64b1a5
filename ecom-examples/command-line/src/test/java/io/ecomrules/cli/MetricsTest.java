package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.analytics.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * {@code ecom metrics}: what it reads, what it says, how it ends. The numbers of the sample were laid down before anything was counted:
 * 8 campaign orders of 5,000 among 10 of 60,000 in the campaign's days, 50 visitors of whom 25 did one thing, and so on.
 */
@Tag("text")
class MetricsTest {

    static final Path SAMPLE = Path.of("..", "sample", "events");
    static final String NOW = "2026-04-10T00:00:00Z";

    static final String ORDER = """
            {"event":"order","id":"T-1","at":"2026-03-10T11:00","store":"tmall","customer":"C1","amount":"5000.00","fromAd":false}
            """;

    @TempDir
    private Path folder;

    static ProgramRun sample(String... more) {
        var args = new ArrayList<>(List.of(
                "metrics",
                "--window",
                "2026-03",
                "--now",
                NOW,
                "--register",
                SAMPLE.resolve("register.jsonl").toString()));
        args.addAll(List.of(more));
        args.add(SAMPLE.toString());
        return ProgramRun.of(args.toArray(String[]::new));
    }

    static ProgramRun metrics(String input, String... more) {
        var args = new ArrayList<>(List.of("metrics", "--window", "2026-03", "--now", NOW));
        args.addAll(List.of(more));
        return ProgramRun.with(input, args.toArray(String[]::new));
    }

    private static JsonNode metric(ProgramRun run, String subject, String code) {
        for (int i = 0; i < run.lines().size(); i++) {
            var line = run.json(i);
            var about = line.path("subject");
            if (subject.equals(
                    about.path("kind").asString("") + ":" + about.path("id").asString(""))) {
                for (var metric : line.get("metrics")) {
                    if (metric.get("code").asString().equals(code)) {
                        return metric;
                    }
                }
            }
        }
        throw new AssertionError(subject + " has no " + code);
    }

    private static JsonNode balance(ProgramRun run) {
        return run.json(run.lines().size() - 1).get("events");
    }

    @ParameterizedTest
    @CsvSource({
        "store:tmall, MET-M1, 50",
        "store:tmall, MET-M2, 0.01",
        "store:tmall, MET-M3, 0.5",
        "store:tmall, MET-M4, 500",
        "store:tmall, MET-M5, 2000",
        "store:tmall, MET-M6, 0.6",
        "store:tmall, MET-S10, 10",
        "store:tmall, MET-C1, 1.3",
        "store:tmall, MET-O1, 50",
        "store:tmall, MET-O2, 0.36",
        "store:tmall, MET-O3, 20000/3",
        "store:tmall, MET-O4, 1/9",
        "store:tmall, MET-O5, 30000",
        "store:tmall, MET-O6, 0.52",
        "store:tmall, MET-O7, 0.56",
        "store:tmall, MET-O8, 0.8",
        "campaign:spring, MET-P1, 0.8",
        "campaign:spring, MET-P2, 0.8",
        "campaign:spring, MET-P3, 2/3",
        "campaign:spring, MET-P4, 0.28",
        "campaign:spring, MET-P5, 5",
        "employee:E-2002, MET-S1, 90",
        "employee:E-2002, MET-S2, 2",
        "employee:E-2002, MET-S3, 1",
        "employee:E-2002, MET-S4, 0.6",
        "employee:E-2002, MET-S5, 28/19",
        "employee:E-2002, MET-S6, 0.125",
        "employee:E-2002, MET-S7, 0",
        "employee:E-2002, MET-S8, 0",
        "employee:E-2002, MET-S9, 0.8",
        "employee:E-2002, MET-S11, 7000",
        "employee:E-2002, MET-S12, 0.25",
        "employee:E-2003, MET-D1, 0.75",
        "employee:E-2003, MET-D2, 2/3",
        "employee:E-2003, MET-D3, 20/21",
        "employee:E-2003, MET-D4, 1",
        "employee:E-2004, MET-C2, 3",
        "employee:E-2006, MET-E1, 0.8",
        "employee:E-2006, MET-E2, 3",
        "employee:E-2006, MET-E3, 0"
    })
    void MET_the_sample_comes_to_what_was_laid_down(String subject, String code, String value) {
        assertThat(metric(sample(), subject, code).get("value").asString()).isEqualTo(value);
    }

    @Test
    void MET_a_quotient_tells_both_its_parts_and_the_misnamed_one_its_other_name() {
        var cost = metric(sample(), "store:tmall", "MET-M5");

        assertThat(cost.get("numerator").asString()).isEqualTo("10000");
        assertThat(cost.get("denominator").asString()).isEqualTo("5");
        assertThat(cost.get("population").asString()).isEqualTo("orders");
        assertThat(cost.get("currency").asString()).isEqualTo("CNY");
        assertThat(cost.get("sourceName").asString()).isEqualTo("订单转换ROI");
    }

    @Test
    void MET_S3_a_cause_that_nobody_knows_is_shown_and_not_counted() {
        var reviews = metric(sample(), "employee:E-2002", "MET-S3");

        assertThat(reviews.path("beside").path("cause-unknown").asString()).isEqualTo("1");
    }

    @Test
    void MET_P3_below_P2_is_told_as_low_order_value() {
        var lines = sample().lines();

        assertThat(lines)
                .filteredOn(line -> line.contains("\"campaign\",\"id\":\"spring\""))
                .singleElement()
                .asString()
                .contains("\"code\":\"low-order-value\"");
    }

    @Test
    void KPI_5_distribution_stores_opened_and_surviving_are_told_against_their_target() {
        assertThat(sample().lines())
                .contains("{\"distributionStores\":{\"opened\":{\"actual\":1,\"target\":2,\"attainment\":\"0.5\"},"
                        + "\"surviving\":{\"actual\":2,\"target\":3,\"attainment\":\"2/3\"}}}");
    }

    @Test
    void KPI_5_the_department_is_its_own_stores_and_people() {
        var run = sample();

        assertThat(metric(run, "department:all", "MET-O5").get("value").asString())
                .isEqualTo("35000");
        assertThat(metric(run, "department:all", "MET-O3").get("numerator").asString())
                .isEqualTo("140000");
        assertThat(metric(run, "department:all", "MET-O8").get("value").asString())
                .isEqualTo("0.8");
    }

    @Test
    void every_event_is_accounted_for_and_those_set_aside_say_why() {
        var run = sample();
        var balance = balance(run);
        long outcomes = Arrays.stream(Outcome.values())
                .mapToLong(outcome -> balance.get(outcome.code()).asLong())
                .sum();

        assertThat(run.exit()).isZero();
        assertThat(balance.get("records").asLong())
                .isEqualTo(outcomes + balance.get("unreadable").asLong())
                .isEqualTo(203);
        assertThat(balance.get("outside").asLong()).isEqualTo(12);
        assertThat(run.lines().subList(0, 3))
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"line\":45,\"file\":\"orders.jsonl\"", "\"repeated\""),
                        line -> assertThat(line).contains("\"id\":\"Y-01\"", "\"unknown-store\""),
                        line -> assertThat(line).contains("\"traffic.jsonl\"", "\"future\""));
    }

    @Test
    void MET_a_number_is_followed_back_to_its_events() {
        var run = sample("--explain", "campaign:spring:MET-P2");
        var ids = run.lines().stream()
                .filter(line -> line.contains("\"at\""))
                .map(line -> line.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1"))
                .toList();

        assertThat(ids).containsExactly("T-01", "T-02", "T-03", "T-04", "T-05", "T-06", "T-07", "T-08", "T-09", "T-10");
    }

    @Test
    void MET_S5_the_share_of_the_team_is_read_from_the_orders_of_the_team() {
        var run = sample("--explain", "employee:E-2008:MET-S5");

        assertThat(run.lines().stream().filter(line -> line.contains("\"at\"")))
                .hasSize(13)
                .anyMatch(line -> line.contains("\"T-20\""))
                .anyMatch(line -> line.contains("\"S-05\""))
                .noneMatch(line -> line.contains("\"T-01\""));
    }

    @Test
    void the_order_of_the_events_makes_no_difference() throws IOException {
        var lines = new ArrayList<String>();
        for (var file : List.of("orders", "traffic", "service", "work")) {
            lines.addAll(Files.readAllLines(SAMPLE.resolve(file + ".jsonl"), UTF_8));
        }
        Collections.shuffle(lines, new Random(20260310));
        var run = metrics(
                String.join("\n", lines),
                "--register",
                SAMPLE.resolve("register.jsonl").toString());

        assertThat(numbers(run)).isEqualTo(numbers(sample()));
    }

    private static List<String> numbers(ProgramRun run) {
        return run.lines().stream().filter(line -> !line.contains("setAside")).toList();
    }

    @Test
    void for_people_there_is_text_without_what_is_nothing_of_nothing() {
        var text = String.join("\n", sample("--text").lines());

        assertThat(text)
                .contains("活动 春季上新，2026-03-10 至 2026-03-19")
                .contains("跳出率", "50 %", "25 ÷ 50 访客", "原文称“订单转换ROI”")
                .contains("店铺 fx-2，2026-03-01 至 2026-03-31\n  MET-M1")
                .contains("orders.jsonl:45 order T-01 — 与前面的事件重复")
                .contains("事件共 203 条：计入 188，不在本时段 12，未计入 3，读不懂 0")
                .doesNotContain("0 ÷ 0", "{");
        assertThat(String.join("\n", sample("--text", "--lang", "en").lines()))
                .contains(
                        "Campaign 春季上新, 2026-03-10 to 2026-03-19",
                        "25 ÷ 50 visitors",
                        "Set aside".toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void without_a_register_stores_and_people_are_taken_as_they_come_and_a_campaign_has_no_days() {
        var run = metrics(ORDER.replace("\"fromAd\"", "\"campaign\":\"x\",\"fromAd\""));

        assertThat(metric(run, "store:tmall", "MET-O3").get("value").asString()).isEqualTo("5000");
        assertThat(metric(run, "campaign:x", "MET-P2").path("gap").path("code").asString())
                .isEqualTo("days-unknown");
        assertThat(metric(run, "store:tmall", "MET-M1").path("gap").path("code").asString())
                .isEqualTo("nothing-counted");
    }

    @Test
    void amounts_of_several_currencies_are_not_added() {
        var dollars = ORDER.replace("T-1", "T-2").replace("\"fromAd\"", "\"currency\":\"USD\",\"fromAd\"");
        var run = metrics(ORDER + dollars);

        assertThat(metric(run, "store:tmall", "MET-O3").path("gap").path("code").asString())
                .isEqualTo("mixed-currencies");
        assertThat(metric(run, "store:tmall", "MET-O4").get("denominator").asString())
                .isEqualTo("1");
    }

    @Test
    void the_same_id_with_other_contents_is_a_contradiction() {
        var run = metrics(ORDER + ORDER + ORDER.replace("5000.00", "6000.00"));

        assertThat(balance(run).get("repeated").asInt()).isEqualTo(1);
        assertThat(balance(run).get("contradicted").asInt()).isEqualTo(1);
        assertThat(balance(run).get("counted").asInt()).isEqualTo(1);
    }

    @Test
    void instants_with_an_offset_and_without_one_meet_at_the_borders_of_the_window() {
        var last = ORDER.replace("2026-03-10T11:00", "2026-03-31T23:59:59.999999999");
        var next = ORDER.replace("T-1", "T-2").replace("2026-03-10T11:00", "2026-03-31T16:00:00Z");
        var first = ORDER.replace("T-1", "T-3").replace("2026-03-10T11:00", "2026-02-28T16:00:00Z");
        var run = metrics(last + next + first);

        assertThat(balance(run).get("counted").asInt()).isEqualTo(2);
        assertThat(balance(run).get("outside").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"event":"orders","id":"1"}                                                      | unknown-event
            {"id":"1"}                                                                       | missing-field
            {"event":"click","at":"2026-03-01T00:00","store":"a","visitor":" "}              | missing-field
            {"event":"click","at":"yesterday","store":"a","visitor":"v"}                     | malformed-instant
            {"event":"click","at":"2026-03-01T00:00","store":"a","visitor":"v","fromAd":true} | unknown-field
            {"event":"view","at":"2026-03-01T00:00","store":"a","visitor":"v"}               | missing-field
            {"event":"view","at":"2026-03-01T00:00","store":"a","visitor":"v","fromAd":"yes"} | not-a-flag
            {"event":"impressions","at":"2026-03-01T00:00","store":"a","count":-1}           | event-negative
            {"event":"impressions","at":"2026-03-01T00:00","store":"a","count":1.5}          | not-whole
            {"event":"impressions","at":"2026-03-01T00:00","store":"a","count":"1,000"}      | thousands-separator
            {"event":"order","id":"1","at":"2026-03-01T00:00","store":"a","customer":"c","amount":-1,"fromAd":false} | event-negative
            {"event":"order","id":"1","at":"2026-03-01T00:00","store":"a","customer":"c","amount":1,"currency":"RMB","fromAd":false} | unknown-currency
            {"event":"after-sale","id":"1","at":"2026-03-01T00:00","what":"return","order":"1","paidAt":"2026-03-02T00:00","store":"a","customer":"c","amount":1} | event-out-of-order
            {"event":"after-sale","id":"1","at":"2026-03-03T00:00","what":"return","order":"1","paidAt":"2026-03-02T00:00","store":"a","customer":"c"} | event-money-back
            {"event":"after-sale","id":"1","at":"2026-03-03T00:00","what":"gift","order":"1","paidAt":"2026-03-02T00:00","store":"a","customer":"c"} | unknown-choice
            {"event":"enquiry","id":"1","at":"2026-03-03T00:00","store":"a","agent":"E","customer":"c","seconds":3,"answered":false,"inTime":true} | event-answer-in-time
            {"event":"design-job","id":"1","designer":"E","assignedAt":"2026-03-03T00:00","dueAt":"2026-03-04T00:00","passed":true} | event-judged-too-early
            {"event":"work-day","id":"1","at":"2026-03-03T00:00","employee":"E\\u0007","logged":true} | malformed-employee
            {"event":"survey","id":"1","at":"2026-03-03T00:00","store":"\\ud800","satisfied":true} | lone-surrogate
            no                                                                               | malformed-json
            """)
    void what_cannot_be_read_has_a_code_and_the_others_are_counted(String line, String code) {
        var run = metrics(line.replace("\\\\", "\\") + "\n" + ORDER);

        assertThat(run.json(0).path("error").path("code").asString()).isEqualTo(code);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(balance(run).get("unreadable").asInt()).isEqualTo(1);
        assertThat(balance(run).get("counted").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"register":"shop","id":"a"}                                                   | unknown-entry
            {"register":"store","id":"a"}                                                  | missing-field
            {"register":"store","id":"a","distribution":false,"opened":"2026-01-01"}       | unknown-field
            {"register":"campaign","id":"x","title":"t","store":"b","from":"2026-03-01","until":"2026-03-02"} | not-registered
            {"register":"campaign","id":"x","title":"t","store":"b","from":"2026-03-02","until":"2026-03-02"} | event-out-of-order
            {"register":"staff","employee":"E","post":"emperor"}                           | unknown-post
            {"register":"staff","employee":"E","post":"designer","stores":["b"]}           | not-registered
            {"register":"staff","employee":"E","post":"designer","stores":"b"}             | not-a-list
            {"register":"staff","employee":"E","post":"designer","target":"-5"}            | negative-figure
            {"register":"staff","employee":"E","post":"designer","leftOn":"31.3."}         | malformed-day
            """)
    void a_register_that_cannot_be_used_is_refused_whole(String line, String code) throws IOException {
        var register = Files.writeString(folder.resolve("register.jsonl"), line + "\n", UTF_8);
        var run = metrics(ORDER, "--register", register.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).isEmpty();
        assertThat(String.join("\n", run.errors())).contains(code);
    }

    @Test
    void the_same_person_in_the_same_post_twice_is_refused() throws IOException {
        var staff = "{\"register\":\"staff\",\"employee\":\"E\",\"post\":\"designer\"}\n";
        var register = Files.writeString(folder.resolve("register.jsonl"), staff + staff, UTF_8);

        assertThat(metrics(ORDER, "--register", register.toString()).errors().get(0))
                .contains("registered-twice");
    }

    @Test
    void a_folder_without_events_and_a_window_that_is_none_are_told() {
        assertThat(ProgramRun.of("metrics", "--window", "2026-03", folder.toString())
                        .errors()
                        .get(0))
                .contains("no-events");
        for (var window : List.of("2026-13", "2026-03-05/2026-03-05", "March")) {
            assertThat(ProgramRun.of("metrics", "--window", window, folder.toString())
                            .exit())
                    .isEqualTo(2);
        }
        assertThat(ProgramRun.of("metrics", folder.toString()).exit()).isEqualTo(2);
        assertThat(sample("--explain", "shop:a:MET-M1").exit()).isEqualTo(2);
    }
}
