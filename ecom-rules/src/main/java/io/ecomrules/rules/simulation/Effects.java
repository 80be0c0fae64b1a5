package io.ecomrules.rules.simulation;

import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.SettlementKey;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.change.RuleChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Tells which change of the rules takes part in which settlement, by the rules that the settlements name. */
final class Effects {

    /** Stands for the rule of the threshold, which no trace names; no rule can have this name. */
    private static final String LOW = "";

    private final Map<String, List<SettlementChange>> byPresentRule = new HashMap<>();
    private final Map<String, List<SettlementChange>> byProposedRule = new HashMap<>();

    private Effects(List<SettlementChange> settlements) {
        for (var settlement : settlements) {
            var before = rules(settlement.present());
            var after = rules(settlement.proposed());
            if (settlement.presentlyLow() != settlement.proposedLow()) {
                before.add(LOW);
                after.add(LOW);
            }
            before.forEach(rule -> put(byPresentRule, rule, settlement));
            after.forEach(rule -> put(byProposedRule, rule, settlement));
        }
    }

    static List<RuleEffect> of(List<RuleChange> changes, List<SettlementChange> settlements, int periods) {
        var effects = new Effects(settlements);
        var touched = new ArrayList<>(changes.stream().map(effects::touched).toList());
        var unexplained = new LinkedHashMap<SettlementKey, SettlementChange>();
        settlements.forEach(settlement -> unexplained.put(settlement.key(), settlement));
        touched.forEach(each -> unexplained.keySet().removeAll(each.keySet()));
        // Some numbers, such as a cap, are named in no trace. What nothing else explains is theirs.
        touched.replaceAll(each -> each.isEmpty() ? unexplained : each);
        var parts = new HashMap<SettlementKey, Integer>();
        touched.forEach(each -> each.keySet().forEach(key -> parts.merge(key, 1, Integer::sum)));
        var list = new ArrayList<RuleEffect>();
        for (int i = 0; i < changes.size(); i++) {
            var own = touched.get(i);
            boolean isJoint = own.keySet().stream().anyMatch(key -> parts.getOrDefault(key, 0) > 1);
            list.add(effect(changes.get(i), own.values(), isJoint, periods));
        }
        return list;
    }

    private Map<SettlementKey, SettlementChange> touched(RuleChange change) {
        var touched = new LinkedHashMap<SettlementKey, SettlementChange>();
        named(byPresentRule, change.ruleBefore(), change).forEach(each -> touched.put(each.key(), each));
        named(byProposedRule, change.ruleAfter(), change).forEach(each -> touched.put(each.key(), each));
        return touched;
    }

    private static List<SettlementChange> named(
            Map<String, List<SettlementChange>> settlements, @Nullable RuleReference rule, RuleChange change) {
        if (rule == null) {
            return List.of();
        }
        var named = new ArrayList<>(settlements.getOrDefault(rule.name(), List.of()));
        if (change.outcome().equals("lowBelow")) {
            named.addAll(settlements.getOrDefault(LOW, List.of()));
        }
        return named;
    }

    private static RuleEffect effect(
            RuleChange change, Collection<SettlementChange> touched, boolean isJoint, int periods) {
        var people = touched.stream()
                .map(settlement -> settlement.key().employee())
                .distinct()
                .count();
        var sums = new TreeMap<String, Sum>();
        touched.forEach(settlement ->
                sums.merge(settlement.pay().present().getCurrency().getCurrencyCode(), settlement.pay(), Sum::plus));
        var perMonth = sums.values().stream()
                .map(sum -> perMonth(sum.difference(), periods))
                .filter(amount -> !amount.isZero())
                .toList();
        return new RuleEffect(change, (int) people, perMonth, isJoint);
    }

    private static MonetaryAmount perMonth(MonetaryAmount total, int periods) {
        var number = Exact.of(total.getNumber().numberValueExact(BigDecimal.class));
        return Moneys.payable(number.dividedBy(Exact.of(periods)), total.getCurrency());
    }

    private static void put(Map<String, List<SettlementChange>> settlements, String rule, SettlementChange settlement) {
        settlements.computeIfAbsent(rule, none -> new ArrayList<>()).add(settlement);
    }

    private static Set<String> rules(Statement statement) {
        var rules = new HashSet<String>();
        statement.trace().forEach(step -> rules.add(step.rule().name()));
        statement.findings().forEach(finding -> {
            var rule = finding.rule();
            if (rule != null) {
                rules.add(rule);
            }
        });
        return rules;
    }
}
