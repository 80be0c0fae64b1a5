package io.ecomrules.core.marketing;

import java.time.Instant;
import java.time.LocalDate;
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
    /** The hours of the round's day in which nobody is left alone; nearly every mail goes in them. */
    private final Instant awakeFrom;

    private final Instant awakeUntil;
    private final Days today;
    private final Withheld enoughToday;
    private final Withheld enoughThisWeek;

    MailLimits(Occasion occasion, MailTerms.Limits limits, MailDay day) {
        this.limits = limits;
        this.day = day;
        this.from = limits.quietFrom().value();
        this.until = limits.quietUntil().value();
        // Where the quiet hours lie within a day there are two such times, and each mail is looked at by itself.
        boolean isNightQuiet = until.isBefore(from);
        this.awakeFrom = isNightQuiet ? day.at(until) : Instant.MAX;
        this.awakeUntil = isNightQuiet ? day.at(from) : Instant.MAX;
        this.today = Days.endingWith(day.date(), day);
        this.enoughToday =
                new Withheld(occasion, NoMail.ENOUGH_TODAY, limits.aDay().rule());
        this.enoughThisWeek =
                new Withheld(occasion, NoMail.ENOUGH_THIS_WEEK, limits.aWeek().rule());
    }

    /** A day, and the seven days that end with it. */
    private record Days(Instant week, Instant start, Instant next) {

        static Days endingWith(LocalDate date, MailDay day) {
            return new Days(day.start(date.plusDays(1L - DAYS_A_WEEK)), day.start(date), day.start(date.plusDays(1)));
        }

        boolean holds(Instant at) {
            return !at.isBefore(start) && at.isBefore(next);
        }
    }

    /** The same instant, or the end of the quiet hours it lies in. */
    Instant outOfQuiet(Instant at) {
        if (!at.isBefore(awakeFrom) && at.isBefore(awakeUntil)) {
            return at;
        }
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
        var days = today.holds(at) ? today : Days.endingWith(day.local(at).toLocalDate(), day);
        int thatDay = 0;
        int thatWeek = 0;
        for (var mail : shopper.mails()) {
            if (!mail.at().isBefore(days.week()) && mail.at().isBefore(days.next())) {
                thatWeek++;
                thatDay += mail.at().isBefore(days.start()) ? 0 : 1;
            }
        }
        boolean isTodayFull = thatDay >= limits.aDay().value();
        boolean isWeekFull = thatWeek >= limits.aWeek().value();
        if (isTodayFull) {
            reasons.add(enoughToday);
        }
        if (isWeekFull) {
            reasons.add(enoughThisWeek);
        }
        return isTodayFull || isWeekFull ? null : at;
    }
}
