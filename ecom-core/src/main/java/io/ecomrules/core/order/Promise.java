package io.ecomrules.core.order;

import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.ClauseId;

/** What the house promises about an order: one step within some time of another. */
public enum Promise {
    /** The customer is contacted after the order was accepted. */
    CONTACT("ORD-2", Step.ACCEPTED, Step.CONTACTED, Obligation.CONTACT_CUSTOMER, Fault.LATE_CONTACT),
    /** The order goes to operations after it was confirmed. */
    HAND_OVER("ORD-3", Step.CONFIRMED, Step.HANDED_OVER, Obligation.HAND_OVER_ORDER, Fault.LATE_HAND_OVER),
    /** The goods are shipped after the order was handed over. */
    SHIPPING("ORD-7", Step.HANDED_OVER, Step.SHIPPED, Obligation.SHIP_ORDER, Fault.LATE_SHIPPING);

    private final String clause;
    private final Step start;
    private final Step end;
    private final Obligation obligation;
    private final Fault fault;

    Promise(String clause, Step start, Step end, Obligation obligation, Fault fault) {
        this.clause = clause;
        this.start = start;
        this.end = end;
        this.obligation = obligation;
        this.fault = fault;
    }

    /**
     * Gives the clause it stands in.
     *
     * @return for example ORD-2
     */
    public ClauseId clause() {
        return ClauseId.of(clause);
    }

    /**
     * Tells what starts the time.
     *
     * @return the step
     */
    public Step start() {
        return start;
    }

    /**
     * Tells what has to be done in time.
     *
     * @return the step
     */
    public Step end() {
        return end;
    }

    /**
     * Tells which rule says how long it may take.
     *
     * @return the obligation
     */
    public Obligation obligation() {
        return obligation;
    }

    /**
     * Tells what it is if the promise is broken.
     *
     * @return the fault
     */
    public Fault fault() {
        return fault;
    }
}
