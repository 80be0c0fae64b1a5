package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.phrase.Lane;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a verdict rests on. */
public sealed interface Proof {

    /**
     * Words that were said.
     *
     * @param turn the turn, from 0
     * @param from where they begin in its text, in UTF-16 units from 0
     * @param to where they end
     * @param text the words as they stand there
     * @param lexicon the lexicon that has them
     * @param phrase the phrase as the lexicon has it
     * @param lane how they were found
     * @param confidence how sure it is that they count
     */
    record Words(
            int turn, int from, int to, String text, String lexicon, String phrase, Lane lane, Confidence confidence)
            implements Proof {
        /** Checks that the span lies in a text. */
        public Words {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(confidence, "confidence");
            if (turn < 0 || from < 0 || to < from) {
                throw new IllegalArgumentException("No span: " + turn + ":" + from + "–" + to + ".");
            }
        }
    }

    /**
     * Words that were found and do not count.
     *
     * @param words the words
     * @param reason why: {@code echo} if they repeat the customer's, or {@code cue} if a cue stands before them
     * @param cue the cue, or null
     */
    record SetAside(Words words, String reason, @Nullable Words cue) implements Proof {}

    /**
     * How long something took.
     *
     * @param what what was measured: {@code first-response}, {@code reply}, {@code silence}, {@code overlap} or {@code hang-up}
     * @param turn the turn at which it ended, from 0, or −1 if it is not about one
     * @param took how long, or null if it did not come to an end
     * @param limit how long it may be, or has to be
     * @param dueAt the last instant in time, or null where there is none
     */
    record Timing(
            String what,
            int turn,
            @Nullable Duration took,
            Duration limit,
            @Nullable Instant dueAt) implements Proof {}

    /**
     * What a system knows.
     *
     * @param fact what about
     * @param holds whether it is there
     */
    record Recorded(RecordedFact fact, boolean holds) implements Proof {}

    /**
     * How the agent sounded.
     *
     * @param mark the mark
     */
    record Sound(VoiceMark mark) implements Proof {}

    /**
     * A turn, because of what it lacks or where it stands.
     *
     * @param turn the turn, from 0
     * @param what what about it: {@code last-word} if it was left without an answer, {@code repeated} if it was said before, {@code
     *     not-answered} if what had to follow did not, {@code missed} if a reviewer found what no rule did
     */
    record Place(int turn, String what) implements Proof {}
}
