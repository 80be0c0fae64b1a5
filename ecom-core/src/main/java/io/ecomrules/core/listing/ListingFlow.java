package io.ecomrules.core.listing;

import io.ecomrules.core.workflow.Workflow;
import java.util.List;

/**
 * The life of a listing (LST-1, LST-3, LST-4): drafted, submitted, reviewed by the product manager, approved by the head, live, and taken
 * down — normally when it is sold out, after which it can come back, or exceptionally after an approval, which is the end.
 */
public final class ListingFlow {

    /** Where a listing is. */
    public enum State {
        /** Somebody writes it. */
        DRAFTED,
        /** It was applied for. */
        SUBMITTED,
        /** It was reviewed. */
        REVIEWED,
        /** It was approved. */
        APPROVED,
        /** Customers can buy it. */
        LIVE,
        /** It is live, and somebody proposed to take it down. */
        TAKING_DOWN_PROPOSED,
        /** It was taken down because it was sold out. */
        SOLD_OUT,
        /** It was taken down although there was stock. */
        TAKEN_DOWN
    }

    /** What can be asked for. */
    public enum Command {
        /** It is begun. */
        DRAFT,
        /** It is applied for. */
        SUBMIT,
        /** It passes the review. */
        PASS_REVIEW,
        /** It goes back to whoever wrote it. */
        SEND_BACK,
        /** It is approved. */
        APPROVE,
        /** It goes live. */
        GO_LIVE,
        /** Something of it is updated while it is live. */
        UPDATE,
        /** It is taken down because it is sold out. */
        DELIST,
        /** It is to be taken down although there is stock. */
        PROPOSE_TAKING_DOWN,
        /** It is not taken down after all. */
        KEEP,
        /** It is taken down although there is stock. */
        TAKE_DOWN
    }

    /** The table. */
    public static final Workflow<State, Command, ListingCase> WORKFLOW = Workflow.<State, Command, ListingCase>named(
                    "Listing", State.class, Command.class)
            .begin(Command.DRAFT, State.DRAFTED)
            .step(State.DRAFTED, Command.SUBMIT, State.SUBMITTED, ListingGuards.post(ListingTask.APPLY))
            .step(
                    State.SUBMITTED,
                    Command.PASS_REVIEW,
                    State.REVIEWED,
                    ListingGuards.post(ListingTask.REVIEW),
                    ListingGuards.COMPLETE)
            .step(List.of(State.SUBMITTED, State.REVIEWED, State.APPROVED), Command.SEND_BACK, State.DRAFTED)
            .step(
                    State.REVIEWED,
                    Command.APPROVE,
                    State.APPROVED,
                    ListingGuards.COMPLETE,
                    ListingGuards.CONTENT_APPROVED)
            .step(
                    List.of(State.APPROVED, State.SOLD_OUT),
                    Command.GO_LIVE,
                    State.LIVE,
                    ListingGuards.post(ListingTask.PUT_LIVE),
                    ListingGuards.COMPLETE,
                    ListingGuards.CONTENT_APPROVED,
                    ListingGuards.PRICE_APPROVED,
                    ListingGuards.IN_STOCK)
            .step(
                    State.LIVE,
                    Command.UPDATE,
                    State.LIVE,
                    ListingGuards.post(ListingTask.PUT_LIVE),
                    ListingGuards.COMPLETE,
                    ListingGuards.CONTENT_APPROVED,
                    ListingGuards.PRICE_APPROVED)
            .step(
                    List.of(State.LIVE, State.TAKING_DOWN_PROPOSED),
                    Command.DELIST,
                    State.SOLD_OUT,
                    ListingGuards.SOLD_OUT)
            .step(
                    State.LIVE,
                    Command.PROPOSE_TAKING_DOWN,
                    State.TAKING_DOWN_PROPOSED,
                    ListingGuards.post(ListingTask.PROPOSE_TAKING_DOWN),
                    ListingGuards.REASON_GIVEN)
            .step(State.TAKING_DOWN_PROPOSED, Command.KEEP, State.LIVE)
            .step(
                    State.TAKING_DOWN_PROPOSED,
                    Command.TAKE_DOWN,
                    State.TAKEN_DOWN,
                    ListingGuards.post(ListingTask.TAKE_DOWN),
                    ListingGuards.REASON_GIVEN,
                    ListingGuards.TAKING_DOWN_APPROVED)
            .end(State.TAKEN_DOWN)
            .build();

    private ListingFlow() {}
}
