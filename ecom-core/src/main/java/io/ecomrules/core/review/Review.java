package io.ecomrules.core.review;

import io.ecomrules.core.service.Item;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a finding: a reviewer, or whoever answered an appeal. Of several decisions about the same the last one holds.
 *
 * @param conversation the conversation's number in the host's system
 * @param item the clause
 * @param passage which words, or null for all that was found under the clause
 * @param decision what was decided
 * @param by who decided, not blank
 * @param at when
 */
public record Review(
        String conversation, Item item, @Nullable Passage passage, ReviewDecision decision, String by, Instant at) {

    /** By time; what was decided at one moment stands in an order that does not depend on who brings it first. */
    static final Comparator<Review> ORDER = Comparator.comparing(Review::at)
            .thenComparing(Review::decision)
            .thenComparing(Review::by)
            .thenComparing(review -> String.valueOf(review.passage()))
            .thenComparing(Review::item);

    /** Checks that nothing is missing. */
    public Review {
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(at, "at");
        if (by.isBlank()) {
            throw new IllegalArgumentException("Somebody decided about " + conversation + " and has to be named.");
        }
    }

    /**
     * Decides about all that was found under a clause.
     *
     * @param conversation the conversation
     * @param item the clause
     * @param decision what was decided
     * @param by who decided
     * @param at when
     * @return the decision
     */
    public static Review of(String conversation, Item item, ReviewDecision decision, String by, Instant at) {
        return new Review(conversation, item, null, decision, by, at);
    }

    /**
     * Names the words that it is about.
     *
     * @param where the words
     * @return the same decision about those words only
     */
    public Review on(Passage where) {
        return new Review(conversation, item, where, decision, by, at);
    }
}
