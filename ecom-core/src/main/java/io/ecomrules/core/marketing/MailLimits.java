package io.ecomrules.core.marketing;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When and how often mails of one occasion may be sent. */
final class MailLimits {

    private static final int DAYS_A_WEEK = 7;

    private final MailTerms.Limits limits;
    private final MailDay day;
    private final LocalTime from;
    private final LocalTime until;
    private final Withheld enoughToday;
    private final Withheld enoughThisWeek;

    MailLimits(Occasion occasion, MailTerms.Limits limits, MailDay day) {
        this.limits = limits;
        this.day = day;
        this.from = limits.quietFrom().value();
        this.until = limits.quietUntil().value();
        this.enoughToday =
                new Withheld(occasion, NoMail.ENOUGH_TODAY, limits.aDay().rule());
        this.enoughThisWeek =
                new Withheld(occasion, NoMail.ENOUGH_THIS_WEEK, limits.aWeek().rule());
    }

    /** The same instant, or the end of the quiet hours it lies in. */
    Instant outOfQuiet(Instant at) {
        var local = day.local(at);
        var hour = local.toLocalTime();
        if (!isQuiet(hour)) {
            return at;
        }
        var date = local.toLocalDate();
        var end = hour.isBefore(until) ? date : date.plusDays(1);
        return end.atTime(until).atZone(local.getZone()).toInstant();
    }

    private boolean isQuiet(LocalTime hour) {
        boolean isFrom = !hour.isBefore(from);
        boolean isBeforeEnd = hour.isBefore(until);
        return from.isBefore(until) ? isFrom && isBeforeEnd : !from.equals(until) && (isFrom || isBeforeEnd);
    }

    /** Gives the time back if the mail may go then, or null once a reason was given. */
    @Nullable
    Instant within(Instant at, Shopper shopper, List<Withheld> reasons) {
        if (shopper.mails().isEmpty()) {
            return at;
        }
        var date = day.local(at).toLocalDate();
        var start = day.start(date);
        var next = day.start(date.plusDays(1));
        var week = day.start(date.plusDays(1L - DAYS_A_WEEK));
        int today = 0;
        int thisWeek = 0;
        for (var mail : shopper.mails()) {
            if (!mail.at().isBefore(week) && mail.at().isBefore(next)) {
                thisWeek++;
                today += mail.at().isBefore(start) ? 0 : 1;
            }
        }
        boolean isTodayFull = today >= limits.aDay().value();
        boolean isWeekFull = thisWeek >= limits.aWeek().value();
        if (isTodayFull) {
            reasons.add(enoughToday);
        }
        if (isWeekFull) {
            reasons.add(enoughThisWeek);
        }
        return isTodayFull || isWeekFull ? null : at;
    }
}
