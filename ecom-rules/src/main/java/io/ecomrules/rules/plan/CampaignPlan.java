package io.ecomrules.rules.plan;

import io.ecomrules.core.calendar.WallTime;
import io.ecomrules.core.campaign.CampaignIssue;
import io.ecomrules.core.campaign.CampaignTerms;
import io.ecomrules.core.campaign.Stage;
import io.ecomrules.core.campaign.StageTask;
import io.ecomrules.core.campaign.StageTerms;
import io.ecomrules.core.code.ClaimedBy;
import io.ecomrules.core.code.CodeTerms;
import io.ecomrules.core.code.Medium;
import io.ecomrules.core.code.Purpose;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import io.ecomrules.rules.facts.CampaignFault;
import io.ecomrules.rules.facts.CodeContest;
import io.ecomrules.rules.facts.CodeScan;
import io.ecomrules.rules.facts.CodeUse;
import io.ecomrules.rules.facts.ShopStage;
import io.ecomrules.rules.model.DecisionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what rules say about campaigns, stages and codes into terms. */
public final class CampaignPlan {

    private static final ClauseId CAMPAIGNS = ClauseId.of("CMP-1");
    private static final ClauseId STAGES = ClauseId.of("CMP-6");

    private CampaignPlan() {}

    /** What is asked about an issue. */
    static List<String> asked(CampaignIssue issue) {
        return switch (issue.limit()) {
            case NONE -> List.of("report()");
            case ABOVE -> List.of("report()", "reportAbove()");
            case BELOW -> List.of("report()", "reportBelow()");
        };
    }

    /**
     * Asks what is told about campaigns.
     *
     * @param answers the rules
     * @param on the day
     * @return what the rules in force say
     */
    public static CampaignTerms terms(Answers answers, LocalDate on) {
        var each = new EnumMap<CampaignIssue, CampaignTerms.Each>(CampaignIssue.class);
        for (var issue : CampaignIssue.values()) {
            var inForce = answers.on(on, DecisionKind.CAMPAIGN, new CampaignFault(issue));
            var refusals = new ArrayList<>(inForce.refusals());
            for (var subject : asked(issue)) {
                if (refusals.isEmpty() && inForce.reference(subject) == null) {
                    refusals.add(inForce.notInForce(CAMPAIGNS, subject + ": " + issue.code()));
                }
            }
            var severity = inForce.several("report()", Severity.class);
            each.put(
                    issue,
                    new CampaignTerms.Each(
                            severity == null
                                    ? null
                                    : new Ruled<>(severity.value().get(0), severity.rule()),
                            limit(inForce, issue),
                            refusals));
        }
        return new CampaignTerms(each);
    }

    private static @Nullable Ruled<Exact> limit(InForce inForce, CampaignIssue issue) {
        var term = inForce.term(issue.limit() == CampaignIssue.Limit.ABOVE ? "reportAbove()" : "reportBelow()");
        return term == null ? null : new Ruled<>(term.value(), term.rule());
    }

    /**
     * Asks about the stages (CMP-6).
     *
     * @param answers the rules
     * @param on the day
     * @return what the rules in force say
     */
    public static StageTerms stages(Answers answers, LocalDate on) {
        var months = new EnumMap<Stage, Ruled<Integer>>(Stage.class);
        var tasks = new EnumMap<Stage, List<Ruled<StageTask>>>(Stage.class);
        var refusals = new ArrayList<Finding>();
        for (var stage : Stage.values()) {
            var inForce = answers.on(on, DecisionKind.CAMPAIGN, new ShopStage(stage));
            refusals.addAll(inForce.refusals());
            var lasts = inForce.term("stageLasts()");
            if (lasts != null) {
                months.put(stage, new Ruled<>(lasts.value().toDecimal().intValueExact(), lasts.rule()));
            }
            var own = inForce.constants(StageTask.class, "stageTask");
            if (own.isEmpty() && inForce.refusals().isEmpty()) {
                refusals.add(inForce.notInForce(STAGES, "stageTask: " + stage.code()));
            }
            tasks.put(stage, own);
        }
        return new StageTerms(months, tasks, refusals);
    }

    /**
     * Asks about codes (CMP-2).
     *
     * @param answers the rules
     * @param on the day
     * @return what the rules in force say
     */
    public static CodeTerms codes(Answers answers, LocalDate on) {
        var refusals = new ArrayList<Finding>();
        var once = new EnumMap<Purpose, RuleReference>(Purpose.class);
        for (var purpose : Purpose.values()) {
            var inForce = answers.on(on, DecisionKind.CAMPAIGN, new CodeUse(purpose));
            refusals.addAll(inForce.refusals());
            var rule = inForce.reference("redeemedOnce()");
            if (rule != null) {
                once.put(purpose, rule);
            }
        }
        var within = new EnumMap<Medium, Ruled<WallTime>>(Medium.class);
        for (var medium : Medium.values()) {
            var inForce = answers.on(on, DecisionKind.CAMPAIGN, new CodeScan(medium));
            refusals.addAll(inForce.refusals());
            var span = inForce.span("claimsWithin()");
            if (span != null && span.value() instanceof WallTime wall) {
                within.put(medium, new Ruled<>(wall, span.rule()));
            }
        }
        return new CodeTerms(
                once, within, claimed(answers, on, false, refusals), claimed(answers, on, true, refusals), refusals);
    }

    private static @Nullable Ruled<ClaimedBy> claimed(
            Answers answers, LocalDate on, boolean severalMedia, List<Finding> refusals) {
        var inForce = answers.on(on, DecisionKind.CAMPAIGN, new CodeContest(severalMedia));
        refusals.addAll(inForce.refusals());
        var claimed = inForce.several("claimedBy()", ClaimedBy.class);
        return claimed == null ? null : new Ruled<>(claimed.value().get(0), claimed.rule());
    }
}
