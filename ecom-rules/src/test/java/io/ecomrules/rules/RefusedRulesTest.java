package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Rule files that are refused, with every fault marked where it stands: {@code src/test/resources/refused/}. */
@Tag("text")
class RefusedRulesTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> characters() {
        return tests("characters");
    }

    @TestFactory
    Stream<DynamicTest> structure() {
        return tests("structure");
    }

    @TestFactory
    Stream<DynamicTest> metadata() {
        return tests("metadata");
    }

    @TestFactory
    Stream<DynamicTest> conditions() {
        return tests("conditions");
    }

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return tests("outcomes");
    }

    @TestFactory
    Stream<DynamicTest> injections() {
        return tests("injections");
    }

    @TestFactory
    Stream<DynamicTest> traps() {
        return tests("traps");
    }

    @TestFactory
    Stream<DynamicTest> sentences() {
        return tests("sentences");
    }

    private Stream<DynamicTest> tests(String group) {
        return Arrays.stream(text(group).split("\n### ", -1))
                .skip(1)
                .map(section -> section.split("\n", 2))
                .map(section -> DynamicTest.dynamicTest(
                        section[0], () -> check(Marked.of(file(group), section[1].stripTrailing()))));
    }

    private void check(Marked marked) {
        var pack = PackOnDisk.overBuiltIn(folder).with(marked.file(), marked.text());

        var problems = pack.problems();

        assertThat(problems)
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactlyInAnyOrderElementsOf(marked.faults());
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(problems)
                    .extracting(problem -> Messages.in(language).text(problem))
                    .allSatisfy(words -> assertThat(words).doesNotMatch("[a-z-]+|.*\\{[a-zA-Z]+}.*"));
        }
    }

    private static String file(String group) {
        return group.equals("sentences") ? "rules/mine.dslr" : "rules/mine.drl";
    }

    private static String text(String group) {
        try (var file = RefusedRulesTest.class.getResourceAsStream("/refused/" + group + ".txt")) {
            assertThat(file).as(group).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A rule file without its marks, and the faults they stood for. */
    private record Marked(String file, String text, List<String> faults) {

        static Marked of(String file, String marked) {
            var text = new StringBuilder();
            var faults = new ArrayList<String>();
            for (int at = 0; at < marked.length(); at++) {
                if (marked.charAt(at) == '⟦') {
                    int end = marked.indexOf('⟧', at);
                    faults.add(file + ":" + place(text) + " " + marked.substring(at + 1, end));
                    at = end;
                } else {
                    text.append(marked.charAt(at));
                }
            }
            return new Marked(file, text.toString(), faults);
        }

        private static String place(CharSequence before) {
            var lines = before.toString().split("\n", -1);
            var last = lines[lines.length - 1];
            return lines.length + ":" + (last.codePointCount(0, last.length()) + 1);
        }
    }
}
