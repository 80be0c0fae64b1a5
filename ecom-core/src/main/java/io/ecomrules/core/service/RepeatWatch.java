package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.number.Exact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Watches that the agent does not say the same again and again. Two turns are alike by the share of neighbouring characters they have in common. */
final class RepeatWatch implements Watch {

    /** What was said longer ago is not heard as said again. */
    private static final int REMEMBERED = 20;

    private static final class Spoken {
        private final Set<Integer> pairs;
        private final List<Proof> places = new ArrayList<>();

        Spoken(Set<Integer> pairs) {
            this.pairs = pairs;
        }
    }

    private final Check.Repeat check;
    private final List<Spoken> known = new ArrayList<>();
    private List<Proof> found = List.of();

    RepeatWatch(Check.Repeat check) {
        this.check = check;
    }

    @Override
    public void hear(Heard heard) {
        var text = heard.turn().text();
        if (!heard.isSpeechOf(Speaker.AGENT) || text.codePointCount(0, text.length()) < check.characters()) {
            return;
        }
        var pairs = pairs(text);
        var place = new Proof.Place(heard.index(), "repeated");
        for (var spoken : known) {
            if (isAlike(spoken.pairs, pairs)) {
                spoken.places.add(place);
                if (spoken.places.size() > check.times() && found.isEmpty()) {
                    found = List.copyOf(spoken.places);
                }
                return;
            }
        }
        var spoken = new Spoken(pairs);
        spoken.places.add(place);
        known.add(spoken);
        if (known.size() > REMEMBERED) {
            known.remove(0);
        }
    }

    private static Set<Integer> pairs(String text) {
        var pairs = new HashSet<Integer>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add((text.charAt(i) << Character.SIZE) | text.charAt(i + 1));
        }
        return pairs;
    }

    private boolean isAlike(Set<Integer> one, Set<Integer> other) {
        int all = one.size() + other.size();
        if (all == 0) {
            return false;
        }
        var common = new HashSet<>(one);
        common.retainAll(other);
        return Exact.of(2L * common.size()).dividedBy(Exact.of(all)).compareTo(check.alike()) >= 0;
    }

    @Override
    public Reading read(Sitting sitting) {
        return found.isEmpty()
                ? Reading.passed(!sitting.isOpen(), Confidence.LIKELY, "not-said", List.of())
                : Reading.failed(true, Confidence.CERTAIN, "repeated", found);
    }
}
