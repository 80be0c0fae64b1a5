package io.ecomrules.core.workflow;

import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * A workflow for trying the kernel: a branch, a way back, a step that stays, a way out from several states.
 *
 * @param isPaid whether the parcel is paid for
 * @param isAddressed whether it has an address
 * @param isWeighed whether it was weighed
 * @param isIntact whether it arrived as it was sent
 */
record Parcel(boolean isPaid, boolean isAddressed, boolean isWeighed, boolean isIntact) {

    enum State {
        PACKED,
        SHIPPED,
        RECEIVED,
        RETURNED,
        CANCELLED
    }

    enum Command {
        PACK,
        RELABEL,
        SHIP,
        RECEIVE,
        REPACK,
        CANCEL
    }

    static final Parcel GOOD = new Parcel(true, true, true, true);
    static final Parcel BAD = new Parcel(false, false, false, false);

    static final Guard<Parcel> PAID =
            new Guard<>("paid", parcel -> parcel.isPaid() ? List.of() : List.of(Problem.of("not-paid")));

    static final Guard<Parcel> LABELLED = new Guard<>("labelled", parcel -> {
        var reasons = new ArrayList<Problem>();
        if (!parcel.isAddressed()) {
            reasons.add(Problem.of("not-addressed"));
        }
        if (!parcel.isWeighed()) {
            reasons.add(Problem.of("not-weighed"));
        }
        return reasons;
    });

    static final Workflow<State, Command, Parcel> WORKFLOW = Workflow.<State, Command, Parcel>named(
                    "Parcel", State.class, Command.class)
            .begin(Command.PACK, State.PACKED)
            .step(State.PACKED, Command.RELABEL, State.PACKED)
            .step(State.PACKED, Command.SHIP, State.SHIPPED, PAID, LABELLED)
            .choose(State.SHIPPED, Command.RECEIVE, "intact", Parcel::isIntact, State.RECEIVED, State.RETURNED, PAID)
            .step(State.RETURNED, Command.REPACK, State.PACKED)
            .step(List.of(State.PACKED, State.RETURNED), Command.CANCEL, State.CANCELLED)
            .end(State.RECEIVED, State.CANCELLED)
            .build();
}
