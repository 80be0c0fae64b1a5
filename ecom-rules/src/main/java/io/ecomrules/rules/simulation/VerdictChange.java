package io.ecomrules.rules.simulation;

import io.ecomrules.core.finding.Status;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.Proof;
import io.ecomrules.core.service.Verdict;
import java.util.Comparator;
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
     * How a verdict moves.
     *
     * @param present how it stands at present
     * @param proposed how it would stand; the same where only the places, how sure it is, or the points change
     */
    public record Move(Status present, Status proposed) implements Comparable<Move> {

        private static final Comparator<Move> ORDER =
                Comparator.comparing(Move::present).thenComparing(Move::proposed);

        /** Checks that both are there. */
        public Move {
            Objects.requireNonNull(present, "present");
            Objects.requireNonNull(proposed, "proposed");
        }

        /**
         * Gives the stable code.
         *
         * @return for example {@code pass-to-fail}
         */
        public String code() {
            return present.code() + "-to-" + proposed.code();
        }

        @Override
        public int compareTo(Move other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Tells how the verdict moves.
     *
     * @return from what to what
     */
    public Move move() {
        return new Move(present.status(), proposed.status());
    }

    /** Whether two verdicts are the same to the agent. */
    static boolean isSame(Verdict present, Verdict proposed) {
        return present.status() == proposed.status()
                && present.confidence() == proposed.confidence()
                && present.hits() == proposed.hits();
    }
}
