package io.ecomrules.core.calendar;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The days and hours in which a house works: its own dates before the official calendar, and that before the week. Tells when a span of time
 * is over, and why then. Immutable, thread-safe, and without a clock.
 *
 * <pre>{@code
 * var calendar = BusinessCalendar.in(ZoneId.of("Asia/Shanghai"))
 *         .workDays("09:00-12:00", "13:00-17:30")
 *         .holidays(Holidays.china())
 *         .closed(LocalDate.of(2026, 6, 30), "盘点")
 *         .build();
 * }</pre>
 */
public final class BusinessCalendar implements DueTime {

    /** No time limit of a house runs longer; whoever asks for more has mistaken the unit. */
    private static final int HORIZON_IN_YEARS = 50;
    /** More working time than there is time until then. */
    private static final Duration MOST = Duration.ofDays(366L * HORIZON_IN_YEARS);
    /** Dates that people write; beyond them somebody has mistaken seconds for milliseconds. */
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9900-01-01T00:00:00Z");
    /** So that no question for far-off years fills the memory. */
    private static final int MOST_YEARS_KEPT = 256;

    private final ZoneId zone;
    private final Week week;
    private final Holidays holidays;
    private final Map<LocalDate, DayPlan> dates;
    private final Map<Integer, WorkHours> years = new ConcurrentHashMap<>();

    BusinessCalendar(ZoneId zone, Week week, Holidays holidays, Map<LocalDate, DayPlan> dates) {
        this.zone = zone;
        this.week = week;
        this.holidays = holidays;
        this.dates = Map.copyOf(dates);
    }

    /**
     * Begins a calendar. It has to be given hours.
     *
     * @param zone where days begin at midnight
     * @return a builder
     */
    public static BusinessCalendarBuilder in(ZoneId zone) {
        return new BusinessCalendarBuilder(zone);
    }

    /**
     * Tells where days begin at midnight.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * Tells which edition of the official calendar holds here.
     *
     * @return its holidays
     */
    public Holidays holidays() {
        return holidays;
    }

    /**
     * Tells what a day is. A date of the house comes first, then the official calendar, then the week.
     *
     * @param date the day
     * @return its kind and hours; in a year that is not published the hours of the week, marked as such
     */
    public DayPlan plan(LocalDate date) {
        var own = dates.get(date);
        if (own != null) {
            return own;
        }
        var official = holidays.day(date);
        if (official.isPresent()) {
            var name = official.get().name();
            return official.get().isOff()
                    ? new DayPlan(date, DayKind.HOLIDAY, name, List.of())
                    : new DayPlan(date, DayKind.MAKE_UP_DAY, name, week.ofMakeUpDay(date.getDayOfWeek()));
        }
        var windows = week.of(date.getDayOfWeek());
        var kind = !holidays.isPublished(date.getYear())
                ? DayKind.UNPUBLISHED
                : windows.isEmpty() ? DayKind.REST_DAY : DayKind.WORK_DAY;
        return new DayPlan(date, kind, "", windows);
    }

    /**
     * Tells when a span of time is over. Wall time runs day and night. Working time runs in the hours of this calendar; what ends exactly at
     * closing time ends there and not when the house opens again. Of work days the one on which the time begins does not count, and the last
     * ends at its closing time, as in articles 201 and 203 of the Civil Code.
     *
     * @param start when it begins
     * @param span how long
     * @return the last instant in time with its reasons, or why nobody can tell
     */
    public Deadline deadline(Instant start, Span span) {
        var found = find(start, span);
        return found.problem() == null
                ? new Deadline.Due(
                        start,
                        span,
                        found.instant(),
                        zone,
                        holidays.edition(),
                        Shares.of(this, start, found.instant(), span))
                : new Deadline.Unknown(start, span, found.problem());
    }

    /** Tells the last instant in time without its reasons; null where {@link #deadline} says why nobody can tell. */
    @Override
    public @Nullable Instant after(Instant start, Span span) {
        return find(start, span).at();
    }

