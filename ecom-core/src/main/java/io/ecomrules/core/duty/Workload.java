package io.ecomrules.core.duty;

import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.calendar.WallTime;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.organization.EmployeeId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Advises where people work too much (DUT-3). All shifts that are given are work; a phone that only lies there overnight is left out by
 * whoever asks. Times that overlap count once, and a night counts for both of its days.
 */
public final class Workload {

    private static final int DAYS_OF_A_WEEK = DayOfWeek.values().length;

    private final Function<LocalDate, DutyTerms> terms;
    private final ZoneId zone;
    private final List<Finding> findings = new ArrayList<>();

    private Workload(Function<LocalDate, DutyTerms> terms, ZoneId zone) {
        this.terms = terms;
        this.zone = zone;
    }

    /**
     * Looks the shifts of whole weeks through.
     *
     * @param shifts all the work of the people, in any order
     * @param zone the zone of the house
     * @param terms what the rules say of a day
     * @return advice, by person and then by day
     */
    public static List<Finding> advice(Collection<Shift> shifts, ZoneId zone, Function<LocalDate, DutyTerms> terms) {
        var workload = new Workload(terms, zone);
        var people = new TreeMap<EmployeeId, List<Shift>>();
        shifts.forEach(shift ->
                people.computeIfAbsent(shift.who(), none -> new ArrayList<>()).add(shift));
        people.forEach((who, theirs) -> workload.person(who, workload.days(theirs)));
        return List.copyOf(workload.findings);
    }

    private void person(EmployeeId who, Map<LocalDate, Duration> days) {
        var weeks = new TreeMap<LocalDate, List<Duration>>();
        days.forEach((date, time) -> {
            over(Lapse.OVER_DAILY_HOURS, terms.apply(date).load().aDay(), who, date, time);
            weeks.computeIfAbsent(
                            date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), none -> new ArrayList<>())
                    .add(time);
        });
        weeks.forEach((monday, times) -> {
            var load = terms.apply(monday).load();
            var sum = times.stream().reduce(Duration.ZERO, Duration::plus);
            over(Lapse.OVER_WEEKLY_HOURS, load.aWeek(), who, monday, sum);
            var rest = load.restDays();
            if (rest != null && DAYS_OF_A_WEEK - times.size() < rest.value()) {
                report(Lapse.NO_REST_DAY, who, monday, String.valueOf(rest.value()), String.valueOf(times.size()));
            }
        });
    }

    private void over(Lapse lapse, @Nullable Ruled<Span> limit, EmployeeId who, LocalDate date, Duration time) {
        if (limit != null && limit.value() instanceof WallTime wall && time.compareTo(wall.duration()) > 0) {
            report(lapse, who, date, hours(wall.duration()), hours(time));
        }
    }

    private void report(Lapse lapse, EmployeeId who, LocalDate date, String limit, String actual) {
        var evidence = new LinkedHashMap<String, String>();
        evidence.put("person", who.value());
        evidence.put("date", date.toString());
        evidence.put("limit", limit);
        evidence.put("actual", actual);
        findings.addAll(terms.apply(date).report(lapse, evidence));
    }

    /** Hours, minutes and, if there are any, seconds as a watch shows them, such as 9:20. */
    static String hours(Duration time) {
        var text = "%d:%02d".formatted(time.toHours(), time.toMinutesPart());
        return time.toSecondsPart() == 0 ? text : text + ":%02d".formatted(time.toSecondsPart());
    }

    /** How much of each day is worked. */
    private Map<LocalDate, Duration> days(List<Shift> shifts) {
        var days = new TreeMap<LocalDate, Duration>();
        var end = Instant.MIN;
        for (var shift :
                shifts.stream().sorted(Comparator.comparing(Shift::from)).toList()) {
            var from = shift.from().isBefore(end) ? end : shift.from();
            while (from.isBefore(shift.until())) {
                var date = LocalDate.ofInstant(from, zone);
                var midnight = date.plusDays(1).atStartOfDay(zone).toInstant();
                var until = shift.until().isBefore(midnight) ? shift.until() : midnight;
                days.merge(date, Duration.between(from, until), Duration::plus);
                from = until;
            }
            end = shift.until().isAfter(end) ? shift.until() : end;
        }
        return days;
    }
}
