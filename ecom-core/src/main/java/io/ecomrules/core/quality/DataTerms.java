package io.ecomrules.core.quality;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force say about data (ANA-1). What no rule says is missing here, and told in {@code unsettled}.
 *
 * @param severities how grave each flaw is, and the rule that tells of it
 * @param setAside the rule by which a record with the flaw is set aside; with any other flaw it is flagged
 * @param limits the most an amount or a quantity may be, by the flaw of what is above it
 * @param ahead how far a date may lie ahead, or null
 * @param systematicFrom the share of records from which on a flaw is one of the source, by the flaw
 * @param gapDays how many days may go by without a record, or null
 * @param unsettled why something is missing: no rule in force, or two that disagree; by the flaw
 */
public record DataTerms(
        Map<Flaw, Ruled<Severity>> severities,
        Map<Flaw, RuleReference> setAside,
        Map<Flaw, Ruled<BigDecimal>> limits,
        @Nullable Ruled<Duration> ahead,
        Map<Flaw, Ruled<Exact>> systematicFrom,
        @Nullable Ruled<Integer> gapDays,
        Map<Flaw, List<Finding>> unsettled) {

    /** Copies the maps. */
    public DataTerms {
        severities = copy(severities);
        setAside = copy(setAside);
        limits = copy(limits);
        systematicFrom = copy(systematicFrom);
        unsettled = copy(unsettled);
    }

    private static <V> Map<Flaw, V> copy(Map<Flaw, V> map) {
        var copy = new EnumMap<Flaw, V>(Flaw.class);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    /** Turns what was seen into a finding as the rules have it, or into why no rule says anything. */
    List<Finding> judge(Seen seen) {
        var severity = severities.get(seen.flaw());
        if (severity == null) {
            return unsettled.getOrDefault(seen.flaw(), List.of());
        }
        var finding = Finding.of(
                severity.rule().clause(), seen.flaw().code(), severity.rule().name(), severity.value());
        for (var fact : seen.evidence().entrySet()) {
            finding = finding.with(fact.getKey(), fact.getValue());
        }
        return List.of(finding);
    }

    /** Tells what becomes of a record: the gravest of what its flaws bring. */
    Treatment treatment(List<Seen> seen) {
        if (seen.stream().anyMatch(each -> setAside.containsKey(each.flaw()))) {
            return Treatment.SET_ASIDE;
        }
        return seen.isEmpty() ? Treatment.KEPT : Treatment.FLAGGED;
    }
}
