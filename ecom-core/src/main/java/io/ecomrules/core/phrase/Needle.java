package io.ecomrules.core.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What an automaton looks for: a literal phrase, or the characters that another begins with. */
final class Needle {

    private final int number;
    private final String raw;
    private final String folded;
    private final List<Step> runs;
    private final int lastCount;
    private final boolean isOneRun;
    private final boolean isWhole;
    private final boolean isRawOn;
    private final boolean isFoldedOn;

    private Needle(int number, Shape shape, Set<Lane> lanes, List<Step> runs) {
        this.number = number;
        this.runs = runs;
        raw = shape.beginning();
        var fold = new StringBuilder();
        raw.codePoints().map(Folding::fold).forEach(fold::appendCodePoint);
        folded = fold.toString();
        lastCount = runs.get(runs.size() - 1).count();
        isOneRun = runs.size() == 1;
        isWhole = shape.isLiteral();
        isRawOn = lanes.contains(Lane.RAW);
        isFoldedOn = lanes.contains(Lane.FOLDED);
    }

    /**
     * Obtains the needle of a shape that begins with characters.
     *
     * @param number what its hits are called by
     * @param lanes the lanes that are on
     * @param widest the lane by which the automaton reads, which has steps of the shape
     */
    static Needle of(int number, Shape shape, Set<Lane> lanes, Lane widest) {
        var runs = new ArrayList<Step>();
        for (var step : shape.steps(widest)) {
            if (step.codePoint() < 0) {
                break;
            }
            runs.add(step);
        }
        return new Needle(number, shape, lanes, List.copyOf(runs));
    }

    int number() {
        return number;
    }

    /** The characters as the automaton reads them, run by run. */
    List<Step> runs() {
        return runs;
    }

    /** The characters as the automaton reads them, one by one. */
    IntStream codePoints() {
        return runs.stream()
                .flatMapToInt(run -> IntStream.generate(run::codePoint).limit(run.count()));
    }

    /** How many UTF-16 units it has as written. */
    int width() {
        return raw.length();
    }

    /** Whether a place where nothing is skipped, repeated or folded needs no second look. */
    boolean isEven(Lane lane) {
        boolean isAsWritten = lane == Lane.RAW || raw.equals(folded);
        boolean isOneByOne = lane != Lane.LOOSE
                || (runs.size() == raw.length() && runs.stream().allMatch(run -> run.count() == 1));
        return isRawOn && isWhole && isAsWritten && isOneByOne;
    }

    /**
     * Reports what ends here, if the loosest lane finds it.
     *
     * @param to after the last character
     * @param count for how many times by now that character stands there
     */
    void ended(String text, int to, int count, Sightings hits) {
        if (lastCount != count && (!isOneRun || lastCount > count)) {
            return;
        }
        int from = text.startsWith(raw, to - raw.length()) ? to - raw.length() : begin(text, to);
        if (from >= 0) {
            found(text, from, to, hits);
        }
    }

    /** Goes back to where it begins; -1 if a character does not stand there often enough. */
    private int begin(String text, int to) {
        int from = to;
        for (int i = runs.size() - 1; i >= 0; i--) {
            var run = runs.get(i);
            boolean isInner = i > 0 && i < runs.size() - 1;
            int count = 0;
            while (isInner || count < run.count()) {
                int end = unskip(text, from);
                if (end == 0 || Folding.fold(text.codePointBefore(end)) != run.codePoint()) {
                    break;
                }
                from = end - Character.charCount(text.codePointBefore(end));
                count++;
            }
            if (count < run.count()) {
                return -1;
            }
        }
        return from;
    }

    private static int unskip(String text, int to) {
        int end = to;
        while (end > 0 && Folding.isNoise(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return end;
    }

    /** Reports what begins at a place where the widest lane that is on finds the characters. */
    void found(String text, int from, int to, Sightings hits) {
        if (isWhole) {
            hits.hit(number, from, to, laneOf(text, from, to));
        } else {
            hits.begins(number, from);
        }
    }

    private Lane laneOf(String text, int from, int to) {
        if (to - from != raw.length()) {
            return Lane.LOOSE;
        }
        if (isRawOn && text.startsWith(raw, from)) {
            return Lane.RAW;
        }
        return isFoldedOn && isFolded(text, from) ? Lane.FOLDED : Lane.LOOSE;
    }

    private boolean isFolded(String text, int from) {
        for (int i = 0; i < folded.length(); i++) {
            if (Folding.fold(text.charAt(from + i)) != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
