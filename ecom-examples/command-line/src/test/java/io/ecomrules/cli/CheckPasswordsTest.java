package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** {@code ecom check passwords}: what it reads, what it says, and that it never says a password (ACC-3). */
@Tag("text")
class CheckPasswordsTest {

    static final String NOW = "2026-04-01T04:00:00Z";

    static final String RECORDS = """
            {"id":"1","user":"zhang.wei","password":"Tea&4two","changedOn":"2026-01-01"}
            {"id":2,"user":"zhang.wei","password":"123456","changedOn":"2025-12-31"}
            {"id":"3","user":"abc","password":"xABC.99"}
            {"id":"4","user":"abc","password":""}
            """;

    @TempDir
    Path folder;

    static ProgramRun check(String input, String... more) {
        var args = new ArrayList<>(List.of("check", "passwords"));
        args.addAll(List.of(more));
        if (!args.contains("--now")) {
            args.addAll(List.of("--now", NOW));
        }
        return ProgramRun.with(input, args.toArray(String[]::new));
    }

    @Test
    void ACC_3_every_reason_is_told_at_once_and_findings_do_not_make_it_fail() {
        var run = check(RECORDS);

        assertThat(run.exit()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(run.lines().get(0)).isEqualTo("{\"id\":\"1\",\"accepted\":true,\"findings\":[]}");
        assertThat(run.json().stream().map(CheckPasswordsTest::said))
                .containsExactly(
                        "1 true []",
                        "2 false [leading-digit, not-complex, common, expired]",
                        "3 false [contains-user-name]",
                        "4 false [too-short, not-complex]");
    }

    @Test
    void ACC_3_whether_it_has_expired_is_told_for_the_day_in_the_zone() {
        var record = "{\"id\":\"1\",\"user\":\"u\",\"password\":\"Tea&4two\",\"changedOn\":\"2026-01-01\"}\n";

        assertThat(said(check(record, "--now", "2026-04-01T15:59:59Z").json(0))).isEqualTo("1 true []");
        assertThat(said(check(record, "--now", "2026-04-01T16:00:00Z").json(0))).isEqualTo("1 false [expired]");
        assertThat(said(check(record, "--now", "2026-04-01T16:00:00Z", "--zone", "UTC")
                        .json(0)))
                .isEqualTo("1 true []");
    }

    @Test
    void bad_records_are_answered_by_their_line_and_the_others_are_checked() {
        var run = check("\uFEFF\n{\"id\":\n" + RECORDS + "[]\r\n" + RECORDS);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).hasSize(10);
        assertThat(run.json(0).get("line").asInt()).isEqualTo(2);
        assertThat(run.json(5).get("line").asInt()).isEqualTo(7);
        assertThat(run.lines().subList(6, 10)).isEqualTo(run.lines().subList(1, 5));
        assertThat(run.errors()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"1","user":"u","password":"s3cretSHY"                              | malformed-json
            {"id":"1","user":"u","password":s3cretSHY}                               | malformed-json
            {"id":"1","user":"u","password":"s3cretSHY}                              | malformed-json
            "s3cretSHY"                                                              | not-an-object
            ["s3cretSHY"]                                                            | not-an-object
            {"id":"1","user":"u","password":"s3cretSHY"} {"password":"s3cretSHY"}    | more-than-one-object
            {"id":"1","user":"u","password":["s3cretSHY"]}                           | password-not-a-text
            {"id":"1","user":"u","password":{"s3cretSHY":"s3cretSHY"}}               | password-not-a-text
            {"id":"1","user":"u","password":true}                                    | password-not-a-text
            {"id":"1","user":"u","passwort":"s3cretSHY"}                             | unknown-field
            {"id":"1","user":"u","s3cretSHY":"password"}                             | unknown-field
            {"id":"1","user":"u","password":"s3cretSHY","password":"s3cretSHY"}      | duplicate-field
            {"id":"1","user":"u","password":"x","changedOn":"s3cretSHY"}             | malformed-day
            {"id":"1","user":["s3cretSHY"],"password":"s3cretSHY"}                   | wrong-value-type
            {"id":{"s3cretSHY":1},"user":"u","password":"s3cretSHY"}                 | wrong-value-type
            {"id":"1","user":"s3cretSHY"}                                            | missing-field
            {"id":"1","user":"\\ud800","password":"s3cretSHY"}                       | lone-surrogate
            s3cretSHY                                                                | malformed-json
            """)
    void ACC_3_what_cannot_be_read_has_a_code_and_is_not_quoted(String record, String code) {
        for (var lang : List.of("zh-CN", "en")) {
            var run = check(record + "\n" + RECORDS, "--lang", lang);

            assertThat(run.json(0).path("error").path("code").asString()).isEqualTo(code);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.lines()).hasSize(5);
            assertThat(run.lines() + " " + run.errors()).doesNotContainIgnoringCase("s3cretSHY", "cretSH");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3cretSHY",
                "7s3cretSHY",
                "s3",
                "trustno1",
                "s3cretSHY\\u0000",
                "s3cretSHY\\ud800",
                "绝密绝密",
                "猴子打鼓"
            })
    void ACC_3_no_line_of_its_answers_holds_the_password(String password) {
        for (var user : List.of("u", "s3cretSHY", "trustno1", "绝密绝密")) {
            var record = "{\"id\":\"1\",\"user\":\"" + user + "\",\"password\":\"" + password
                    + "\",\"changedOn\":\"2020-01-01\"}\n";
            for (var lang : List.of("zh-CN", "en")) {
                var run = check(record, "--lang", lang);

                assertThat(run.exit()).isZero();
                assertThat(run.lines() + " " + run.errors())
                        .doesNotContainIgnoringCase(password.replaceAll("\\\\u....", ""));
            }
        }
    }

    @Test
    void a_password_of_nearly_a_megabyte_is_refused_and_a_longer_line_answered() {
        var huge = "{\"id\":\"1\",\"user\":\"u\",\"password\":\"" + "x".repeat(1_000_000) + "\"}\n";
        var longer = "{\"id\":\"1\",\"user\":\"u\",\"password\":\"" + "x".repeat(2_000_000) + "\"}\n";
        var run = check(huge + longer + RECORDS);

        assertThat(said(run.json(0))).isEqualTo("1 false [too-long]");
        assertThat(run.json(1).get("error").get("code").asString()).isEqualTo("record-too-long");
        assertThat(said(run.json(2))).isEqualTo("1 true []");
    }

    @Test
    void a_pack_of_the_house_decides() throws IOException {
        var pack = folder.resolve("own");
        ProgramRun.of("rules", "init", pack.toString());
        var rules = pack.resolve("password.drl");
        Files.writeString(rules, Files.readString(rules, UTF_8).replace("validDays( 90 )", "validDays( 89 )"), UTF_8);

        assertThat(said(check(RECORDS, "--rules", pack.toString()).json(0))).isEqualTo("1 false [expired]");
    }

    @Test
    void a_file_is_read_as_standard_input_is() throws IOException {
        var file = Files.writeString(folder.resolve("passwords.jsonl"), RECORDS, UTF_8);

        assertThat(check("", file.toString()).lines())
                .isEqualTo(check(RECORDS, "-").lines())
                .isEqualTo(check(RECORDS).lines());
        assertThat(check("").exit()).isEqualTo(2);
    }

    private static String said(JsonNode report) {
        return report.path("id").asString() + " " + report.path("accepted").asBoolean() + " "
                + StreamSupport.stream(report.path("findings").spliterator(), false)
                        .map(finding -> finding.get("code").asString())
                        .toList();
    }
}
