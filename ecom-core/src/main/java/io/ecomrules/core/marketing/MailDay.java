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
 * @param now the instant
 */
record MailDay(BusinessCalendar calendar, Instant now) {

    LocalDate date() {
        return LocalDate.ofInstant(now, calendar.zone());
    }

    Instant start(LocalDate date) {
        return date.atStartOfDay(calendar.zone()).toInstant();
    }

    ZonedDateTime local(Instant at) {
        return at.atZone(calendar.zone());
    }

    /** An hour of the day, or now if that is over. */
    Instant from(LocalTime hour) {
        var at = date().atTime(hour).atZone(calendar.zone()).toInstant();
        return at.isBefore(now) ? now : at;
    }
}
