package io.ecomrules.core.marketing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the mail for a birthday or a holiday (CMP-5). */
final class DayPlanner implements MailRound.Planner {

    private static final MonthDay FEBRUARY_29 = MonthDay.of(2, 29);

    private final Occasion occasion;
    private final MailLimits limits;
    private final MailDay day;
    /** The day that the mail is about. */
    private final LocalDate target;

    private final MonthDay targetDay;
    private final boolean isLeapDayMovedHere;
    private final boolean isHoliday;
    private final boolean isPublished;
    private final LocalTime hour;
    private final Withheld mailed;
    private final Withheld tooLate;
    private final Withheld notTheDay;
    private final Withheld unknown;
    private final Withheld unpublished;

    DayPlanner(Occasion occasion, MailTerms.When.OnTheDay when, MailLimits limits, MailDay day) {
        this.occasion = occasion;
        this.limits = limits;
        this.day = day;
        this.hour = when.hour().value();
        this.target = day.date().plusDays(when.daysBefore().value());
        this.targetDay = MonthDay.from(target);
        var leapDay = when.leapDay();
        this.isLeapDayMovedHere = leapDay != null
                && !target.isLeapYear()
                && leapDay.value().in(target.getYear()).equals(target);
        var holidays = day.calendar().holidays();
        this.isPublished = holidays.isPublished(target.getYear());
        var festival = holidays.festival(target);
        this.isHoliday =
                festival.isPresent() && !holidays.festival(target.minusDays(1)).equals(festival);
        this.mailed = new Withheld(occasion, NoMail.MAILED_ALREADY, null);
        this.tooLate = new Withheld(occasion, NoMail.TOO_LATE, when.hour().rule());
        this.notTheDay =
                new Withheld(occasion, NoMail.NOT_THE_DAY, when.daysBefore().rule());
        this.unknown = new Withheld(occasion, NoMail.BIRTHDAY_UNKNOWN, null);
        this.unpublished = new Withheld(occasion, NoMail.CALENDAR_UNPUBLISHED, null);
    }

    @Override
    public Occasion occasion() {
        return occasion;
    }

    @Override
    public @Nullable Instant plan(Shopper shopper, List<Withheld> reasons) {
        var against = occasion == Occasion.HOLIDAY ? againstHoliday() : againstBirthday(shopper.birthday());
        if (against != null) {
            reasons.add(against);
            return null;
        }
        int before = reasons.size();
        var start = day.start(day.date());
        for (var mail : shopper.mails()) {
            if (mail.occasion() == occasion && !mail.at().isBefore(start)) {
                reasons.add(mailed);
                break;
            }
        }
        var at = limits.outOfQuiet(day.from(hour));
        if (!day.local(at).toLocalDate().equals(day.date())) {
            reasons.add(tooLate);
        }
        var within = limits.within(at, shopper, reasons);
        return reasons.size() == before ? within : null;
    }

    private @Nullable Withheld againstHoliday() {
        if (isHoliday) {
            return null;
        }
        return isPublished ? notTheDay : unpublished;
    }

    private @Nullable Withheld againstBirthday(@Nullable MonthDay birthday) {
        if (birthday == null) {
            return unknown;
        }
        boolean isToday = birthday.equals(targetDay) || (isLeapDayMovedHere && birthday.equals(FEBRUARY_29));
        return isToday ? null : notTheDay;
    }
}
