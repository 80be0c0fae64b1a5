package io.ecomrules.core.duty;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.DayKind;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Days of rest and their turns (DUT-3): weekends and public holidays are, make-up days are not. */
public final class RestDays {

    private RestDays() {}

    /**
     * Tells whether a day is one of rest.
     *
     * @param date the day
     * @param calendar the days of work and of rest
     * @return true if nobody works by the calendar
     * @throws InvalidInputException with {@code calendar-not-published}
     */
    public static boolean isRestDay(LocalDate date, BusinessCalendar calendar) {
        var kind = calendar.plan(date).kind();
        if (kind == DayKind.UNPUBLISHED) {
            throw new InvalidInputException(List.of(Problem.of(
                    "calendar-not-published",
                    "year",
                    String.valueOf(date.getYear()),
                    "edition",
                    calendar.holidays().edition())));
        }
        return !kind.isWorked();
    }

    /**
     * Lists the days of rest of a period.
     *
     * @param from the first day
     * @param until the day after the last
     * @param calendar the days of work and of rest
     * @return the days, in order
     * @throws InvalidInputException with {@code calendar-not-published}
     */
    public static List<LocalDate> between(LocalDate from, LocalDate until, BusinessCalendar calendar) {
        return from.datesUntil(until).filter(date -> isRestDay(date, calendar)).toList();
    }

    /**
     * Shares out the turns of days of rest; a rule says how many there are on a day.
     *
     * @param people who takes part, in the order of the list
     * @param days the days of rest, in order
     * @param absences who is away when
     * @param carried how people stood at the end of the period before
     * @param terms what the rules say of a day
     * @return the turns
     * @throws InvalidInputException with {@code nothing-says-who-answers} or {@code person-twice}
     */
    public static Rota rota(
            List<EmployeeId> people,
            List<LocalDate> days,
            Collection<Absence> absences,
            Collection<Standing> carried,
            Function<LocalDate, DutyTerms> terms) {
        return Rotation.of(
                people,
                days,
                date -> Demand.set(terms.apply(date).cover().shifts(), "restDayShifts", date),
                absences,
                carried);
    }

    /**
     * Turns a rota into shifts, one after the other through the hours of the service; the last takes what cannot be divided.
     *
     * @param rota the turns
     * @param zone the zone of the house
     * @param terms what the rules say of a day
     * @return a shift for each turn that somebody has
     * @throws InvalidInputException with {@code nothing-says-who-answers} or {@code desk-closes-before-it-opens}
     */
    public static List<Shift> shifts(Rota rota, ZoneId zone, Function<LocalDate, DutyTerms> terms) {
        return rota.turns().stream()
                .filter(turn -> turn.who() != null)
                .map(turn -> shift(turn, zone, terms.apply(turn.date()).cover()))
                .toList();
    }

    private static Shift shift(Turn turn, ZoneId zone, DutyTerms.Cover cover) {
        var date = turn.date();
        var opens = Demand.opens(cover, date, zone);
        var closes = Demand.closes(cover, date, zone);
        int shifts = Demand.set(cover.shifts(), "restDayShifts", date);
        long seconds = Duration.between(opens, closes).toSeconds() / shifts;
        return new Shift(
                Demand.set(cover.inHours(), "answeredBy", date),
                Objects.requireNonNull(turn.who()),
                opens.plusSeconds(seconds * (turn.number() - 1)),
                turn.number() == shifts ? closes : opens.plusSeconds(seconds * turn.number()));
    }
}
