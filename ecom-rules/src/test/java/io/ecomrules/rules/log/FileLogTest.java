package io.ecomrules.rules.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.Anchor;
import io.ecomrules.core.journal.Break.Fault;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.journal.Link;
import io.ecomrules.core.journal.LoggedEvent;
import io.ecomrules.core.journal.Verification;
import io.ecomrules.core.json.LinkJson;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log in a file that only grows, whatever happens to the program, the thread or the disk. */
@Tag("text")
class FileLogTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("orders.jsonl");
    }

    @Test
    void what_was_logged_is_read_again_and_goes_on() {
        write(2);
        Anchor anchor;
        try (var log = FileLog.open(file)) {
            assertThat(log.append(event("O-3")).number()).isEqualTo(3);
            anchor = log.anchor(NOON);
            assertThat(log.verify(anchor).isSound()).isTrue();
        }
        try (var log = FileLog.open(file, anchor);
                var links = log.links()) {
            assertThat(log.anchor(NOON)).isEqualTo(anchor);
            assertThat(links.map(link -> link.event().subject())).containsExactly("O-1", "O-2", "O-3");
        }
    }

    /** Every byte of the file, one after the other. */
    @Test
    void any_changed_byte_is_found_in_its_line() throws IOException {
        write(3);
        var sound = Files.readAllBytes(file);
        int line = 1;
        for (int i = 0; i < sound.length; i++) {
            var changed = sound.clone();
            changed[i] ^= 1;
            Files.write(file, changed);
            try (var links = FileLog.read(file)) {
                var broken = Verification.of(links).broken();
                assertThat(broken).as("byte %s", i).isNotNull();
                assertThat(Objects.requireNonNull(broken).number())
                        .as("byte %s", i)
                        .isEqualTo(line);
            }
            line += sound[i] == '\n' ? 1 : 0;
        }
    }

    @Test
    void lines_cut_off_at_the_end_are_missed_by_the_anchor() throws IOException {
        write(3);
        Anchor anchor;
        try (var log = FileLog.open(file)) {
            anchor = log.anchor(NOON);
        }
        var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        Files.write(file, lines.subList(0, 2), StandardCharsets.UTF_8);

        try (var log = FileLog.open(file)) {
            assertThat(Objects.requireNonNull(log.verify(anchor).broken()).fault())
                    .isEqualTo(Fault.CHAIN_CUT);
        }
        assertBroken(3, "chain-cut", anchor);
    }

    /** The power may go after any byte of the last line. */
    @Test
    void a_line_that_was_cut_off_anywhere_is_put_aside_or_whole() throws IOException {
        write(2);
        var whole = Files.readAllBytes(file);
        int begin = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        for (int end = begin + 1; end < whole.length; end++) {
            Files.write(file, Arrays.copyOf(whole, end));
            try (var log = FileLog.open(file)) {
                boolean lacksItsEndOnly = end == whole.length - 1;
                assertThat(log.anchor(NOON).count()).isEqualTo(lacksItsEndOnly ? 2 : 1);
                assertThat(Files.size(file)).isEqualTo(lacksItsEndOnly ? whole.length : begin);
            }
        }
        try (var torn = Files.list(folder)) {
            assertThat(torn.filter(each -> each.toString().contains(".torn-2"))).hasSize(whole.length - begin - 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u0000\u0001\u0002\n", "[]\n", "null", "\n", "\uFEFF{\"number\":1,"})
    void what_is_no_log_is_refused_and_left_as_it_is(String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);

        assertBroken(1, "malformed-journal-line");
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void a_line_that_lacks_what_a_link_has_is_refused() throws IOException {
        Files.writeString(file, "{\"number\":1}\n", StandardCharsets.UTF_8);
        assertBroken(1, "malformed-record");
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28, '\n'});
        assertBroken(1, "malformed-journal-line");
    }

    @Test
    void an_empty_file_is_an_empty_log() throws IOException {
        Files.createFile(file);
        try (var log = FileLog.open(file)) {
            assertThat(log.anchor(NOON)).isEqualTo(new Anchor(0, Link.BEGINNING, NOON));
        }
    }

    /** The file takes no room on the disk, and reading it must take none in memory. */
    @Test
    void a_line_of_a_gigabyte_is_refused_before_it_is_read() throws IOException {
        write(1);
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertBroken(2, "journal-line-too-long");
        assertThat(Files.size(file)).isEqualTo(1L << 30);
    }

    @Test
    void an_event_that_makes_too_long_a_line_is_refused_and_one_that_just_fits_is_kept() {
        try (var log = FileLog.open(file)) {
            int rest = Lines.LONGEST - lineWith("").length();
            assertCode("journal-line-too-long", () -> log.append(note("x".repeat(rest + 1))));
            assertThat(log.anchor(NOON).count()).isZero();
            log.append(note("x".repeat(rest)));
        }
        try (var log = FileLog.open(file)) {
            assertThat(log.anchor(NOON).count()).isEqualTo(1);
        }
    }

    @Test
    void half_a_character_is_refused_and_nothing_is_written() throws IOException {
        try (var log = FileLog.open(file)) {
            assertCode("lone-surrogate", () -> log.append(note("\uD83D")));
            assertThat(Files.size(file)).isZero();
        }
    }

    @Test
    void an_interrupted_thread_opens_writes_and_reads_and_stays_interrupted() {
        Thread.currentThread().interrupt();
        try (var log = FileLog.open(file)) {
            log.append(event("O-1"));
            assertThat(log.verify().count()).isEqualTo(1);
            assertThat(Thread.interrupted()).isTrue();
            log.append(event("O-2"));
            assertThat(log.verify().count()).isEqualTo(2);
        }
    }

    @Test
    void eight_threads_write_one_sound_log() throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(8);
        try (var log = FileLog.open(file)) {
            var done = new ArrayList<Future<?>>();
            for (int i = 0; i < 64; i++) {
                var order = "O-" + i;
                done.add(threads.submit(() -> log.append(event(order))));
            }
            for (var each : done) {
                each.get();
            }
            assertThat(log.verify(log.anchor(NOON)).count()).isEqualTo(64);
        } finally {
            threads.shutdown();
        }
    }

    /** A disk that takes half of a line and no more. */
    private static final class FullDisk extends RandomAccessFile {

        private boolean isFull;
        private boolean isBroken;

        FullDisk(File file) throws IOException {
            super(file, "rw");
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            if (!isFull) {
                super.write(bytes);
                return;
            }
            super.write(bytes, 0, bytes.length / 2);
            throw new IOException("No space left on device");
        }

        @Override
        public void setLength(long length) throws IOException {
            if (isBroken) {
                throw new IOException("Input/output error");
            }
            super.setLength(length);
        }
    }

    @Test
    void what_the_disk_does_not_take_is_in_neither_the_file_nor_the_memory() throws IOException {
        var disks = new ArrayList<FullDisk>();
        try (var log = open(disks)) {
            log.append(event("O-1"));
            var before = log.anchor(NOON);
            disks.get(0).isFull = true;
            assertThatThrownBy(() -> log.append(event("O-2"))).isInstanceOf(UncheckedIOException.class);
            assertThat(log.anchor(NOON)).isEqualTo(before);
            assertThat(Files.readString(file, StandardCharsets.UTF_8))
                    .endsWith("}\n")
                    .hasLineCount(1);

            disks.get(0).isFull = false;
            log.append(event("O-3"));
            assertThat(log.verify(log.anchor(NOON)).count()).isEqualTo(2);
        }
    }

    @Test
    void a_disk_that_cannot_even_take_back_half_a_line_ends_the_log_until_it_is_opened_again() {
        var disks = new ArrayList<FullDisk>();
        try (var log = open(disks)) {
            log.append(event("O-1"));
            disks.get(0).isFull = true;
            disks.get(0).isBroken = true;
            assertThatThrownBy(() -> log.append(event("O-2"))).isInstanceOf(UncheckedIOException.class);
            disks.get(0).isFull = false;
            assertCode("journal-out-of-step", () -> log.append(event("O-3")));
        }
        try (var log = FileLog.open(file)) {
            assertThat(log.append(event("O-3")).number()).isEqualTo(2);
        }
        assertThat(folder.resolve("orders.jsonl.torn-2")).exists();
    }

    private FileLog open(List<FullDisk> disks) {
        return FileLog.open(file, path -> {
            disks.add(new FullDisk(path));
            return disks.get(0);
        });
    }

    @Test
    void nothing_is_kept_in_a_file_that_others_wrote_to_or_took_away_or_that_was_closed() throws IOException {
        var log = FileLog.open(file);
        log.append(event("O-1"));
        Files.writeString(file, "x", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        assertCode("journal-out-of-step", () -> log.append(event("O-2")));
        log.close();
        log.close();
        assertCode("journal-out-of-step", () -> log.append(event("O-2")));

        Files.delete(file);
        try (var gone = FileLog.open(file)) {
            Files.delete(file);
            assertCode("journal-out-of-step", () -> gone.append(event("O-1")));
        }
    }

    @Test
    void another_program_cannot_write_even_after_this_one_has_read() throws IOException, InterruptedException {
        try (var log = FileLog.open(file)) {
            log.append(event("O-1"));
            assertThat(log.verify().count()).isEqualTo(1);

            assertThat(anotherProgram()).isEqualTo("journal-in-use");
        }
        assertThat(anotherProgram()).isEqualTo("open");
    }

    private String anotherProgram() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("java.class.path");
        var program = new ProcessBuilder(java, "-cp", path, Another.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        program.waitFor();
        return said.strip();
    }

    /** Another program that wants to write to the log. */
    static final class Another {
        public static void main(String... arguments) {
            try (var log = FileLog.open(Path.of(arguments[0]))) {
                System.out.println(log.anchor(NOON).count() > 0 ? "open" : "empty");
            } catch (InvalidInputException refusal) {
                System.out.println(refusal.problems().get(0).code());
            }
        }
    }

    private String lineWith(String note) {
        return LinkJson.write(Link.of(1, Link.BEGINNING, note(note)));
    }

    private void write(int count) {
        try (var log = FileLog.open(file)) {
            Stream.iterate(1, number -> number + 1).limit(count).forEach(number -> log.append(event("O-" + number)));
        }
    }

    private void assertBroken(int line, String fault, Anchor... anchors) {
        assertThatThrownBy(() -> FileLog.open(file, anchors))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.code()).isEqualTo("journal-broken");
                                    assertThat(problem.line()).isEqualTo(line);
                                    assertThat(problem.parameters()).containsEntry("fault", fault);
                                }));
    }

    private static void assertCode(String code, Runnable refused) {
        assertThatThrownBy(refused::run)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::code)
                                .containsExactly(code));
    }

    private static LoggedEvent event(String order) {
        return new LoggedEvent("order-placed", order, "E-7", NOON, Fields.of("id", order, "address", "上海"));
    }

    private static LoggedEvent note(String text) {
        return new LoggedEvent("note", "O-1", "E-7", NOON, Fields.of("text", text));
    }
}
