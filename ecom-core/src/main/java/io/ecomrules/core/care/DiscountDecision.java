package io.ecomrules.core.care;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import java.util.List;
import java.util.Objects;

/** Whether a discount is granted, and if not by whom it could be (SVC-17). */
public sealed interface DiscountDecision {

    /**
     * Gives what speaks against granting it at once.
     *
     * @return every reason, each with the rule behind it; none if it is granted
     */
    List<Problem> reasons();

    /**
     * It is granted.
     *
     * @param share how large a share of the order it is
     * @param limit the largest share that may be granted, with its rule
     */
    record Grant(Exact share, Ruled<Exact> limit) implements DiscountDecision {
        /** Checks that nothing is missing. */
        public Grant {
            Objects.requireNonNull(share, "share");
            Objects.requireNonNull(limit, "limit");
        }

        @Override
        public List<Problem> reasons() {
            return List.of();
        }
    }

    /**
     * It is beyond the own limit, and somebody else may grant it: an approval of {@code Matter.DISCOUNT} for
     * {@link DiscountRequest#fields()}.
     *
     * @param share how large a share of the order it is
     * @param whom the posts that may grant it
     * @param reasons why it is not granted at once
     */
    record AskLeader(Exact share, List<Post> whom, List<Problem> reasons) implements DiscountDecision {
        /** Copies the lists and checks that there is somebody to ask, and a reason. */
        public AskLeader {
            Objects.requireNonNull(share, "share");
            whom = List.copyOf(whom);
            reasons = checked(reasons);
            if (whom.isEmpty()) {
                throw new IllegalArgumentException("Somebody is asked.");
            }
        }
    }

    /**
     * Nobody who could be asked may grant it.
     *
     * @param share how large a share of the order it is
     * @param reasons why not, for everybody
     */
    record Refuse(Exact share, List<Problem> reasons) implements DiscountDecision {
        /** Copies the reasons and checks that there is one. */
        public Refuse {
            Objects.requireNonNull(share, "share");
            reasons = checked(reasons);
        }
    }

    /**
     * It cannot be decided, and nothing is guessed.
     *
     * @param reasons why not
     */
    record Undecided(List<Problem> reasons) implements DiscountDecision {
        /** Copies the reasons and checks that there is one. */
        public Undecided {
            reasons = checked(reasons);
        }
    }

    private static List<Problem> checked(List<Problem> reasons) {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("What is not granted has at least one reason.");
        }
        return List.copyOf(reasons);
    }
}
