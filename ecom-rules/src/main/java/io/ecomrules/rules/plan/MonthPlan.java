package io.ecomrules.rules.plan;

import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.review.AppealStage;
import io.ecomrules.core.review.AppealTerms;
import io.ecomrules.core.review.FalseHitTerms;
import io.ecomrules.core.review.MonthTerms;
import io.ecomrules.core.review.SampleTerms;
import io.ecomrules.core.review.TallyTerms;
import io.ecomrules.core.service.Channel;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.ServiceTerms;
import io.ecomrules.core.service.Tally;
import io.ecomrules.rules.facts.Appealed;
import io.ecomrules.rules.facts.Counted;
import io.ecomrules.rules.facts.Due;
import io.ecomrules.rules.facts.Inspection;
import io.ecomrules.rules.facts.Sampling;
import io.ecomrules.rules.model.DecisionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what rules say about a month of service, about reviews and appeals into terms. */
public final class MonthPlan {

    private static final ClauseId APPEALS = ClauseId.of("SVC-12");

    private MonthPlan() {}

    /**
     * Asks what is counted and how much is too much.
     *
     * @param answers the rules
     * @param service what must hold in the conversations of the month
     * @param on a day of the month
     * @return what the rules in force say
     */
    public static MonthTerms terms(Answers answers, ServiceTerms service, LocalDate on) {
        var tallies = new EnumMap<Tally, TallyTerms>(Tally.class);
        for (var tally : Tally.values()) {
            tallies.put(tally, tally(answers.on(on, DecisionKind.SERVICE, new Counted(tally)), tally));
        }
        var attitude = EnumSet.noneOf(Item.class);
        var falseHits = new EnumMap<Item, FalseHitTerms>(Item.class);
        for (var item : Item.values()) {
            var inForce = answers.on(on, DecisionKind.SERVICE, new Inspection(item));
            if (inForce.reference("attitude()") != null) {
                attitude.add(item);
            }
            var upTo = number(inForce, "falseHitsUpTo()");
            var from = count(inForce, "falseHitsFrom()");
            falseHits.put(
                    item,
                    new FalseHitTerms(
                            upTo,
                            from,
                            refusals(
                                    inForce,
                                    item.clause(),
                                    "falseHitsUpTo / falseHitsFrom",
                                    upTo != null && from != null)));
        }
        return new MonthTerms(service, tallies, attitude, falseHits);
    }

    private static TallyTerms tally(InForce inForce, Tally tally) {
        var severity = inForce.several("report()", Severity.class);
        return new TallyTerms(
                count(inForce, "perDayAtMost()"),
                count(inForce, "perMonthAtMost()"),
                number(inForce, "badRatingUpTo()"),
                severity == null ? null : new Ruled<>(severity.value().get(0), severity.rule()),
                refusals(inForce, tally.clause(), "report: " + tally.code(), severity != null));
    }

    /**
     * Asks how many conversations reviewers read.
     *
     * @param answers the rules
     * @param on the day
     * @return what the rules in force say, for each channel
     */
    public static Map<Channel, SampleTerms> samples(Answers answers, LocalDate on) {
        var terms = new EnumMap<Channel, SampleTerms>(Channel.class);
        for (var channel : Channel.values()) {
            var inForce = answers.on(on, DecisionKind.SERVICE, new Sampling(channel == Channel.PHONE));
            var share = number(inForce, "sampleShare()");
            var atLeast = count(inForce, "sampleAtLeast()");
            terms.put(
                    channel,
                    new SampleTerms(
                            share,
                            atLeast,
                            refusals(
                                    inForce,
                                    APPEALS,
                                    "sampleShare / sampleAtLeast: " + channel.code(),
                                    share != null || atLeast != null)));
        }
        return terms;
    }

    /**
     * Asks who decides on appeals, and until when they are brought.
     *
     * @param answers the rules
     * @param on the day
     * @return what the rules in force say
     */
    public static AppealTerms appeals(Answers answers, LocalDate on) {
        var stages = new EnumMap<AppealStage, AppealTerms.Stage>(AppealStage.class);
        var refusals = new ArrayList<Finding>();
        for (var stage : AppealStage.values()) {
            var inForce = answers.on(on, DecisionKind.SERVICE, new Appealed(stage));
            refusals.addAll(inForce.refusals());
            Ruled<List<Post>> deciders = inForce.several("appealDecidedBy()", Post.class);
            if (deciders != null) {
                var due = answers.on(on, DecisionKind.DEADLINE, new Due(stage.raise()));
                Ruled<Span> within = due.span("within()");
                refusals.addAll(refusals(due, APPEALS, stage.raise().code(), within != null));
                stages.put(stage, new AppealTerms.Stage(deciders, within));
            }
        }
        return new AppealTerms(stages, refusals);
    }

    private static List<Finding> refusals(InForce inForce, ClauseId clause, String subject, boolean isSet) {
        return isSet || !inForce.refusals().isEmpty()
                ? inForce.refusals()
                : List.of(inForce.notInForce(clause, subject));
    }

    private static @Nullable Ruled<Exact> number(InForce inForce, String subject) {
        var term = inForce.term(subject);
        return term == null ? null : new Ruled<>(term.value(), term.rule());
    }

    private static @Nullable Ruled<Integer> count(InForce inForce, String subject) {
        var term = inForce.term(subject);
        return term == null ? null : new Ruled<>(term.value().toDecimal().intValueExact(), term.rule());
    }
}
