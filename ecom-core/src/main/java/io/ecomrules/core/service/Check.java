package io.ecomrules.core.service;

import io.ecomrules.core.number.Exact;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that must hold in a conversation. Rule files say what; here is what it means. Only what a person of the house says counts as the
 * agent's, see {@link Turn.Mark}; turns are counted by speaker.
 */
public sealed interface Check {

    /**
     * Tells whether it looks at what the agent says, so that it asks for nothing where the agent said nothing.
     *
     * @return false for what systems know, for voices and for times
     */
    default boolean isOfSpeech() {
        return false;
    }

    /**
     * Lists what it listens for.
     *
     * @param speaker whose words
     * @return the names of the lexicons
     */
    default List<String> lexicons(Speaker speaker) {
        return List.of();
    }

    /**
     * The agent says something.
     *
     * @param lexicon what
     * @param where in which part
     * @param times how often at least
     * @param notIfEndedBy who must not have ended the conversation, if it is a matter of its last turns
     */
    record Say(String lexicon, Where where, int times, Set<Speaker> notIfEndedBy) implements Check {

        /** Copies the speakers. */
        public Say {
            notIfEndedBy = Set.copyOf(notIfEndedBy);
        }

        /**
         * Obtains a check that holds whoever ends the conversation.
         *
         * @param lexicon what
         * @param where in which part
         * @param times how often at least
         */
        public Say(String lexicon, Where where, int times) {
            this(lexicon, where, times, Set.of());
        }

        @Override
        public boolean isOfSpeech() {
            return true;
        }

        @Override
        public List<String> lexicons(Speaker speaker) {
            return speaker == Speaker.AGENT ? List.of(lexicon) : List.of();
        }
    }

    /**
     * The agent says phrases of several groups.
     *
     * @param lexicon which lexicon
     * @param groups how many of its groups at least
     */
    record SayGroups(String lexicon, int groups) implements Check {
        @Override
        public boolean isOfSpeech() {
            return true;
        }

        @Override
        public List<String> lexicons(Speaker speaker) {
            return speaker == Speaker.AGENT ? List.of(lexicon) : List.of();
        }
    }

    /**
     * The agent does not say something, or not often.
     *
     * @param lexicon what
     * @param atMost how often at most
     */
    record NotSay(String lexicon, int atMost) implements Check {
        @Override
        public boolean isOfSpeech() {
            return true;
        }

        @Override
        public List<String> lexicons(Speaker speaker) {
            return speaker == Speaker.AGENT ? List.of(lexicon) : List.of();
        }
    }

    /**
     * After the customer said something, the agent says something. Asks for nothing if the customer never said it, nor where the agent had no turn
     * any more because the customer or the platform ended the conversation.
     *
     * @param anchor which of the customer's turns count
     * @param asked what the customer said
     * @param answer what the agent says
     * @param turns in how many turns of the agent's, or 0 if it is a matter of time
     * @param within in which time, or null if it is a matter of turns
     * @param covered lexicons of what the agent may have said before instead
     */
    record Answer(
            Anchor anchor,
            String asked,
            String answer,
            int turns,
            @Nullable Duration within,
            List<String> covered) implements Check {
        /** Copies the lexicons. */
        public Answer {
            covered = List.copyOf(covered);
        }

        @Override
        public boolean isOfSpeech() {
            return true;
        }

        @Override
        public List<String> lexicons(Speaker speaker) {
            return speaker == Speaker.CUSTOMER
                    ? List.of(asked)
                    : speaker == Speaker.AGENT
                            ? Stream.concat(Stream.of(answer), covered.stream()).toList()
                            : List.of();
        }
    }

    /**
     * After the customer said something, the agent does not say something for a few turns.
     *
     * @param asked what the customer said
     * @param said what the agent does not say
     * @param turns for how many turns of the agent's
     */
    record NotFollow(String asked, String said, int turns) implements Check {
        @Override
        public boolean isOfSpeech() {
            return true;
        }

