package io.ecomrules.benchmarks;

import io.ecomrules.benchmarks.rival.HandWrittenHours;
import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Deadline;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.calendar.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** When so many working hours are over, from a Monday in January, with a break for lunch and the official holidays. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class CalendarBenchmark {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant START =
            LocalDate.of(2025, 1, 6).atTime(10, 17).atZone(ZONE).toInstant();

    private final BusinessCalendar calendar = BusinessCalendar.in(ZONE)
            .workDays("09:00-12:00", "13:00-17:30")
            .holidays(Holidays.china())
            .build();
    private final HandWrittenHours byHand = new HandWrittenHours(ZONE, calendar);

    /** A few hours, a month, a year. */
    @Param({"8", "160", "1850"})
    private int hours;

    private WorkingTime span() {
        return new WorkingTime(Duration.ofHours(hours));
    }

    /**
     * Looks the deadline up.
     *
     * @return when it is
     */
    @Benchmark
    public Instant lookedUp() {
        return Objects.requireNonNull(calendar.after(START, span()));
    }

    /**
     * Looks it up and tells the days that took the time.
     *
     * @return the deadline
     */
    @Benchmark
    public Deadline explained() {
        return calendar.deadline(START, span());
    }

    /**
     * Goes from day to day by hand, as one would write it.
     *
     * @return when it is
     */
    @Benchmark
    public Instant dayByDay() {
        return byHand.after(START, Duration.ofHours(hours));
    }
}
