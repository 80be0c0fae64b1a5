package io.ecomrules.core.calendar;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gathers what makes a {@link BusinessCalendar} and tells everything that is wrong with it at once. */
public final class BusinessCalendarBuilder {

    private final ZoneId zone;
    private final Map<DayOfWeek, List<Window>> days = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, DayPlan> dates = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private List<Window> workDay = List.of();
    private @Nullable Holidays holidays;

    BusinessCalendarBuilder(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * Gives Monday to Friday and all make-up days their hours.
     *
     * @param hours one or more windows such as {@code 09:00-12:00}
     * @return this
     */
    public BusinessCalendarBuilder workDays(String... hours) {
        workDay = windows("workDays", hours);
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(day -> days.putIfAbsent(day, workDay));
        return this;
    }

    /**
     * Gives one day of the week other hours, whatever holds for the others.
     *
     * @param day the day of the week
     * @param hours windows; none for a day of rest
     * @return this
     */
    public BusinessCalendarBuilder on(DayOfWeek day, String... hours) {
        days.put(day, windows(day.toString(), hours));
        return this;
    }

    /**
     * Says which official calendar holds. It has to be said, be it {@link Holidays#none()}.
     *
     * @param official its days off and make-up days
     * @return this
     */
    public BusinessCalendarBuilder holidays(Holidays official) {
        this.holidays = Objects.requireNonNull(official, "official");
        return this;
    }

    /**
     * Says that the house works on a date, whatever the week and the official calendar say.
     *
     * @param date the date
     * @param reason why, for the explanation
     * @param hours one or more windows
     * @return this
     */
    public BusinessCalendarBuilder open(LocalDate date, String reason, String... hours) {
        var windows = windows(date.toString(), hours);
        if (hours.length == 0) {
            problems.add(Problem.of("no-work-hours", "where", date.toString()));
        }
        return put(new DayPlan(date, DayKind.HOUSE_OPEN, reason, windows));
    }

    /**
     * Says that the house does not work on a date.
     *
     * @param date the date
     * @param reason why, for the explanation
     * @return this
     */
    public BusinessCalendarBuilder closed(LocalDate date, String reason) {
        return put(new DayPlan(date, DayKind.HOUSE_CLOSED, reason, List.of()));
    }

    /**
     * Builds the calendar.
     *
     * @return the calendar
     * @throws InvalidInputException with {@code malformed-window}, {@code windows-overlap}, {@code date-twice}, {@code no-work-hours} for a
     *     week in which nobody ever works, or {@code no-holidays-said}
     */
    public BusinessCalendar build() {
        var all = new ArrayList<>(problems);
        if (workDay.isEmpty() && days.values().stream().allMatch(List::isEmpty)) {
            all.add(Problem.of("no-work-hours", "where", "week"));
        }
        if (holidays == null) {
            all.add(Problem.of("no-holidays-said"));
        }
        if (!all.isEmpty() || holidays == null) {
            throw new InvalidInputException(all);
        }
        return new BusinessCalendar(zone, new Week(workDay, days), holidays, dates);
    }

    private BusinessCalendarBuilder put(DayPlan plan) {
        if (dates.put(plan.date(), plan) != null) {
            problems.add(Problem.of("date-twice", "date", plan.date().toString()));
        }
        return this;
    }

    private List<Window> windows(String where, String... texts) {
        var windows = new ArrayList<Window>();
        for (var text : texts) {
            Window.find(text)
                    .ifPresentOrElse(windows::add, () -> problems.add(Problem.of("malformed-window", "value", text)));
        }
        windows.sort(Comparator.comparing(Window::from));
        for (int i = 1; i < windows.size(); i++) {
            if (windows.get(i).from().toSecondOfDay() < windows.get(i - 1).endSecond()) {
                problems.add(Problem.of(
                        "windows-overlap",
                        "where",
                        where,
                        "first",
                        windows.get(i - 1).toString(),
                        "second",
                        windows.get(i).toString()));
            }
        }
        return List.copyOf(windows);
    }
}
