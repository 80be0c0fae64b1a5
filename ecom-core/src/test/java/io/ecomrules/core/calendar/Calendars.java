package io.ecomrules.core.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Calendars and moments that several tests use. */
final class Calendars {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** The hours of the on-line service. */
    static final BusinessCalendar SERVICE = BusinessCalendar.in(SHANGHAI)
            .workDays("08:50-18:10")
            .holidays(Holidays.china())
            .build();

    /** The hours of the office, with and without a break for lunch. */
    static final BusinessCalendar OFFICE = BusinessCalendar.in(SHANGHAI)
            .workDays("09:00-17:30")
            .holidays(Holidays.china())
            .build();

    static final BusinessCalendar WITH_LUNCH = BusinessCalendar.in(SHANGHAI)
            .workDays("09:00-12:00", "13:00-17:30")
            .holidays(Holidays.china())
            .build();

    private Calendars() {}

    /** An instant in Shanghai, written such as 2026-02-13T18:05. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
