package io.ecomrules.core.calendar;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads from what happened how something stands that has to be done in time. It has no timer and no clock of its own: the same events and the
 * same instant give the same reading, and {@link SlaReading#nextCheckAt} tells a host when to ask again. A time that was over stays over,
 * whatever happens later. A pause in hours in which nobody works takes and gives nothing.
 */
public final class SlaClock {

    private enum Phase {
        NOT_STARTED,
        RUNNING,
        PAUSED,
        DONE,
        CANCELLED
    }

    private final SlaPolicy policy;
    private final BusinessCalendar calendar;
    private final List<Problem> problems = new ArrayList<>();
    private final List<SlaReading.Stretch> stretches = new ArrayList<>();
    private Phase phase = Phase.NOT_STARTED;
    private Span limit;
    private long left;
    private @Nullable Instant start;
    /** When the phase began. */
    private Instant since = Instant.MIN;

    private @Nullable String pause;
    private @Nullable Instant breachedAt;
    /** Whether it was done once and only the first time counts. */
    private boolean isDecided;

    private SlaClock(SlaPolicy policy, BusinessCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
        this.limit = policy.limit();
        this.left = Meter.amount(limit);
    }

    /**
     * Reads the clock.
     *
     * @param policy what it measures
     * @param events what happened, in the order of time
     * @param calendar the hours of the house
     * @param now the instant of the reading, not before the last event
     * @return how it stands
     * @throws InvalidInputException with {@code clock-events-out-of-order}, {@code clock-event-not-possible} or {@code clock-limit-of-other-kind},
     *     all at once, or {@code calendar-not-published} if time has passed that nobody can count
     */
    public static SlaReading read(
            SlaPolicy policy, List<? extends SlaEvent> events, BusinessCalendar calendar, Instant now) {
        var clock = new SlaClock(policy, calendar);
        var last = Instant.MIN;
        for (var event : events) {
            clock.inOrder(last, event.at(), name(event));
            clock.take(event);
            last = event.at();
        }
        clock.inOrder(last, now, "now");
        if (!clock.problems.isEmpty()) {
            throw new InvalidInputException(clock.problems);
        }
        return clock.at(now);
    }

    private void inOrder(Instant before, Instant at, String event) {
        if (at.isBefore(before)) {
            problems.add(Problem.of(
                    "clock-events-out-of-order", "event", event, "at", at.toString(), "before", before.toString()));
        }
    }

    private void take(SlaEvent event) {
        var next = next(event);
        if (next == null) {
            problems.add(Problem.of(
                    "clock-event-not-possible",
                    "event",
                    name(event),
                    "at",
                    event.at().toString(),
                    "phase",
                    phase.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            return;
        }
        if (!problems.isEmpty()) {
            phase = next; // Nothing is counted any more; what else is wrong is still found.
            return;
        }
        passUntil(event.at());
        if (event instanceof SlaEvent.Started) {
            start = event.at();
        }
        if (event instanceof SlaEvent.LimitChanged changed) {
            left = Math.max(0, left + Meter.amount(changed.limit()) - Meter.amount(limit));
            limit = changed.limit();
        }
        pause = event instanceof SlaEvent.Paused paused ? paused.reason() : next == Phase.PAUSED ? pause : null;
        isDecided |= event instanceof SlaEvent.Fulfilled && policy.reopening() == SlaPolicy.Reopening.FIRST;
        phase = next;
        since = event.at();
    }

    /** Where an event leads, or null if it cannot happen now. */
    private @Nullable Phase next(SlaEvent event) {
        boolean isOpen = phase == Phase.RUNNING || phase == Phase.PAUSED;
        if (event instanceof SlaEvent.Started) {
            return phase == Phase.NOT_STARTED ? Phase.RUNNING : null;
        }
        if (event instanceof SlaEvent.Paused) {
            return phase == Phase.RUNNING ? Phase.PAUSED : null;
        }
        if (event instanceof SlaEvent.Resumed) {
            return phase == Phase.PAUSED ? Phase.RUNNING : null;
        }
        if (event instanceof SlaEvent.Fulfilled) {
            return isOpen ? Phase.DONE : null;
        }
        if (event instanceof SlaEvent.Reopened) {
            return phase == Phase.DONE ? Phase.RUNNING : null;
        }
        if (event instanceof SlaEvent.Cancelled) {
            return phase == Phase.CANCELLED ? null : Phase.CANCELLED;
        }
        return changed((SlaEvent.LimitChanged) event, isOpen);
    }

    private @Nullable Phase changed(SlaEvent.LimitChanged event, boolean isOpen) {
        if (event.limit().getClass() != limit.getClass()) {
            problems.add(Problem.of(
                    "clock-limit-of-other-kind", "limit", event.limit().toString(), "before", limit.toString()));
        }
        return isOpen || phase == Phase.NOT_STARTED ? phase : null;
    }

    /** Counts the time since the last event, if the clock ran. */
    private void passUntil(Instant at) {
        if (phase != Phase.RUNNING && phase != Phase.PAUSED) {
            return;
        }
        stretches.add(new SlaReading.Stretch(since, at, pause));
        if (phase == Phase.RUNNING && !isDecided) {
            var due = meter().due(since, left).at();
            if (breachedAt == null && due != null && at.isAfter(due)) {
                breachedAt = due;
            }
            left = Math.max(0, left - meter().taken(since, at));
        }
    }

    private Meter meter() {
        return new Meter(calendar, limit, Objects.requireNonNull(start));
    }

    private SlaReading at(Instant now) {
        boolean isRunning = phase == Phase.RUNNING && !isDecided;
        var due = isRunning ? meter().due(since, left) : null;
        passUntil(now);
        var state = state();
        var dueAt = breachedAt != null ? breachedAt : due == null ? null : due.at();
        var next = state == SlaState.RUNNING && dueAt != null ? dueAt.plusNanos(1) : null;
        return new SlaReading(
                state, limit, left, dueAt, breachedAt, next, stretches, due == null ? null : due.problem());
    }

    private SlaState state() {
        if (phase == Phase.CANCELLED || phase == Phase.NOT_STARTED) {
            return phase == Phase.CANCELLED ? SlaState.CANCELLED : SlaState.NOT_STARTED;
        }
        if (isDecided || phase == Phase.DONE) {
            return breachedAt == null ? SlaState.MET : SlaState.MET_LATE;
        }
        if (phase == Phase.PAUSED) {
            return SlaState.PAUSED;
        }
        return breachedAt == null ? SlaState.RUNNING : SlaState.BREACHED;
    }

    private static String name(SlaEvent event) {
        return event.getClass().getSimpleName();
    }
}
