package io.ecomrules.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The hours worked in one year, laid end to end, so that a deadline is looked up and not counted. All times are nanoseconds from the first
 * instant of the year, on the time line: a day of 23 or 25 hours is one.
 */
final class WorkHours {

    private static final long NANOS = 1_000_000_000L;

    private final Instant begin;
    private final Instant end;
    private final long[] opens;
    private final long[] closes;
    /** How much was worked before each window opens; one more for the whole year. */
    private final long[] before;
    /** When each day of work closes. */
    private final long[] dayCloses;

    private WorkHours(Instant begin, Instant end, List<long[]> windows, List<Long> dayCloses) {
        this.begin = begin;
        this.end = end;
        this.opens = windows.stream().mapToLong(each -> each[0]).toArray();
        this.closes = windows.stream().mapToLong(each -> each[1]).toArray();
        this.dayCloses = dayCloses.stream().mapToLong(Long::longValue).toArray();
        this.before = new long[opens.length + 1];
        for (int i = 0; i < opens.length; i++) {
            before[i + 1] = before[i] + closes[i] - opens[i];
        }
    }

    static WorkHours of(int year, ZoneId zone, Function<LocalDate, DayPlan> plans) {
        var first = LocalDate.ofYearDay(year, 1);
        var begin = first.atStartOfDay(zone).toInstant();
        var windows = new ArrayList<long[]>();
        var dayCloses = new ArrayList<Long>();
        for (var day = first; day.getYear() == year; day = day.plusDays(1)) {
            int size = windows.size();
            for (var window : plans.apply(day).windows()) {
                var previous = windows.isEmpty() ? 0 : windows.get(windows.size() - 1)[1];
                var open = Math.max(previous, since(begin, window.begin(day, zone)));
                var close = since(begin, window.end(day, zone));
                if (close > open) { // Else the clocks were put forward over it.
                    windows.add(new long[] {open, close});
                }
            }
            if (windows.size() > size) {
                dayCloses.add(windows.get(windows.size() - 1)[1]);
            }
        }
        return new WorkHours(begin, first.plusYears(1).atStartOfDay(zone).toInstant(), windows, dayCloses);
    }

    private static long since(Instant begin, ZonedDateTime at) {
        return Math.multiplyExact(at.toEpochSecond() - begin.getEpochSecond(), NANOS);
    }

    Instant begin() {
        return begin;
    }

    Instant end() {
        return end;
    }

    /** How much is worked in the whole year. */
    long total() {
        return before[opens.length];
    }

    /** How much of the year was worked when an instant of it comes. */
    long workedBefore(Instant at) {
        long time = time(at);
        int i = countUpTo(closes, time);
        return before[i] + (i == opens.length ? 0 : Math.max(0, time - opens[i]));
    }

    /** The first instant at which so much was worked: the closing of a window and not the opening of the next. */
    Instant first(long worked) {
        int found = Arrays.binarySearch(before, worked);
        int i = (found < 0 ? -found - 1 : found) - 1;
        return i < 0 ? begin : begin.plusNanos(opens[i] + worked - before[i]);
    }

    /** The last instant at which no more than so much was worked: the opening of a window and not the closing of the last. */
    Instant last(long worked) {
        int found = Arrays.binarySearch(before, worked);
        int i = found < 0 ? -found - 2 : found;
        return i == opens.length ? end : begin.plusNanos(opens[i] + worked - before[i]);
    }

    /** How many days of work have closed when an instant comes; a closing at that very instant counts. */
    int closings(Instant at) {
        return countUpTo(dayCloses, time(at));
    }

    /** The closing of a day of work, by its number in the year from 1. */
    Instant closing(int number) {
        return begin.plusNanos(dayCloses[number - 1]);
    }

    /** How many days of work there are. */
    int workDays() {
        return dayCloses.length;
    }

    private static int countUpTo(long[] times, long time) {
        int found = Arrays.binarySearch(times, time);
        return found < 0 ? -found - 1 : found + 1;
    }

    private long time(Instant at) {
        return Math.multiplyExact(at.getEpochSecond() - begin.getEpochSecond(), NANOS) + at.getNano();
    }
}
