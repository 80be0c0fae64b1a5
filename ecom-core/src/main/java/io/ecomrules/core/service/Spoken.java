package io.ecomrules.core.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words in a conversation that count for an item: neither denied nor quoted nor an echo, whatever the lexicon says about that.
 *
 * @param words the words, and the lexicon that the item's rules call
 * @param group the group of the phrase, or null
 */
public record Spoken(Proof.Words words, @Nullable String group) {

    /** Checks that the words are there. */
    public Spoken {
        Objects.requireNonNull(words, "words");
    }

    /**
     * Lists what a verdict was made of as far as it rests on words: all the words that the item's rules listen for, the customer's as well as the
     * agent's. Where rules and times are the same, other words alone can make another verdict.
     *
     * @param conversation the conversation
     * @param terms what the rules say
     * @param item the item
     * @return the words, in the order of the turns
     */
    public static List<Spoken> in(Conversation conversation, ServiceTerms terms, Item item) {
        var known = terms.items().get(item);
        if (known == null) {
            return List.of();
        }
        var ear = new Ear(terms.lexicons());
        var spoken = new ArrayList<Spoken>();
        for (int i = 0; i < conversation.turns().size(); i++) {
            var turn = conversation.turns().get(i);
            var heard = ear.hear(i, turn, true);
            for (var name : known.lexicons(turn.speaker())) {
                for (var said : heard.each(terms.lexicons().number(name))) {
                    spoken.add(new Spoken(heard.proof(said), said.entry().group()));
                }
            }
        }
        return List.copyOf(spoken);
    }
}
