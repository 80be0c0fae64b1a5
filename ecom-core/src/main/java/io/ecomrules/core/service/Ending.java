package io.ecomrules.core.service;

import io.ecomrules.core.number.Exact;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a conversation ended, and what is known of it besides the words. What is not known is not there: it is never taken for no.
 *
 * @param at when it ended, or null if that is not known
 * @param by who ended it, or null if that is not known
 * @param facts what the systems say, by the fact
 * @param voice how the agent sounded, at most one mark of each aspect
 * @param rating the customer's rating, or null if there is none
 */
public record Ending(
        @Nullable Instant at,
        @Nullable Speaker by,
        Map<RecordedFact, Boolean> facts,
        Map<VoiceMark.Aspect, VoiceMark> voice,
        @Nullable Exact rating) {

    /** An ending of which nothing is known. */
    public static final Ending UNKNOWN = new Ending(null, null, Map.of(), Map.of(), null);

    /** Copies the facts and marks, and checks that each mark stands under its aspect. */
    public Ending {
        facts = facts.isEmpty() ? Map.of() : Map.copyOf(facts);
        voice = voice.isEmpty() ? Map.of() : Map.copyOf(voice);
        voice.forEach((aspect, mark) -> {
            if (mark.aspect() != aspect) {
                throw new IllegalArgumentException(mark + " is no mark of the " + aspect.code() + ".");
            }
        });
    }

    /**
     * Says who ended it.
     *
     * @param speaker who
     * @return the same ending
     */
    public Ending by(Speaker speaker) {
        return new Ending(at, Objects.requireNonNull(speaker, "speaker"), facts, voice, rating);
    }

    /**
     * Says when it ended.
     *
     * @param instant when
     * @return the same ending
     */
    public Ending at(Instant instant) {
        return new Ending(Objects.requireNonNull(instant, "instant"), by, facts, voice, rating);
    }

    /**
     * Adds what the systems say.
     *
     * @param fact what about
     * @param holds whether it is there
     * @return the same ending with the fact
     */
    public Ending with(RecordedFact fact, boolean holds) {
        var more = new EnumMap<RecordedFact, Boolean>(RecordedFact.class);
        more.putAll(facts);
        more.put(fact, holds);
        return new Ending(at, by, more, voice, rating);
    }

    /**
     * Adds how the agent sounded.
     *
     * @param mark the mark; it replaces another of the same aspect
     * @return the same ending with the mark
     */
    public Ending with(VoiceMark mark) {
        var more = new EnumMap<VoiceMark.Aspect, VoiceMark>(VoiceMark.Aspect.class);
        more.putAll(voice);
        more.put(mark.aspect(), mark);
        return new Ending(at, by, facts, more, rating);
    }

    /**
     * Adds the customer's rating.
     *
     * @param given the rating, on the scale of the house's platform
     * @return the same ending with the rating
     */
    public Ending rated(Exact given) {
        return new Ending(at, by, facts, voice, given);
    }
}
