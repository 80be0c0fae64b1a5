package io.ecomrules.core.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All decisions about findings, by conversation. Immutable.
 *
 * @param byConversation the decisions about each conversation, the oldest first
 */
public record Reviews(Map<String, List<Review>> byConversation) {

    /** Nobody has reviewed anything. */
    public static final Reviews NONE = new Reviews(Map.of());

    /** Copies the decisions and puts them in order. */
    public Reviews {
        var copy = new LinkedHashMap<String, List<Review>>();
        byConversation.forEach((conversation, reviews) -> copy.put(
                conversation, reviews.stream().sorted(Review.ORDER).distinct().toList()));
        byConversation = Map.copyOf(copy);
    }

    /**
     * Collects decisions.
     *
     * @param reviews the decisions in any order
     * @return all of them
     */
    public static Reviews of(Collection<Review> reviews) {
        var byConversation = new LinkedHashMap<String, List<Review>>();
        for (var review : reviews) {
            byConversation
                    .computeIfAbsent(review.conversation(), none -> new ArrayList<>())
                    .add(review);
        }
        return new Reviews(byConversation);
    }

    /**
     * Adds a decision.
     *
     * @param review the decision
     * @return these decisions and that one
     */
    public Reviews with(Review review) {
        var more = new LinkedHashMap<>(byConversation);
        more.put(
                review.conversation(),
                Stream.concat(about(review.conversation()).stream(), Stream.of(review))
                        .toList());
        return new Reviews(more);
    }

    /**
     * Lists the decisions about a conversation.
     *
     * @param conversation its number
     * @return the decisions, the oldest first
     */
    public List<Review> about(String conversation) {
        return byConversation.getOrDefault(conversation, List.of());
    }

    /**
     * Lists the conversations that somebody decided about.
     *
     * @return their numbers, sorted
     */
    public Set<String> conversations() {
        return new TreeSet<>(byConversation.keySet());
    }
}
