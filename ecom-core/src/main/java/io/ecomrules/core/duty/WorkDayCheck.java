package io.ecomrules.core.duty;

import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.calendar.WallTime;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks somebody's day through (DUT-1). Exactly at the hour is in time. */
public final class WorkDayCheck {

    private final DutyTerms terms;
    private final DayRecord record;
    private final ZoneId zone;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    private WorkDayCheck(DutyTerms terms, DayRecord record, ZoneId zone) {
        this.terms = terms;
        this.record = record;
        this.zone = zone;
    }

    /**
     * Looks a day of work through, or a day with a shift.
     *
     * @param terms what the rules ask of a day of work
     * @param record what is known about it
     * @param zone the zone of the house
     * @return what is wrong with it; and one finding that names what is not known
     */
    public static List<Finding> findings(DutyTerms terms, DayRecord record, ZoneId zone) {
        var check = new WorkDayCheck(terms, record, zone);
        check.signIn();
        check.online();
        check.written("plan", Lapse.NO_DAY_PLAN, record.planned());
        check.written("report", Lapse.NO_DAY_REPORT, record.reported());
        check.written("duty", Lapse.DUTY_NOT_CONFIRMED, record.dutyConfirmed());
        check.leaving();
        if (!check.unknown.isEmpty()) {
            check.report(Lapse.DAY_RECORD_INCOMPLETE, Map.of("unknown", String.join(", ", check.unknown)));
        }
        check.findings.addAll(terms.refusals());
        return List.copyOf(check.findings);
    }

    private void signIn() {
        var limit = record.shift() == null
                ? at(terms.day().signInBy())
                : record.shift().from();
        var at = known("signedIn", record.signedIn());
        if (limit != null && at != null && at.isAfter(limit)) {
            report(Lapse.LATE_SIGN_IN, Map.of("limit", local(limit), "at", local(at)));
        }
    }

    private void leaving() {
        var limit = record.shift() == null
                ? at(terms.day().leaveFrom())
                : record.shift().until();
        var at = known("left", record.left());
        if (limit != null && at != null && at.isBefore(limit)) {
            report(Lapse.LEFT_EARLY, Map.of("limit", local(limit), "at", local(at)));
        }
    }

    /** A shift shorter than the hours of the day asks for no more than itself. */
    private void online() {
        var rule = terms.day().onlineFor();
        var time = known("online", record.online());
        if (rule == null || time == null) {
            return;
        }
        var asked = duration(rule.value());
        var shift = record.shift();
        if (shift != null && asked != null) {
            var whole = Duration.between(shift.from(), shift.until());
            asked = whole.compareTo(asked) < 0 ? whole : asked;
        }
        if (asked != null && time.compareTo(asked) < 0) {
            report(Lapse.TOO_SHORT_ONLINE, Map.of("limit", Workload.hours(asked), "online", Workload.hours(time)));
        }
    }

    private void written(String name, Lapse lapse, @Nullable Boolean there) {
        var isThere = known(name, there);
        if (isThere != null && !isThere) {
            report(lapse, Map.of());
        }
    }

    private <T> @Nullable T known(String name, @Nullable T value) {
        if (value == null) {
            unknown.add(name);
        }
        return value;
    }

    private @Nullable Instant at(@Nullable Ruled<LocalTime> hour) {
        return hour == null
                ? null
                : record.date().atTime(hour.value()).atZone(zone).toInstant();
    }

    private static @Nullable Duration duration(Span span) {
        return span instanceof WallTime wall ? wall.duration() : null;
    }

    private String local(Instant at) {
        return at.atZone(zone).toOffsetDateTime().toString();
    }

    private void report(Lapse lapse, Map<String, String> more) {
        var evidence = new LinkedHashMap<String, String>();
        evidence.put("person", record.who().value());
        evidence.put("date", record.date().toString());
        // The same evidence in the same order, whoever made the map.
        for (var name : List.of("limit", "at", "online", "unknown")) {
            var value = more.get(name);
            if (value != null) {
                evidence.put(name, value);
            }
        }
        findings.addAll(terms.report(lapse, evidence));
    }
}
