package io.ecomrules.cli.report;

import io.ecomrules.core.finding.Status;
import io.ecomrules.core.service.NearestMiss;
import io.ecomrules.core.service.Proof;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.Verdict;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the verdicts on one conversation say of its turns: marks at words, notes at turns. */
final class Marks {

    private final JudgedConversation judged;
    private final ZoneId zone;
    private final Language language;
    private final Map<Integer, List<MarkedText.Mark>> marks = new HashMap<>();
    private final Map<Integer, List<TurnRow.Note>> notes = new HashMap<>();

    Marks(JudgedConversation judged, ZoneId zone, Language language) {
        this.judged = judged;
        this.zone = zone;
        this.language = language;
        judged.inspected().verdicts().forEach(this::take);
    }

    /** The marks at the words of a turn, from 0. */
    List<MarkedText.Mark> in(int turn) {
        return marks.getOrDefault(turn, List.of());
    }

    /** The notes at a turn, from 0. */
    List<TurnRow.Note> notes(int turn) {
        return notes.getOrDefault(turn, List.of());
    }

    private void take(Verdict verdict) {
        for (var proof : verdict.evidence()) {
            if (proof instanceof Proof.Words words) {
                mark(words, kind(verdict, words), verdict, "");
            } else {
                note(verdict, ProofLine.of(proof, zone, language));
            }
        }
        for (var aside : verdict.setAside()) {
            mark(aside.words(), MarkedText.Kind.ASIDE, verdict, language.say("mark.aside"));
            if (aside.cue() != null) {
                mark(aside.cue(), MarkedText.Kind.CUE, verdict, aside.cue().lexicon());
            }
        }
        var nearest = judged.nearest().get(verdict.item());
        if (nearest != null && nearest.turn() >= 0) {
            near(nearest, verdict);
        }
    }

    /** The customer's words never count against the agent; and what is not enough is no fault. */
    private MarkedText.Kind kind(Verdict verdict, Proof.Words words) {
        if (speaker(words.turn()) != Speaker.AGENT || verdict.status() == Status.NOT_APPLICABLE) {
            return MarkedText.Kind.ASKED;
        }
        if (verdict.status() != Status.FAIL) {
            return MarkedText.Kind.PASS;
        }
        var absence = verdict.absence();
        if (absence != null && absence.lexicon().equals(words.lexicon())) {
            return MarkedText.Kind.PASS;
        }
        return ClauseRow.tone(verdict).equals("doubt") ? MarkedText.Kind.DOUBT : MarkedText.Kind.FAIL;
    }

    private Speaker speaker(int turn) {
        return judged.conversation().turns().get(turn).speaker();
    }

    private void mark(Proof.Words words, MarkedText.Kind kind, Verdict verdict, String more) {
        add(words.turn(), words.from(), words.to(), kind, verdict, more);
    }

    private void near(NearestMiss nearest, Verdict verdict) {
        add(
                nearest.turn(),
                nearest.from(),
                nearest.to(),
                MarkedText.Kind.NEAR,
                verdict,
                language.say("mark.near", "phrase", nearest.phrase()));
    }

    private void add(int turn, int from, int to, MarkedText.Kind kind, Verdict verdict, String more) {
        var clause = verdict.clause().value();
        var label = more.isEmpty() ? clause : clause + " " + more;
        marks.computeIfAbsent(turn, none -> new ArrayList<>())
                .add(new MarkedText.Mark(from, to, kind, label, ClauseRow.link(verdict)));
    }

    private void note(Verdict verdict, ProofLine line) {
        if (line.turn() > 0) {
            notes.computeIfAbsent(line.turn() - 1, none -> new ArrayList<>())
                    .add(new TurnRow.Note(
                            ClauseRow.tone(verdict), verdict.clause().value(), ClauseRow.link(verdict), line.text()));
        }
    }
}
