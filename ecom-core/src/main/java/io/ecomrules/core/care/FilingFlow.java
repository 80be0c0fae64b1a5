package io.ecomrules.core.care;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.workflow.Guard;
import io.ecomrules.core.workflow.Stamp;
import io.ecomrules.core.workflow.Workflow;
import java.util.List;
import java.util.Objects;

/**
 * How a customer is filed as of poor quality, and how that is corrected (SVC-16): filed once the supervisor has confirmed it, never by
 * itself; after an objection kept or removed, with the reason. That a filing has expired is no step: it follows from the day.
 */
public final class FilingFlow {

    /** Where a filing is. */
    public enum State {
        /** It is on file. */
        FILED,
        /** Somebody objects to it; until that is decided it stays on file. */
        OBJECTED,
        /** It was wrong, or is no longer needed. */
        REMOVED
    }

    /** What can be asked for. */
    public enum Command {
        /** It goes on file. */
        FILE,
        /** Somebody objects: the customer, or anybody for the customer. */
        OBJECT,
        /** It stays on file. */
        KEEP,
        /** It is removed. */
        REMOVE
    }

    /**
     * What the guards look at.
     *
     * @param proposal what was proposed
     * @param approval how it was approved
     * @param house who holds which post
     * @param stamp when, by whom, and why
     */
    public record Facts(Proposal proposal, Approval approval, House house, Stamp stamp) {
        /** Checks that nothing is missing. */
        public Facts {
            Objects.requireNonNull(proposal, "proposal");
            Objects.requireNonNull(approval, "approval");
            Objects.requireNonNull(house, "house");
            Objects.requireNonNull(stamp, "stamp");
        }
    }

    private static final Guard<Facts> CONFIRMED = new Guard<>("confirmed", FilingFlow::notConfirmed);
    private static final Guard<Facts> BY_A_CONFIRMER = new Guard<>("by-a-confirmer", FilingFlow::notByAConfirmer);
    private static final Guard<Facts> REASONED = new Guard<>(
            "reasoned",
            facts -> facts.stamp().note().isBlank()
                    ? List.of(Problem.of(
                            "filing-step-without-reason",
                            "customer",
                            facts.proposal().customer()))
                    : List.of());

    /** The table. */
    public static final Workflow<State, Command, Facts> WORKFLOW = Workflow.<State, Command, Facts>named(
                    "Filing", State.class, Command.class)
            .begin(Command.FILE, State.FILED, CONFIRMED)
            .step(State.FILED, Command.OBJECT, State.OBJECTED, REASONED)
            .step(State.OBJECTED, Command.KEEP, State.FILED, REASONED, BY_A_CONFIRMER)
            .step(List.of(State.FILED, State.OBJECTED), Command.REMOVE, State.REMOVED, REASONED, BY_A_CONFIRMER)
            .end(State.REMOVED)
            .build();

    private FilingFlow() {}

    private static List<Problem> notConfirmed(Facts facts) {
        var matter = facts.approval().terms().matter();
        if (matter != Matter.POOR_QUALITY_CUSTOMER) {
            return List.of(Problem.of(
                            "filing-by-another-approval",
                            "id",
                            facts.approval().id(),
                            "customer",
                            facts.proposal().customer())
                    .named("matter", matter.code(), matter));
        }
        return facts.approval()
                .againstCarryingOut(
                        EmployeeId.of(facts.stamp().by()),
                        facts.proposal().fields(),
                        facts.stamp().at(),
                        facts.house());
    }

    /** Whoever may confirm a filing may correct it. */
    private static List<Problem> notByAConfirmer(Facts facts) {
        var terms = facts.approval().terms();
        var day = facts.house().day(facts.stamp().at());
        boolean isConfirmer = terms.tiers().stream()
                .flatMap(tier -> terms.approvers(tier).stream())
                .flatMap(post -> facts.house().people().holders(post, day).stream())
                .anyMatch(holder -> holder.id().value().equals(facts.stamp().by()));
        return isConfirmer
                ? List.of()
                : List.of(Problem.of(
                        "not-a-confirmer",
                        "actor",
                        facts.stamp().by(),
                        "customer",
                        facts.proposal().customer()));
    }
}
