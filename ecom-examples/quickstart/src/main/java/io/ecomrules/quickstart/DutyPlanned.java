package io.ecomrules.quickstart;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.duty.Absence;
import io.ecomrules.core.duty.Channel;
import io.ecomrules.core.duty.DayRecord;
import io.ecomrules.core.duty.Roster;
import io.ecomrules.core.duty.Shift;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.rules.Ecom;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shares out the turns of days of rest, proves who answers, and looks a day through; shown in docs/duty.md. */
public final class DutyPlanned {

    private DutyPlanned() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        var zone = ZoneId.of("Asia/Shanghai");
        var messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
        var ann = new EmployeeId("E-1");
        var ben = new EmployeeId("E-2");
        var boss = new EmployeeId("E-9");
        var from = LocalDate.of(2026, 9, 28);
        var until = LocalDate.of(2026, 10, 5);
        try (var ecom = Ecom.builtIn()) {
            var calendar = BusinessCalendar.in(zone)
                    .workDays("09:00-17:30")
                    .holidays(Holidays.china())
                    .build();
            var away = new Absence(ann, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2));
            var rota = ecom.duty().rota(List.of(ann, ben), from, until, List.of(away), List.of(), calendar);
            rota.turns().forEach(turn -> out.println(turn.date() + " " + turn.who()));

            var begin = from.atStartOfDay(zone).toInstant();
            var end = until.atStartOfDay(zone).toInstant();
            var shifts = new ArrayList<>(ecom.duty().shifts(rota, calendar));
            shifts.add(new Shift(Channel.DUTY_PHONE, boss, begin, end));
            shifts.add(new Shift(Channel.ONLINE_DESK, ann, begin, begin.plus(Duration.ofDays(2))));
            var coverage = ecom.duty().coverage(begin, end, new Roster(shifts), calendar);
            ecom.duty().findings(coverage, calendar).forEach(finding -> out.println(messages.text(finding)));
            var answering = ecom.duty().whoAnswers(end.minusSeconds(60), new Roster(shifts), calendar);
            out.println(answering.channel().title(Locale.SIMPLIFIED_CHINESE) + " " + answering.who());

            var day = DayRecord.of(ann, from)
                    .present(begin.plusSeconds(32_460), begin.plusSeconds(63_000), Duration.ofHours(8))
                    .wrote(true, false, true);
            ecom.duty().judge(day, calendar).forEach(finding -> out.println(messages.text(finding)));
        }
    }
}
