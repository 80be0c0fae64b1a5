package io.ecomrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ecom check content}: what it reads, what it says, how it ends. */
@Tag("text")
class CheckContentTest {

    static final List<String> TEXTS = List.of(
            "{\"id\":\"T-1\",\"text\":\"本店销量第一，第一次购买立减\"}",
            "{\"id\":\"T-2\",\"text\":\"我们是第一\"}",
            "{\"id\":3,\"text\":\"陶瓷杯，容量 350 毫升。\"}",
            "{\"id\":\"T-4\",\"text\":\"\"}");

    @TempDir
    Path folder;

    @Test
    void CNT_7_what_is_prohibited_has_its_category_and_its_place() {
        var run = ProgramRun.with(String.join("\n", TEXTS), "check", "content");

        assertThat(run.exit()).isZero();
        var first = run.json(0);
        assertThat(first.get("accepted").asBoolean()).isFalse();
        assertThat(first.get("decision").asString()).isEqualTo("remove");
        var finding = first.get("findings").get(0);
        assertThat(finding.get("clause").asString()).isEqualTo("CNT-7");
        assertThat(finding.get("code").asString()).isEqualTo("prohibited-superlative");
        assertThat(finding.get("evidence").get("from").asInt()).isEqualTo(2);
        assertThat(finding.get("evidence").get("to").asInt()).isEqualTo(6);
        assertThat(finding.get("evidence").get("from").isNumber()).isTrue();
        assertThat(run.json(1).get("decision").asString()).isEqualTo("hold");
    }

    @Test
    void CNT_7_a_category_without_a_lexicon_is_not_screened_until_a_pack_says_who_screens() throws IOException {
        var rule = """
                package content
                rule "政治由平台筛查" @clause("CNT-7") @from("2026-01-01") @title("危害国家的由谁筛查")
                when Prohibited( category == Category.STATE ) then outcome.screenedElsewhere( "平台" ); end
                """;
        Files.writeString(
                folder.resolve("pack.properties"),
                "id=own\nversion=1\ntitle=own\neffective-from=2026-01-01\nextends=builtin\n");
        Files.writeString(folder.resolve("own.drl"), rule);

        var clean = TEXTS.get(2);
        var alone = ProgramRun.with(clean, "check", "content").json(0);
        var own = ProgramRun.with(
                        clean, "check", "content", "--rules", folder.toString(), "--now", "2026-03-02T04:00:00Z")
                .json(0);

        assertThat(alone.get("accepted").asBoolean()).isFalse();
        assertThat(alone.get("notScreened").toString()).isEqualTo("[\"state\"]");
        assertThat(alone.get("findings").get(0).get("code").asString()).isEqualTo("not-screened");
        assertThat(own.toString())
                .isEqualTo(
                        "{\"id\":\"3\",\"accepted\":true,\"decision\":\"clear\",\"notScreened\":[],\"findings\":[]}");
    }

    @Test
    void a_bad_record_is_answered_in_its_place() {
        var run = ProgramRun.with("{\"id\":\"T\"}\n{\"id\":\"T\",\"text\":[]}\n" + TEXTS.get(0), "check", "content");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json(0).path("error").path("code").asString()).isEqualTo("missing-field");
        assertThat(run.json(1).path("error").path("code").asString()).isEqualTo("wrong-value-type");
        assertThat(run.json(2).get("id").asString()).isEqualTo("T-1");
    }
}
