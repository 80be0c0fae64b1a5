package io.ecomrules.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays a time out over the days of a calendar. */
final class Shares {

    private final BusinessCalendar calendar;
    private final Instant start;
    private final Instant due;

    private Shares(BusinessCalendar calendar, Instant start, Instant due) {
        this.calendar = calendar;
        this.start = start;
        this.due = due;
    }

    /** Working time and work days, day by day; time on the wall needs no days. */
    static List<Share> of(BusinessCalendar calendar, Instant start, Instant due, Span span) {
        if (span instanceof WallTime) {
            return List.of();
        }
        var shares = new Shares(calendar, start, due);
        var first = LocalDate.ofInstant(start, calendar.zone());
        // A closing at midnight belongs to the day that ends.
        var last = LocalDate.ofInstant(due.minusNanos(1), calendar.zone());
        var all = new ArrayList<Share>();
        for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
            var plan = calendar.plan(date);
            var ofDay = span instanceof WorkDays
                    ? shares.workDay(plan, date.equals(first))
                    : plan.windows().stream()
                            .flatMap(window -> shares.window(plan, window))
                            .toList();
            var begin = date.atStartOfDay(calendar.zone()).toInstant();
            all.addAll(ofDay.isEmpty() ? List.of(new Share(plan, begin, begin)) : ofDay);
        }
        return all;
    }

    /** From opening to closing time; the day on which the time begins does not count. */
    private List<Share> workDay(DayPlan plan, boolean isFirst) {
        if (isFirst || plan.windows().isEmpty()) {
            return List.of();
        }
        var closing = plan.windows().get(plan.windows().size() - 1);
        return List.of(new Share(plan, begin(plan, plan.windows().get(0)), end(plan, closing)));
    }

    private Stream<Share> window(DayPlan plan, Window window) {
        var from = begin(plan, window).isAfter(start) ? begin(plan, window) : start;
        var until = end(plan, window).isBefore(due) ? end(plan, window) : due;
        return until.isAfter(from) ? Stream.of(new Share(plan, from, until)) : Stream.empty();
    }

    private Instant begin(DayPlan plan, Window window) {
        return window.begin(plan.date(), calendar.zone()).toInstant();
    }

    private Instant end(DayPlan plan, Window window) {
        return window.end(plan.date(), calendar.zone()).toInstant();
    }
}
