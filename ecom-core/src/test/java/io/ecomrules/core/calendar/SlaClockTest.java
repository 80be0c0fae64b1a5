package io.ecomrules.core.calendar;

import static io.ecomrules.core.calendar.Calendars.OFFICE;
import static io.ecomrules.core.calendar.Calendars.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.calendar.SlaEvent.Cancelled;
import io.ecomrules.core.calendar.SlaEvent.Fulfilled;
import io.ecomrules.core.calendar.SlaEvent.LimitChanged;
import io.ecomrules.core.calendar.SlaEvent.Paused;
import io.ecomrules.core.calendar.SlaEvent.Reopened;
import io.ecomrules.core.calendar.SlaEvent.Resumed;
import io.ecomrules.core.calendar.SlaEvent.Started;
import io.ecomrules.core.calendar.SlaPolicy.Reopening;
import io.ecomrules.core.finding.InvalidInputException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How something stands that has to be done in time, event by event. Monday is 2026-03-02; the office works from 9:00 to 17:30. */
class SlaClockTest {

    private static final SlaPolicy DAY = new SlaPolicy(Span.parse("24 hours"), Reopening.FIRST);
    private static final SlaPolicy WORKING = new SlaPolicy(Span.parse("4 working hours"), Reopening.TOTAL);
    private static final SlaPolicy DAYS = new SlaPolicy(Span.parse("2 work days"), Reopening.TOTAL);
    private static final SlaEvent STARTED = new Started(at("2026-03-02T10:00"));

    @Test
    void before_it_is_started_nothing_runs() {
        var reading = read(DAY, "2026-03-02T10:00");

        assertThat(reading.state()).isEqualTo(SlaState.NOT_STARTED);
        assertThat(reading.dueAt()).isNull();
        assertThat(reading.nextCheckAt()).isNull();
        assertThat(reading.timeLeft()).contains(Duration.ofHours(24));
    }

    @Test
    void exactly_at_the_limit_is_in_time_and_a_moment_later_is_not() {
        assertThat(read(DAY, "2026-03-03T10:00", STARTED).state()).isEqualTo(SlaState.RUNNING);
        assertThat(read(DAY, "2026-03-03T10:00", STARTED).timeLeft()).contains(Duration.ZERO);
        assertThat(SlaClock.read(
                                DAY,
                                List.of(STARTED),
                                OFFICE,
                                at("2026-03-03T10:00").plusNanos(1))
                        .state())
                .isEqualTo(SlaState.BREACHED);
        assertThat(read(DAY, "2026-03-05T10:00", STARTED, new Fulfilled(at("2026-03-03T10:00")))
                        .state())
                .isEqualTo(SlaState.MET);
        assertThat(read(DAY, "2026-03-05T10:00", STARTED, new Fulfilled(at("2026-03-03T10:01")))
                        .state())
                .isEqualTo(SlaState.MET_LATE);
    }

    @Test
    void it_says_when_to_look_again_and_that_moment_shows_something_else() {
        var reading = read(WORKING, "2026-03-02T11:00", STARTED);

        assertThat(reading.dueAt()).isEqualTo(at("2026-03-02T14:00"));
        assertThat(reading.timeLeft()).contains(Duration.ofHours(3));
        var next = Objects.requireNonNull(reading.nextCheckAt());
        assertThat(SlaClock.read(WORKING, List.of(STARTED), OFFICE, next.minusNanos(1))
                        .state())
                .isEqualTo(SlaState.RUNNING);
        assertThat(SlaClock.read(WORKING, List.of(STARTED), OFFICE, next).state())
                .isEqualTo(SlaState.BREACHED);
        assertThat(read(WORKING, "2026-03-02T14:30", STARTED).nextCheckAt()).isNull();
    }

    @Test
    void while_it_stands_still_nothing_is_taken() {
        var events = List.<SlaEvent>of(
                STARTED, new Paused(at("2026-03-02T11:00"), "等客户补充材料"), new Resumed(at("2026-03-03T16:30")));
        var paused = SlaClock.read(WORKING, events.subList(0, 2), OFFICE, at("2026-03-03T12:00"));

        assertThat(paused.state()).isEqualTo(SlaState.PAUSED);
        assertThat(paused.dueAt()).isNull();
        assertThat(paused.nextCheckAt()).isNull();
        assertThat(paused.timeLeft()).contains(Duration.ofHours(3));
        assertThat(paused.stretches())
                .containsExactly(
                        new SlaReading.Stretch(at("2026-03-02T10:00"), at("2026-03-02T11:00"), null),
                        new SlaReading.Stretch(at("2026-03-02T11:00"), at("2026-03-03T12:00"), "等客户补充材料"));
        assertThat(SlaClock.read(WORKING, events, OFFICE, at("2026-03-03T17:00"))
                        .dueAt())
                .isEqualTo(at("2026-03-04T11:00"));
    }

    @Test
    void a_pause_while_nobody_works_changes_nothing() {
        var pause = List.<SlaEvent>of(
                new Started(at("2026-03-06T16:00")),
                new Paused(at("2026-03-06T18:00"), "等客户"),
                new Resumed(at("2026-03-08T20:00")));

        assertThat(SlaClock.read(WORKING, pause, OFFICE, at("2026-03-08T21:00")).dueAt())
                .isEqualTo(SlaClock.read(WORKING, pause.subList(0, 1), OFFICE, at("2026-03-08T21:00"))
                        .dueAt())
                .isEqualTo(at("2026-03-09T11:30"));
    }

