package io.ecomrules.core.settlement;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.SettlementKey;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.core.settlement.SettlementFlow.Command;
import io.ecomrules.core.settlement.SettlementFlow.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The settlement of one person in one post for one period on its way: computed, confirmed, paid, closed (PAY-3, PAY-4).
 *
 * <p>Each state is a type that offers only the steps possible in it, so that nobody pays what is not confirmed and nobody edits what is
 * closed; {@link SettlementFlow} has the table and its guards. A closed settlement is corrected by entries of the {@link Ledger} only.
 *
 * <pre>{@code
 * if (computed.confirm(director, Post.MARKETING_CENTRE_DIRECTOR, today) instanceof Answer.Granted<Settlement> step
 *         && step.value() instanceof Settlement.Confirmed confirmed) { ... }
 * }</pre>
 */
public sealed interface Settlement {

    /**
     * Gives what is settled.
     *
     * @return the statement
     */
    Statement statement();

    /**
     * Tells whom and what the settlement is about.
     *
     * @return the natural key, settled once
     */
    default SettlementKey key() {
        return statement().key();
    }

    /** A settlement that was paid and so stands in the book. */
    sealed interface Settled extends Settlement {

        /**
         * Tells when it was paid.
         *
         * @return the day of the payment
         */
        LocalDate paidOn();
    }

    /**
     * Computed by finance and not yet confirmed by everybody.
     *
     * @param statement the statement
     * @param computedOn when finance computed it and submitted it for confirmation
     * @param confirmations who has confirmed so far
     */
    record Computed(Statement statement, LocalDate computedOn, List<Confirmation> confirmations) implements Settlement {

        /** Copies the confirmations. */
        public Computed {
            Objects.requireNonNull(statement, "statement");
            Objects.requireNonNull(computedOn, "computedOn");
            confirmations = List.copyOf(confirmations);
        }

        /**
         * Begins the life of a settlement.
         *
         * @param statement the statement
         * @param computedOn when finance computed it
         * @return a settlement that nobody has confirmed
         */
        public static Computed on(LocalDate computedOn, Statement statement) {
            return new Computed(statement, computedOn, List.of());
        }

        /**
         * Tells whose confirmation is still missing.
         *
         * @return posts: for a month of department manager and marketing-centre director those that have not confirmed (PAY-3), for an
         *     assessment year the post settled (PAY-4)
         */
        public List<Post> awaited() {
            return SettlementFlow.confirmers(key())
                    .filter(post -> confirmations.stream().noneMatch(each -> each.as() == post))
                    .toList();
        }

        /**
         * Confirms. A month is confirmed by whoever holds the post on that day; an assessment year by the person settled, who may
         * meanwhile have moved to another post.
         *
         * @param by who confirms, with the posts held
         * @param as the post in which it is confirmed
         * @param on when
         * @return {@link Confirmed} if this was the last confirmation awaited, {@link Computed} otherwise; or the refusals
         *     {@code confirmed-already}, {@code not-a-confirming-post}, {@code not-holding-post}, {@code not-the-person-settled} and
         *     {@code confirmed-before-computed}
         */
        public Answer<Settlement> confirm(Employee by, Post as, LocalDate on) {
            var request = new SettlementFlow.Request(this, on, new SettlementFlow.Signature(by, as));
            return SettlementFlow.WORKFLOW
                    .decide(State.COMPUTED, Command.CONFIRM, request)
                    .map(to -> {
                        var all = Stream.concat(confirmations.stream(), Stream.of(new Confirmation(as, by.id(), on)))
                                .toList();
                        return to == State.CONFIRMED
                                ? new Confirmed(statement, computedOn, all)
                                : new Computed(statement, computedOn, all);
                    });
        }

        /**
         * Replaces what was computed, as after an objection that was accepted in time. Confirmations given before do not count for it.
         *
         * @param other the statement now
         * @param on when it was computed
         * @return a settlement that nobody has confirmed
         * @throws IllegalArgumentException if the statement is of another settlement
         */
        public Computed recomputed(Statement other, LocalDate on) {
            return again(this, other, on);
        }
    }

    /**
     * Confirmed by everybody who has to, and not yet paid.
     *
     * @param statement the statement
     * @param computedOn when finance computed it
     * @param confirmations who confirmed it and when
     */
    record Confirmed(Statement statement, LocalDate computedOn, List<Confirmation> confirmations)
            implements Settlement {

        /** Checks that every confirmation is there, and copies them. */
        public Confirmed {
            Objects.requireNonNull(computedOn, "computedOn");
            confirmations = List.copyOf(confirmations);
            var missing = new Computed(statement, computedOn, confirmations).awaited();
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException(statement.key() + " is not confirmed by " + missing + ".");
            }
        }

        /**
         * Pays. Book the result in the {@link Ledger} before money moves: it refuses what was paid before.
         *
         * @param on when
         * @return the paid settlement, or the refusal {@code paid-before-confirmed}
         */
        public Answer<Paid> pay(LocalDate on) {
            var request = new SettlementFlow.Request(this, on, null);
            return SettlementFlow.WORKFLOW
                    .decide(State.CONFIRMED, Command.PAY, request)
                    .map(to -> new Paid(this, on));
        }

        /**
         * Replaces what was confirmed, as after an objection that was accepted before payment. It has to be confirmed again.
         *
         * @param other the statement now
         * @param on when it was computed
         * @return a settlement that nobody has confirmed
         * @throws IllegalArgumentException if the statement is of another settlement
         */
        public Computed recomputed(Statement other, LocalDate on) {
            return again(this, other, on);
        }
    }

    /**
     * Paid and not yet closed. From here on nothing is replaced.
     *
     * @param confirmed what was paid
     * @param paidOn when
     */
    record Paid(Confirmed confirmed, LocalDate paidOn) implements Settled {

        /** Checks that nothing is missing. */
        public Paid {
            Objects.requireNonNull(confirmed, "confirmed");
            Objects.requireNonNull(paidOn, "paidOn");
        }

        @Override
        public Statement statement() {
            return confirmed.statement();
        }

        /**
         * Closes.
         *
         * @param on when
         * @return the closed settlement, or the refusal {@code closed-before-paid}
         */
        public Answer<Closed> close(LocalDate on) {
            var request = new SettlementFlow.Request(this, on, null);
            return SettlementFlow.WORKFLOW
                    .decide(State.PAID, Command.CLOSE, request)
                    .map(to -> new Closed(this, on));
        }
    }

    /**
     * Closed. No step leads on from here; corrections are entries in a later month.
     *
     * @param paid what was closed
     * @param closedOn when
     */
    record Closed(Paid paid, LocalDate closedOn) implements Settled {

        /** Checks that nothing is missing. */
        public Closed {
            Objects.requireNonNull(paid, "paid");
            Objects.requireNonNull(closedOn, "closedOn");
        }

        @Override
        public Statement statement() {
            return paid.statement();
        }

        @Override
        public LocalDate paidOn() {
            return paid.paidOn();
        }
    }

    private static Computed again(Settlement before, Statement statement, LocalDate on) {
        if (!statement.key().equals(before.key())) {
            throw new IllegalArgumentException(
                    "The statement of " + statement.key() + " cannot replace that of " + before.key() + ".");
        }
        return Computed.on(on, statement);
    }
}
