package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Rule files that mean harm are refused with a reason, in time, without anything of them running; the next pack opens as ever. */
@Tag("text")
class HostilePacksTest {

    private static final Duration IN_TIME = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    /** Loading this class would show. */
    public static final class Canary {
        static {
            System.setProperty("ecom.canary", "dead");
        }

        private Canary() {}
    }

    @TestFactory
    Stream<DynamicTest> drl() {
        return tests("drl", "hostile.drl", 100);
    }

    @TestFactory
    Stream<DynamicTest> sentences() {
        return tests("sentences", "hostile.dslr", 14);
    }

    @TestFactory
    Stream<DynamicTest> tables() {
        return tests("tables", "hostile.csv", 10);
    }

    @AfterEach
    void the_host_is_as_it_was() {
        assertThat(System.getProperty("ecom.canary")).isNull();
        assertThat(Path.of("canary")).doesNotExist();
        assertThat(Path.of("pom.xml")).exists();
        try (var ecom = PackOnDisk.overBuiltIn(folder.resolve("sound")).open()) {
            assertThat(ecom.pack().id()).isEqualTo("test");
        }
    }

    private Stream<DynamicTest> tests(String group, String file, int atLeast) {
        var sections = Arrays.stream(text(group).split("\n### ", -1)).skip(1).toList();
        assertThat(sections).hasSizeGreaterThanOrEqualTo(atLeast);
        return sections.stream()
                .map(section -> section.split("\n", 2))
                .map(section -> DynamicTest.dynamicTest(
                        section[0], () -> assertTimeoutPreemptively(IN_TIME, () -> check(file, section[1]))));
    }

    private void check(String file, String marked) {
        int mark = marked.indexOf('☠');
        int line = marked.substring(0, mark).split("\n", -1).length;
        var pack = PackOnDisk.overBuiltIn(folder.resolve("hostile")).with(file, marked.replace("☠", ""));

        var problems = pack.problems();

        assertThat(problems)
                .filteredOn(problem -> problem.level() == Problem.Level.ERROR && file.equals(problem.file()))
                .isNotEmpty()
                .anySatisfy(problem -> assertThat(problem.line()).isBetween(1, line));
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(problems)
                    .extracting(problem -> Messages.in(language).text(problem))
                    .allSatisfy(words -> assertThat(words).hasSizeBetween(5, 5_000));
        }
        assertThat(System.getProperty("ecom.canary")).isNull();
    }

    private static String text(String group) {
        try {
            return Files.readString(
                            Path.of("src", "test", "resources", "hostile", group + ".txt"), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
