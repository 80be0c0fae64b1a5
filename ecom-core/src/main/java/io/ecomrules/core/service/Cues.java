package io.ecomrules.core.service;

import io.ecomrules.core.phrase.Lexicon;
import io.ecomrules.core.phrase.Lexicons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of a turn sets other phrases of it aside, found without going through the turn again for each of them. */
final class Cues {

    private static final String CLAUSE_ENDS = "，。！？；：…,.!?;:\n、";
    private static final String SENTENCE_ENDS = "。！？!?；;\n";
    private static final String OPENING_QUOTES = "“「『\"";
    private static final String CLOSING_QUOTES = "”」』\"";
    /** Nobody quotes more at once. */
    private static final int FARTHEST = 500;

    /** Where cues of one lexicon stand, in their order, and for each the one up to it that reaches farthest. */
    private record Row(Lexicon.Reach reach, List<Said> cues, List<Said> farthest, List<Integer> reached) {}

    private final String text;
    private final Lexicons lexicons;
    private final List<Said> found;
    private final Map<Integer, Row> rows = new HashMap<>();
    private int @Nullable [] clauses;
    private int @Nullable [] spaced;

    Cues(String text, Lexicons lexicons, List<Said> found) {
        this.text = text;
        this.lexicons = lexicons;
        this.found = found;
    }

    /** The cue of a lexicon that sets a phrase aside, or null. */
    @Nullable
    Said of(Said said, int lexicon) {
        if (lexicon < 0) {
            return null;
        }
        var row = rows.computeIfAbsent(lexicon, this::row);
        return switch (row.reach()) {
            case CLAUSE -> before(row, said);
            case SENTENCE -> reaching(row, said);
            case BEFORE -> behind(row, said);
        };
    }

    private Row row(int lexicon) {
        var reach = lexicons.all().get(lexicon).reach();
        var order =
                reach == Lexicon.Reach.BEFORE ? Comparator.comparingInt(Said::from) : Comparator.comparingInt(Said::to);
        var cues = found.stream()
                .filter(each -> each.lexicon() == lexicon)
                .sorted(order)
                .toList();
        var farthest = new ArrayList<Said>();
        var reached = new ArrayList<Integer>();
        if (reach == Lexicon.Reach.SENTENCE) {
            for (int i = 0; i < cues.size(); i++) {
                int end = end(cues.get(i).to());
                boolean isFarther = i == 0 || end > reached.get(i - 1);
                farthest.add(isFarther ? cues.get(i) : farthest.get(i - 1));
                reached.add(isFarther ? Integer.valueOf(end) : reached.get(i - 1));
            }
        }
        return new Row(reach, cues, farthest, reached);
    }

    /** The last cue before a phrase, if no clause ends between them: then none ends after an earlier one either. */
    private @Nullable Said before(Row row, Said said) {
        int last = lastBefore(row.cues(), said.from());
        if (last < 0) {
            return null;
        }
        clauses = clauses == null ? ends(CLAUSE_ENDS) : clauses;
        var cue = row.cues().get(last);
        return clauses[cue.to()] == clauses[said.from()] ? cue : null;
    }

    private @Nullable Said behind(Row row, Said said) {
        int low = 0;
        int high = row.cues().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (row.cues().get(middle).from() < said.to()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == row.cues().size()) {
            return null;
        }
        spaced = spaced == null ? ends(CLAUSE_ENDS + " ") : spaced;
        var cue = row.cues().get(low);
        return spaced[said.to()] == spaced[cue.from()] ? cue : null;
    }

    private static @Nullable Said reaching(Row row, Said said) {
        int last = lastBefore(row.cues(), said.from());
        return last >= 0 && said.from() <= row.reached().get(last)
                ? row.farthest().get(last)
                : null;
    }

    /** The last of cues that ends where a phrase begins or before, or −1. */
    private static int lastBefore(List<Said> cues, int from) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).to() <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** How many clauses have ended before each place. */
    private int[] ends(String marks) {
        var ends = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            ends[i + 1] = ends[i] + (marks.indexOf(text.charAt(i)) >= 0 ? 1 : 0);
        }
        return ends;
    }

    /** Where what a cue says ends: in quotation marks where they close, otherwise with the sentence. */
    private int end(int from) {
        int open = 0;
        int most = Math.min(text.length(), from + FARTHEST);
        for (int i = from; i < most; i++) {
            char each = text.charAt(i);
            boolean isOpening = OPENING_QUOTES.indexOf(each) >= 0;
            boolean isClosing = CLOSING_QUOTES.indexOf(each) >= 0;
            if (isClosing && (open > 0 || !isOpening)) {
                return i;
            }
            if (isOpening) {
                open++;
            } else if (open == 0 && SENTENCE_ENDS.indexOf(each) >= 0) {
                return i;
            }
        }
        return most;
    }
}
