package io.ecomrules.core.calendar;

import static io.ecomrules.core.calendar.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every calendar; and the same found by somebody who only steps from minute to minute. */
class CalendarLawsTest {

    private static final Instant FIRST =
            LocalDate.of(2025, 12, 1).atStartOfDay(SHANGHAI).toInstant();

    @Property(tries = 300)
    void what_is_added_lies_between(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll("times") WorkingTime time) {
        var due = due(calendar, start, time);

        assertThat(calendar.worked(start, due)).isEqualTo(time.duration());
    }

    @Property(tries = 300)
    void nothing_earlier_would_do(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll("times") WorkingTime time) {
        var due = due(calendar, start, time);

        assertThat(calendar.worked(start, due.minusNanos(1))).isLessThan(time.duration());
    }

    @Property(tries = 300)
    void adding_twice_is_adding_the_sum(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll("times") WorkingTime one,
            @ForAll("times") WorkingTime other) {
        var sum = new WorkingTime(one.duration().plus(other.duration()));

        assertThat(due(calendar, due(calendar, start, one), other)).isEqualTo(due(calendar, start, sum));
    }

    @Property(tries = 300)
    void whoever_begins_later_is_done_no_earlier(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("instants") Instant one,
            @ForAll("instants") Instant other,
            @ForAll("times") WorkingTime time,
            @ForAll @IntRange(min = 1, max = 40) int days) {
        var first = one.isBefore(other) ? one : other;
        var second = first.equals(one) ? other : one;

        assertThat(due(calendar, second, time)).isAfterOrEqualTo(due(calendar, first, time));
        assertThat(due(calendar, second, new WorkDays(days)))
                .isAfterOrEqualTo(due(calendar, first, new WorkDays(days)));
    }

    @Property(tries = 300)
    void times_one_after_the_other_add_up(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("instants") Instant one,
            @ForAll("instants") Instant two,
            @ForAll("instants") Instant three) {
        var all = new ArrayList<>(new TreeSet<>(List.of(one, two, three)));
        var sum = Duration.ZERO;
        for (int i = 1; i < all.size(); i++) {
            sum = sum.plus(calendar.worked(all.get(i - 1), all.get(i)));
        }

        assertThat(calendar.worked(all.get(0), all.get(all.size() - 1))).isEqualTo(sum);
    }

    @Property(tries = 300)
    void whoever_begins_at_the_latest_is_done_in_time_and_a_moment_later_is_not(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("instants") Instant due,
            @ForAll("times") WorkingTime time) {
        var start = calendar.latestStart(due, time);

        assertThat(calendar.worked(start, due)).isEqualTo(time.duration());
        assertThat(calendar.worked(start.plusNanos(1), due)).isLessThan(time.duration());
    }

    @Property(tries = 100)
    void the_shares_of_a_deadline_add_up_to_its_span(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll("times") WorkingTime time) {
        var due = (Deadline.Due) calendar.deadline(start, time);

        assertThat(due.shares().stream().map(Share::counted).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(time.duration());
    }

    @Property(tries = 60)
    void somebody_who_steps_from_minute_to_minute_comes_to_the_same(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 3_000) int minutes) {
        assertThat(due(calendar, start, new WorkingTime(Duration.ofMinutes(minutes))))
                .isEqualTo(stepped(calendar, start, minutes));
    }

    @Property(tries = 60)
    void somebody_who_steps_from_day_to_day_comes_to_the_same(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        var day = LocalDate.ofInstant(start, SHANGHAI);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= calendar.plan(day).windows().isEmpty() ? 0 : 1;
        }
        var windows = calendar.plan(day).windows();
        var closing = windows.get(windows.size() - 1).end(day, SHANGHAI).toInstant();

        assertThat(due(calendar, start, new WorkDays(days))).isEqualTo(closing);
    }

    /** Looks at every minute by itself: is somebody at work? It knows the plans of the days and nothing else. */
    private static Instant stepped(BusinessCalendar calendar, Instant start, int minutes) {
        var at = start;
        for (int left = minutes; left > 0; at = at.plusSeconds(60)) {
            var local = at.atZone(SHANGHAI);
            var time = local.toLocalTime();
            if (calendar.plan(local.toLocalDate()).windows().stream().anyMatch(window -> window.contains(time))) {
                left--;
            }
        }
        return at;
    }

    private static Instant due(BusinessCalendar calendar, Instant start, Span span) {
        return Objects.requireNonNull(calendar.after(start, span));
    }

    /** Whole minutes of thirteen months, so that windows are never cut within one. */
    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(0, 400 * 24 * 60).map(minute -> FIRST.plusSeconds(60L * minute));
    }

    @Provide
    Arbitrary<WorkingTime> times() {
        return Arbitraries.longs().between(1, 2_000_000).map(seconds -> new WorkingTime(Duration.ofSeconds(seconds)));
    }

    /** Any week in which somebody works, any house dates, with the official holidays or none. */
    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        var hours = Arbitraries.integers().between(0, 48).set().ofMaxSize(6).map(CalendarLawsTest::windows);
        var week = hours.list().ofSize(7).filter(days -> days.stream().anyMatch(windows -> windows.length > 0));
        var dates = Arbitraries.integers().between(0, 400).set().ofMaxSize(30);
        return Combinators.combine(week, dates, hours, Arbitraries.of(true, false))
                .as(CalendarLawsTest::calendar);
    }

    private static BusinessCalendar calendar(
            List<String[]> week, Set<Integer> dates, String[] hours, boolean isClosed) {
        // Years that are not published stop every count; the laws are about those that are.
        var calendar = BusinessCalendar.in(SHANGHAI).holidays(Holidays.none());
        for (var day : DayOfWeek.values()) {
            calendar.on(day, week.get(day.getValue() - 1));
        }
        for (var number : dates) {
            var date = LocalDate.ofInstant(FIRST, SHANGHAI).plusDays(number);
            if (isClosed || hours.length == 0) {
                calendar.closed(date, "盘点");
            } else {
                calendar.open(date, "促销", hours);
            }
        }
        return calendar.build();
    }

    /** An even number of half hours, two by two. */
    private static String[] windows(Set<Integer> halfHours) {
        var sorted = new ArrayList<>(new TreeSet<>(halfHours));
        var windows = new ArrayList<String>();
        for (int i = 0; i + 1 < sorted.size(); i += 2) {
            windows.add(time(sorted.get(i)) + "-" + time(sorted.get(i + 1)));
        }
        return windows.toArray(String[]::new);
    }

    private static String time(int halfHours) {
        return halfHours == 48
                ? "24:00"
                : LocalTime.ofSecondOfDay(halfHours * 1_800L).toString();
    }
}
