package io.ecomrules.rules;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.duty.Absence;
import io.ecomrules.core.duty.Coverage;
import io.ecomrules.core.duty.DayRecord;
import io.ecomrules.core.duty.DutyTerms;
import io.ecomrules.core.duty.RestDays;
import io.ecomrules.core.duty.Roster;
import io.ecomrules.core.duty.Rota;
import io.ecomrules.core.duty.Shift;
import io.ecomrules.core.duty.Standing;
import io.ecomrules.core.duty.Stretch;
import io.ecomrules.core.duty.WorkDayCheck;
import io.ecomrules.core.duty.Workload;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.rules.plan.Answers;
import io.ecomrules.rules.plan.DutyPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Judges work days and rosters by the rules of a pack (DUT-1 to DUT-4). Which days are of rest a calendar tells. Immutable and thread-safe.
 */
public final class DutyPolicy {

    /** More months than any roster has. */
    private static final int MOST_MONTHS = 1_200;

    private final Answers answers;
    private final Map<Month, DutyTerms> known = new ConcurrentHashMap<>();

    private record Month(YearMonth month, boolean isRestDay) {}

    DutyPolicy(Answers answers) {
        this.answers = answers;
    }

    /**
     * Tells what the rules say about a day.
     *
     * @param on the day
     * @param isRestDay whether it is one of rest
     * @return the terms in force
     */
    public DutyTerms terms(LocalDate on, boolean isRestDay) {
        if (known.size() > MOST_MONTHS) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Month(YearMonth.from(on), isRestDay), month -> DutyPlan.terms(answers, on, isRestDay));
    }

    /**
     * Looks somebody's day through (DUT-1). A day of rest without a shift asks nothing of anybody.
     *
     * @param record what is known about the day
     * @param calendar the days of work and of rest
     * @return what is wrong with it
     * @throws InvalidInputException with {@code calendar-not-published}
     */
    public List<Finding> judge(DayRecord record, BusinessCalendar calendar) {
        boolean isRestDay = RestDays.isRestDay(record.date(), calendar);
        return isRestDay && record.shift() == null
                ? List.of()
                : WorkDayCheck.findings(terms(record.date(), false), record, calendar.zone());
    }

    /**
     * Tells who answers at an instant (DUT-2 to DUT-4).
     *
     * @param at the instant
     * @param roster who is to answer
     * @param calendar the days of work and of rest
     * @return where customers are answered and by whom; nobody in a gap
     * @throws InvalidInputException with {@code calendar-not-published}, {@code nothing-says-who-answers} or {@code desk-closes-before-it-opens}
     */
    public Stretch whoAnswers(Instant at, Roster roster, BusinessCalendar calendar) {
        return coverage(at, at.plusNanos(1), roster, calendar).stretches().get(0);
    }

    /**
     * Proves who answers in every moment of a period (DUT-2).
     *
     * @param from when it begins
     * @param until when it ends
     * @param roster who is to answer
     * @param calendar the days of work and of rest
     * @return the whole period, gaps and double cover among it
     * @throws InvalidInputException with {@code calendar-not-published}, {@code nothing-says-who-answers} or {@code desk-closes-before-it-opens}
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Coverage coverage(Instant from, Instant until, Roster roster, BusinessCalendar calendar) {
        return roster.coverage(from, until, calendar, in(calendar));
    }

    /**
     * Tells what is wrong with a period (DUT-2).
     *
     * @param coverage the proof
     * @param calendar the days of work and of rest
     * @return a finding for each gap and each double cover, in order
     */
    public List<Finding> findings(Coverage coverage, BusinessCalendar calendar) {
        return coverage.findings(calendar.zone(), in(calendar));
    }

    /**
     * Shares out the turns of the days of rest in a period (DUT-3).
     *
     * @param people who takes part, in the order of the list
     * @param from the first day
     * @param until the day after the last
     * @param absences who is away when
     * @param carried how people stood at the end of the period before; none at first
     * @param calendar the days of work and of rest
     * @return the turns
     * @throws InvalidInputException with {@code calendar-not-published}, {@code nothing-says-who-answers} or {@code person-twice}
     */
    public Rota rota(
            List<EmployeeId> people,
            LocalDate from,
            LocalDate until,
            Collection<Absence> absences,
            Collection<Standing> carried,
            BusinessCalendar calendar) {
        return RestDays.rota(people, RestDays.between(from, until, calendar), absences, carried, in(calendar));
    }

    /**
     * Turns a rota into shifts, one after the other through the hours of the service (DUT-3).
     *
     * @param rota the turns
     * @param calendar the days of work and of rest
     * @return a shift for each turn that somebody has
     * @throws InvalidInputException with {@code nothing-says-who-answers}
     */
    public List<Shift> shifts(Rota rota, BusinessCalendar calendar) {
        return RestDays.shifts(rota, calendar.zone(), in(calendar));
    }

    /**
     * Advises where people work too much (DUT-3).
     *
     * @param shifts all their work of whole weeks, without a phone that only lies there overnight
     * @param calendar the days of work and of rest
     * @return advice, by person and then by day
     */
    public List<Finding> advice(Collection<Shift> shifts, BusinessCalendar calendar) {
        return Workload.advice(shifts, calendar.zone(), in(calendar));
    }

    private Function<LocalDate, DutyTerms> in(BusinessCalendar calendar) {
        return date -> terms(date, RestDays.isRestDay(date, calendar));
    }
}
