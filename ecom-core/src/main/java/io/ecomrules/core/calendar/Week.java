package io.ecomrules.core.calendar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/**
 * The hours of an ordinary week.
 *
 * @param workDay the hours of a day of work that nothing else is said about
 * @param days the hours of each day of the week; none on days of rest
 */
record Week(List<Window> workDay, Map<DayOfWeek, List<Window>> days) {

    Week {
        workDay = List.copyOf(workDay);
        days = Map.copyOf(days);
    }

    List<Window> of(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /** A make-up day has the hours of its weekday if there are any. */
    List<Window> ofMakeUpDay(DayOfWeek day) {
        return of(day).isEmpty() ? workDay : of(day);
    }
}
