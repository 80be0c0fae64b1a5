package io.ecomrules.core.phrase;

import io.ecomrules.core.finding.Confidence;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of phrases that rules call by its name, as a supervisor keeps it in a file.
 *
 * @param name the name, such as 礼貌词
 * @param file the file it stands in
 * @param setAsideBy the lexicons of cues that set a hit aside where one stands before it, such as 否定; {@link #ECHO} among them if a hit does
 *     not count that repeats what the other side has said
 * @param reach how far these phrases reach where they are cues
 * @param confidence how sure a hit is where its line says nothing else
 * @param includes the lexicons whose phrases belong to it too
 * @param entries its own phrases, in the order of the file
 */
public record Lexicon(
        String name,
        String file,
        Set<String> setAsideBy,
        Reach reach,
        Confidence confidence,
        List<String> includes,
        List<Entry> entries) {

    /** Says in {@link #setAsideBy} that the other side's own words do not count. */
    public static final String ECHO = "复述";

    /** How far a cue reaches. */
    public enum Reach {
        /** To the next punctuation mark. */
        CLAUSE,
        /** To the end of the sentence, unless it is in quotation marks and they close before. */
        SENTENCE,
        /** Back to the punctuation mark before it: the cue stands behind what it sets aside, as 吗 does. */
        BEFORE
    }

    /** Copies the lists. */
    public Lexicon {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(confidence, "confidence");
        setAsideBy = Set.copyOf(setAsideBy);
        includes = List.copyOf(includes);
        entries = List.copyOf(entries);
    }

    /**
     * One phrase.
     *
     * @param phrase what is looked for
     * @param group the group it belongs to, or null: a rule may ask for several groups
     * @param confidence how sure a hit is
     * @param line the line of the file, from 1
     */
    public record Entry(Phrase phrase, @Nullable String group, Confidence confidence, int line) {
        /** Checks that nothing is missing. */
        public Entry {
            Objects.requireNonNull(phrase, "phrase");
            Objects.requireNonNull(confidence, "confidence");
        }
    }
}
