package io.ecomrules.rules.lint;

import io.ecomrules.core.access.Reach;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.approval.Term;
import io.ecomrules.core.approval.Tier;
import io.ecomrules.core.campaign.StageTask;
import io.ecomrules.core.code.ClaimedBy;
import io.ecomrules.core.duty.Channel;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.marketing.LeapDay;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.people.Chapter;
import io.ecomrules.core.people.Counterpart;
import io.ecomrules.core.people.FlowDocument;
import io.ecomrules.core.service.Anchor;
import io.ecomrules.core.service.RecordedFact;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.VoiceMark;
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
            of(DecisionKind.DUTY, "report", Parameter.one(Severity.class)),
            of(DecisionKind.PASSWORD, "inUse"),
            of(DecisionKind.PASSWORD, "lengthFrom", Parameter.COUNT),
            of(DecisionKind.PASSWORD, "lengthUpTo", Parameter.COUNT),
            of(DecisionKind.PASSWORD, "noLeadingDigit"),
            of(DecisionKind.PASSWORD, "classesFrom", Parameter.CLASSES),
            of(DecisionKind.PASSWORD, "noUserNameFrom", Parameter.COUNT),
            of(DecisionKind.PASSWORD, "notUserName"),
            of(DecisionKind.PASSWORD, "notCommon"),
            of(DecisionKind.PASSWORD, "alsoCommon", Parameter.TEXTS),
            of(DecisionKind.PASSWORD, "noneOfLast", Parameter.COUNT),
            of(DecisionKind.PASSWORD, "validDays", Parameter.COUNT),
            of(DecisionKind.PASSWORD, "report", Parameter.one(Severity.class)),
            of(DecisionKind.ACCESS, "permit", Parameter.one(Reach.class)),
            of(DecisionKind.ACCESS, "enterFreely"),
            of(DecisionKind.ACCESS, "keptBy", Parameter.several(Post.class)),
            of(DecisionKind.ACCESS, "report", Parameter.one(Severity.class)),
            of(DecisionKind.SERVICE, "mustSay", Parameter.LEXICON, Parameter.COUNT),
            of(DecisionKind.SERVICE, "mustSayInFirst", Parameter.LEXICON, Parameter.COUNT),
            of(DecisionKind.SERVICE, "mustSayInLast", Parameter.LEXICON, Parameter.COUNT),
            of(DecisionKind.SERVICE, "mustSayWithin", Parameter.LEXICON, Parameter.WALL_TIME),
            of(DecisionKind.SERVICE, "mustSayBeforeEnd", Parameter.LEXICON, Parameter.WALL_TIME),
            of(DecisionKind.SERVICE, "mustSayGroups", Parameter.LEXICON, Parameter.COUNT),
            of(DecisionKind.SERVICE, "mustNotSay", Parameter.LEXICON),
            of(DecisionKind.SERVICE, "maySayAtMost", Parameter.LEXICON, Parameter.COUNT),
            of(
                    DecisionKind.SERVICE,
                    "mustAnswer",
                    Parameter.of(Anchor.class),
                    Parameter.LEXICON,
                    Parameter.LEXICON,
                    Parameter.COUNT),
            of(
                    DecisionKind.SERVICE,
                    "mustAnswerWithin",
                    Parameter.of(Anchor.class),
                    Parameter.LEXICON,
                    Parameter.LEXICON,
                    Parameter.WALL_TIME),
            of(DecisionKind.SERVICE, "answeredBefore", Parameter.LEXICON),
            of(DecisionKind.SERVICE, "mustNotFollow", Parameter.LEXICON, Parameter.LEXICON, Parameter.COUNT),
            of(DecisionKind.SERVICE, "mustComeFirst", Parameter.LEXICON, Parameter.LEXICON),
            of(DecisionKind.SERVICE, "mustKeepTopic", Parameter.LEXICON, Parameter.LEXICON, Parameter.COUNT),
            of(DecisionKind.SERVICE, "firstReplyWithin", Parameter.WALL_TIME),
            of(DecisionKind.SERVICE, "repliesWithin", Parameter.WALL_TIME),
            of(DecisionKind.SERVICE, "silentAtMost", Parameter.WALL_TIME),
            of(DecisionKind.SERVICE, "overlapAtMost", Parameter.WALL_TIME),
            of(DecisionKind.SERVICE, "overlapFrom", Parameter.COUNT),
            of(DecisionKind.SERVICE, "hangUpAfter", Parameter.WALL_TIME),
            of(DecisionKind.SERVICE, "mustNotLeaveUnanswered"),
            of(DecisionKind.SERVICE, "needsNoAnswer", Parameter.LEXICON),
            of(DecisionKind.SERVICE, "repeatsAtMost", Parameter.COUNT),
            of(DecisionKind.SERVICE, "repeatsAlikeFrom", Parameter.SHARE),
            of(DecisionKind.SERVICE, "repeatsFrom", Parameter.COUNT),
            of(DecisionKind.SERVICE, "mustBeRecorded", Parameter.of(RecordedFact.class)),
            of(DecisionKind.SERVICE, "mayBeSaidInstead", Parameter.of(RecordedFact.class), Parameter.LEXICON),
            of(DecisionKind.SERVICE, "mustNotSound", Parameter.of(VoiceMark.class)),
            of(DecisionKind.SERVICE, "mustNotSoundIfHeard", Parameter.of(VoiceMark.class)),
            of(DecisionKind.SERVICE, "onlyIfCustomerSaid", Parameter.LEXICON),
            of(DecisionKind.SERVICE, "onlyIfAgentSaid", Parameter.LEXICON),
            of(DecisionKind.SERVICE, "alsoIfRecorded", Parameter.of(RecordedFact.class)),
            of(DecisionKind.SERVICE, "notIfEndedBy", Parameter.of(Speaker.class)),
            of(DecisionKind.SERVICE, "lastTurnsNotIfEndedBy", Parameter.of(Speaker.class)),
            of(DecisionKind.SERVICE, "unlessCustomerSaid", Parameter.LEXICON),
            of(DecisionKind.SERVICE, "points", Parameter.AMOUNT),
            of(DecisionKind.SERVICE, "pointsPerHit", Parameter.AMOUNT),
            of(DecisionKind.SERVICE, "veto"),
            of(DecisionKind.SERVICE, "attitude"),
            of(DecisionKind.SERVICE, "sampleShare", Parameter.SHARE),
            of(DecisionKind.SERVICE, "sampleAtLeast", Parameter.COUNT),
            of(DecisionKind.SERVICE, "falseHitsUpTo", Parameter.SHARE),
            of(DecisionKind.SERVICE, "falseHitsFrom", Parameter.COUNT),
            of(DecisionKind.SERVICE, "appealDecidedBy", Parameter.several(Post.class)),
            of(DecisionKind.SERVICE, "perDayAtMost", Parameter.COUNT_OR_NONE),
            of(DecisionKind.SERVICE, "perMonthAtMost", Parameter.COUNT_OR_NONE),
            of(DecisionKind.SERVICE, "badRatingUpTo", Parameter.AMOUNT),
            of(DecisionKind.SERVICE, "report", Parameter.one(Severity.class)),
            of(DecisionKind.CARE, "discountUpTo", Parameter.SHARE),
            of(DecisionKind.CARE, "fromAmount", Parameter.AMOUNT),
            of(DecisionKind.CARE, "filedFor", Parameter.LASTING_MONTHS),
            of(DecisionKind.CARE, "report", Parameter.one(Severity.class)),
            of(DecisionKind.UPLOAD, "sizeUpTo", Parameter.SIZE),
            of(DecisionKind.UPLOAD, "bytesInK", Parameter.BYTES_IN_K),
            of(DecisionKind.UPLOAD, "notAccepted"),
            of(DecisionKind.UPLOAD, "report", Parameter.one(Severity.class)),
            of(DecisionKind.CONTENT, "screenedBy", Parameter.LEXICON),
            of(DecisionKind.CONTENT, "screenedElsewhere", Parameter.TEXT),
            of(DecisionKind.CONTENT, "suppliedBy", Parameter.several(Post.class)),
            of(DecisionKind.CONTENT, "publishedBy", Parameter.several(Post.class)),
            of(DecisionKind.CONTENT, "approvedUnder", Parameter.one(Matter.class)),
            of(DecisionKind.CONTENT, "neededAtLaunch"),
            of(DecisionKind.CONTENT, "reviewedEvery", Parameter.LASTING_MONTHS),
            of(DecisionKind.CONTENT, "atLeast", Parameter.COUNT),
            of(DecisionKind.CONTENT, "atMost", Parameter.COUNT),
            of(DecisionKind.CONTENT, "report", Parameter.one(Severity.class)),
            of(DecisionKind.CAMPAIGN, "report", Parameter.one(Severity.class)),
            of(DecisionKind.CAMPAIGN, "reportAbove", Parameter.AMOUNT),
            of(DecisionKind.CAMPAIGN, "reportBelow", Parameter.AMOUNT),
            of(DecisionKind.CAMPAIGN, "stageLasts", Parameter.LASTING_MONTHS),
            of(DecisionKind.CAMPAIGN, "stageTask", Parameter.of(StageTask.class)),
            of(DecisionKind.CAMPAIGN, "redeemedOnce"),
            of(DecisionKind.CAMPAIGN, "claimsWithin", Parameter.WALL_TIME),
            of(DecisionKind.CAMPAIGN, "claimedBy", Parameter.one(ClaimedBy.class)),
            of(DecisionKind.MARKETING, "orderedBefore", Parameter.HOUR),
            of(DecisionKind.MARKETING, "rank", Parameter.COUNT),
            of(DecisionKind.MARKETING, "sendAfter", Parameter.WALL_TIME),
            of(DecisionKind.MARKETING, "notAfter", Parameter.WALL_TIME),
            of(DecisionKind.MARKETING, "sendAt", Parameter.HOUR),
            of(DecisionKind.MARKETING, "daysBefore", Parameter.COUNT_OR_NONE),
            of(DecisionKind.MARKETING, "leapDayOn", Parameter.one(LeapDay.class)),
            of(DecisionKind.MARKETING, "sendEvery", Parameter.WALL_TIME),
            of(DecisionKind.MARKETING, "quietFrom", Parameter.HOUR),
            of(DecisionKind.MARKETING, "quietUntil", Parameter.HOUR),
            of(DecisionKind.MARKETING, "mailsADay", Parameter.COUNT),
            of(DecisionKind.MARKETING, "mailsAWeek", Parameter.COUNT),
            of(DecisionKind.MARKETING, "belongsTo", Parameter.TEXT),
            of(DecisionKind.MARKETING, "voucherWorth", Parameter.AMOUNT),
            of(DecisionKind.DATA, "report", Parameter.one(Severity.class)),
            of(DecisionKind.DATA, "setAside"),
            of(DecisionKind.DATA, "checkedAbove", Parameter.AMOUNT),
            of(DecisionKind.DATA, "aheadUpTo", Parameter.WALL_TIME),
            of(DecisionKind.DATA, "systematicFrom", Parameter.SHARE),
            of(DecisionKind.DATA, "gapDaysAtMost", Parameter.COUNT_OR_NONE),
            of(DecisionKind.PEOPLE, "report", Parameter.one(Severity.class)),
            of(DecisionKind.PEOPLE, "mayContact", Parameter.several(Counterpart.class)),
            of(DecisionKind.PEOPLE, "mustTake"),
            of(DecisionKind.PEOPLE, "passFrom", Parameter.AMOUNT),
            of(DecisionKind.PEOPLE, "papers", Parameter.TEXTS),
            of(DecisionKind.PEOPLE, "chapters", Parameter.several(Chapter.class)),
            of(DecisionKind.PEOPLE, "trainedBy", Parameter.several(Post.class)),
            of(DecisionKind.PEOPLE, "documentedBy", Parameter.several(FlowDocument.class)),
            of(DecisionKind.PEOPLE, "withinDays", Parameter.COUNT_OR_NONE));

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
