package io.ecomrules.core.marketing;

import io.ecomrules.core.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * The day of a round.
 *
 * @param calendar the days of the house
 * @param at the instant
 */
record MailDay(BusinessCalendar calendar, Instant at) {

    /** An hour of the day. */
    Instant at(LocalTime hour) {
        return date().atTime(hour).atZone(calendar.zone()).toInstant();
    }

    LocalDate date() {
        return LocalDate.ofInstant(at, calendar.zone());
    }

    Instant start(LocalDate date) {
        return date.atStartOfDay(calendar.zone()).toInstant();
    }

    ZonedDateTime local(Instant when) {
        return when.atZone(calendar.zone());
    }

    /** An hour of the day, or now if that is over. */
    Instant from(LocalTime hour) {
        var hourToday = at(hour);
        return hourToday.isBefore(at) ? at : hourToday;
    }
}
