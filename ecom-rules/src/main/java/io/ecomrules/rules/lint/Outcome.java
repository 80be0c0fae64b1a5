package io.ecomrules.rules.lint;

import io.ecomrules.core.approval.Term;
import io.ecomrules.core.approval.Tier;
import io.ecomrules.core.duty.Channel;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.organization.Post;
import io.ecomrules.rules.model.DecisionKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something a rule can set, in the words of rule files.
 *
 * @param kind the kind of decision it belongs to
 * @param name its name
 * @param parameters what it is set to
 */
public record Outcome(DecisionKind kind, String name, List<Parameter> parameters) {

    private static final List<Outcome> ALL = List.of(
            of(DecisionKind.SCORECARD, "weight", Parameter.INDICATOR, Parameter.SHARE),
            of(DecisionKind.SCORECARD, "target", Parameter.TARGETED_INDICATOR, Parameter.AMOUNT),
            of(DecisionKind.SCORECARD, "attainmentFloor", Parameter.AMOUNT),
            of(DecisionKind.SCORECARD, "reportAttainmentAbove", Parameter.AMOUNT),
            of(DecisionKind.SCORECARD, "lowerIsBetterFrom", Parameter.AMOUNT),
            of(DecisionKind.COMMISSION, "rate", Parameter.SHARE),
            of(DecisionKind.COMMISSION, "base", Parameter.MONEY_FIGURE),
            of(DecisionKind.PAYOUT, "payNothing"),
            of(DecisionKind.DISCIPLINE, "lowBelow", Parameter.AMOUNT),
            of(DecisionKind.DISCIPLINE, "consecutiveMonths", Parameter.COUNT),
            of(DecisionKind.DISCIPLINE, "monthsInYear", Parameter.COUNT),
            of(DecisionKind.DISCIPLINE, "mayDismiss"),
            of(DecisionKind.CALENDAR, "yearBeginsInMonth", Parameter.MONTH),
            of(DecisionKind.CALENDAR, "figuresDueDay", Parameter.DAY),
            of(DecisionKind.CALENDAR, "computationDueMonth", Parameter.MONTH),
            of(DecisionKind.CALENDAR, "computationDueDay", Parameter.DAY),
            of(DecisionKind.CALENDAR, "paidAfterMonths", Parameter.MONTHS),
            of(DecisionKind.CALENDAR, "correctionPaidAfterMonths", Parameter.MONTHS),
            of(DecisionKind.DEADLINE, "within", Parameter.SPAN),
            of(DecisionKind.APPROVAL, "proposedBy", Parameter.several(Post.class)),
            of(DecisionKind.APPROVAL, "approvedBy", Parameter.of(Tier.class), Parameter.several(Post.class)),
            of(DecisionKind.APPROVAL, "quorum", Parameter.of(Tier.class), Parameter.COUNT),
            of(DecisionKind.APPROVAL, "timeLimit", Parameter.of(Tier.class), Parameter.SPAN),
            of(DecisionKind.APPROVAL, "onTimeLimit", Parameter.of(Tier.class), Parameter.one(Term.Consequence.class)),
            of(DecisionKind.APPROVAL, "watches", Parameter.of(Tier.class), Parameter.TEXTS),
            of(DecisionKind.APPROVAL, "carriedOutBy", Parameter.several(Post.class)),
            of(DecisionKind.APPROVAL, "keptApart"),
            of(DecisionKind.ORDER, "report", Parameter.one(Severity.class)),
            of(DecisionKind.ORDER, "acceptPayment"),
            of(DecisionKind.ORDER, "companyAccount", Parameter.TEXT),
            of(DecisionKind.LISTING, "required"),
            of(DecisionKind.LISTING, "doneBy", Parameter.several(Post.class)),
            of(DecisionKind.LISTING, "delistAt", Parameter.AMOUNT),
            of(DecisionKind.LISTING, "staysListed"),
            of(DecisionKind.LISTING, "safetyDays", Parameter.COUNT_OR_NONE),
            of(DecisionKind.LISTING, "reviewDays", Parameter.COUNT_OR_NONE),
            of(DecisionKind.DUTY, "signInBy", Parameter.HOUR),
            of(DecisionKind.DUTY, "leaveFrom", Parameter.HOUR),
            of(DecisionKind.DUTY, "onlineFor", Parameter.SPAN),
            of(DecisionKind.DUTY, "deskOpens", Parameter.HOUR),
            of(DecisionKind.DUTY, "deskCloses", Parameter.HOUR),
            of(DecisionKind.DUTY, "answeredBy", Parameter.one(Channel.class)),
            of(DecisionKind.DUTY, "otherwiseAnsweredBy", Parameter.one(Channel.class)),
            of(DecisionKind.DUTY, "restDayShifts", Parameter.COUNT),
            of(DecisionKind.DUTY, "atMostADay", Parameter.SPAN),
            of(DecisionKind.DUTY, "atMostAWeek", Parameter.SPAN),
            of(DecisionKind.DUTY, "restDaysAWeek", Parameter.COUNT_OR_NONE),
            of(DecisionKind.DUTY, "report", Parameter.one(Severity.class)));

    /** Copies the parameters. */
    public Outcome {
        parameters = List.copyOf(parameters);
    }

    private static Outcome of(DecisionKind kind, String name, Parameter... parameters) {
        return new Outcome(kind, name, List.of(parameters));
    }

    /**
     * Lists what rules of a kind can set.
     *
     * @param kind the kind
     * @return its outcomes
     */
    public static Stream<Outcome> of(DecisionKind kind) {
        return ALL.stream().filter(outcome -> outcome.kind() == kind);
    }

    /**
     * Finds an outcome.
     *
     * @param kind the kind of decision
     * @param name the name in rule files
     * @return the outcome, or empty
     */
    public static Optional<Outcome> find(DecisionKind kind, String name) {
        return of(kind).filter(outcome -> outcome.name().equals(name)).findFirst();
    }

    /**
     * Shows how it is written.
     *
     * @return for example {@code outcome.rate( 0.6 )}
     */
    public String example() {
        return parameters.stream()
                .map(Parameter::example)
                .collect(Collectors.joining(", ", "outcome." + name + "( ", " )"));
    }
}
