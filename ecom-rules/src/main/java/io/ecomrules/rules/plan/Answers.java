package io.ecomrules.rules.plan;

import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.pack.RulePack;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a pack's rules answer to facts, and what is remembered of it: whatever does not depend on figures. Thread-safe.
 *
 * <p>What is remembered is keyed by all that those rules can see, so it cannot go stale; a new pack has new answers.
 */
public final class Answers {

    /** A pack is asked a few questions in a few periods; whoever asks for more is asking at random, and the memory begins anew. */
    static final int MOST_REMEMBERED = 20_000;

    private record Asked(DecisionKind kind, Period period, List<Record> facts, List<String> own) {}

    private final RulePack pack;
    private final Map<Asked, InForce> known = new ConcurrentHashMap<>();

    /**
     * Prepares to ask a pack.
     *
     * @param pack the pack
     */
    public Answers(RulePack pack) {
        this.pack = pack;
    }

    /**
     * Asks about a day. Rules change on the first of a month, so it is the month that is asked about.
     *
     * @param kind the kind of decision
     * @param on the day
     * @param facts the facts
     * @return what the rules in force on the day set
     */
    public InForce on(LocalDate on, DecisionKind kind, Record... facts) {
        return in(new PeriodMonth(YearMonth.from(on)), kind, facts);
    }

    /**
     * Asks about a period.
     *
     * @param period the period
     * @param kind the kind of decision
     * @param facts the facts
     * @return what the rules in force in the period set
     */
    public InForce in(Period period, DecisionKind kind, Record... facts) {
        var rules = Objects.requireNonNull(pack.rules().get(kind));
        var context = Arrays.stream(facts)
                .filter(fact -> !DecisionKind.isFigures(fact.getClass()))
                .toList();
        var own = rules.readFigures() ? rules.holdingFor(facts) : List.<Rule>of();
        var names = own.stream().map(Rule::name).toList();
        return remembered(known, new Asked(kind, period, context, names), question -> {
            var all = new ArrayList<>(rules.holding(question.facts().toArray(Record[]::new)));
            all.addAll(own);
            return InForce.of(within(pack, all, period), period);
        });
    }

    /** A pack decides nothing that began before it took effect; its rules count as not yet in force there. */
    static List<Rule> within(RulePack pack, List<Rule> rules, Period period) {
        if (!period.start().isBefore(pack.properties().effectiveFrom())) {
            return rules;
        }
        return rules.stream()
                .map(rule -> new Rule(
                        rule.name(),
                        rule.clause(),
                        rule.title(),
                        rule.english(),
                        period.end(),
                        null,
                        rule.remark(),
                        rule.when(),
                        rule.then(),
                        rule.at()))
                .toList();
    }

    static <K, V> V remembered(Map<K, V> memory, K key, Function<K, V> decide) {
        var known = memory.get(key);
        if (known != null) {
            return known;
        }
        if (memory.size() >= MOST_REMEMBERED) {
            memory.clear();
        }
        var decided = decide.apply(key);
        memory.put(key, decided);
        return decided;
    }
}
