package io.ecomrules.rules.service;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.service.Verdict;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts how verdicts on one clause agree with labels; what somebody has to look at first is counted with the rest and apart. */
final class Tallied {

    /** SVC-2 before SVC-10. */
    static final Comparator<String> BY_CLAUSE =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private int fails;
    private int hits;
    private int falseHits;
    private int sureHits;
    private int sureFalseHits;
    private int agreed;
    private int all;

    static Map<String, Tallied> of(Collection<Labelled> conversations, Judge judge) {
        var tallies = new TreeMap<String, Tallied>(BY_CLAUSE);
        for (var labelled : conversations) {
            for (var verdict : judge.judge(labelled)) {
                var clause = verdict.clause().value();
                tallies.computeIfAbsent(clause, none -> new Tallied())
                        .count(labelled.labels().get(clause), verdict);
            }
        }
        return tallies;
    }

    /** Judges a labelled conversation. */
    @FunctionalInterface
    interface Judge {
        Collection<Verdict> judge(Labelled labelled);
    }

    private void count(String label, Verdict verdict) {
        boolean isWanted = "fail".equals(label);
        boolean isFound = verdict.status() == Status.FAIL;
        boolean isSure = isFound && verdict.confidence() != Confidence.NEEDS_REVIEW;
        all++;
        fails += isWanted ? 1 : 0;
        agreed += verdict.status().code().equals(label) ? 1 : 0;
        hits += isWanted && isFound ? 1 : 0;
        falseHits += !isWanted && isFound ? 1 : 0;
        sureHits += isWanted && isSure ? 1 : 0;
        sureFalseHits += !isWanted && isSure ? 1 : 0;
    }

    int fails() {
        return fails;
    }

    /** Of the fails that were found so many of a hundred are fails; 100 where none was found. */
    int precision() {
        return percent(hits, hits + falseHits);
    }

    /** Of the fails that are certain or likely so many of a hundred are fails. */
    int surePrecision() {
        return percent(sureHits, sureHits + sureFalseHits);
    }

    /** Of the fails that there are so many of a hundred were found. */
    int recall() {
        return percent(hits, fails);
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 100 : part * 100 / whole;
    }

    String row(String clause) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s | %s | %s |",
                clause,
                fails,
                ratio(hits, hits + falseHits),
                ratio(hits, fails),
                ratio(sureHits, sureHits + sureFalseHits),
                ratio(sureHits, fails),
                ratio(agreed, all));
    }

    private static String ratio(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }
}
