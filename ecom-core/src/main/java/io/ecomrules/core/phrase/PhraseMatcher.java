package io.ecomrules.core.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases in a text at once. Compiled once, immutable and safe for use by several threads; a scan takes time in proportion to the text and to what is
 * found.
 *
 * <p>Every place of every phrase is found, places that overlap too, and reported once, in the first lane that finds it. A place that is covered by exceptions of
 * its phrase is not reported, whichever lane finds the exceptions; what begins inside it is found all the same.
 */
public final class PhraseMatcher {

    private final List<Phrase> phrases;

    /** Of the phrases first and then of their exceptions. */
    private final List<Shape> shapes = new ArrayList<>();

    /** Of every shape the phrase that it is an exception of, or -1. */
    private final int[] owners;

    private final @Nullable PlainScan plain;
    private final @Nullable LooseScan loose;

    /** The shapes that begin with a run of digits. */
    private final int[] digits;

    /** Whether the scan finds hits in order, each once, and all of them are to be reported. */
    private final boolean isDirect;

    private PhraseMatcher(List<Phrase> phrases, Set<Lane> lanes) {
        this.phrases = List.copyOf(phrases);
        owners = shape(lanes);
        var needles = new ArrayList<Needle>();
        var looseNeedles = new ArrayList<Needle>();
        var widest = lanes.contains(Lane.FOLDED) ? Lane.FOLDED : Lane.RAW;
        for (int i = 0; i < owners.length; i++) {
            var shape = shapes.get(i);
            if (shape.beginsWithDigits()) {
                continue;
            }
            if (shape.isIn(Lane.LOOSE)) {
                looseNeedles.add(Needle.of(i, shape, lanes, Lane.LOOSE));
            } else if (shape.isIn(widest)) {
                needles.add(Needle.of(i, shape, lanes, widest));
            }
        }
        plain = needles.isEmpty() ? null : new PlainScan(needles, widest);
        loose = looseNeedles.isEmpty() ? null : new LooseScan(looseNeedles);
        digits = IntStream.range(0, owners.length)
                .filter(i -> shapes.get(i).beginsWithDigits())
                .toArray();
        isDirect = (plain == null || loose == null)
                && owners.length == phrases.size()
                && shapes.stream().allMatch(Shape::isLiteral);
    }

    private int[] shape(Set<Lane> lanes) {
        var ofWhich = IntStream.builder();
        for (var phrase : phrases) {
            shapes.add(new Shape(phrase.text(), phrase.gap(), lanes));
            ofWhich.add(-1);
        }
        for (int i = 0; i < phrases.size(); i++) {
            var phrase = phrases.get(i);
            for (var exception : phrase.exceptions()) {
                shapes.add(new Shape(exception, phrase.gap(), lanes));
                ofWhich.add(i);
            }
        }
        return ofWhich.build().toArray();
    }

    /**
     * Obtains a matcher with all lanes.
     *
     * @param phrases the phrases; none is fine
     * @return the matcher
     */
    public static PhraseMatcher of(List<Phrase> phrases) {
        return of(phrases, EnumSet.allOf(Lane.class));
    }

    /**
     * Obtains a matcher with some lanes. What a lane that is off would find is reported by the next that finds it.
     *
     * @param phrases the phrases; none is fine
     * @param lanes the lanes that are on, for exceptions too; at least one
     * @return the matcher
     */
    public static PhraseMatcher of(List<Phrase> phrases, Set<Lane> lanes) {
        if (lanes.isEmpty()) {
            throw new IllegalArgumentException("A matcher has at least one lane.");
        }
        return new PhraseMatcher(phrases, EnumSet.copyOf(lanes));
    }

    /**
     * Looks for phrases that do not say what their owner means, all of which a matcher accepts. A phrase that begins or ends with what {@link Lane#LOOSE} skips, or
     * holds nothing else, is not looked for in that lane; of two phrases that count as the same, both are reported in every place.
     *
     * @param phrases the phrases
     * @return warnings, by phrase
     */
    public static List<Fault> faults(List<Phrase> phrases) {
        return new Faults(List.copyOf(phrases)).all();
    }

    /**
     * Gives the phrases that it finds.
     *
     * @return the phrases, in the order by which hits name them
     */
    public List<Phrase> phrases() {
        return phrases;
    }

    /**
     * Finds all places of all phrases.
     *
     * @param text any text
     * @param sink is given every hit, by end, then by beginning, then by phrase
     */
    public void scan(String text, Hits sink) {
        if (isDirect) {
            scanAll(text, new Direct(sink));
        } else {
            var found = new Found(text, shapes, owners);
            scanAll(text, found);
            found.report(sink);
        }
    }

    /**
     * Finds all places of all phrases.
     *
     * @param text any text
     * @return every hit, by end, then by beginning, then by phrase
     */
    public List<Hit> find(String text) {
        var hits = new ArrayList<Hit>();
        scan(text, (phrase, from, to, lane) -> hits.add(new Hit(phrase, from, to, lane)));
        return hits;
    }

    private void scanAll(String text, Sightings hits) {
        if (plain != null) {
            plain.scan(text, hits);
        }
        if (loose != null) {
            loose.scan(text, hits);
        }
        for (int i = 0; digits.length > 0 && i < text.length(); i++) {
            // No run of digits begins after a digit.
            if (Folding.isDigit(text.charAt(i)) && (i == 0 || !Folding.isDigit(text.charAt(i - 1)))) {
                for (int shape : digits) {
                    hits.begins(shape, i);
                }
            }
        }
    }

    /** Passes on what literal phrases find. */
    private record Direct(Hits sink) implements Sightings {

        @Override
        public void hit(int phrase, int from, int to, Lane lane) {
            sink.hit(phrase, from, to, lane);
        }

        @Override
        public void begins(int shape, int from) {
            throw new IllegalStateException("Shape " + shape + " has marks.");
        }
    }
}
