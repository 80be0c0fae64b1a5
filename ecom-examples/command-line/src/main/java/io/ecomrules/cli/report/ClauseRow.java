package io.ecomrules.cli.report;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.service.Absence;
import io.ecomrules.core.service.NearestMiss;
import io.ecomrules.core.service.Verdict;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as a line of the table of clauses.
 *
 * @param clause the clause
 * @param link its place on the page, without #
 * @param title what it asks for
 * @param tone how it stands, as a class of the style sheet: the status, or {@code doubt} for a fail that somebody has to look at
 * @param status how it stands, in words
 * @param confidence how sure that is, in words
 * @param isFinal whether no further turn can change it
 * @param reason why, in words
 * @param proofs what it rests on
 * @param more how many pieces were left out, in words, or empty
 * @param missing what was looked for in vain, or null
 * @param setAside what was found and does not count
 * @param rule the rule that decided, or null
 */
record ClauseRow(
        String clause,
        String link,
        String title,
        String tone,
        String status,
        String confidence,
        boolean isFinal,
        String reason,
        List<ProofLine> proofs,
        String more,
        @Nullable Missing missing,
        List<ProofLine> setAside,
        @Nullable Citation rule) {

    /**
     * What was looked for in vain.
     *
     * @param lexicon what was looked for
     * @param where where, in words
     * @param first the first turn that was searched, from 1, or 0 for none
     * @param nearest the turn that came nearest, from 1, or 0 for none
     * @param words the words that came nearest
     * @param change the smallest change that would pass, in words, or empty if none is known
     */
    record Missing(String lexicon, String where, int first, int nearest, String words, String change) {}

    /** So many pieces are listed; the text shows them all. */
    static final int MOST = 30;

    ClauseRow {
        proofs = List.copyOf(proofs);
        setAside = List.copyOf(setAside);
    }

    static ClauseRow of(Verdict verdict, @Nullable NearestMiss nearest, ZoneId zone, Language language) {
        var rule = verdict.rule();
        var absence = verdict.absence();
        int listed = Math.min(MOST, verdict.evidence().size());
        int left = verdict.evidence().size() - listed;
        return new ClauseRow(
                verdict.clause().value(),
                link(verdict),
                verdict.item().title(language.locale()),
                tone(verdict),
                language.say("status." + verdict.status().code()),
                verdict.confidence().title(language.locale()),
                verdict.isFinal(),
                language.words().sayOr("reason." + verdict.reason(), verdict.reason()),
                verdict.evidence().stream()
                        .limit(listed)
                        .map(proof -> ProofLine.of(proof, zone, language))
                        .toList(),
                left == 0
                        ? ""
                        : language.say(
                                "clause.more", "count", language.numbers().count(left)),
                absence == null ? null : missing(absence, nearest, language),
                verdict.setAside().stream()
                        .limit(MOST)
                        .map(aside -> ProofLine.of(aside, zone, language))
                        .toList(),
                rule == null ? null : Citation.of(rule, language.locale()));
    }

    static String link(Verdict verdict) {
        return "c-" + verdict.clause().value();
    }

    static String tone(Verdict verdict) {
        return verdict.status() == Status.FAIL && verdict.confidence() == Confidence.NEEDS_REVIEW
                ? "doubt"
                : verdict.status().code();
    }

    private static Missing missing(Absence absence, @Nullable NearestMiss nearest, Language language) {
        var where = absence.first() < 0
                ? language.say("missing.nowhere")
                : language.say(
                        absence.first() == absence.last() ? "missing.whereOne" : "missing.where",
                        "speaker",
                        absence.speaker().title(language.locale()),
                        "first",
                        String.valueOf(absence.first() + 1),
                        "last",
                        String.valueOf(absence.last() + 1));
        var near = nearest == null || nearest.turn() < 0 ? null : nearest;
        return new Missing(
                absence.lexicon(),
                where,
                absence.first() + 1,
                near == null ? 0 : near.turn() + 1,
                near == null ? "" : ProofLine.quote(near.text()),
                nearest == null ? "" : change(nearest, language));
    }

    private static String change(NearestMiss nearest, Language language) {
        if (nearest.turn() < 0) {
            return language.say("missing.add", "phrase", nearest.phrase());
        }
        return nearest.distance() == 0
                ? language.say("missing.same", "phrase", nearest.phrase())
                : language.say(
                        "missing.change",
                        "words",
                        ProofLine.quote(nearest.text()),
                        "phrase",
                        nearest.phrase(),
                        "count",
                        String.valueOf(nearest.distance()));
    }
}