    @Test
    void a_pause_after_the_time_was_over_heals_nothing() {
        var late = at("2026-03-02T14:00");
        var events = List.<SlaEvent>of(
                STARTED, new Paused(at("2026-03-02T15:00"), "等客户"), new Resumed(at("2026-03-02T16:00")));

        var paused = SlaClock.read(WORKING, events.subList(0, 2), OFFICE, at("2026-03-02T15:30"));
        assertThat(paused.state()).isEqualTo(SlaState.PAUSED);
        assertThat(paused.breachedAt()).isEqualTo(late);
        var resumed = SlaClock.read(WORKING, events, OFFICE, at("2026-03-02T16:30"));
        assertThat(resumed.state()).isEqualTo(SlaState.BREACHED);
        assertThat(resumed.breachedAt()).isEqualTo(late);
        assertThat(resumed.timeLeft()).contains(Duration.ZERO);
    }

    @Test
    void opened_again_only_the_first_time_counts_or_all_time_together() {
        var events =
                new SlaEvent[] {STARTED, new Fulfilled(at("2026-03-02T11:00")), new Reopened(at("2026-03-03T09:00"))};
        var first = new SlaPolicy(Span.parse("4 working hours"), Reopening.FIRST);

        assertThat(read(first, "2026-03-04T17:00", events).state()).isEqualTo(SlaState.MET);
        assertThat(read(WORKING, "2026-03-03T11:00", events).state()).isEqualTo(SlaState.RUNNING);
        assertThat(read(WORKING, "2026-03-03T11:00", events).dueAt()).isEqualTo(at("2026-03-03T12:00"));
        assertThat(read(WORKING, "2026-03-04T17:00", events).state()).isEqualTo(SlaState.BREACHED);
    }

    @Test
    void another_limit_holds_for_the_whole_time() {
        var longer = new LimitChanged(at("2026-03-02T11:00"), Span.parse("6 working hours"));
        var shorter = new LimitChanged(at("2026-03-02T13:00"), Span.parse("2 working hours"));

        assertThat(read(WORKING, "2026-03-02T12:00", STARTED, longer).dueAt()).isEqualTo(at("2026-03-02T16:00"));
        // Three hours are gone when two are all there ever were: it is over at once.
        assertThat(read(WORKING, "2026-03-02T13:01", STARTED, shorter).breachedAt())
                .isEqualTo(at("2026-03-02T13:00"));
        assertThat(read(WORKING, "2026-03-02T18:00", STARTED, shorter).state()).isEqualTo(SlaState.BREACHED);
    }

    @Test
    void work_days_are_counted_by_closings_and_a_closing_in_a_pause_does_not_count() {
        assertThat(read(DAYS, "2026-03-02T11:00", STARTED).dueAt()).isEqualTo(at("2026-03-04T17:30"));
        assertThat(read(DAYS, "2026-03-03T17:30", STARTED).workDaysLeft()).hasValue(1);
        var resumed = read(
                DAYS,
                "2026-03-04T11:00",
                STARTED,
                new Paused(at("2026-03-03T16:00"), "等客户"),
                new Resumed(at("2026-03-04T10:00")));
        assertThat(resumed.dueAt()).isEqualTo(at("2026-03-05T17:30"));
        // Paused and resumed on the first day, which does not count anyway.
        assertThat(read(
                                DAYS,
                                "2026-03-02T13:00",
                                STARTED,
                                new Paused(at("2026-03-02T11:00"), "等客户"),
                                new Resumed(at("2026-03-02T12:00")))
                        .dueAt())
                .isEqualTo(at("2026-03-04T17:30"));
    }

    @Test
    void what_need_not_be_done_is_not_watched_any_more() {
        var reading = read(DAY, "2026-03-09T10:00", STARTED, new Cancelled(at("2026-03-02T12:00")));

        assertThat(reading.state()).isEqualTo(SlaState.CANCELLED);
        assertThat(reading.breachedAt()).isNull();
        assertThat(read(DAY, "2026-03-09T10:00", STARTED, new Cancelled(at("2026-03-05T12:00")))
                        .breachedAt())
                .isEqualTo(at("2026-03-03T10:00"));
    }

    @Test
    void everything_that_cannot_have_happened_is_told_at_once() {
        assertThatThrownBy(() -> read(
                        DAY,
                        "2026-03-02T08:00",
                        new Paused(at("2026-03-02T09:00"), "没开始就暂停"),
                        STARTED,
                        STARTED,
                        new Fulfilled(at("2026-03-02T09:30")),
                        new Resumed(at("2026-03-02T12:00")),
                        new LimitChanged(at("2026-03-02T12:00"), Span.parse("2 work days"))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(problem -> problem.code() + " "
                                        + problem.parameters().getOrDefault("event", ""))
                                .containsExactly(
                                        "clock-event-not-possible Paused",
                                        "clock-event-not-possible Started",
                                        "clock-events-out-of-order Fulfilled",
                                        "clock-event-not-possible Resumed",
                                        "clock-limit-of-other-kind ",
                                        "clock-event-not-possible LimitChanged",
                                        "clock-events-out-of-order now"));
    }

    @Test
    void while_nobody_can_tell_when_it_is_due_it_says_so() {
        var reading = read(WORKING, "2026-12-31T17:00", new Started(at("2026-12-31T16:00")));

        assertThat(reading.state()).isEqualTo(SlaState.RUNNING);
        assertThat(reading.dueAt()).isNull();
        assertThat(Objects.requireNonNull(reading.problem()).code()).isEqualTo("calendar-not-published");
        assertThatThrownBy(() -> read(WORKING, "2027-01-05T17:00", new Started(at("2026-12-31T16:00"))))
                .isInstanceOf(InvalidInputException.class);
    }

    private static SlaReading read(SlaPolicy policy, String now, SlaEvent... events) {
        return SlaClock.read(policy, List.of(events), OFFICE, at(now));
    }
}
