package io.ecomrules.core.settlement;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.performance.SettlementKey;
import io.ecomrules.core.settlement.ObjectionFlow.Command;
import io.ecomrules.core.settlement.ObjectionFlow.State;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way of an objection: raised, then accepted or refused, once and for ever (PAY-3, PAY-4). Each state is a type, so that an
 * objection cannot be decided twice and only an accepted one can become the cause of a correction; {@link ObjectionFlow}
 * has the table and its guards.
 */
public sealed interface ObjectionCase {

    /**
     * Gives what is contested.
     *
     * @return the objection
     */
    Objection objection();

    /**
     * Opens the case of an objection.
     *
     * @param objection the objection
     * @param until the last day on which objections are heard, that day included, or null where the regulations set none, as PAY-3 and
     *     PAY-4 do not
     * @return the case, or the refusal {@code objection-too-late} or {@code objection-before-period-end}
     */
    static Answer<Raised> raise(Objection objection, @Nullable LocalDate until) {
        return ObjectionFlow.WORKFLOW
                .decide(null, Command.RAISE, new ObjectionFlow.Request(objection, until, null))
                .map(to -> new Raised(objection));
    }

    /**
     * Raised and not yet decided.
     *
     * @param objection the objection
     */
    record Raised(Objection objection) implements ObjectionCase {

        /** Checks that the objection is there. */
        public Raised {
            Objects.requireNonNull(objection, "objection");
        }

        /**
         * Accepts the objection.
         *
         * @param by who decides, with the posts held
         * @param on the day of the decision
         * @return the accepted case, or the refusals {@code not-the-addressee} and {@code decided-before-raised}
         */
        public Answer<Accepted> accept(Employee by, LocalDate on) {
            return decide(Command.ACCEPT, by, on, "").map(to -> new Accepted(objection, by.id(), on));
        }

        /**
         * Refuses the objection.
         *
         * @param by who decides, with the posts held
         * @param on the day of the decision
         * @param reason why, for the person who objected
         * @return the refused case, or the refusals {@code not-the-addressee}, {@code decided-before-raised} and
         *     {@code refusal-without-reason}
         */
        public Answer<Refused> refuse(Employee by, LocalDate on, String reason) {
            return decide(Command.REFUSE, by, on, reason).map(to -> new Refused(objection, by.id(), on, reason));
        }

        private Answer<State> decide(Command command, Employee by, LocalDate on, String reason) {
            var decision = new ObjectionFlow.Decision(by, on, reason);
            return ObjectionFlow.WORKFLOW.decide(
                    State.RAISED, command, new ObjectionFlow.Request(objection, null, decision));
        }
    }

    /**
     * Found right. The settlement is recomputed, and if it was closed the difference is booked as a correction.
     *
     * @param objection the objection
     * @param decidedBy who decided
     * @param decidedOn when
     */
    record Accepted(Objection objection, EmployeeId decidedBy, LocalDate decidedOn)
            implements ObjectionCase, Correction.Cause {
        /** Checks that nothing is missing. */
        public Accepted {
            Objects.requireNonNull(objection, "objection");
            Objects.requireNonNull(decidedBy, "decidedBy");
            Objects.requireNonNull(decidedOn, "decidedOn");
        }

        @Override
        public String id() {
            return objection.id();
        }

        @Override
        public SettlementKey key() {
            return objection.key();
        }
    }

    /**
     * Found wrong. The settlement stays.
     *
     * @param objection the objection
     * @param decidedBy who decided
     * @param decidedOn when
     * @param reason why, not blank
     */
    record Refused(Objection objection, EmployeeId decidedBy, LocalDate decidedOn, String reason)
            implements ObjectionCase {
        /** Checks that nothing is missing, the reason included. */
        public Refused {
            Objects.requireNonNull(objection, "objection");
            Objects.requireNonNull(decidedBy, "decidedBy");
            Objects.requireNonNull(decidedOn, "decidedOn");
            if (reason.isBlank()) {
                throw new IllegalArgumentException("Objection " + objection.id() + " is refused without a reason.");
            }
        }
    }
}
