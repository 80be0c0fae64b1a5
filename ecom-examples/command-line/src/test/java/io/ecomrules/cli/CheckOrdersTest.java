package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code ecom check orders}: what it reads, what it says, how it ends. */
@Tag("text")
class CheckOrdersTest {

    static final String NOW = "2026-03-31T04:00:00Z";

    static final String SOUND = """
            {"id":"O-1","placedAt":"2026-03-02T09:00:00","acceptedAt":"2026-03-02T01:01:00Z","contactedAt":"2026-03-02T09:11:00+08:00",\
            "confirmedAt":"2026-03-02T09:12","handedOverAt":"2026-03-03T09:12:00","shippedAt":"2026-03-04T09:12:00","currency":"CNY",\
            "amountDue":"100.00","shipping":10,"address":"上海市某路 1 号","phone":"13800000000",\
            "lines":[{"sku":"A-1","quantity":2,"price":"50.00","discount":1e1,"total":90.00}],\
            "payments":[{"id":"P-1","method":"wechat","amount":"100","currency":"CNY","payee":"company","at":"2026-03-02T09:00:30"}]}
            """;

    static final String FAULTY = """
            {"id":"O-2","acceptedAt":"2026-03-02T09:01:00","currency":"CNY","amountDue":"100","phone":null,"lines":[],\
            "payments":[{"id":"P","method":"cash","amount":"99.99","currency":"CNY","payee":"张三"}]}
            """;

    @TempDir
    Path folder;

    static ProgramRun check(String input, String... more) {
        return check(input.getBytes(UTF_8), more);
    }

    private static ProgramRun check(byte[] input, String... more) {
        var args = new ArrayList<>(List.of("check", "orders"));
        args.addAll(List.of(more));
        if (!args.contains("--now")) {
            args.addAll(List.of("--now", NOW));
        }
        return ProgramRun.with(input, args.toArray(String[]::new));
    }

