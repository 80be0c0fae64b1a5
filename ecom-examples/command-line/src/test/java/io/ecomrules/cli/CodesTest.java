package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ecom codes}: issued, verified, redeemed; keys are shown nowhere. */
@Tag("text")
class CodesTest {

    static final String SECRET = "0123456789abcdef".repeat(4);
    static final String NOW = "2026-06-10T02:00:00Z";

    static final String TO_ISSUE = """
            {"serial":1001,"medium":"poster","place":"SH-01","purpose":"voucher","reference":"618",\
            "from":"2026-06-01T00:00:00","until":"2026-07-01T00:00:00"}
            """;

    @TempDir
    Path folder;

    private Path keys = Path.of("");

    @BeforeEach
    void write() throws IOException {
        keys = Files.writeString(folder.resolve("keys"), "# 密钥\n1=" + SECRET + "\n", UTF_8);
    }

    private ProgramRun codes(String command, String input, String... more) {
        var args = new ArrayList<>(List.of("codes", command, "--key", keys.toString(), "--now", NOW));
        args.addAll(List.of(more));
        return ProgramRun.with(input, args.toArray(String[]::new));
    }

    private String issued() {
        return codes("issue", TO_ISSUE).json(0).get("code").asString();
    }

    private static String scan(String id, String code, String purpose) {
        return "{\"id\":\"" + id + "\",\"code\":\"" + code + "\",\"purpose\":\"" + purpose + "\"}\n";
    }

    private static String taken(String id, String code) {
        return "{\"id\":\"" + id + "\",\"code\":\"" + code
                + "\",\"purpose\":\"voucher\",\"place\":\"SH-01\",\"by\":\"E-5\"}\n";
    }

    @Test
    void CMP_2_a_code_is_issued_and_verified() {
        var run = codes("verify", scan("a", issued(), "voucher"));

        assertThat(run.exit()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "{\"id\":\"a\",\"accepted\":true,\"serial\":\"1001\",\"medium\":\"poster\",\"place\":\"SH-01\","
                                + "\"purpose\":\"voucher\",\"reference\":\"618\",\"from\":\"2026-06-01T00:00:00+08:00\","
                                + "\"until\":\"2026-07-01T00:00:00+08:00\"}");
    }

    @Test
    void CMP_2_what_is_not_to_be_taken_is_refused_with_every_reason_and_the_program_did_its_work() {
        var code = issued();
        var forged = code.substring(0, 20) + (code.charAt(20) == 'A' ? 'B' : 'A') + code.substring(21);
        var run = codes(
                "verify",
                scan("a", code, "points") + scan("b", forged, "voucher") + scan("c", "1234567890", "voucher"),
                "--lang",
                "en");

        assertThat(run.exit()).isZero();
        assertThat(run.lines().get(0)).contains("code-of-another-purpose", "This code is for “voucher”");
        assertThat(run.lines().get(1)).contains("\"accepted\":false", "code-forged");
        assertThat(run.lines().get(2)).contains("code-not-signed");
    }

    @Test
    void CMP_2_a_code_is_redeemed_once_whatever_run_of_the_program() {
        var ledger = folder.resolve("ledger").toString();
        var code = issued();
        var first = codes("redeem", taken("a", code) + taken("b", code), "--ledger", ledger);
        var second = codes("redeem", taken("c", code), "--ledger", ledger);

        assertThat(first.json(0).get("accepted").asBoolean()).isTrue();
        assertThat(first.lines().get(1)).contains("code-redeemed-already", "由 E-5 在 SH-01 用过");
        assertThat(second.lines().get(0)).contains("code-redeemed-already");
        assertThat(second.exit()).isZero();
    }

    @Test
    void CMP_2_a_ledger_that_was_touched_is_not_used() throws IOException {
        var ledger = folder.resolve("ledger");
        codes("redeem", taken("a", issued()), "--ledger", ledger.toString());
        Files.writeString(ledger, Files.readString(ledger, UTF_8).replace("SH-01", "SH-02"), UTF_8);

        var run = codes("redeem", taken("a", issued()), "--ledger", ledger.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors().get(0)).contains("journal-broken");
    }

    @Test
    void CMP_2_a_serial_number_is_issued_once() {
        var run = codes("issue", TO_ISSUE + TO_ISSUE);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json(1).get("error").get("code").asString()).isEqualTo("serial-drawn-twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "9223372036854775808"})
    void a_serial_number_is_whole(String serial) {
        assertThat(codes("issue", TO_ISSUE.replace("1001", serial))
                        .json(0)
                        .get("error")
                        .get("code")
                        .asString())
                .isEqualTo("malformed-serial");
    }

    @Test
    void CMP_2_the_newest_key_signs_and_older_ones_still_verify() throws IOException {
        var old = issued();
        Files.writeString(keys, "1=" + SECRET + "\n9=" + "ab".repeat(32) + "\n", UTF_8);

        assertThat(codes("issue", TO_ISSUE).json(0).get("key").asInt()).isEqualTo(9);
        assertThat(codes("issue", TO_ISSUE, "--key-id", "1").json(0).get("code").asString())
                .isEqualTo(old);
        assertThat(codes("verify", scan("a", old, "voucher"))
                        .json(0)
                        .get("accepted")
                        .asBoolean())
                .isTrue();
        assertThat(codes("issue", TO_ISSUE, "--key-id", "2").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing",
                "1=xyz",
                "1=0123456789abcdef0",
                "1=0123456789abcdef",
                "256=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            })
    void a_file_of_keys_that_cannot_be_used_is_refused_without_showing_it(String text) throws IOException {
        Files.writeString(keys, text + "\n", UTF_8);
        var run = codes("issue", TO_ISSUE);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.errors().get(0)).doesNotContain("abcdef").doesNotContain("xyz");
        assertThat(run.lines()).isEmpty();
    }

    @Test
    void nothing_that_is_said_holds_a_key() {
        var code = issued();
        for (var run : List.of(
                codes("issue", TO_ISSUE),
                codes("verify", scan("a", code, "points") + "no\n"),
                codes(
                        "redeem",
                        taken("a", code),
                        "--ledger",
                        folder.resolve("ledger").toString()))) {
            assertThat(String.join("\n", run.lines()) + run.errors()).doesNotContain(SECRET.substring(0, 12));
        }
        assertThat(ProgramRun.with(TO_ISSUE, "codes", "issue", "--key", "nowhere")
                        .exit())
                .isEqualTo(2);
        assertThat(ProgramRun.with(TO_ISSUE, "codes", "issue").exit()).isEqualTo(2);
        assertThat(ProgramRun.of("codes").exit()).isEqualTo(2);
    }
}
