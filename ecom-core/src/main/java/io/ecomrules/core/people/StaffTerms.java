package io.ecomrules.core.people;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How grave lapses are, by the rules in force, and how many days some things may take. What no rule says is told in {@code unsettled}.
 *
 * @param severities how grave each lapse is, and the rule that tells of it
 * @param days how many days there are before a lapse is one
 * @param unsettled why something is missing; by the lapse
 */
public record StaffTerms(
        Map<StaffLapse, Ruled<Severity>> severities,
        Map<StaffLapse, Ruled<Integer>> days,
        Map<StaffLapse, List<Finding>> unsettled) {

    /** Copies the maps. */
    public StaffTerms {
        severities = copy(severities);
        days = copy(days);
        unsettled = copy(unsettled);
    }

    private static <V> Map<StaffLapse, V> copy(Map<StaffLapse, V> map) {
        var copy = new EnumMap<StaffLapse, V>(StaffLapse.class);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    /** Tells of a lapse as the rules have it, or why no rule says anything. */
    List<Finding> tell(StaffLapse lapse, String... namesAndTexts) {
        var severity = severities.get(lapse);
        if (severity == null) {
            return unsettled.getOrDefault(lapse, List.of());
        }
        var finding = Finding.of(
                severity.rule().clause(), lapse.code(), severity.rule().name(), severity.value());
        var evidence = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            evidence.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        for (var fact : evidence.entrySet()) {
            finding = finding.with(fact.getKey(), fact.getValue());
        }
        return List.of(finding);
    }
}