    @Test
    void a_sound_order_has_its_verdicts_and_no_findings() {
        var run = check(SOUND);

        assertThat(run.exit()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(run.lines())
                .containsExactly("{\"id\":\"O-1\",\"verdicts\":["
                        + "{\"clause\":\"ORD-2\",\"status\":\"pass\",\"dueAt\":\"2026-03-02T09:11:00+08:00\",\"at\":\"2026-03-02T09:11:00+08:00\"},"
                        + "{\"clause\":\"ORD-3\",\"status\":\"pass\",\"dueAt\":\"2026-03-03T09:12:00+08:00\",\"at\":\"2026-03-03T09:12:00+08:00\"},"
                        + "{\"clause\":\"ORD-7\",\"status\":\"pass\",\"dueAt\":\"2026-03-04T09:12:00+08:00\",\"at\":\"2026-03-04T09:12:00+08:00\"}],"
                        + "\"findings\":[]}");
    }

    @Test
    void findings_do_not_make_it_fail_and_are_told_in_the_language_asked_for() {
        var run = check(FAULTY, "--lang", "en");

        assertThat(run.exit()).isZero();
        assertThat(codes(run.json(0)))
                .containsExactlyInAnyOrder(
                        "late-contact",
                        "amount-mismatch",
                        "cannot-check",
                        "missing-address",
                        "missing-phone",
                        "wrong-payee");
        assertThat(run.lines().get(0)).contains("100 is due but the payments add up to 99.99");
        assertThat(check(FAULTY).lines().get(0)).contains("应付 100，各笔付款合计 99.99，相差 -0.01。");
    }

    @Test
    void a_step_not_reached_and_not_yet_due_is_unknown() {
        var order = "{\"id\":\"O\",\"acceptedAt\":\"2026-03-31T11:55:00\"}";

        assertThat(check(order).json(0).get("verdicts").get(0).toString())
                .isEqualTo("{\"clause\":\"ORD-2\",\"status\":\"unknown\",\"dueAt\":\"2026-03-31T12:05:00+08:00\"}");
        assertThat(check(order, "--zone", "UTC")
                        .json(0)
                        .get("verdicts")
                        .get(0)
                        .get("dueAt")
                        .asString())
                .isEqualTo("2026-03-31T12:05:00Z");
    }

    @Test
    void bad_records_are_answered_by_their_line_and_the_others_are_checked() {
        var run = check("\uFEFF" + SOUND + "\n{\"id\":\n" + FAULTY + "[]\r\n" + SOUND);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).hasSize(5);
        assertThat(run.json(1).get("line").asInt()).isEqualTo(3);
        assertThat(run.json(1).get("error").get("code").asString()).isEqualTo("malformed-json");
        assertThat(run.json(3).get("line").asInt()).isEqualTo(5);
        assertThat(run.json(3).get("error").get("code").asString()).isEqualTo("not-an-object");
        assertThat(run.lines().get(4)).isEqualTo(run.lines().get(0));
        assertThat(run.errors()).hasSize(1).allMatch(line -> line.contains("2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "placedAt":"yesterday"                    | malformed-instant
            "placedAt":"2026-02-30T09:00:00"          | malformed-instant
            "placedAt":"2026-03-02"                   | malformed-instant
            "placedAt":1772442000                     | malformed-instant
            "placedAt":{}                             | wrong-value-type
            "amountDue":"NaN"                         | not-a-number
            "amountDue":NaN                           | malformed-json
            "amountDue":true                          | wrong-value-type
            "amountDue":"42%"                         | percent-sign
            "amountDue":"1,000"                       | thousands-separator
            "amountDue":"１００"                        | full-width-number
            "amountDue":1e999999999                   | number-too-long
            "currency":"ZZZ"                          | unknown-currency
            "currency":"cny"                          | unknown-currency
            "address":"\\ud800"                       | lone-surrogate
            "lines":[{"sku":"\\udc00x"}]              | lone-surrogate
            "lines":{}                                | not-a-list
            "lines":[3]                               | not-an-object-in-list
            "lines":[{"price":[]}]                    | wrong-value-type
            "payments":[{"at":"25:00"}]               | malformed-instant
            "adress":"x"                              | unknown-field
            "phone":1,"phone":2                       | duplicate-field
            "lines":[],"lines":[]                     | duplicate-field
            """)
    void what_cannot_be_read_has_a_code(String fields, String code) {
        var run = check("{\"id\":\"O\"," + fields.replace("\\\\", "\\") + "}\n" + SOUND);

        assertThat(run.json(0).path("error").path("code").asString()).isEqualTo(code);
        assertThat(run.json(1).get("id").asString()).isEqualTo("O-1");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void all_that_is_wrong_with_a_record_is_told_at_once_with_its_path() {
        var error = check("{\"pone\":1,\"placedAt\":\"x\",\"lines\":[{},{\"price\":\"1,000\"}]}")
                .json(0)
                .get("error");

        assertThat(error.get("code").asString()).isEqualTo("unknown-field");
        assertThat(error.get("message").asString()).contains("phone");
        assertThat(error.get("more").toString())
                .contains("missing-field", "malformed-instant", "thousands-separator", "lines[1].price");
    }

    @Test
    void ORD_6_a_negative_quantity_is_a_finding() {
        var order = "{\"id\":\"O\",\"lines\":[{\"sku\":\"A\",\"quantity\":-1,\"price\":5,\"total\":-5}]}";

        assertThat(codes(check(order).json(0))).contains("quantity-not-positive", "negative-amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T02:30:00", "2026-10-25T02:30:00"})
    void a_local_time_that_clocks_left_out_or_ran_through_twice_is_refused(String local) {
        var order = "{\"id\":\"O\",\"placedAt\":\"" + local + "\"}";

        assertThat(check(order, "--zone", "Europe/Berlin")
                        .json(0)
                        .get("error")
                        .get("code")
                        .asString())
                .isEqualTo("no-such-local-time");
        assertThat(check(order).exit()).isZero();
    }

    @Test
    void a_line_of_ten_megabytes_is_answered_and_the_next_is_checked() {
        var run = check("{\"id\":\"" + "x".repeat(10_000_000) + "\"}\n" + SOUND);

        assertThat(run.json(0).get("error").get("code").asString()).isEqualTo("record-too-long");
        assertThat(run.json(1).get("id").asString()).isEqualTo("O-1");
    }

    @Test
    void a_file_is_read_as_standard_input_is() throws IOException {
        var file = Files.writeString(folder.resolve("orders.jsonl"), SOUND + FAULTY, UTF_8);

        assertThat(check("", file.toString()).lines())
                .isEqualTo(check(SOUND + FAULTY, "-").lines())
                .isEqualTo(check(SOUND + FAULTY).lines());
        assertThat(check("", folder.resolve("none").toString()).exit()).isEqualTo(2);
        assertThat(check("").exit()).isEqualTo(2);
        var gbk = check(("{\"id\":\"O\",\"address\":\"" + "上海市".repeat(20) + "\"}").getBytes(Charset.forName("GBK")));
        assertThat(gbk.exit()).isEqualTo(2);
        assertThat(gbk.errors()).hasSize(1).allMatch(line -> line.contains("gbk-file"));
    }

    @Test
    void ORD_9_the_accounts_of_a_pack_of_the_house_decide() throws IOException {
        var pack = folder.resolve("own");
        ProgramRun.of("rules", "init", "--as=csv", pack.toString());
        var rules = pack.resolve("order.csv");
        Files.writeString(rules, Files.readString(rules, UTF_8).replace(",company,", ",张三,"), UTF_8);

        assertThat(codes(check(FAULTY, "--rules", pack.toString()).json(0))).doesNotContain("wrong-payee");
        assertThat(codes(check(SOUND, "--rules", pack.toString()).json(0))).containsExactly("wrong-payee");
    }

    private static List<String> codes(JsonNode report) {
        return StreamSupport.stream(report.get("findings").spliterator(), false)
                .map(finding -> finding.get("code").asString())
                .toList();
    }
}
