package io.ecomrules.rules.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.Anchor;
import io.ecomrules.core.journal.JournalEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal that only grows, and whose reader notices when it was touched. */
@Tag("text")
class FileJournalTest {

    private static final JournalEntry FIRST = entry(1, "1", null);
    private static final JournalEntry SECOND = entry(2, "2", "王思");
    private static final JournalEntry THIRD = new JournalEntry(
            Instant.ofEpochSecond(3),
            JournalEntry.Event.REFUSED,
            null,
            "陈宜 \"人事\"",
            null,
            "a.drl:1\nb",
            List.of("1.5% → 1.8%"));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("journal.jsonl");
    }

    @Test
    void what_is_kept_is_read_again_as_it_was() {
        Anchor head;
        try (var journal = FileJournal.open(file)) {
            journal.append(FIRST);
            journal.append(SECOND);
        }
        try (var journal = FileJournal.open(file)) {
            assertThat(journal.entries()).containsExactly(FIRST, SECOND);
            journal.append(THIRD);
            head = journal.anchor(Instant.EPOCH);
        }
        try (var journal = FileJournal.open(file)) {
            assertThat(journal.entries()).containsExactly(FIRST, SECOND, THIRD);
            assertThat(journal.anchor(Instant.EPOCH)).isEqualTo(head);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 陈宜, 陈益", "1, 1970-01-01T00:00:01Z, 1970-01-01T00:00:09Z", "2, 王思, 王斯", "2, \"2\", \"9\""})
    void a_changed_line_breaks_the_chain_where_it_stands(int line, String written, String instead) throws IOException {
        write(FIRST, SECOND, THIRD);
        var lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        assertThat(lines.get(line - 1)).contains(written);
        lines.set(line - 1, lines.get(line - 1).replace(written, instead));

        assertBroken(lines, line);
    }

    @Test
    void dropped_doubled_and_exchanged_lines_break_the_chain() throws IOException {
        write(FIRST, SECOND, THIRD);
        var lines = Files.readAllLines(file, StandardCharsets.UTF_8);

        assertBroken(List.of(lines.get(0), lines.get(2)), 2);
        assertBroken(List.of(lines.get(1), lines.get(2)), 1);
        assertBroken(List.of(lines.get(0), lines.get(0), lines.get(1)), 2);
        var exchanged = new ArrayList<>(lines);
        Collections.swap(exchanged, 1, 2);
        assertBroken(exchanged, 2);
        assertBroken(List.of(lines.get(0), "", lines.get(1)), 2);
        assertBroken(List.of(lines.get(0), "{\"number\":2}"), 2);
        assertBroken(List.of(lines.get(0).replace("{\"number\"", "{ \"number\"")), 1);
    }

    @Test
    void a_line_that_was_being_written_when_the_power_went_is_put_aside() throws IOException {
        write(FIRST, SECOND);
        Files.writeString(file, "{\"number\":3,\"at\"", StandardCharsets.UTF_8, StandardOpenOption.APPEND);

        try (var journal = FileJournal.open(file)) {
            assertThat(journal.entries()).containsExactly(FIRST, SECOND);
            journal.append(THIRD);
        }
        try (var journal = FileJournal.open(file)) {
            assertThat(journal.entries()).hasSize(3);
        }
        assertThat(folder.resolve("journal.jsonl.torn-3"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent("{\"number\":3,\"at\"");
    }

    @Test
    void what_was_put_aside_once_is_not_written_over() throws IOException {
        write(FIRST);
        for (var torn : List.of("{\"number\":2,\"at\":\"1\u4e00", "{\"number\":2,\"at\":\"2", "\0\0\0", "{")) {
            Files.writeString(file, torn, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
            FileJournal.open(file).close();
        }
        try (var files = Files.list(folder)) {
            assertThat(files.filter(each -> each.toString().contains(".torn-"))).hasSize(4);
        }
    }

    @Test
    void a_line_that_lacks_nothing_but_its_end_is_kept() throws IOException {
        write(FIRST, SECOND);
        var whole = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(file, whole.strip(), StandardCharsets.UTF_8);

        try (var journal = FileJournal.open(file)) {
            assertThat(journal.entries()).containsExactly(FIRST, SECOND);
        }
        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "{\"number\":9,\"at\":\"",
                "{\"number\":3,\"at\":\"\",\"seal\":\"0000000000000000000000000000000000000000000000000000000000000000\"}"
            })
    void what_no_journal_was_writing_is_not_taken_for_a_torn_line(String written) throws IOException {
        write(FIRST, SECOND);
        Files.writeString(file, written, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        var lines = Files.readString(file, StandardCharsets.UTF_8);

        assertBroken(3);
        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent(lines);
    }

    @Test
    void a_file_that_is_no_journal_is_left_as_it_is() throws IOException {
        write(FIRST, SECOND, THIRD);
        var inOneLine = Files.readString(file, StandardCharsets.UTF_8).replace("\n", "");
        for (var text : List.of("important=1", inOneLine)) {
            Files.writeString(file, text, StandardCharsets.UTF_8);

            assertBroken(1);
            assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent(text);
        }
    }

    @Test
    void an_interrupted_thread_neither_loses_an_entry_nor_ends_the_journal() {
        try (var journal = FileJournal.open(file)) {
            Thread.currentThread().interrupt();
            journal.append(FIRST);
            assertThat(Thread.interrupted()).isTrue();
            journal.append(SECOND);
        }
        try (var journal = FileJournal.open(file)) {
            assertThat(journal.entries()).containsExactly(FIRST, SECOND);
        }
    }

    @Test
    void one_writes_at_a_time() {
        try (var journal = FileJournal.open(file)) {
            journal.append(FIRST);
            assertThatThrownBy(() -> FileJournal.open(file))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refusal -> assertThat(refusal.problems())
                                    .extracting(Problem::code)
                                    .containsExactly("journal-in-use"));
        }
        try (var journal = FileJournal.open(file)) {
            assertThat(journal.entries()).containsExactly(FIRST);
        }
    }

    private void assertBroken(List<String> lines, int line) throws IOException {
        Files.write(file, lines, StandardCharsets.UTF_8);
        assertBroken(line);
    }

    private void assertBroken(int line) {
        assertThatThrownBy(() -> FileJournal.open(file))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.code()).isEqualTo("journal-broken");
                                    assertThat(problem.line()).isEqualTo(line);
                                }));
    }

    private void write(JournalEntry... entries) {
        try (var journal = FileJournal.open(file)) {
            for (var entry : entries) {
                journal.append(entry);
            }
        }
    }

    private static JournalEntry entry(int second, String version, @Nullable String approver) {
        return new JournalEntry(
                Instant.ofEpochSecond(second),
                JournalEntry.Event.ACTIVATED,
                new PackReference("rules", version, "a".repeat(64)),
                "陈宜",
                approver,
                "",
                List.of());
    }
}
