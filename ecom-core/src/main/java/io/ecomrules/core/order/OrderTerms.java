package io.ecomrules.core.order;

import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force say about orders: how grave each fault is, how payments are taken, how long things may take. What no rule says is
 * missing here.
 *
 * @param severities how grave each fault is, and the rule that tells of it
 * @param payments how each kind of payment is taken
 * @param limits how long each obligation may take
 * @param unsettled why something is missing: no rule in force, or two that disagree; by the fault
 */
public record OrderTerms(
        Map<Fault, Ruled<Severity>> severities,
        Map<PaymentMethod, PaymentTerms> payments,
        Map<Obligation, Ruled<Span>> limits,
        Map<Fault, List<Finding>> unsettled) {

    /** Copies everything. */
    public OrderTerms {
        severities = copy(severities, Fault.class);
        payments = copy(payments, PaymentMethod.class);
        limits = copy(limits, Obligation.class);
        unsettled = copy(unsettled, Fault.class);
    }

    /**
     * How one kind of payment is taken.
     *
     * @param accepted the rule by which the house takes it, or null if it does not
     * @param accounts the company's accounts for it
     */
    public record PaymentTerms(@Nullable RuleReference accepted, Set<String> accounts) {
        /** Copies the accounts. */
        public PaymentTerms {
            accounts = Collections.unmodifiableSet(new TreeSet<>(accounts));
        }
    }

    private static <K extends Enum<K>, V> Map<K, V> copy(Map<K, V> map, Class<K> type) {
        var copy = new EnumMap<K, V>(type);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Tells of a fault as the rules have it.
     *
     * @param fault what was seen
     * @param namesAndTexts names and facts in turn that prove it
     * @return one finding, or why no rule says anything
     */
    public List<Finding> judge(Fault fault, String... namesAndTexts) {
        return judge(Observation.of(fault, namesAndTexts));
    }

    /**
     * Turns what was seen into findings.
     *
     * @param observation what was seen
     * @return one finding as the rule says it, or why no rule says anything
     */
    List<Finding> judge(Observation observation) {
        var severity = severities.get(observation.fault());
        if (severity == null) {
            return unsettled.getOrDefault(observation.fault(), List.of());
        }
        return List.of(new Finding(
                severity.rule().clause(),
                observation.fault().code(),
                severity.rule().name(),
                severity.value(),
                observation.evidence()));
    }
}
