package io.ecomrules.core.calendar;

import static io.ecomrules.core.calendar.Calendars.OFFICE;
import static io.ecomrules.core.calendar.Calendars.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.calendar.SlaPolicy.Reopening;
import io.ecomrules.core.finding.InvalidInputException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What holds for every clock, whatever happened. */
class SlaClockLawsTest {

    private static final Instant MONDAY = at("2026-03-02T00:00");
    private static final Instant END = at("2026-04-30T00:00");

    @Property(tries = 500)
    void a_time_that_was_over_stays_over(
            @ForAll("policies") SlaPolicy policy,
            @ForAll("histories") List<SlaEvent> events,
            @ForAll @IntRange(max = 60 * 24 * 50) int minute) {
        var earlier = MONDAY.plusSeconds(60L * minute);
        var then = read(policy, until(events, earlier), earlier);
        var later = read(policy, events, END);

        then.map(SlaReading::breachedAt)
                .ifPresent(
                        breach -> assertThat(later.orElseThrow().breachedAt()).isEqualTo(breach));
    }

    @Property(tries = 500)
    void it_is_late_if_more_than_the_limit_was_taken_and_never_if_less_was(
            @ForAll("policies") SlaPolicy policy, @ForAll("histories") List<SlaEvent> events) {
        read(policy, events, END).ifPresent(reading -> {
            long taken = reading.stretches().stream()
                    .filter(stretch -> stretch.pause() == null)
                    .mapToLong(stretch -> taken(policy, events, stretch))
                    .sum();
            // With the first time only what came before it counts, which another law looks at.
            if (policy.reopening() == Reopening.TOTAL) {
                long limit = Meter.amount(policy.limit());
                assertThat(taken > limit && reading.breachedAt() == null).isFalse();
                assertThat(taken < limit && reading.breachedAt() != null).isFalse();
                assertThat(reading.left()).isEqualTo(Math.max(0, limit - taken));
            }
        });
    }

    @Property(tries = 500)
    void what_comes_after_the_first_time_changes_nothing_where_only_that_counts(
            @ForAll("histories") List<SlaEvent> events, @ForAll("limits") Span limit) {
        var policy = new SlaPolicy(limit, Reopening.FIRST);
        var first = events.stream().filter(SlaEvent.Fulfilled.class::isInstance).findFirst();
        first.ifPresent(done -> {
            var shorter = events.subList(0, events.indexOf(done) + 1);
            var isCancelled = events.stream().anyMatch(SlaEvent.Cancelled.class::isInstance);
            read(policy, events, END).ifPresent(reading -> {
                var then = read(policy, shorter, END).orElseThrow();
                assertThat(reading.breachedAt()).isEqualTo(then.breachedAt());
                assertThat(reading.left()).isEqualTo(then.left());
                assertThat(reading.state()).isEqualTo(isCancelled ? SlaState.CANCELLED : then.state());
            });
        });
    }

    private static long taken(SlaPolicy policy, List<SlaEvent> events, SlaReading.Stretch stretch) {
        return new Meter(OFFICE, policy.limit(), events.get(0).at()).taken(stretch.from(), stretch.until());
    }

    private static List<SlaEvent> until(List<SlaEvent> events, Instant last) {
        return events.stream().filter(event -> !event.at().isAfter(last)).toList();
    }

    private static Optional<SlaReading> read(SlaPolicy policy, List<SlaEvent> events, Instant now) {
        try {
            return Optional.of(SlaClock.read(policy, events, OFFICE, now));
        } catch (InvalidInputException impossible) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<Span> limits() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 200).map(hours -> new WallTime(Duration.ofHours(hours))),
                Arbitraries.integers().between(1, 100).map(hours -> new WorkingTime(Duration.ofHours(hours))),
                Arbitraries.integers().between(1, 15).map(WorkDays::new));
    }

    @Provide
    Arbitrary<SlaPolicy> policies() {
        return Combinators.combine(limits(), Arbitraries.of(Reopening.class)).as(SlaPolicy::new);
    }

    /** A walk through what can happen: every step is possible after the one before. */
    @Provide
    Arbitrary<List<SlaEvent>> histories() {
        var choices = Arbitraries.integers().between(0, 9).list().ofMaxSize(12);
        var gaps = Arbitraries.integers().between(0, 5_000).list().ofSize(13);
        return Combinators.combine(choices, gaps).as(SlaClockLawsTest::history);
    }

    private static List<SlaEvent> history(List<Integer> choices, List<Integer> gaps) {
        var at = MONDAY.plusSeconds(60L * gaps.get(12));
        var events = new ArrayList<SlaEvent>(List.of(new SlaEvent.Started(at)));
        for (int i = 0; i < choices.size(); i++) {
            at = at.plusSeconds(60L * gaps.get(i));
            var next = next(events.get(events.size() - 1), choices.get(i), at);
            if (next != null) {
                events.add(next);
            }
        }
        return events;
    }

    private static @Nullable SlaEvent next(SlaEvent last, int choice, Instant at) {
        if (last instanceof SlaEvent.Cancelled) {
            return null;
        }
        if (last instanceof SlaEvent.Fulfilled) {
            return choice == 0 ? new SlaEvent.Cancelled(at) : new SlaEvent.Reopened(at);
        }
        if (choice == 0) {
            return new SlaEvent.Cancelled(at);
        }
        if (choice < 4) {
            return new SlaEvent.Fulfilled(at);
        }
        return last instanceof SlaEvent.Paused ? new SlaEvent.Resumed(at) : new SlaEvent.Paused(at, "等客户");
    }
}
