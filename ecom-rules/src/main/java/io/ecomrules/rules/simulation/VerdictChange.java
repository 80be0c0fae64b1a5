package io.ecomrules.rules.simulation;

import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.Proof;
import io.ecomrules.core.service.Verdict;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A verdict on a conversation that comes out otherwise, and what makes it so.
 *
 * @param item the clause
 * @param present the verdict at present
 * @param proposed the verdict as it would be
 * @param gone words that count at present and would not: they are in no lexicon any more, are an exception, or are set aside
 * @param found words that would count and do not at present
 * @param rule the first rules of the clause that say something else, or null if they say the same
 */
public record VerdictChange(
        Item item,
        Verdict present,
        Verdict proposed,
        List<Proof.Words> gone,
        List<Proof.Words> found,
        @Nullable RuleDifference rule) {

    /** Copies the lists. */
    public VerdictChange {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(present, "present");
        Objects.requireNonNull(proposed, "proposed");
        gone = List.copyOf(gone);
        found = List.copyOf(found);
    }

    /**
     * Tells how the verdict moves.
     *
     * @return for example {@code pass-to-fail}; both are the same where only the places, how sure it is, or the points change
     */
    public String move() {
        return present.status().code() + "-to-" + proposed.status().code();
    }

    /** Whether two verdicts are the same to the agent. */
    static boolean isSame(Verdict present, Verdict proposed) {
        return present.status() == proposed.status()
                && present.confidence() == proposed.confidence()
                && present.hits() == proposed.hits();
    }
}
