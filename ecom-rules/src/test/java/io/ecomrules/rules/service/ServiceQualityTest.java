package io.ecomrules.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Status;
import io.ecomrules.rules.Ecom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How well the built-in rules and lexicons judge conversations whose labels were given by somebody who did not know them. */
class ServiceQualityTest {

    /** What came of one clause. */
    private static final class Count {
        private int hits;
        private int falseHits;
        private int missed;
        private int agreed;
        private int all;
    }

    @Test
    void the_built_in_rules_are_measured_by_labels_that_others_gave() {
        var wrong = new ArrayList<String>();
        var counts = new TreeMap<String, Count>();
        var unseen = new TreeMap<String, Count>();
        try (var ecom = Ecom.builtIn()) {
            for (var file : List.of("benchmark-online.jsonl", "benchmark-phone.jsonl")) {
                for (var labelled : Labelled.read(file)) {
                    var inspected = ecom.service().judge(labelled.conversation(), LocalDate.of(2026, 3, 2));
                    for (var verdict : inspected.verdicts()) {
                        var expected = labelled.labels().get(verdict.clause().value());
                        count(counts, verdict.clause().value(), expected, verdict.status());
                        if (isUnseen(labelled.conversation().id())) {
                            count(unseen, verdict.clause().value(), expected, verdict.status());
                        }
                        if (!verdict.status().code().equals(expected)) {
                            wrong.add(labelled.conversation().id() + "\t"
                                    + verdict.clause().value() + "\t" + expected
                                    + "\t" + verdict.status().code() + "\t" + verdict.reason() + "\t"
                                    + verdict.confidence().code() + "\t" + verdict.evidence());
                        }
                    }
                }
            }
        }
        System.out.println(table(counts));
        System.out.println(table(unseen));
        var dump = System.getProperty("ecom.service.wrong");
        if (dump != null) {
            write(dump, wrong);
        }
        assertThat(counts).hasSize(22);
    }

    /** Those with even numbers were not looked at when the lexicons were written and mended. */
    private static boolean isUnseen(String id) {
        return Integer.parseInt(id.substring(1)) % 2 == 0;
    }

    private static void write(String file, List<String> lines) {
        try {
            java.nio.file.Files.write(java.nio.file.Path.of(file), lines);
        } catch (java.io.IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private static void count(Map<String, Count> counts, String clause, String expected, Status found) {
        var count = counts.computeIfAbsent(clause, none -> new Count());
        boolean isExpected = "fail".equals(expected);
        boolean isFound = found == Status.FAIL;
        count.all++;
        count.agreed += found.code().equals(expected) ? 1 : 0;
        count.hits += isExpected && isFound ? 1 : 0;
        count.falseHits += !isExpected && isFound ? 1 : 0;
        count.missed += isExpected && !isFound ? 1 : 0;
    }

    private static String table(Map<String, Count> counts) {
        var out = new StringBuilder(
                "| clause | fails | precision | recall | same status of all four |\n|---|---|---|---|---|\n");
        counts.forEach((clause, count) -> out.append(String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s |%n",
                clause,
                count.hits + count.missed,
                ratio(count.hits, count.hits + count.falseHits),
                ratio(count.hits, count.hits + count.missed),
                ratio(count.agreed, count.all))));
        return out.toString();
    }

    private static String ratio(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }
}
