package io.ecomrules.core.approval;

import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a request. All of them in their order are the {@link Approval}. */
public sealed interface Event {

    /**
     * Tells when.
     *
     * @return the instant
     */
    Instant at();

    /**
     * Somebody asked.
     *
     * @param id the request's id
     * @param terms how it is approved
     * @param by who asked
     * @param subject what is to be approved
     * @param at when
     */
    record Opened(String id, ApprovalTerms terms, EmployeeId by, Fields subject, Instant at) implements Event {
        /** Checks that nothing is missing. */
        public Opened {
            Objects.requireNonNull(terms, "terms");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(at, "at");
            if (id.isBlank()) {
                throw new IllegalArgumentException("A request for an approval has an id but it is blank.");
            }
        }
    }

    /**
     * Somebody agreed.
     *
     * @param decision the decision
     * @param seats the posts any one of which it can count for
     */
    record Approved(Decision decision, Set<Post> seats) implements Event {
        /** Copies the posts. */
        public Approved {
            Objects.requireNonNull(decision, "decision");
            seats = Set.copyOf(seats);
        }

        @Override
        public Instant at() {
            return decision.at();
        }
    }

    /**
     * Somebody refused, for good.
     *
     * @param decision the decision
     */
    record Rejected(Decision decision) implements Event {
        /** Checks that it is there. */
        public Rejected {
            Objects.requireNonNull(decision, "decision");
        }

        @Override
        public Instant at() {
            return decision.at();
        }
    }

    /**
     * Somebody sent it back.
     *
     * @param decision the decision
     * @param to the tier that decides again, or null for the requester
     */
    record Returned(Decision decision, @Nullable Tier to) implements Event {
        /** Checks that it is there. */
        public Returned {
            Objects.requireNonNull(decision, "decision");
        }

        @Override
        public Instant at() {
            return decision.at();
        }
    }

    /**
     * The requester changed what is to be approved.
     *
     * @param subject what is to be approved now
     * @param terms how it is approved now
     * @param at when
     */
    record Edited(Fields subject, ApprovalTerms terms, Instant at) implements Event {
        /** Checks that nothing is missing. */
        public Edited {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(terms, "terms");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * The requester no longer asks.
     *
     * @param at when
     */
    record Withdrawn(Instant at) implements Event {
        /** Checks that the instant is there. */
        public Withdrawn {
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * A tier's time was up, and by its terms that is a rejection.
     *
     * @param tier the tier
     * @param at when it was noticed
     */
    record Expired(Tier tier, Instant at) implements Event {
        /** Checks that nothing is missing. */
        public Expired {
            Objects.requireNonNull(tier, "tier");
            Objects.requireNonNull(at, "at");
        }
    }
}
