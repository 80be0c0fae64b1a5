package io.ecomrules.core.listing;

import io.ecomrules.core.workflow.Progress;
import io.ecomrules.core.workflow.Workflow;
import java.util.Optional;

/**
 * How a product is edited (LST-8): somebody plans, the members agree, the art editor carries it out and edits it, it is reviewed and goes
 * live when it passes. The reviewer is the planner or a member and never who made it; what fails goes back to be carried out again.
 */
public final class EditingFlow {

    /** Where the work is. */
    public enum State {
        /** There is a plan. */
        PLANNED,
        /** The members agreed to it. */
        AGREED,
        /** It was carried out. */
        EXECUTED,
        /** The product was edited with it. */
        EDITED,
        /** It passed the review. */
        PASSED,
        /** It is live. */
        LIVE
    }

    /** What can be asked for. */
    public enum Command {
        /** A plan is made. */
        PLAN,
        /** Another plan is made. */
        PLAN_AGAIN,
        /** The members have agreed. */
        AGREE,
        /** The plan is carried out. */
        EXECUTE,
        /** The product is edited. */
        EDIT,
        /** What was made is reviewed. */
        REVIEW,
        /** It goes live. */
        GO_LIVE
    }

    /** The table. */
    public static final Workflow<State, Command, EditingCase> WORKFLOW = Workflow.<State, Command, EditingCase>named(
                    "Editing", State.class, Command.class)
            .begin(Command.PLAN, State.PLANNED)
            .step(State.PLANNED, Command.PLAN_AGAIN, State.PLANNED)
            .step(State.PLANNED, Command.AGREE, State.AGREED, EditingGuards.ALL_AGREED)
            .step(State.AGREED, Command.EXECUTE, State.EXECUTED, EditingGuards.BY_ART_EDITOR)
            .step(State.EXECUTED, Command.EDIT, State.EDITED)
            .choose(
                    State.EDITED,
                    Command.REVIEW,
                    "review-passed",
                    EditingCase::isPassed,
                    State.PASSED,
                    State.AGREED,
                    EditingGuards.BY_ANOTHER,
                    EditingGuards.LOOKED_AT_ALL)
            .step(State.PASSED, Command.GO_LIVE, State.LIVE)
            .end(State.LIVE)
            .build();

    private EditingFlow() {}

    /**
     * Tells who carried the plan out last, for {@link EditingCase#maker()}.
     *
     * @param progress the case
     * @return whoever took the step, or empty before anybody did
     */
    public static Optional<String> maker(Progress<State, Command, EditingCase> progress) {
        return progress.history().stream()
                .filter(step -> step.command() == Command.EXECUTE)
                .reduce((earlier, later) -> later)
                .map(step -> step.stamp().by());
    }
}
