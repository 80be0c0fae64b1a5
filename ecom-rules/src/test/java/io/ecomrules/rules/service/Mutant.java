package io.ecomrules.rules.service;

import io.ecomrules.core.phrase.Lexicons;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Ending;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes a conversation in one respect. */
final class Mutant {

    private Mutant() {}

    static Conversation with(Conversation of, List<Turn> turns, @Nullable Ending ending) {
        return new Conversation(of.id(), of.channel(), of.agent(), of.customer(), turns, ending);
    }

    static boolean isAgentSpeech(Turn turn) {
        return turn.speaker() == Speaker.AGENT
                && turn.marks().isEmpty()
                && !turn.text().isBlank();
    }

    /** The places of the agent's own turns. */
    static List<Integer> agentTurns(Conversation of) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < of.turns().size(); i++) {
            if (isAgentSpeech(of.turns().get(i))) {
                places.add(i);
            }
        }
        return places;
    }

    /** Changes the words of some turns. */
    static Conversation said(Conversation of, List<Integer> places, UnaryOperator<String> otherwise) {
        var turns = new ArrayList<>(of.turns());
        for (int place : places) {
            var turn = turns.get(place);
            turns.set(
                    place,
                    new Turn(turn.speaker(), otherwise.apply(turn.text()), turn.at(), turn.endAt(), turn.marks()));
        }
        return with(of, turns, of.ending());
    }

    /** Cuts the phrases of a lexicon out of a text, again and again while there are any; something remains to be said. */
    static String without(String text, String lexicon, Lexicons lexicons) {
        int number = lexicons.number(lexicon);
        var left = text;
        while (true) {
            var spans = new ArrayList<int[]>();
            lexicons.read(left, (each, home, entry, from, to, lane) -> {
                if (each == number) {
                    spans.add(new int[] {from, to});
                }
            });
            if (spans.isEmpty()) {
                return left;
            }
            var span = spans.get(0);
            left = left.substring(0, span[0]) + "，嗯，" + left.substring(span[1]);
        }
    }

    static Conversation withoutTimes(Conversation of) {
        var turns = of.turns().stream()
                .map(turn -> new Turn(turn.speaker(), turn.text(), null, null, turn.marks()))
                .toList();
        var ending = of.ending();
        return with(
                of,
                turns,
                ending == null ? null : new Ending(null, ending.by(), ending.facts(), ending.voice(), ending.rating()));
    }

    static Conversation at(Conversation of, int place, Instant when) {
        var turns = new ArrayList<>(of.turns());
        turns.set(place, turns.get(place).at(when));
        return with(of, turns, of.ending());
    }

    /** The same words said by the other side. */
    static Conversation swapped(Conversation of) {
        var turns = of.turns().stream()
                .map(turn -> new Turn(other(turn.speaker()), turn.text(), turn.at(), turn.endAt(), turn.marks()))
                .toList();
        return with(of, turns, of.ending());
    }

    private static Speaker other(Speaker speaker) {
        return switch (speaker) {
            case AGENT -> Speaker.CUSTOMER;
            case CUSTOMER -> Speaker.AGENT;
            default -> speaker;
        };
    }
}
