package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ecom triggers}: what it reads, what it says, how it ends. */
@Tag("text")
class TriggersTest {

    static final String NOW = "2026-03-03T07:00:00Z";

    static final String SENT = """
            {"id":"M-1","consentedAt":"2025-01-01T00:00:00","abandoned":[{"where":"product-page","at":"2026-03-03T09:50:00"},\
            {"where":"basket","at":"2026-03-03T10:00:00"}]}
            """;

    static final String NOT_SENT = """
            {"id":2,"consentedAt":"2025-01-01T00:00:00Z","birthday":"1996-02-29","vip":false,\
            "abandoned":[{"where":"check-out","at":"2026-03-03T10:00:00"}],"purchases":[{"at":"2026-03-03T11:00:00+08:00"}],\
            "mails":[{"at":"2026-03-03T08:00:00"},{"occasion":"vip","at":"2026-03-01T08:00:00"}]}
            """;

    @TempDir
    private Path folder;

    static ProgramRun triggers(String input, String... more) {
        var args = new ArrayList<>(List.of("triggers"));
        args.addAll(List.of(more));
        if (!args.contains("--now")) {
            args.addAll(List.of("--now", NOW));
        }
        return ProgramRun.with(input, args.toArray(String[]::new));
    }

    @Test
    void CMP_4_the_mail_and_its_time_are_told_with_the_rules_and_what_speaks_against_the_others() {
        var run = triggers(SENT);

        assertThat(run.exit()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(run.lines().get(0))
                .startsWith("{\"id\":\"M-1\",\"mail\":\"basket\",\"at\":\"2026-03-03T15:00:00+08:00\",\"due\":true,"
                        + "\"rules\":[\"购物车邮件·间隔\",\"购物车邮件·最晚\"],\"withheld\":[")
                .contains("{\"mail\":\"product-page\",\"reason\":\"went-further\",\"message\":\"客户后来走得更远，该发别的邮件\"}");
        assertThat(triggers(SENT, "--now", "2026-03-03T05:59:59Z")
                        .json(0)
                        .get("due")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void CMP_4_every_reason_for_no_mail_is_told_in_the_language_asked_for() {
        var line = triggers(NOT_SENT, "--lang", "en").lines().get(0);

        assertThat(line)
                .startsWith("{\"id\":\"2\",\"mail\":null,")
                .contains("bought meanwhile", "\"enough-today\"", "\"rule\":\"邮件·每天\"", "no VIP");
    }

    @Test
    void bad_records_are_answered_in_their_place_and_the_others_are_decided() {
        var run = triggers(SENT + "no\n" + NOT_SENT + "{\"id\":\"x\",\"vip\":1}\n");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).hasSize(4);
        assertThat(run.json(1).get("line").asInt()).isEqualTo(2);
        assertThat(run.json(3).get("error").get("code").asString()).isEqualTo("not-a-flag");
        assertThat(run.errors()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "birthday":"02-30"                                | malformed-day
            "birthday":"29.2."                                | malformed-day
            "consentedAt":"gestern"                           | malformed-instant
            "abandoned":[{"where":"birthday","at":"2026-03-03T10:00:00"}] | unknown-choice
            "abandoned":[{"where":"basket"}]                  | missing-field
            "abandoned":[{"at":"2026-03-03T10:00:00"}]        | missing-field
            "purchases":["2026-03-03T10:00:00"]               | not-an-object-in-list
            "purchases":{}                                    | not-a-list
            "mails":[{"occasion":"spam","at":"2026-03-03T10:00:00"}] | unknown-choice
            "consentAt":"2026-03-03T10:00:00"                 | unknown-field
            "birthday":"\\ud800"                              | lone-surrogate
            """)
    void what_cannot_be_read_has_a_code(String fields, String code) {
        var run = triggers("{\"id\":\"M\"," + fields.replace("\\\\", "\\") + "}\n" + SENT);

        assertThat(run.json(0).path("error").path("code").asString()).isEqualTo(code);
        assertThat(run.json(1).get("id").asString()).isEqualTo("M-1");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void CMP_4_the_numbers_of_a_pack_of_the_house_decide() throws IOException {
        var pack = folder.resolve("own");
        ProgramRun.of("rules", "init", pack.toString());
        var rules = pack.resolve("marketing-triggers.drl");
        Files.writeString(rules, Files.readString(rules, UTF_8).replace("\"4 hours\"", "\"6 hours\""), UTF_8);

        assertThat(triggers(SENT, "--rules", pack.toString()).json(0).get("at").asString())
                .isEqualTo("2026-03-03T16:00:00+08:00");
    }
}
