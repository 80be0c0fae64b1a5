package io.ecomrules.core.duty;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.organization.EmployeeId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proof of who answers in a period (DUT-2): every moment of it lies in exactly one stretch.
 *
 * @param stretches the whole period, in order and without a hole
 */
public record Coverage(List<Stretch> stretches) {

    /** Copies the stretches. */
    public Coverage {
        stretches = List.copyOf(stretches);
    }

    /**
     * Lists when nobody answers.
     *
     * @return the gaps, in order
     */
    public Stream<Stretch> gaps() {
        return stretches.stream().filter(Stretch::isGap);
    }

    /**
     * Lists when two are to answer where one should.
     *
     * @return the stretches, in order
     */
    public Stream<Stretch> doubles() {
        return stretches.stream().filter(Stretch::isDouble);
    }

    /**
     * Tells what is wrong with the period, as the rules say it.
     *
     * @param zone the zone of the house
     * @param terms what the rules say of a day
     * @return {@code duty-gap} and {@code duty-double}, in order
     */
    public List<Finding> findings(ZoneId zone, Function<LocalDate, DutyTerms> terms) {
        return stretches.stream()
                .filter(stretch -> stretch.isGap() || stretch.isDouble())
                .flatMap(stretch -> terms
                        .apply(LocalDate.ofInstant(stretch.from(), zone))
                        .report(stretch.isGap() ? Lapse.DUTY_GAP : Lapse.DUTY_DOUBLE, evidence(stretch, zone))
                        .stream())
                .toList();
    }

    private static Map<String, String> evidence(Stretch stretch, ZoneId zone) {
        var evidence = new LinkedHashMap<String, String>();
        evidence.put("from", stretch.from().atZone(zone).toOffsetDateTime().toString());
        evidence.put("until", stretch.until().atZone(zone).toOffsetDateTime().toString());
        evidence.put("channel", stretch.channel().code());
        if (!stretch.isGap()) {
            evidence.put("people", stretch.who().stream().map(EmployeeId::value).collect(Collectors.joining(", ")));
        }
        return evidence;
    }
}
