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

/** Which uploads and passwords changed rules touch, before they serve: rules simulate --uploads and --passwords. */
@Tag("text")
class WhatIfAcceptedTest {

    static final String PASSWORDS = """
            {"id":"P-1","user":"wangsi","password":"kx7!mq"}
            {"id":"P-2","user":"wangsi","password":"kx7!mqzw"}
            {"id":"P-3","user":"wangsi","password":"kx!"}
            """;

    @TempDir
    Path folder;

    private Path pack;

    @BeforeEach
    void write() throws IOException {
        pack = folder.resolve("own");
        ProgramRun.of("rules", "init", pack.toString());
        edit("password.drl", "outcome.lengthFrom( 6 )", "outcome.lengthFrom( 8 )");
        edit("upload.drl", "\"1 M\"", "\"1 K\"");
    }

    private void edit(String file, String from, String to) throws IOException {
        var path = pack.resolve(file);
        var text = Files.readString(path, UTF_8);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to), UTF_8);
    }

    private ProgramRun simulate(String input, String... more) {
        var args = new ArrayList<>(List.of("rules", "simulate", "--rules", pack.toString()));
        args.addAll(List.of(more));
        return ProgramRun.with(input, args.toArray(String[]::new));
    }

    @Test
    void ACC_3_passwords_that_would_be_refused_are_told_by_their_names_alone() {
        var run = simulate(PASSWORDS, "--passwords", "-");

        assertThat(run.exit()).isZero();
        assertThat(run.lines()).hasSize(2);
        var change = run.json(0);
        assertThat(change.get("id").asString()).isEqualTo("P-1");
        assertThat(change.get("present").get("accepted").asBoolean()).isTrue();
        assertThat(change.get("proposed").get("accepted").asBoolean()).isFalse();
        assertThat(change.get("found").get(0).get("code").asString()).isEqualTo("too-short");
        assertThat(change.get("gone").size()).isZero();
        var sums = run.json(1);
        assertThat(sums.get("judged").asInt()).isEqualTo(3);
        assertThat(sums.get("newlyRefused").asInt()).isEqualTo(1);
        assertThat(sums.get("newlyAccepted").asInt()).isZero();
        assertThat(sums.get("found").toString()).isEqualTo("{\"too-short\":1}");
        assertThat(run.lines() + run.errors().toString()).doesNotContain("kx");
    }

    @Test
    void CNT_1_uploads_that_would_be_refused_are_told() throws IOException {
        var large = Files.write(folder.resolve("a.pdf"), java.util.Arrays.copyOf(CheckUploadsTest.PDF, 1_025));
        var small = Files.write(folder.resolve("b.pdf"), java.util.Arrays.copyOf(CheckUploadsTest.PDF, 1_024));
        var run = simulate(
                "{\"id\":\"U-1\",\"path\":\"" + large.toString().replace("\\", "/") + "\"}\n{\"id\":\"U-2\",\"path\":\""
                        + small.toString().replace("\\", "/") + "\"}\n",
                "--uploads",
                "-");

        assertThat(run.exit()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.json(0).get("id").asString()).isEqualTo("U-1");
        assertThat(run.json(0).get("found").get(0).get("code").asString()).isEqualTo("too-large");
        assertThat(run.json(1).get("judged").asInt()).isEqualTo(2);
    }

    @Test
    void people_read_tables() {
        assertThat(String.join(
                        "\n", simulate(PASSWORDS, "--passwords", "-", "--text").lines()))
                .contains("可用 → 拒绝", "P-1", "共试算 3 条：1 条有变化，其中新被拒绝 1 条，新放行 0 条。")
                .doesNotContain("{", "kx");
        assertThat(String.join(
                        "\n",
                        simulate(PASSWORDS, "--passwords", "-", "--text", "--lang", "en")
                                .lines()))
                .contains("accepted → refused", "Newly refused: 1");
        assertThat(ProgramRun.with(PASSWORDS, "rules", "simulate", "--rules", "builtin", "--passwords", "-", "--text")
                        .lines())
                .containsExactly("没有一条的结论会变。", "共试算 3 条：0 条有变化，其中新被拒绝 0 条，新放行 0 条。");
    }

    @Test
    void the_other_way_round_they_would_be_accepted() {
        var run = ProgramRun.with(
                PASSWORDS, "rules", "simulate", "--rules", "builtin", "--present", pack.toString(), "--passwords", "-");

        assertThat(run.json(run.lines().size() - 1).get("newlyAccepted").asInt())
                .isEqualTo(1);
    }

    @Test
    void a_record_that_cannot_be_used_is_told_and_left_out() {
        var run = simulate(PASSWORDS + "{\"id\":\"P-4\",\"password\":\"geheim99!\"}\nno\n", "--passwords", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json(0).get("line").asInt()).isEqualTo(4);
        assertThat(run.json(1).get("line").asInt()).isEqualTo(5);
        assertThat(run.json(run.lines().size() - 1).get("refused").asInt()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains("2", "3");
        assertThat(run.lines() + run.errors().toString()).doesNotContain("geheim");
    }

    @Test
    void one_kind_of_cases_is_asked_for_and_not_two() {
        assertThat(simulate("", "--passwords", "-", "--uploads", "-").errors())
                .singleElement()
                .asString()
                .contains("--uploads", "--passwords");
    }

    @Test
    void SVC_18_diff_tells_of_remarks_that_changed() throws IOException {
        edit("scripts/online.csv", "您看的{商品}有货，现在下单", "{商品}还有货，现在下单");
        var args = List.of("rules", "diff", "builtin", pack.toString());
        var run = ProgramRun.of(args.toArray(String[]::new));
        var lines =
                run.lines().stream().filter(line -> line.contains("script-")).toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"what\":\"script-removed\",\"situation\":\"in-stock\",\"buyer\":null");
        // Besides, the least length, its twin among the messages, and the size of documents.
        assertThat(run.json(run.lines().size() - 1).get("changes").asInt())
                .isEqualTo(run.lines().size() - 1);
        var text = new ArrayList<>(args);
        text.add("--text");
        assertThat(ProgramRun.of(text.toArray(String[]::new)).lines())
                .anyMatch(line -> line.startsWith("话术“有货”加了：您好，{商品}还有货"));
    }
}
