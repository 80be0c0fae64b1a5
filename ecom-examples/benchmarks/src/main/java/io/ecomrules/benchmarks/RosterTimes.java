package io.ecomrules.benchmarks;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.duty.Channel;
import io.ecomrules.core.duty.RestDays;
import io.ecomrules.core.duty.Roster;
import io.ecomrules.core.duty.Shift;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.rules.Ecom;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Five years of a roster: turns of rest days shared out, and proof of who answers, against a look at every minute. */
public final class RosterTimes {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 1, 1);
    private static final int ROUNDS = 7;

    private final BusinessCalendar calendar = BusinessCalendar.in(ZONE)
            .workDays("09:00-17:30")
            .holidays(Holidays.china())
            .build();
    private final List<EmployeeId> agents = IntStream.range(0, 12)
            .mapToObj(number -> new EmployeeId("E-" + number))
            .toList();

    private RosterTimes() {}

    /**
     * Prints the times of each round.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var times = new RosterTimes();
        try (var ecom = Ecom.builtIn()) {
            for (int round = 1; round <= ROUNDS; round++) {
                long begin = System.nanoTime();
                var shifts = times.shifts(ecom);
                long shared = System.nanoTime();
                var coverage = ecom.duty()
                        .coverage(
                                FROM.atStartOfDay(ZONE).toInstant(),
                                UNTIL.atStartOfDay(ZONE).toInstant(),
                                new Roster(shifts),
                                times.calendar);
                long gaps = coverage.gaps()
                        .map(gap -> Duration.between(gap.from(), gap.until()))
                        .mapToLong(Duration::toMinutes)
                        .sum();
                long proved = System.nanoTime();
                long byMinute = times.minutesWithoutCover(shifts);
                long looked = System.nanoTime();
                if (gaps != byMinute) {
                    throw new IllegalStateException(
                            "The proof finds " + gaps + " minutes, the look at each " + byMinute);
                }
                out.printf(
                        "round %d: %d shifts shared out in %d ms, %d stretches proved in %d ms; minute by minute %d ms; %d minutes without cover%n",
                        round,
                        shifts.size(),
                        (shared - begin) / 1_000_000,
                        coverage.stretches().size(),
                        (proved - shared) / 1_000_000,
                        (looked - proved) / 1_000_000,
                        gaps);
            }
        }
    }

    /** Turns of rest days, two at the desk on days of work, a duty manager a week; every fiftieth day nobody has the phone. */
    private List<Shift> shifts(Ecom ecom) {
        var rota = ecom.duty().rota(agents, FROM, UNTIL, List.of(), List.of(), calendar);
        var shifts = new ArrayList<>(ecom.duty().shifts(rota, calendar));
        FROM.datesUntil(UNTIL).forEach(date -> {
            int day = (int) date.toEpochDay();
            var midnight = date.atStartOfDay(ZONE).toInstant();
            if (day % 50 != 0) {
                shifts.add(new Shift(
                        Channel.DUTY_PHONE, agents.get(day / 7 % 3), midnight, midnight.plus(Duration.ofDays(1))));
            }
            for (int desk = 0; desk < 2; desk++) {
                shifts.add(new Shift(
                        Channel.ONLINE_DESK,
                        agents.get((day + desk) % agents.size()),
                        date.atTime(8, 50).atZone(ZONE).toInstant(),
                        date.atTime(18, 10).atZone(ZONE).toInstant()));
            }
        });
        return shifts;
    }

    /** What one writes without a library: the shifts of each day, and a look at every minute of it. */
    private long minutesWithoutCover(List<Shift> shifts) {
        var byDay = new ArrayList<List<Shift>>();
        for (var date = FROM; date.isBefore(UNTIL); date = date.plusDays(1)) {
            byDay.add(new ArrayList<>());
        }
        for (var shift : shifts) {
            byDay.get((int) (LocalDate.ofInstant(shift.from(), ZONE).toEpochDay() - FROM.toEpochDay()))
                    .add(shift);
        }
        long without = 0;
        for (var date = FROM; date.isBefore(UNTIL); date = date.plusDays(1)) {
            boolean isRestDay = RestDays.isRestDay(date, calendar);
            var today = byDay.get((int) (date.toEpochDay() - FROM.toEpochDay()));
            var midnight = date.atStartOfDay(ZONE).toInstant();
            for (int minute = 0; minute < 1_440; minute++) {
                var time = LocalTime.ofSecondOfDay(60L * minute);
                boolean isInHours = !time.isBefore(LocalTime.of(8, 50)) && time.isBefore(LocalTime.of(18, 10));
                var channel =
                        !isInHours ? Channel.DUTY_PHONE : isRestDay ? Channel.REST_DAY_SHIFT : Channel.ONLINE_DESK;
                var at = midnight.plusSeconds(60L * minute);
                if (today.stream().noneMatch(shift -> shift.channel() == channel && shift.isOn(at))) {
                    without++;
                }
            }
        }
        return without;
    }
}
