package io.ecomrules.rules.plan;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Cycle;
import io.ecomrules.core.performance.DisciplineTerms;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.Period;
import io.ecomrules.rules.facts.Achievement;
import io.ecomrules.rules.facts.Closing;
import io.ecomrules.rules.facts.OrderAlteration;
import io.ecomrules.rules.facts.PayoutCase;
import io.ecomrules.rules.facts.Scope;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.pack.RulePack;
import io.ecomrules.rules.pack.RulesOfKind;
import io.ecomrules.rules.timeline.Context;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks a pack's rules what a settlement needs, and remembers what does not depend on the person. Thread-safe.
 *
 * <p>What is remembered is keyed by all that those rules can see, so it cannot go stale; a new pack has new plans.
 */
public final class SettlementPlans {

    /** The context, and the names of the rules that hold for a person's figures: most packs have none of those. */
    private record Key(Post post, Cycle cycle, Period period, List<String> own) {
        static Key of(Figures figures, List<Rule> own) {
            var key = figures.key();
            var names = own.isEmpty()
                    ? List.<String>of()
                    : own.stream().map(Rule::name).toList();
            return new Key(key.post(), key.period().cycle(), key.period(), names);
        }
    }

    private final RulePack pack;
    private final Answers answers;
    private final Map<DecisionKind, RulesOfKind> rules;
    private final Map<Key, SettlementPlan.ScorecardPlan> scorecards = new ConcurrentHashMap<>();
    private final Map<Key, SettlementPlan.CommissionPlan> commissions = new ConcurrentHashMap<>();
    private final Map<Key, Discipline> disciplines = new ConcurrentHashMap<>();

    /** Discipline terms, or why there are none. */
    private record Discipline(@Nullable DisciplineTerms terms) {}

    /**
     * Prepares to ask a pack.
     *
     * @param pack the pack
     */
    public SettlementPlans(RulePack pack) {
        this.pack = pack;
        this.answers = new Answers(pack);
        this.rules = new EnumMap<>(pack.rules());
    }

    /**
     * Asks how somebody is assessed.
     *
     * @param figures the figures of the person
     * @return the scorecard, or why there is none
     */
    public SettlementPlan.ScorecardPlan scorecard(Figures figures) {
        var own = own(DecisionKind.SCORECARD, figures, null);
        return Answers.remembered(scorecards, Key.of(figures, own), key -> scorecard(key, own));
    }

    /**
     * Asks how somebody's commission is made.
     *
     * @param figures the figures of the person
     * @param coefficient the coefficient
     * @return the terms, or why there are none
     */
    public SettlementPlan.CommissionPlan commission(Figures figures, Exact coefficient) {
        var own = own(DecisionKind.COMMISSION, figures, coefficient);
        return Answers.remembered(commissions, Key.of(figures, own), key -> commission(key, own));
    }

    /**
     * Asks when low results have consequences.
     *
     * @param post the post
     * @param period the period
     * @return the terms, or null if no rule in force sets them all
     */
    public @Nullable DisciplineTerms discipline(Post post, Period period) {
        return Answers.remembered(disciplines, new Key(post, Cycle.MONTHLY, period, List.of()), key -> {
                    var holding = holding(rules(DecisionKind.DISCIPLINE), "lowBelow", key.post(), Cycle.MONTHLY);
                    var inForce = InForce.of(Answers.within(pack, holding, key.period()), key.period());
                    var threshold = inForce.term("lowBelow()");
                    var consecutive = inForce.term("consecutiveMonths()");
                    var inYear = inForce.term("monthsInYear()");
                    return new Discipline(
                            threshold == null || consecutive == null || inYear == null
                                    ? null
                                    : new DisciplineTerms(threshold, consecutive, inYear));
                })
                .terms();
    }

    /**
     * Asks whether something is paid under a circumstance.
     *
     * @param circumstance what is the case
     * @param period the period
     * @return the rule by which nothing is paid, or null if there is none
     */
    public @Nullable RuleReference payNothing(PayoutCase.Circumstance circumstance, Period period) {
        return answers.in(period, DecisionKind.PAYOUT, new PayoutCase(circumstance))
                .reference("payNothing()");
    }

