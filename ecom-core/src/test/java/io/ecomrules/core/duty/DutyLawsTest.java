package io.ecomrules.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every roster and every rotation. */
class DutyLawsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final BusinessCalendar CALENDAR = BusinessCalendar.in(ZONE)
            .workDays("09:00-17:30")
            .holidays(Holidays.china())
            .build();
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 9);
    private static final Instant BEGIN = FIRST.atStartOfDay(ZONE).toInstant();
    private static final RuleReference RULE =
            new RuleReference("规则", ClauseId.of("DUT-2"), "试验", "test", "test.drl", 1);
    private static final int MINUTES = 7 * 24 * 60;

    @Property(tries = 200)
    void every_minute_lies_in_one_stretch_and_is_what_somebody_sees_who_looks_at_it_alone(
            @ForAll @Size(max = 20) List<@From("shifts") Shift> shifts,
            @ForAll @IntRange(max = MINUTES) int from,
            @ForAll @IntRange(max = MINUTES) int length) {
        var start = BEGIN.plusSeconds(60L * from);
        var end = start.plusSeconds(60L * length);
        var stretches = new Roster(shifts)
                .coverage(start, end, CALENDAR, DutyLawsTest::terms)
                .stretches();

        var at = start;
        for (var stretch : stretches) {
            assertThat(stretch.from()).isEqualTo(at);
            for (; at.isBefore(stretch.until()); at = at.plusSeconds(60)) {
                assertThat(stretch.channel()).isEqualTo(channel(at));
                assertThat(stretch.who()).isEqualTo(who(shifts, at));
            }
        }
        assertThat(at).isEqualTo(end);
    }

    @Property(tries = 200)
    void stretches_next_to_each_other_differ(@ForAll @Size(max = 20) List<@From("shifts") Shift> shifts) {
        var stretches = new Roster(shifts)
                .coverage(BEGIN, BEGIN.plusSeconds(60L * MINUTES), CALENDAR, DutyLawsTest::terms)
                .stretches();

        for (int i = 1; i < stretches.size(); i++) {
            var last = stretches.get(i - 1);
            var next = stretches.get(i);
            assertThat(last.channel() == next.channel() && last.who().equals(next.who()))
                    .isFalse();
        }
    }

    @Property(tries = 200)
    void nobody_has_two_turns_more_than_another_if_all_are_here(
            @ForAll @IntRange(min = 1, max = 12) int people,
            @ForAll @IntRange(max = 120) int days,
            @ForAll @IntRange(min = 1, max = 4) int shifts) {
        var rota = Rotation.of(people(people), days(days), day -> shifts, List.of(), List.of());
        var counts = people(people).stream().map(who -> count(rota, who)).toList();

        assertThat(counts.stream().mapToLong(each -> each).max().orElseThrow()
                        - counts.stream().mapToLong(each -> each).min().orElseThrow())
                .isLessThanOrEqualTo(1);
        assertThat(rota.gaps()).hasSize(Math.max(0, shifts - people) * days);
    }

    @Property(tries = 200)
    void nobody_who_is_away_has_a_turn_and_every_turn_is_taken_that_can_be(
            @ForAll @IntRange(min = 1, max = 6) int people,
            @ForAll @Size(max = 15) List<@From("absences") Absence> absences,
            @ForAll @IntRange(min = 1, max = 3) int shifts) {
        var rota = Rotation.of(people(people), days(80), day -> shifts, absences, List.of());

        for (var day : days(80)) {
            var here = people(people).stream()
                    .filter(who -> isHere(absences, who, day))
                    .toList();
            var onDuty = rota.turns().stream()
                    .filter(turn -> turn.date().equals(day) && turn.who() != null)
                    .map(Turn::who)
                    .toList();
            assertThat(onDuty).doesNotHaveDuplicates().isSubsetOf(here).hasSize(Math.min(shifts, here.size()));
        }
    }

    @Property(tries = 200)
    void two_periods_one_after_the_other_are_as_one(
            @ForAll @IntRange(min = 1, max = 6) int people,
            @ForAll @Size(max = 15) List<@From("absences") Absence> absences,
            @ForAll @IntRange(max = 80) int cut) {
        var whole = Rotation.of(people(people), days(80), day -> 1, absences, List.of());
        var first = Rotation.of(people(people), days(80).subList(0, cut), day -> 1, absences, List.of());
        var second = Rotation.of(people(people), days(80).subList(cut, 80), day -> 1, absences, first.standings());
        var turns = new ArrayList<>(first.turns());
        turns.addAll(second.turns());

        assertThat(turns).isEqualTo(whole.turns());
        assertThat(second.standings()).isEqualTo(whole.standings());
    }

    /** The definition, read minute by minute: 2026-02-14 is a make-up day, and from the 15th all are holidays. */
    private static Channel channel(Instant at) {
        var local = at.atZone(ZONE);
        var time = local.toLocalTime();
        if (time.isBefore(LocalTime.of(8, 50)) || !time.isBefore(LocalTime.of(18, 10))) {
            return Channel.DUTY_PHONE;
        }
        return local.toLocalDate().isBefore(LocalDate.of(2026, 2, 15)) ? Channel.ONLINE_DESK : Channel.REST_DAY_SHIFT;
    }

    private static List<EmployeeId> who(List<Shift> shifts, Instant at) {
        return shifts.stream()
                .filter(shift -> shift.channel() == channel(at))
                .filter(shift -> !at.isBefore(shift.from()) && at.isBefore(shift.until()))
                .map(Shift::who)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isHere(List<Absence> absences, EmployeeId who, LocalDate day) {
        return absences.stream()
                .noneMatch(each -> each.who().equals(who) && !day.isBefore(each.from()) && day.isBefore(each.until()));
    }

    private static long count(Rota rota, EmployeeId who) {
        return rota.turns().stream().filter(turn -> who.equals(turn.who())).count();
    }

    private static List<EmployeeId> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new EmployeeId("E-" + number))
                .toList();
    }

    private static List<LocalDate> days(int count) {
        return IntStream.range(0, count).mapToObj(FIRST::plusDays).toList();
    }

    @Provide
    Arbitrary<Shift> shifts() {
        return Combinators.combine(
                        Arbitraries.of(Channel.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, MINUTES),
                        Arbitraries.integers().between(1, 2_000))
                .as((channel, who, from, length) -> new Shift(
                        channel,
                        new EmployeeId("E-" + who),
                        BEGIN.plusSeconds(60L * from),
                        BEGIN.plusSeconds(60L * (from + length))));
    }

    @Provide
    Arbitrary<Absence> absences() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 80),
                        Arbitraries.integers().between(1, 30))
                .as((who, from, length) ->
                        new Absence(new EmployeeId("E-" + who), FIRST.plusDays(from), FIRST.plusDays(from + length)));
    }

    private static DutyTerms terms(LocalDate date) {
        var inHours = RestDays.isRestDay(date, CALENDAR) ? Channel.REST_DAY_SHIFT : Channel.ONLINE_DESK;
        return new DutyTerms(
                new DutyTerms.Day(null, null, null),
                new DutyTerms.Cover(
                        ruled(LocalTime.of(8, 50)),
                        ruled(LocalTime.of(18, 10)),
                        ruled(inHours),
                        ruled(Channel.DUTY_PHONE),
                        ruled(1)),
                new DutyTerms.Load(null, null, null),
                Map.of(),
                List.of());
    }

    private static <T> Ruled<T> ruled(T value) {
        return new Ruled<>(value, RULE);
    }
}
