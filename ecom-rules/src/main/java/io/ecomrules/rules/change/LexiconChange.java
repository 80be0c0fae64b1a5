package io.ecomrules.rules.change;

import io.ecomrules.core.finding.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two packs' lexicons mean differently. The order of lines, the names of files, remarks and other ways to write the same are no
 * change.
 *
 * @param lexicon the lexicon
 * @param what what changed
 * @param phrase the phrase it is about, or null if it is about the lexicon as a whole
 * @param before how it was, or null if it was not there
 * @param after how it is, or null if it is not there any more
 * @param alsoIn the lexicons that take this one in, so that it changes for them too, sorted
 * @param file the file it stands in now, or stood in
 * @param line the line, from 1, or 0 if it is about the lexicon as a whole
 */
public record LexiconChange(
        String lexicon,
        What what,
        @Nullable String phrase,
        @Nullable String before,
        @Nullable String after,
        List<String> alsoIn,
        String file,
        int line) {

    /** What can change. */
    public enum What {
        /** A lexicon is new. */
        LEXICON_ADDED,
        /** A lexicon is gone. */
        LEXICON_REMOVED,
        /** What sets hits aside. */
        SET_ASIDE_BY,
        /** Which lexicons it takes in. */
        INCLUDES,
        /** How far its phrases reach as cues. */
        REACH,
        /** A phrase is new. */
        PHRASE_ADDED,
        /** A phrase is gone. */
        PHRASE_REMOVED,
        /** What a phrase is no hit in. */
        EXCEPTIONS,
        /** How wide the gaps of a phrase are. */
        GAP,
        /** How sure a hit is. */
        CONFIDENCE,
        /** The group a phrase belongs to. */
        GROUP;

        /**
         * Gives the stable code.
         *
         * @return for example {@code phrase-added}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Checks that nothing is missing and copies the list. */
    public LexiconChange {
        Objects.requireNonNull(lexicon, "lexicon");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(file, "file");
        alsoIn = List.copyOf(alsoIn);
    }

    /**
     * Says the change in a sentence.
     *
     * @param locale Chinese for any Chinese locale, English otherwise
     * @return for example 词表“礼貌词”加了“劳驾”
     */
    public String text(Locale locale) {
        var messages = Messages.in(locale);
        var none = messages.text("change.none", Map.of());
        var words = new HashMap<String, String>();
        words.put("lexicon", lexicon);
        words.put("phrase", phrase == null ? "" : phrase);
        words.put("before", before == null ? none : before);
        words.put("after", after == null ? none : after);
        words.put("others", String.join(messages.text("change.and", Map.of()), alsoIn));
        var text = messages.text("lexicon-change." + what.code(), words);
        return alsoIn.isEmpty() ? text : text + messages.text("lexicon-change.also-in", words);
    }
}