    /**
     * Tells how much of a time is worked.
     *
     * @param from when it begins
     * @param until when it ends
     * @return the hours of this calendar in it
     * @throws InvalidInputException with {@code calendar-not-published} or {@code time-beyond-calendar}
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Duration worked(Instant from, Instant until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("The time from " + from + " ends before it begins, at " + until + ".");
        }
        int last = year(until);
        long worked = known(last).workedBefore(until);
        for (int year = year(from); year < last; year++) {
            worked = Math.addExact(worked, known(year).total());
        }
        return Duration.ofNanos(worked - known(year(from)).workedBefore(from));
    }

    /**
     * Tells when work has to begin to be done in time. What begins exactly at opening time begins there and not when the house closed before.
     *
     * @param due when it has to be done
     * @param time how long it takes
     * @return the last instant to begin
     * @throws InvalidInputException with {@code calendar-not-published}, {@code deadline-too-far} or {@code time-beyond-calendar}
     */
    public Instant latestStart(Instant due, WorkingTime time) {
        if (time.duration().compareTo(MOST) > 0) {
            throw new InvalidInputException(List.of(tooFar()));
        }
        int last = year(due);
        long left = known(last).workedBefore(due) - time.duration().toNanos();
        for (int year = last; year >= last - HORIZON_IN_YEARS; year--) {
            if (left >= 0) {
                return known(year).last(left);
            }
            left += known(year - 1).total();
        }
        throw new InvalidInputException(List.of(tooFar()));
    }

    /** An instant, or why there is none. */
    record Found(@Nullable Instant at, @Nullable Problem problem) {

        Instant instant() {
            return Objects.requireNonNull(at);
        }
    }

    private Found find(Instant start, Span span) {
        if (!isInRange(start)) {
            return new Found(null, outOfRange(start));
        }
        if (span instanceof WallTime wall) {
            return new Found(start.plus(wall.duration()), null);
        }
        return span instanceof WorkDays days
                ? afterClosings(endOfDay(start), days.count())
                : afterWork(start, ((WorkingTime) span).duration());
    }

    /** When so much more was worked. */
    Found afterWork(Instant start, Duration duration) {
        if (duration.isZero()) {
            return new Found(start, null);
        }
        if (duration.compareTo(MOST) > 0) {
            return new Found(null, tooFar());
        }
        return walk(
                year(start),
                hours -> hours.workedBefore(start) + duration.toNanos(),
                WorkHours::total,
                WorkHours::first);
    }

    /** When so many more days of work have closed. */
    Found afterClosings(Instant start, long count) {
        if (count == 0) {
            return new Found(start, null);
        }
        return walk(
                year(start),
                hours -> hours.closings(start) + count,
                WorkHours::workDays,
                (hours, number) -> hours.closing(Math.toIntExact(number)));
    }

    /** How many days of work close after an instant and up to another. */
    long closings(Instant after, Instant upTo) {
        int last = year(upTo);
        long count = known(last).closings(upTo);
        for (int year = year(after); year < last; year++) {
            count += known(year).workDays();
        }
        return count - known(year(after)).closings(after);
    }

    /** When the day of an instant is over. */
    Instant endOfDay(Instant at) {
        return LocalDate.ofInstant(at, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Goes from year to year as long as less is there than wanted. */
    private Found walk(
            int first,
            ToLongFunction<WorkHours> wanted,
            ToLongFunction<WorkHours> inAYear,
            BiFunction<WorkHours, Long, Instant> found) {
        long left = 0;
        for (int year = first; year <= first + HORIZON_IN_YEARS; year++) {
            var hours = hours(year);
            if (hours == null) {
                return new Found(null, unpublished(year));
            }
            left += year == first ? wanted.applyAsLong(hours) : 0;
            if (left <= inAYear.applyAsLong(hours)) {
                return new Found(found.apply(hours, left), null);
            }
            left -= inAYear.applyAsLong(hours);
        }
        return new Found(null, tooFar());
    }

    private WorkHours known(int year) {
        var hours = hours(year);
        if (hours == null) {
            throw new InvalidInputException(List.of(unpublished(year)));
        }
        return hours;
    }

    private static Problem tooFar() {
        return Problem.of("deadline-too-far", "years", String.valueOf(HORIZON_IN_YEARS));
    }

    private int year(Instant at) {
        if (!isInRange(at)) {
            throw new InvalidInputException(List.of(outOfRange(at)));
        }
        return LocalDate.ofInstant(at, zone).getYear();
    }

    private static boolean isInRange(Instant at) {
        return !at.isBefore(FIRST) && at.isBefore(LAST);
    }

    private static Problem outOfRange(Instant at) {
        return Problem.of("time-beyond-calendar", "at", at.toString());
    }

    private Problem unpublished(int year) {
        return Problem.of("calendar-not-published", "year", String.valueOf(year), "edition", holidays.edition());
    }

    private @Nullable WorkHours hours(int year) {
        if (!holidays.isPublished(year)) {
            return null;
        }
        var known = years.get(year);
        if (known != null) {
            return known;
        }
        var hours = WorkHours.of(year, zone, this::plan);
        if (years.size() < MOST_YEARS_KEPT) {
            years.put(year, hours);
        }
        return hours;
    }
}
