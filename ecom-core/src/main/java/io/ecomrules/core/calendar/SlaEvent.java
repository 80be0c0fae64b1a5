package io.ecomrules.core.calendar;

import java.time.Instant;

/** What happened to something that has to be done in time. */
public sealed interface SlaEvent {

    /**
     * Tells when.
     *
     * @return the instant
     */
    Instant at();

    /**
     * The time begins to run.
     *
     * @param at when
     */
    record Started(Instant at) implements SlaEvent {}

    /**
     * The time stands still, for example while the customer is asked.
     *
     * @param at when
     * @param reason why
     */
    record Paused(Instant at, String reason) implements SlaEvent {}

    /**
     * The time runs on.
     *
     * @param at when
     */
    record Resumed(Instant at) implements SlaEvent {}

    /**
     * It was done.
     *
     * @param at when
     */
    record Fulfilled(Instant at) implements SlaEvent {}

    /**
     * It was opened again after it was done.
     *
     * @param at when
     */
    record Reopened(Instant at) implements SlaEvent {}

    /**
     * Another limit holds from now on, for the whole time. It is of the same kind as the one before.
     *
     * @param at when
     * @param limit the limit
     */
    record LimitChanged(Instant at, Span limit) implements SlaEvent {}

    /**
     * It need not be done any more.
     *
     * @param at when
     */
    record Cancelled(Instant at) implements SlaEvent {}
}
