package io.ecomrules.core.campaign;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.approval.Status;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.workflow.Guard;
import io.ecomrules.core.workflow.Stamp;
import io.ecomrules.core.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a campaign goes (CMP-1): planned from the annual plan, reviewed by the head for feasibility and budget, run within its window, and
 * evaluated from data.
 */
public final class CampaignFlow {

    /** Where a campaign is. */
    public enum State {
        /** It is planned. */
        PLANNED,
        /** The head reviews it. */
        SUBMITTED,
        /** It passed the review. */
        APPROVED,
        /** It runs. */
        RUNNING,
        /** It is over. */
        ENDED,
        /** Its figures were looked at. */
        EVALUATED,
        /** It does not take place. */
        CANCELLED
    }

    /** What can be asked for. */
    public enum Command {
        /** It is planned. */
        PLAN,
        /** It goes to the head. */
        SUBMIT,
        /** It goes back to whoever planned it. */
        SEND_BACK,
        /** It passes the review. */
        APPROVE,
        /** It begins. */
        START,
        /** It ends. */
        END,
        /** It is evaluated. */
        EVALUATE,
        /** It does not take place. */
        CANCEL
    }

    /**
     * What the guards look at.
     *
     * @param campaign the campaign as it is now
     * @param plan the annual plan
     * @param approval the review, or null if there is none yet
     * @param house who holds which post
     * @param evaluation how it did, or null
     * @param stamp when, by whom, and why
     */
    public record Facts(
            Campaign campaign,
            AnnualPlan plan,
            @Nullable Approval approval,
            House house,
            @Nullable Evaluation evaluation,
            Stamp stamp) {
        /** Checks that nothing is missing. */
        public Facts {
            Objects.requireNonNull(campaign, "campaign");
            Objects.requireNonNull(plan, "plan");
            Objects.requireNonNull(house, "house");
            Objects.requireNonNull(stamp, "stamp");
        }
    }

    private static final Guard<Facts> IN_THE_PLAN = new Guard<>("in-the-annual-plan", CampaignFlow::notInThePlan);
    private static final Guard<Facts> BUDGETED = new Guard<>(
            "budgeted",
            facts -> facts.campaign().budget() == null ? List.of(about(facts, "campaign-needs-budget")) : List.of());
    private static final Guard<Facts> REVIEWED = new Guard<>("reviewed", CampaignFlow::notReviewed);
    private static final Guard<Facts> BY_WHO_MAY = new Guard<>("by-who-may-run-it", CampaignFlow::notByWhoMay);
    private static final Guard<Facts> IN_ITS_WINDOW = new Guard<>(
            "in-its-window",
            facts -> facts.campaign().isIn(facts.stamp().at())
                    ? List.of()
                    : List.of(window(facts, "campaign-not-in-window")));
    private static final Guard<Facts> REASON_IF_EARLY = new Guard<>(
            "reason-if-early",
            facts -> isEarly(facts) && facts.stamp().note().isBlank()
                    ? List.of(window(facts, "campaign-ended-early-without-reason"))
                    : List.of());
    private static final Guard<Facts> LOOKED_AT = new Guard<>("looked-at", CampaignFlow::notLookedAt);
    private static final Guard<Facts> REASONED = new Guard<>(
            "reasoned",
            facts ->
                    facts.stamp().note().isBlank() ? List.of(about(facts, "campaign-step-without-reason")) : List.of());

    /** The table. */
    public static final Workflow<State, Command, Facts> WORKFLOW = Workflow.<State, Command, Facts>named(
                    "Campaign", State.class, Command.class)
            .begin(Command.PLAN, State.PLANNED, IN_THE_PLAN)
            .step(State.PLANNED, Command.SUBMIT, State.SUBMITTED, IN_THE_PLAN, BUDGETED)
            .step(List.of(State.SUBMITTED, State.APPROVED), Command.SEND_BACK, State.PLANNED, REASONED)
            .step(State.SUBMITTED, Command.APPROVE, State.APPROVED, IN_THE_PLAN, BUDGETED, REVIEWED)
            .step(State.APPROVED, Command.START, State.RUNNING, BY_WHO_MAY, IN_ITS_WINDOW)
            .step(State.RUNNING, Command.END, State.ENDED, REASON_IF_EARLY)
            .step(State.ENDED, Command.EVALUATE, State.EVALUATED, LOOKED_AT)
            .step(List.of(State.PLANNED, State.SUBMITTED, State.APPROVED), Command.CANCEL, State.CANCELLED, REASONED)
            .end(State.EVALUATED, State.CANCELLED)
            .build();

    private CampaignFlow() {}

    private static List<Problem> notInThePlan(Facts facts) {
        var campaign = facts.campaign();
        int year = facts.house().day(campaign.from()).getYear();
        return facts.plan().holds(campaign) && year == facts.plan().year()
                ? List.of()
                : List.of(about(facts, "campaign-not-in-annual-plan")
                        .with("item", String.valueOf(campaign.planItem()))
                        .with("year", String.valueOf(facts.plan().year())));
    }

    private static List<Problem> notReviewed(Facts facts) {
        var approval = facts.approval();
        if (approval == null || approval.terms().matter() != Matter.CAMPAIGN || approval.status() != Status.APPROVED) {
            return List.of(about(facts, "campaign-not-reviewed"));
        }
        return approval.subject().equals(facts.campaign().fields())
                ? List.of()
                : List.of(about(facts, "campaign-changed-since-review"));
    }

    private static List<Problem> notByWhoMay(Facts facts) {
        var approval = facts.approval();
        if (approval == null) {
            return List.of(about(facts, "campaign-not-reviewed"));
        }
        var reasons = new ArrayList<>(notReviewed(facts));
        if (reasons.isEmpty()) {
            reasons.addAll(approval.againstCarryingOut(
                    EmployeeId.of(facts.stamp().by()),
                    facts.campaign().fields(),
                    facts.stamp().at(),
                    facts.house()));
        }
        return reasons;
    }

    private static List<Problem> notLookedAt(Facts facts) {
        var evaluation = facts.evaluation();
        return evaluation != null
                        && evaluation.campaign().equals(facts.campaign().id())
                ? List.of()
                : List.of(about(facts, "campaign-without-evaluation"));
    }

    private static boolean isEarly(Facts facts) {
        return facts.stamp().at().isBefore(facts.campaign().until());
    }

    private static Problem about(Facts facts, String code) {
        return Problem.of(code, "campaign", facts.campaign().id());
    }

    private static Problem window(Facts facts, String code) {
        return about(facts, code)
                .with("at", facts.stamp().at().toString())
                .with("from", facts.campaign().from().toString())
                .with("until", facts.campaign().until().toString());
    }
}