    /**
     * Asks whether altering an order allows dismissal (DIS-2).
     *
     * @param alteration what was done
     * @param month when
     * @return the rule that allows it, or null
     */
    public @Nullable RuleReference mayDismiss(OrderAlteration alteration, Period month) {
        return answers.in(month, DecisionKind.DISCIPLINE, alteration).reference("mayDismiss()");
    }

    /**
     * Asks for the dates of a closing.
     *
     * @param cycle monthly or annual
     * @param period the period
     * @return what the calendar rules set
     */
    public InForce calendar(Cycle cycle, Period period) {
        return answers.in(period, DecisionKind.CALENDAR, new Closing(cycle));
    }

    private SettlementPlan.ScorecardPlan scorecard(Key key, List<Rule> own) {
        return SettlementPlan.scorecard(inForce(DecisionKind.SCORECARD, "weight", key, own));
    }

    private SettlementPlan.CommissionPlan commission(Key key, List<Rule> own) {
        return SettlementPlan.commission(inForce(DecisionKind.COMMISSION, "rate", key, own), key.cycle());
    }

    private InForce inForce(DecisionKind kind, String needed, Key key, List<Rule> own) {
        var all = new ArrayList<>(holding(rules(kind), needed, key.post(), key.cycle()));
        all.addAll(own);
        return InForce.of(Answers.within(pack, all, key.period()), key.period());
    }

    /** The rules that hold for a person's figures, asked for every person. */
    private List<Rule> own(DecisionKind kind, Figures figures, @Nullable Exact coefficient) {
        var asked = rules(kind);
        if (!asked.readFigures()) {
            return List.of();
        }
        var post = figures.key().post();
        var cycle = figures.key().period().cycle();
        var achievement = Achievement.of(figures, coefficient);
        var own = asked.holdingFor(new Scope(post, cycle), achievement);
        return own.isEmpty() && post != post.base()
                ? asked.holdingFor(new Scope(post.base(), cycle), achievement)
                : own;
    }

    /** A variant of a post, such as a senior designer, is judged by its own rules if it has any, and as its base post otherwise. */
    private static List<Rule> holding(RulesOfKind rules, String needed, Post post, Cycle cycle) {
        var own = rules.holding(new Scope(post, cycle));
        if (post == post.base()
                || own.stream().anyMatch(rule -> rule.then().name().equals(needed))) {
            return own;
        }
        return rules.holding(new Scope(post.base(), cycle));
    }

    private RulesOfKind rules(DecisionKind kind) {
        return Objects.requireNonNull(rules.get(kind));
    }

    /**
     * Gives what stands against settling a post, as far as it does not depend on a person.
     *
     * @param post the post
     * @param cycle monthly or annual
     * @param period when
     * @return the refusals of its scorecard and of its commission; none where rules for the post read figures
     */
    List<Finding> refusals(Post post, Cycle cycle, Period period) {
        var key = new Key(post, cycle, period, List.of());
        var refusals = new ArrayList<Finding>();
        if (!readsFigures(DecisionKind.SCORECARD, post, cycle)) {
            refusals.addAll(scorecard(key, List.of()).refusals());
        }
        if (!readsFigures(DecisionKind.COMMISSION, post, cycle)) {
            refusals.addAll(commission(key, List.of()).refusals());
        }
        return refusals;
    }

    private boolean readsFigures(DecisionKind kind, Post post, Cycle cycle) {
        return rules(kind).personal().stream()
                .anyMatch(rule -> isFor(rule, post, cycle) || isFor(rule, post.base(), cycle));
    }

    private static boolean isFor(Rule rule, Post post, Cycle cycle) {
        var context = new Context(Map.of("Scope.post", post.name(), "Scope.cycle", cycle.name()));
        return context.allows(rule);
    }
}
