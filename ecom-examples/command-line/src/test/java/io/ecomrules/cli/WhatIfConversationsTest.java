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

/** Which past conversations a changed lexicon touches, before it serves: rules simulate --conversations. */
@Tag("text")
class WhatIfConversationsTest {

    static final String CHATS = """
            {"id":"c-1","channel":"online","agent":"a01","closed":true,"endedBy":"agent","turns":[{"speaker":"customer","text":"在吗"},{"speaker":"agent","text":"您好，您可真是二百五"}]}
            {"id":"c-2","channel":"online","agent":"a01","closed":true,"endedBy":"agent","turns":[{"speaker":"customer","text":"你才二百五"},{"speaker":"agent","text":"您好，非常抱歉"}]}
            {"id":"c-3","channel":"online","agent":"a02","closed":true,"endedBy":"agent","turns":[{"speaker":"agent","text":"您好，一共二百五十元"}]}
            """;

    @TempDir
    Path folder;

    private Path pack;
    private Path chats;

    @BeforeEach
    void write() throws IOException {
        pack = folder.resolve("own");
        ProgramRun.of("rules", "init", pack.toString());
        chats = Files.writeString(folder.resolve("chats.jsonl"), CHATS, UTF_8);
    }

    @Test
    void nothing_changed_gives_nothing() {
        var run = simulate();

        assertThat(run.exit()).isZero();
        assertThat(run.lines()).hasSize(1);
        assertThat(run.json(0).get("judged").asInt()).isEqualTo(3);
        assertThat(run.json(0).get("changed").asInt()).isZero();
        assertThat(simulate("--text").lines()).containsExactly("没有一次对话的结论会变。", "共试算 3 次对话：0 次有变化，涉及 0 名客服。");
    }

    @Test
    void SVC_12_a_new_phrase_shows_the_conversations_the_words_and_the_points() throws IOException {
        forbid("二百五【除非：二百五十】");

        var run = simulate();

        assertThat(run.exit()).isZero();
        assertThat(run.lines()).hasSize(3);
        assertThat(run.json(0).get("what").asString()).isEqualTo("phrase-added");
        var change = run.json(1);
        assertThat(change.get("id").asString()).isEqualTo("c-1");
        var verdict = change.get("verdicts").get(0);
        assertThat(change.get("verdicts").size()).isEqualTo(1);
        assertThat(verdict.get("clause").asString()).isEqualTo("SVC-12");
        assertThat(verdict.get("present").get("status").asString()).isEqualTo("pass");
        assertThat(verdict.get("proposed").get("status").asString()).isEqualTo("fail");
        assertThat(verdict.get("found").toString())
                .isEqualTo(
                        "[{\"turn\":1,\"from\":7,\"to\":10,\"phrase\":\"二百五\",\"lexicon\":\"忌语\",\"entry\":\"二百五\"}]");
        assertThat(change.get("score").get("proposed").asDouble())
                .isLessThan(change.get("score").get("present").asDouble());
        var sums = run.json(2);
        assertThat(sums.get("byClause").toString()).isEqualTo("{\"SVC-12\":{\"pass-to-fail\":1}}");
        assertThat(sums.get("byAgent").get(0).get("changed").asInt()).isEqualTo(1);
        assertThat(sums.get("byAgent").get(1).get("changed").asInt()).isZero();
    }

    @Test
    void people_read_tables() throws IOException {
        forbid("二百五");

        var chinese = String.join("\n", simulate("--text").lines());
        var english = String.join("\n", simulate("--text", "--lang", "en").lines());

        assertThat(chinese).contains("词表“辱骂”加了 二百五【确定】", "合格 → 不合格", "+第 2 句“二百五”（词表“忌语”）", "2 次有变化");
        assertThat(english).contains("pass → fail", "+turn 2 \"二百五\" (lexicon \"忌语\")", "changed: 2");
        assertThat(chinese + english).doesNotContain("{");
    }

    @Test
    void the_other_way_round_words_are_gone() throws IOException {
        forbid("二百五【除非：二百五十】");

        var run = ProgramRun.of(
                "rules",
                "simulate",
                "--rules",
                "builtin",
                "--present",
                pack.toString(),
                "--conversations",
                chats.toString());

        var verdict = run.json(1).get("verdicts").get(0);
        assertThat(verdict.get("proposed").get("status").asString()).isEqualTo("pass");
        assertThat(verdict.get("gone").size()).isEqualTo(1);
        assertThat(verdict.get("found").size()).isZero();
    }

    @Test
    void a_conversation_that_cannot_be_used_is_told_and_left_out() throws IOException {
        Files.writeString(chats, CHATS + "{\"id\":\"\"}\nno\n", UTF_8);

        var run = simulate();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json(0).get("line").asInt()).isEqualTo(4);
        assertThat(run.json(1).get("line").asInt()).isEqualTo(5);
        assertThat(run.json(2).get("judged").asInt()).isEqualTo(3);
        assertThat(run.json(2).get("refused").asInt()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains("2", "3");
    }

    @Test
    void conversations_come_from_standard_input_too_and_an_empty_file_is_refused() {
        var args = new String[] {"rules", "simulate", "--rules", "builtin", "--conversations", "-"};

        assertThat(ProgramRun.with(CHATS, args).json(0).get("judged").asInt()).isEqualTo(3);
        var empty = ProgramRun.with("", args);
        assertThat(empty.exit()).isEqualTo(2);
        assertThat(empty.errors()).singleElement().asString().contains("empty-file");
    }

    @Test
    void figures_or_conversations_are_asked_for_and_not_both() {
        for (var run : List.of(
                ProgramRun.of("rules", "simulate", "--rules", "builtin"), simulate("--figures", folder.toString()))) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.lines()).isEmpty();
            assertThat(run.errors()).singleElement().asString().contains("--figures", "--conversations");
        }
    }

    private ProgramRun simulate(String... more) {
        var args = new ArrayList<>(
                List.of("rules", "simulate", "--rules", pack.toString(), "--conversations", chats.toString()));
        args.addAll(List.of(more));
        return ProgramRun.of(args.toArray(String[]::new));
    }

    private void forbid(String line) throws IOException {
        var abuse = pack.resolve("lexicons/abuse.txt");
        Files.writeString(abuse, Files.readString(abuse, UTF_8).replace("\n傻子\n", "\n傻子\n" + line + "\n"), UTF_8);
    }
}
