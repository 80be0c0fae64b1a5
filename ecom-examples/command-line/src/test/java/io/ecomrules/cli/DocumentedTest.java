package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.cli.input.Column;
import io.ecomrules.core.finding.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/command-line.md} says what the program does. */
@Tag("text")
class DocumentedTest {

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*`[ …]*) \\| ([^|]*) \\|.*\\|$");

    @TempDir
    Path folder;

    private String page = "";

    @BeforeEach
    void read() throws IOException {
        page = Files.readString(Path.of("..", "..", "docs", "command-line.md"), UTF_8);
    }

    @Test
    void the_example_of_settle_is_what_it_prints() {
        var printed = ProgramRun.march(blocks("csv").get(0)).lines();
        var shown = blocks("json").get(0).lines().toList();

        assertThat(printed).hasSameSizeAs(shown);
        assertThat(printed.get(0)).startsWith(shown.get(0).replace("…", ""));
        assertThat(printed.subList(1, 3)).isEqualTo(shown.subList(1, 3));
    }

    @Test
    void the_example_of_a_history_is_read() throws IOException {
        var history = Files.writeString(
                folder.resolve("history.jsonl"), blocks("json").get(1), UTF_8);

        assertThat(ProgramRun.march(WorkedExamplesTest.CSV, "--history", history.toString())
                        .exit())
                .isZero();
    }

    @Test
    void the_example_of_replay_is_what_it_prints() throws IOException {
        var records = ProgramRun.march(WorkedExamplesTest.CSV).lines();
        var file = Files.write(
                folder.resolve("march.jsonl"),
                List.of(records.get(0), records.get(1).replace("25185.00", "25185.01")),
                UTF_8);

        var printed = ProgramRun.of("replay", file.toString()).lines();

        assertThat(printed.stream().map(line -> line.replace(file.toString(), "march.jsonl")))
                .isEqualTo(blocks("json").get(2).lines().toList());
    }

    @Test
    void the_example_of_a_check_is_what_it_prints() throws IOException {
        var pack = folder.resolve("own");
        ProgramRun.of("rules", "init", pack.toString());
        var file = pack.resolve("commission-monthly.drl");
        Files.writeString(
                file, Files.readString(file, UTF_8).replace("Post.STORE_OPERATOR", "Post.STORE_OPERTOR"), UTF_8);

        assertThat(ProgramRun.of("rules", "check", pack.toString()).lines())
                .isEqualTo(blocks("json").get(3).lines().toList());
    }

    @Test
    void the_examples_of_diff_and_simulate_are_what_they_print() throws IOException {
        var pack = folder.resolve("own");
        ProgramRun.of("rules", "init", pack.toString());
        var file = pack.resolve("commission-monthly.drl");
        Files.writeString(
                file, Files.readString(file, UTF_8).replace("outcome.rate( 0.015 )", "outcome.rate( 0.018 )"), UTF_8);
        var months = Files.createDirectory(folder.resolve("months"));
        Files.writeString(
                months.resolve("2026-01.csv"),
                "employee,post,sales,target,grossProfit,expenses\nA,store-operator,100000,100000,1,1\n",
                UTF_8);

        var abuse = pack.resolve("lexicons/abuse.txt");
        Files.writeString(abuse, Files.readString(abuse, UTF_8).replace("\n傻子\n", "\n傻子\n二百五\n"), UTF_8);
        var diff = ProgramRun.of("rules", "diff", "builtin", pack.toString()).lines();

        assertThat(diff.subList(0, 2)).isEqualTo(blocks("json").get(4).lines().toList());
        assertThat(ProgramRun.of("rules", "simulate", "--rules", pack.toString(), "--figures", months.toString())
                        .lines()
                        .get(1))
                .isEqualTo(blocks("json").get(5).strip());
    }

    @Test
    void the_example_of_simulated_conversations_is_what_it_prints() throws IOException {
        var pack = folder.resolve("own");
        ProgramRun.of("rules", "init", pack.toString());
        var abuse = pack.resolve("lexicons/abuse.txt");
        Files.writeString(abuse, Files.readString(abuse, UTF_8).replace("\n傻子\n", "\n傻子\n二百五\n"), UTF_8);
        var chats = Files.writeString(
                folder.resolve("chats.jsonl"),
                WhatIfConversationsTest.CHATS.lines().findFirst().orElseThrow(),
                UTF_8);

        assertThat(ProgramRun.of("rules", "simulate", "--rules", pack.toString(), "--conversations", chats.toString())
                        .lines()
                        .get(1))
                .isEqualTo(blocks("json").get(6).strip());
    }

    @Test
    void the_example_of_simulated_passwords_is_what_it_prints() throws IOException {
        var pack = folder.resolve("own");
        ProgramRun.of("rules", "init", pack.toString());
        var file = pack.resolve("password.drl");
        Files.writeString(file, Files.readString(file, UTF_8).replace("lengthFrom( 6 )", "lengthFrom( 8 )"), UTF_8);

        assertThat(ProgramRun.with(
                                WhatIfAcceptedTest.PASSWORDS,
                                "rules",
                                "simulate",
                                "--rules",
                                pack.toString(),
                                "--passwords",
                                "-")
                        .lines()
                        .get(0))
                .isEqualTo(blocks("json").get(7).strip());
    }

    @Test
    void the_example_of_check_orders_is_what_it_prints() {
        assertThat(CheckOrdersTest.check(blocks("json").get(8), "--now", "2026-03-03T04:00:00Z")
                        .lines())
                .isEqualTo(blocks("json").get(9).lines().toList());
    }

    @Test
    void ANA_1_the_example_of_check_data_is_what_it_prints() throws IOException {
        page = page.substring(page.indexOf("## check data"));
        var profile = Files.writeString(
                folder.resolve("orders.profile"), blocks("properties").get(0), UTF_8);
        var printed = ProgramRun.with(
                        blocks("csv").get(0).getBytes(UTF_8),
                        "check",
                        "data",
                        "--now",
                        "2026-03-31T04:00:00Z",
                        "--profile",
                        profile.toString())
                .lines();

        assertThat(printed).isEqualTo(blocks("json").get(0).lines().toList());
    }

    @Test
    void the_example_of_triggers_is_what_it_prints() {
        var blocks = blocksOf("## triggers");
        assertThat(TriggersTest.triggers(blocks.get(0), "--now", "2026-03-03T07:00:00Z")
                        .lines())
                .isEqualTo(blocks.get(1).lines().toList());
    }

    @Test
    void the_example_of_codes_is_what_they_print() throws IOException {
        var blocks = blocksOf("## codes");
        var keys = Files.writeString(folder.resolve("keys"), "1=" + CodesTest.SECRET + "\n", UTF_8)
                .toString();

        assertThat(ProgramRun.with(blocks.get(0), "codes", "issue", "--key", keys)
                        .lines())
                .isEqualTo(blocks.get(1).lines().toList());
        assertThat(ProgramRun.with(
                                blocks.get(2),
                                "codes",
                                "redeem",
                                "--key",
                                keys,
                                "--ledger",
                                folder.resolve("ledger").toString(),
                                "--now",
                                CodesTest.NOW)
                        .lines())
                .isEqualTo(blocks.get(3).lines().toList());
    }

    @Test
    void the_examples_of_check_uploads_and_check_content_are_what_they_print() throws IOException {
        var uploads = blocksOf("## check uploads");
        Files.createDirectory(folder.resolve("uploads"));
        Files.write(folder.resolve("uploads/1.tmp"), CheckUploadsTest.PDF);
        Files.write(folder.resolve("uploads/2.tmp"), java.util.Arrays.copyOf(CheckUploadsTest.PDF, (1 << 20) + 1));
        var input = uploads.get(0).replace("uploads/", folder.toString().replace("\\", "/") + "/uploads/");
        assertThat(ProgramRun.with(input, "check", "uploads").lines())
                .isEqualTo(uploads.get(1).lines().toList());

        var texts = blocksOf("## check content");
        assertThat(ProgramRun.with(texts.get(0), "check", "content").lines())
                .isEqualTo(texts.get(1).lines().toList());
    }

    private List<String> blocksOf(String heading) {
        return BLOCK.matcher(page.substring(page.indexOf(heading)))
                .results()
                .map(block -> block.group(2))
                .toList();
    }

    @Test
    void the_example_of_check_passwords_is_what_it_prints() {
        var blocks = blocksOf("## check passwords");
        assertThat(CheckPasswordsTest.check(blocks.get(0), "--now", "2026-04-01T04:00:00Z")
                        .lines())
                .isEqualTo(blocks.get(1).lines().toList());
    }

    @Test
    void the_example_of_check_month_is_what_it_prints() throws IOException {
        var blocks = BLOCK.matcher(page.substring(page.indexOf("## check month")))
                .results()
                .map(block -> block.group(2))
                .toList();
        var reviews = Files.writeString(folder.resolve("reviews.jsonl"), blocks.get(1), UTF_8);

        assertThat(CheckMonthTest.check(blocks.get(0), "--reviews", reviews.toString())
                        .lines())
                .isEqualTo(blocks.get(2).lines().toList());
    }

    @Test
    void the_example_of_check_conversations_is_what_it_prints() {
        var section = page.substring(page.indexOf("## check conversations"));
        var blocks = BLOCK.matcher(section)
                .results()
                .map(block -> block.group(2))
                .limit(2)
                .toList();

        assertThat(CheckConversationsTest.check(blocks.get(0)).lines())
                .isEqualTo(blocks.get(1).lines().toList());
    }

    @Test
    void every_column_of_the_table_is_known_by_the_names_it_gives() {
        var rows = ROW.matcher(page.substring(page.indexOf("| 列 · Column"), page.indexOf("- 列的顺序")));
        int found = 0;
        while (rows.find()) {
            var codes = rows.group(1).replaceAll("[`…]", "").strip().split(" ", -1);
            var names = rows.group(2).replaceAll("…", "").strip().split("，", -1);
            for (int i = 0; i < codes.length; i++) {
                found++;
                assertThat(Column.parse(codes[i])).isPresent().isEqualTo(Column.parse(names[i].strip()));
            }
        }
        assertThat(found).isEqualTo(12);
    }

    @Test
    void every_code_it_names_has_words() {
        var messages = Messages.in(Locale.ENGLISH);

        for (var code : List.of("history-gap", "history-unusable")) {
            assertThat(page).contains("`" + code + "`");
            assertThat(messages.all("finding.")).containsKey(code);
        }
        assertThat(messages.all("problem.")).containsKey("history-disagrees");
    }

    private List<String> blocks(String language) {
        return BLOCK.matcher(page)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
