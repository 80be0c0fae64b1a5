package io.ecomrules.quickstart;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Deadline;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.calendar.SlaClock;
import io.ecomrules.core.calendar.SlaEvent;
import io.ecomrules.core.calendar.SlaPolicy;
import io.ecomrules.core.calendar.Span;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** When something is due in the hours of a house, and a clock that stands still while the customer is asked; shown in docs/calendar.md. */
public final class WorkTimes {

    private WorkTimes() {}

    /**
     * Shows both.
     *
     * @param args not read
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        var zone = ZoneId.of("Asia/Shanghai");
        var calendar = BusinessCalendar.in(zone)
                .workDays("09:00-12:00", "13:00-17:30")
                .holidays(Holidays.china())
                .closed(LocalDate.of(2026, 6, 30), "盘点")
                .build();
        var start = LocalDate.of(2026, 2, 14).atTime(16, 30).atZone(zone).toInstant();
        if (calendar.deadline(start, Span.parse("2 工作小时")) instanceof Deadline.Due due) {
            due.lines(Locale.SIMPLIFIED_CHINESE).forEach(out::println);
        }

        var policy = new SlaPolicy(Span.parse("4 working hours"), SlaPolicy.Reopening.TOTAL);
        var events = List.of(
                new SlaEvent.Started(start),
                new SlaEvent.Paused(start.plusSeconds(1_800), "等客户补充材料"),
                new SlaEvent.Resumed(
                        LocalDate.of(2026, 2, 24).atTime(10, 0).atZone(zone).toInstant()));
        var now = LocalDate.of(2026, 2, 24).atTime(11, 0).atZone(zone).toInstant();
        var reading = SlaClock.read(policy, events, calendar, now);
        out.println(reading.state() + " " + reading.timeLeft().orElseThrow() + " " + reading.dueAt());
    }
}
