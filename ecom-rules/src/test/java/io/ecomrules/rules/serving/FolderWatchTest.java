package io.ecomrules.rules.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change is taken up when nothing has changed for a while, and only then; the time is the test's. */
class FolderWatchTest {

    @TempDir
    private Path folder;

    private long now;
    private final List<Long> acted = new ArrayList<>();
    private boolean takesUp = true;

    @BeforeEach
    void begin() throws IOException {
        write("a.drl", "1");
    }

    @Test
    void what_was_there_at_the_beginning_is_no_change() {
        var watch = watch();

        look(watch, 1, 5, 50, 500);

        assertThat(acted).isEmpty();
    }

    @Test
    void a_change_is_taken_up_once_and_after_the_quiet_time() throws IOException {
        var watch = watch();
        write("a.drl", "22");

        look(watch, 1, 5, 10);
        assertThat(acted)
                .as("Ten milliseconds have not passed since it was seen")
                .isEmpty();
        look(watch, 11, 12, 100);
        assertThat(acted).containsExactly(11L);
    }

    @Test
    void while_files_go_on_changing_none_is_read() throws IOException {
        var watch = watch();
        for (int i = 1; i <= 20; i++) {
            write("b" + i + ".drl", "x");
            look(watch, i * 6L);
        }
        assertThat(acted).isEmpty();

        look(watch, 131);
        assertThat(acted).containsExactly(131L);
    }

    @Test
    void a_file_that_is_removed_is_a_change_too() throws IOException {
        write("b.drl", "1");
        var watch = watch();
        Files.delete(folder.resolve("b.drl"));

        look(watch, 1, 20);

        assertThat(acted).containsExactly(20L);
    }

    @Test
    void what_changed_while_it_was_read_is_read_again() throws IOException {
        var watch = watch();
        write("a.drl", "22");
        takesUp = false;
        look(watch, 1, 20);
        takesUp = true;
        look(watch, 40, 60);

        assertThat(acted).containsExactly(20L, 40L);
    }

    @Test
    void a_fault_ends_neither_the_watch_nor_comes_again_without_a_change() throws IOException {
        var watch = new FolderWatch(
                folder,
                Duration.ofMillis(10),
                isUnchanged -> {
                    acted.add(now);
                    throw new IllegalStateException("broken");
                },
                () -> now * 1_000_000);
        write("a.drl", "22");
        look(watch, 1, 20, 40);
        write("a.drl", "333");
        look(watch, 41, 60);

        assertThat(acted).containsExactly(20L, 60L);
    }

    @Test
    void a_zip_is_watched_like_a_folder() throws IOException {
        var zip = folder.resolve("pack.zip");
        write("pack.zip", "1");
        var watch = new FolderWatch(zip, Duration.ofMillis(10), isUnchanged -> acted.add(now), () -> now * 1_000_000);
        write("pack.zip", "22");

        look(watch, 1, 20);

        assertThat(acted).containsExactly(20L);
    }

    private FolderWatch watch() {
        return new FolderWatch(
                folder,
                Duration.ofMillis(10),
                isUnchanged -> {
                    acted.add(now);
                    return takesUp && isUnchanged.getAsBoolean();
                },
                () -> now * 1_000_000);
    }

    private void look(FolderWatch watch, long... times) {
        for (long time : times) {
            now = time;
            watch.look();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
