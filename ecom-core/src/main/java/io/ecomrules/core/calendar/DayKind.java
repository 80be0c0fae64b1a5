package io.ecomrules.core.calendar;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** Why a day is worked or not. */
public enum DayKind implements Titled {
    /** A day of the week that is worked. */
    WORK_DAY(true),
    /** A day of the week that is not worked. */
    REST_DAY(false),
    /** A day off by the official calendar, be it the festival itself or a day moved next to it. */
    HOLIDAY(false),
    /** A Saturday or Sunday that is worked for a day off elsewhere, by the official calendar. */
    MAKE_UP_DAY(true),
    /** The house works on that date, whatever else holds. */
    HOUSE_OPEN(true),
    /** The house does not work on that date, whatever else holds. */
    HOUSE_CLOSED(false),
    /** The official calendar of that year is not published yet: nobody knows. */
    UNPUBLISHED(false);

    private final boolean isWorked;

    DayKind(boolean isWorked) {
        this.isWorked = isWorked;
    }

    /**
     * Tells whether work is done on such a day.
     *
     * @return false for days of rest, and where nobody knows
     */
    public boolean isWorked() {
        return isWorked;
    }

    @Override
    public String title(Locale locale) {
        var code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Messages.in(locale).text("day-kind." + code, Map.of());
    }
}
