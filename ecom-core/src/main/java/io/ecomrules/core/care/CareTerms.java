package io.ecomrules.core.care;

import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force say about the care of customers: how long things may take, and how grave each lapse is.
 *
 * @param limits how long each obligation may take
 * @param severities how each lapse is told
 */
public record CareTerms(Map<Obligation, Answered<Span>> limits, Map<CareLapse, Answered<Severity>> severities) {

    /**
     * What rules say to one question.
     *
     * @param term what is set and the rule that sets it, or null
     * @param refusals why nothing is set: no rule in force, or two that disagree
     * @param <T> what is set
     */
    public record Answered<T>(@Nullable Ruled<T> term, List<Finding> refusals) {
        /** Copies the refusals. */
        public Answered {
            refusals = List.copyOf(refusals);
        }
    }

    /** Copies everything and checks that no question was left out. */
    public CareTerms {
        limits = copy(limits, Obligation.class);
        severities = copy(severities, CareLapse.class);
        var asked = limits.keySet();
        if (!CareArea.all().allMatch(asked::contains) || severities.size() < CareLapse.values().length) {
            throw new IllegalArgumentException("Rules were not asked about every obligation and every lapse of care.");
        }
    }

    private static <K extends Enum<K>, V> Map<K, V> copy(Map<K, V> map, Class<K> type) {
        var copy = new EnumMap<K, V>(type);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    Answered<Span> limit(Obligation obligation) {
        return Objects.requireNonNull(limits.get(obligation), obligation.code());
    }

    /** Tells of a lapse as the rules have it, under the clause that was not kept; or why no rule says anything. */
    List<Finding> judge(CareLapse lapse, ClauseId clause, Map<String, Evidence> evidence) {
        var severity = Objects.requireNonNull(severities.get(lapse), lapse.code());
        var term = severity.term();
        return term == null
                ? severity.refusals()
                : List.of(new Finding(clause, lapse.code(), term.rule().name(), term.value(), evidence));
    }
}
