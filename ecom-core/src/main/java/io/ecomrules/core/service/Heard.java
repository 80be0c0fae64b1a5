package io.ecomrules.core.service;

import io.ecomrules.core.phrase.Lexicons;
import java.util.ArrayList;
import java.util.List;

/** A turn and what it says. */
final class Heard {

    /** So many phrases back one can still reach into the next; a phrase is of some ten characters, or some hundred with gaps. */
    private static final int NEAR = 64;

    private final int index;
    private final Turn turn;
    private final boolean isSpeech;
    private final boolean isInTime;
    private final Lexicons lexicons;
    private final List<Said> all;
    private final List<Proof.SetAside> setAside;
    private final List<Integer> setAsideOf;

    Heard(
            int index,
            Turn turn,
            boolean isInTime,
            Lexicons lexicons,
            List<Said> all,
            List<Proof.SetAside> setAside,
            List<Integer> setAsideOf) {
        this.isInTime = isInTime;
        this.index = index;
        this.turn = turn;
        isSpeech = turn.isSpeech();
        this.lexicons = lexicons;
        this.all = all;
        this.setAside = setAside;
        this.setAsideOf = setAsideOf;
    }

    int index() {
        return index;
    }

    Turn turn() {
        return turn;
    }

    /** Whether its time and all before it can be trusted. */
    boolean isInTime() {
        return isInTime;
    }

    boolean isSpeechOf(Speaker speaker) {
        return isSpeech && turn.speaker() == speaker;
    }

    /** Whether a phrase of a lexicon is said. */
    boolean says(int lexicon) {
        for (var said : all) {
            if (said.lexicon() == lexicon) {
                return true;
            }
        }
        return false;
    }

    static int[] numbers(List<String> names, Lexicons lexicons) {
        return names.stream().mapToInt(lexicons::number).toArray();
    }

    boolean saysOne(int[] any) {
        for (int lexicon : any) {
            if (says(lexicon)) {
                return true;
            }
        }
        return false;
    }

    /** The phrases of a lexicon; of phrases that overlap the longest, as sure as the surest of them. */
    List<Said> spans(int lexicon) {
        if (!says(lexicon)) {
            return List.of();
        }
        var kept = new ArrayList<Said>();
        for (var said : all) {
            if (said.lexicon() == lexicon) {
                keep(kept, said);
            }
        }
        return kept;
    }

    private static void keep(List<Said> kept, Said said) {
        // Phrases are short and come by their ends: what was kept long before does not reach so far.
        for (int i = Math.max(0, kept.size() - NEAR); i < kept.size(); i++) {
            var known = kept.get(i);
            if (known.overlaps(said)) {
                var longer = said.length() > known.length() ? said : known;
                kept.set(i, longer.sure(known.confidence().surer(said.confidence())));
                return;
            }
        }
        kept.add(said);
    }

    /** Every phrase of a lexicon, those that overlap too. */
    List<Said> each(int lexicon) {
        if (!says(lexicon)) {
            return List.of();
        }
        var each = new ArrayList<Said>();
        for (var said : all) {
            if (said.lexicon() == lexicon) {
                each.add(said);
            }
        }
        return each;
    }

    List<Proof.SetAside> setAside(int lexicon) {
        if (setAside.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Proof.SetAside>();
        for (int i = 0; i < setAside.size(); i++) {
            if (setAsideOf.get(i) == lexicon) {
                found.add(setAside.get(i));
            }
        }
        return found;
    }

    Proof.Words proof(Said said) {
        return words(index, turn.text(), lexicons, said);
    }

    static Proof.Words words(int index, String text, Lexicons lexicons, Said said) {
        return new Proof.Words(
                index,
                said.from(),
                said.to(),
                text.substring(said.from(), said.to()),
                lexicons.all().get(said.lexicon()).name(),
                said.entry().phrase().text(),
                said.lane(),
                said.confidence());
    }
}
