package io.ecomrules.rules.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody probably meant. */
public final class Nearest {

    /** What is longer than any word is like none, and comparing it would take long. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * Finds the known word that is most like a written one.
     *
     * @param written what was written
     * @param known the words there are
     * @return one of them, or an empty text if there are none
     */
    public static String to(String written, List<String> known) {
        var wanted = written.substring(0, Math.min(LONGEST, written.length())).toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingInt((String each) -> distance(wanted, each.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** The number of characters to change, insert or delete (Levenshtein). */
    private static int distance(String from, String to) {
        var previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            var current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