        @Override
        public List<String> lexicons(Speaker speaker) {
            return speaker == Speaker.CUSTOMER ? List.of(asked) : speaker == Speaker.AGENT ? List.of(said) : List.of();
        }
    }

    /**
     * The agent says one thing before another. Asks for nothing if the other is never said.
     *
     * @param first what comes first
     * @param then what comes only after it
     */
    record ComeFirst(String first, String then) implements Check {
        @Override
        public boolean isOfSpeech() {
            return true;
        }

        @Override
        public List<String> lexicons(Speaker speaker) {
            return speaker == Speaker.AGENT ? List.of(first, then) : List.of();
        }
    }

    /**
     * The agent answers what was asked, and not only something else: of the groups that were asked for one is answered, if any is.
     *
     * @param asked what customers ask, in groups
     * @param answered what agents answer, in the same groups
     * @param turns in how many turns of the agent's
     */
    record KeepTopic(String asked, String answered, int turns) implements Check {
        @Override
        public boolean isOfSpeech() {
            return true;
        }

        @Override
        public List<String> lexicons(Speaker speaker) {
            return speaker == Speaker.CUSTOMER
                    ? List.of(asked)
                    : speaker == Speaker.AGENT ? List.of(answered) : List.of();
        }
    }

    /**
     * A person answers the customer's first turn in time.
     *
     * @param within how long it may take; exactly so long is in time
     */
    record FirstReply(Duration within) implements Check {}

    /**
     * A person answers every time in time.
     *
     * @param within how long it may take
     */
    record Reply(Duration within) implements Check {}

    /**
     * Nobody is silent for long.
     *
     * @param atMost how long at most
     */
    record Silence(Duration atMost) implements Check {}

    /**
     * The agent does not begin to speak while the customer speaks.
     *
     * @param atMost how long both may speak
     * @param characters shorter turns are a sign of listening and do not count
     */
    record Overlap(Duration atMost, int characters) implements Check {
        @Override
        public boolean isOfSpeech() {
            return true;
        }
    }

    /**
     * The agent does not hang up at once.
     *
     * @param after how long after the customer's last word at the earliest
     */
    record HangUp(Duration after) implements Check {}

    /**
     * The agent does not leave while the customer has the last word.
     *
     * @param except lexicons of the customer's words that need no answer any more
     * @param covered lexicons of which the agent must have said something in the turn before, or those words need an answer too; none if they
     *     never do
     */
    record LastWord(List<String> except, List<String> covered) implements Check {
        /** Copies the lexicons. */
        public LastWord {
            except = List.copyOf(except);
            covered = List.copyOf(covered);
        }

        @Override
        public List<String> lexicons(Speaker speaker) {
            return speaker == Speaker.CUSTOMER ? except : speaker == Speaker.AGENT ? covered : List.of();
        }
    }

    /**
     * The agent does not say the same again and again.
     *
     * @param times how often at most
     * @param alike from which share on two turns are the same
     * @param characters shorter turns do not count
     */
    record Repeat(int times, Exact alike, int characters) implements Check {
        @Override
        public boolean isOfSpeech() {
            return true;
        }
    }

    /**
     * A system knows of it.
     *
     * @param fact what about
     * @param instead lexicons of what the agent may have said where nothing is known
     */
    record Recorded(RecordedFact fact, List<String> instead) implements Check {
        /** Copies the lexicons. */
        public Recorded {
            instead = List.copyOf(instead);
        }

        @Override
        public List<String> lexicons(Speaker speaker) {
            return speaker == Speaker.AGENT ? instead : List.of();
        }
    }

    /**
     * The agent does not sound like this.
     *
     * @param mark the mark
     * @param isNeeded whether it is unknown where nobody listened; otherwise nothing is asked for there
     */
    record Sound(VoiceMark mark, boolean isNeeded) implements Check {}
}
