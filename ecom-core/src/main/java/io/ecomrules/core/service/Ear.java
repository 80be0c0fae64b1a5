package io.ecomrules.core.service;

import io.ecomrules.core.phrase.Lexicon;
import io.ecomrules.core.phrase.Lexicons;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hears what turns say, and what of it does not count: words that are denied, quoted, or the other side's own. It remembers only the last few turns
 * of each side.
 */
final class Ear {

    /** How far back words can be the other side's own. */
    private static final int REMEMBERED = 3;
    /** So much more than the phrase itself must be repeated: short words come up by themselves. */
    private static final int ECHO_BEYOND = 2;

    /** So much of a turn is remembered. */
    private static final int LONGEST = 2_000;

    private final Lexicons lexicons;
    private final Deque<String> customer = new ArrayDeque<>();
    private final Deque<String> agent = new ArrayDeque<>();

    Ear(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    Heard hear(int index, Turn turn, boolean isInTime) {
        if (!turn.isSpeech()) {
            return new Heard(index, turn, isInTime, lexicons, List.of(), List.of(), List.of());
        }
        var found = new ArrayList<Said>();
        var homes = new ArrayList<Lexicon>();
        lexicons.read(turn.text(), (lexicon, home, entry, from, to, lane) -> {
            found.add(new Said(lexicon, entry, from, to, lane, entry.confidence()));
            homes.add(home);
        });
        boolean isAgent = turn.speaker() == Speaker.AGENT;
        var counted = new ArrayList<Said>(found.size());
        var setAside = new ArrayList<Proof.SetAside>();
        var setAsideOf = new ArrayList<Integer>();
        var cues = new Cues(turn.text(), lexicons, found);
        for (int i = 0; i < found.size(); i++) {
            var said = found.get(i);
            var reason = reason(index, turn.text(), said, homes.get(i), cues, isAgent ? customer : agent);
            if (reason == null) {
                counted.add(said);
            } else {
                setAside.add(reason);
                setAsideOf.add(said.lexicon());
            }
        }
        remember(isAgent ? agent : customer, turn.text());
        return new Heard(index, turn, isInTime, lexicons, counted, setAside, setAsideOf);
    }

    private static void remember(Deque<String> texts, String text) {
        texts.addLast(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        if (texts.size() > REMEMBERED) {
            texts.removeFirst();
        }
    }

    private Proof.@Nullable SetAside reason(
            int index, String text, Said said, Lexicon home, Cues cues, Deque<String> otherSide) {
        var owner = lexicons.all().get(said.lexicon());
        for (var by : List.of(home.setAsideBy(), owner.setAsideBy())) {
            for (var name : by) {
                if (name.equals(Lexicon.ECHO)) {
                    if (isEcho(text, said, otherSide)) {
                        return new Proof.SetAside(Heard.words(index, text, lexicons, said), "echo", null);
                    }
                } else {
                    var cue = cues.of(said, lexicons.number(name));
                    if (cue != null) {
                        return new Proof.SetAside(
                                Heard.words(index, text, lexicons, said),
                                "cue",
                                Heard.words(index, text, lexicons, cue));
                    }
                }
            }
        }
        return null;
    }

    private static boolean isEcho(String text, Said said, Deque<String> otherSide) {
        var words = text.substring(said.from(), said.to());
        for (var other : otherSide) {
            for (int at = other.indexOf(words); at >= 0; at = other.indexOf(words, at + 1)) {
                if (around(text, said, other, at) >= ECHO_BEYOND) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many characters before and behind the words are the same too, as far as it matters. */
    private static int around(String text, Said said, String other, int at) {
        int before = 0;
        while (before < ECHO_BEYOND
                && before < said.from()
                && before < at
                && text.charAt(said.from() - 1 - before) == other.charAt(at - 1 - before)) {
            before++;
        }
        int behind = 0;
        int end = at + said.length();
        while (before + behind < ECHO_BEYOND
                && said.to() + behind < text.length()
                && end + behind < other.length()
                && text.charAt(said.to() + behind) == other.charAt(end + behind)) {
            behind++;
        }
        return before + behind;
    }
}
