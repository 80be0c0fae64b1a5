package io.ecomrules.core.duty;

import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force say about one kind of day, of work or of rest. What no rule says is missing here, and nothing is judged by it.
 *
 * @param day what is asked of a day in the office
 * @param cover who answers
 * @param load how much work is too much
 * @param severities how grave each lapse is
 * @param refusals why something is missing
 */
public record DutyTerms(
        Day day, Cover cover, Load load, Map<Lapse, Ruled<Severity>> severities, List<Finding> refusals) {

    /**
     * What is asked of a day in the office (DUT-1).
     *
     * @param signInBy the last moment to sign in
     * @param leaveFrom the first moment to leave
     * @param onlineFor how long to be on line
     */
    public record Day(
            @Nullable Ruled<LocalTime> signInBy,
            @Nullable Ruled<LocalTime> leaveFrom,
            @Nullable Ruled<Span> onlineFor) {}

    /**
     * Who answers (DUT-2 to DUT-4).
     *
     * @param opens when the on-line service opens
     * @param closes when it closes
     * @param inHours who answers in these hours
     * @param otherwise who answers at all other times
     * @param shifts how many people share the hours of a day of rest, one after the other
     */
    public record Cover(
            @Nullable Ruled<LocalTime> opens,
            @Nullable Ruled<LocalTime> closes,
            @Nullable Ruled<Channel> inHours,
            @Nullable Ruled<Channel> otherwise,
            @Nullable Ruled<Integer> shifts) {}

    /**
     * How much work is too much (DUT-3).
     *
     * @param aDay the most hours of a day
     * @param aWeek the most hours of a week from Monday
     * @param restDays the fewest days of rest in such a week
     */
    public record Load(
            @Nullable Ruled<Span> aDay,
            @Nullable Ruled<Span> aWeek,
            @Nullable Ruled<Integer> restDays) {}

    /** Copies everything. */
    public DutyTerms {
        var copy = new EnumMap<Lapse, Ruled<Severity>>(Lapse.class);
        copy.putAll(severities);
        severities = Collections.unmodifiableMap(copy);
        refusals = List.copyOf(refusals);
    }

    /** Begins a finding as the rule says it; none where no rule tells of the lapse. */
    List<Finding> report(Lapse lapse, Map<String, String> evidence) {
        var severity = severities.get(lapse);
        if (severity == null) {
            return List.of();
        }
        var finding = Finding.of(
                severity.rule().clause(), lapse.code(), severity.rule().name(), severity.value());
        for (var each : evidence.entrySet()) {
            finding = finding.with(each.getKey(), each.getValue());
        }
        return List.of(finding);
    }
}
