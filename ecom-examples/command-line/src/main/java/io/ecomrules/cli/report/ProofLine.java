package io.ecomrules.cli.report;

import io.ecomrules.core.service.Proof;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * One piece of what a verdict rests on, in words.
 *
 * @param turn the number of the turn as pages count it, from 1, or 0 if it is not about one
 * @param quote the words that were said, or empty
 * @param text what there is to say
 */
record ProofLine(int turn, String quote, String text) {

    private static final int LONGEST_QUOTE = 80;

    static ProofLine of(Proof proof, ZoneId zone, Language language) {
        if (proof instanceof Proof.Words words) {
            return new ProofLine(words.turn() + 1, quote(words.text()), source(words, language));
        }
        if (proof instanceof Proof.SetAside aside) {
            return new ProofLine(aside.words().turn() + 1, quote(aside.words().text()), because(aside, language));
        }
        if (proof instanceof Proof.Timing timing) {
            return new ProofLine(timing.turn() + 1, "", timing(timing, zone, language));
        }
        if (proof instanceof Proof.Place place) {
            return new ProofLine(
                    place.turn() + 1, "", language.words().sayOr("proof.place." + place.what(), place.what()));
        }
        return new ProofLine(0, "", known(proof, language));
    }

    private static String source(Proof.Words words, Language language) {
        return words.text().equals(words.phrase())
                ? language.say("proof.lexicon", "lexicon", words.lexicon())
                : language.say("proof.phrase", "lexicon", words.lexicon(), "phrase", words.phrase());
    }

    /** Why words do not count. */
    static String because(Proof.SetAside aside, Language language) {
        var cue = aside.cue();
        return cue == null
                ? language.words().sayOr("proof.aside." + aside.reason(), aside.reason())
                : language.say("proof.aside.cue", "cue", quote(cue.text()), "lexicon", cue.lexicon());
    }

    private static String timing(Proof.Timing timing, ZoneId zone, Language language) {
        var what = language.words().sayOr("proof.timing." + timing.what(), timing.what());
        var took = timing.took();
        var text = took == null
                ? language.say("proof.timing.open", "what", what, "limit", seconds(timing.limit(), language))
                : language.say(
                        timing.what().equals("hang-up") ? "proof.timing.atLeast" : "proof.timing.atMost",
                        "what",
                        what,
                        "took",
                        seconds(took, language),
                        "limit",
                        seconds(timing.limit(), language));
        return timing.dueAt() == null ? text : text + due(timing, zone, language);
    }

    private static String due(Proof.Timing timing, ZoneId zone, Language language) {
        var at = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(zone).format(timing.dueAt());
        return language.say("proof.timing.due", "at", at);
    }

    private static String known(Proof proof, Language language) {
        if (proof instanceof Proof.Recorded recorded) {
            return language.say(
                    recorded.holds() ? "proof.recorded" : "proof.notRecorded",
                    "fact",
                    recorded.fact().title(language.locale()));
        }
        if (proof instanceof Proof.Sound sound) {
            return language.say("proof.sound", "mark", sound.mark().title(language.locale()));
        }
        throw new IllegalArgumentException("No words for " + proof + ".");
    }

    static String seconds(@Nullable Duration duration, Language language) {
        var length = duration == null ? Duration.ZERO : duration;
        var seconds = BigDecimal.valueOf(length.getSeconds()).add(BigDecimal.valueOf(length.getNano(), 9));
        var plain = seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString();
        return language.say("unit.seconds", "number", plain);
    }

    /** Words in a sentence of ours: long ones are cut, whole characters only. */
    static String quote(String words) {
        if (words.length() <= LONGEST_QUOTE) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return words.substring(0, end) + "…";
    }
}
