package io.ecomrules.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cuts a text where marks begin and end, so that a page can show every one of them at its exact place, overlapping ones too. */
final class MarkedText {

    /** What a mark says of the words under it; where several lie over each other, the first of these colours them. */
    enum Kind {
        /** They fail a clause. */
        FAIL,
        /** They may fail a clause; somebody has to look. */
        DOUBT,
        /** They pass a clause. */
        PASS,
        /** They came nearest to what is missing. */
        NEAR,
        /** The customer's words that a clause asks after. */
        ASKED,
        /** They were found and do not count. */
        ASIDE,
        /** They are why something does not count. */
        CUE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Words of a text with a mark.
     *
     * @param from where they begin, in UTF-16 units
     * @param to where they end
     * @param kind what is said of them
     * @param label what stands behind them, such as the clause
     * @param link the place on the page that says more, without #
     */
    record Mark(int from, int to, Kind kind, String label, String link) {}

    /**
     * What stands behind words: of which mark they were the last.
     *
     * @param kind the code of the kind, which is a class of the style sheet
     * @param text the label
     * @param link the place on the page that says more
     */
    record Label(String kind, String text, String link) {}

    /**
     * A stretch of a text with the same marks all over.
     *
     * @param text the words
     * @param kind the code of the kind, or empty for plain words
     * @param left how many characters were left out in place of the words, in words, or empty
     * @param labels what stands behind it
     */
    record Stretch(String text, String kind, String left, List<Label> labels) {
        Stretch {
            labels = List.copyOf(labels);
        }
    }

    /** So much is shown in one piece; of what is longer, only both ends. */
    static final int LONGEST = 1_600;

    private static final int END = 500;

    private final String text;
    private final Language language;
    private final Map<Kind, Integer> depth = new EnumMap<>(Kind.class);
    private final List<Stretch> stretches = new ArrayList<>();

    private MarkedText(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    /**
     * Cuts a text.
     *
     * @param text the text
     * @param marks its marks in any order; what lies outside of the text is cut off
     * @param language the reader's language, for what is left out
     * @return the stretches; without what is left out, their words are the text
     */
    static List<Stretch> cut(String text, List<Mark> marks, Language language) {
        return new MarkedText(text, language).cut(marks);
    }

    private List<Stretch> cut(List<Mark> marks) {
        var begins = new TreeMap<Integer, List<Mark>>();
        var ends = new TreeMap<Integer, List<Mark>>();
        for (var mark : marks) {
            int from = whole(mark.from(), -1);
            int to = whole(mark.to(), 1);
            if (from < to) {
                begins.computeIfAbsent(from, none -> new ArrayList<>()).add(mark);
                ends.computeIfAbsent(to, none -> new ArrayList<>()).add(mark);
            }
        }
        var places = new TreeSet<Integer>(begins.keySet());
        places.addAll(ends.keySet());
        places.add(text.length());
        int at = 0;
        for (int place : places) {
            var kind = kind();
            var ended = ends.getOrDefault(place, List.of());
            if (at < place) {
                add(text.substring(at, place), kind, labels(ended));
            }
            ended.forEach(mark -> depth.merge(mark.kind(), -1, Integer::sum));
            begins.getOrDefault(place, List.of()).forEach(mark -> depth.merge(mark.kind(), 1, Integer::sum));
            at = place;
        }
        return List.copyOf(stretches);
    }

    /** A place within the text that does not cut a character in two. */
    private int whole(int place, int step) {
        int inside = Math.max(0, Math.min(place, text.length()));
        boolean isCut = inside > 0
                && inside < text.length()
                && Character.isSurrogatePair(text.charAt(inside - 1), text.charAt(inside));
        return isCut ? inside + step : inside;
    }

    private String kind() {
        for (var kind : Kind.values()) {
            if (depth.getOrDefault(kind, 0) > 0) {
                return kind.code();
            }
        }
        return "";
    }

    private static List<Label> labels(List<Mark> ended) {
        Set<Label> labels = new LinkedHashSet<>();
        ended.stream()
                .sorted(Comparator.comparing(Mark::kind))
                .forEach(mark -> labels.add(new Label(mark.kind().code(), mark.label(), mark.link())));
        return List.copyOf(labels);
    }

    private void add(String words, String kind, List<Label> labels) {
        if (words.length() <= LONGEST) {
            stretches.add(new Stretch(words, kind, "", labels));
            return;
        }
        int head = Character.isHighSurrogate(words.charAt(END - 1)) ? END - 1 : END;
        int tail = words.length() - END;
        tail = Character.isLowSurrogate(words.charAt(tail)) ? tail - 1 : tail;
        stretches.add(new Stretch(words.substring(0, head), kind, "", List.of()));
        stretches.add(new Stretch(
                "", "", language.say("turn.left", "count", language.numbers().count(tail - head)), List.of()));
        stretches.add(new Stretch(words.substring(tail), kind, "", labels));
    }
}
