package io.ecomrules.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads the sources: whatever code they name has words. */
@Tag("text")
class CodesTest {

    /** How codes are named in the sources: as the first text of Problem.of or problem, or the second argument of Finding.of. */
    private static final Pattern PROBLEM =
            Pattern.compile("(?:Problem\\.of|\\bproblem)\\(\\s*(?:key\\(\\),\\s*)?\"([a-z0-9-]+)\"");

    private static final Pattern FINDING =
            Pattern.compile("Finding\\.of\\(\\s*[^\"]{1,80}?,\\s*\"([a-z0-9-]+)\"[,)]", Pattern.DOTALL);

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @Test
    void every_code_that_the_sources_name_has_words() {
        var sources = sources();
        assertThat(Messages.in(Locale.ENGLISH).all("problem.").keySet()).containsAll(found(PROBLEM, sources));
        assertThat(Messages.in(Locale.ENGLISH).all("finding.").keySet()).containsAll(found(FINDING, sources));
        assertThat(found(PROBLEM, sources)).contains("malformed-month", "settled-already", "paid-before-confirmed");
        assertThat(found(FINDING, sources)).contains("attainment-above-2");
    }

    private static Set<String> found(Pattern pattern, String sources) {
        return pattern.matcher(sources)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The main sources of every module that is there. */
    private static String sources() {
        try (Stream<Path> modules = Files.find(ROOT, 5, (path, file) -> path.endsWith("src/main/java"))) {
            return modules.flatMap(CodesTest::files).collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(".java")).map(CodesTest::read).toList().stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
