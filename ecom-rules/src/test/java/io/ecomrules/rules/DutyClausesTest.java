package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.duty.Absence;
import io.ecomrules.core.duty.Channel;
import io.ecomrules.core.duty.DayRecord;
import io.ecomrules.core.duty.Roster;
import io.ecomrules.core.duty.Rota;
import io.ecomrules.core.duty.Shift;
import io.ecomrules.core.duty.Stretch;
import io.ecomrules.core.duty.Swap;
import io.ecomrules.core.duty.Turn;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.organization.EmployeeId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work days and duty by the built-in rules (DUT-1 to DUT-4). 2026-03-02 is a Monday. */
@Tag("text")
class DutyClausesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final BusinessCalendar CALENDAR = BusinessCalendar.in(ZONE)
            .workDays("09:00-17:30")
            .holidays(Holidays.china())
            .build();
    private static final Ecom ECOM = Ecom.builtIn();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final EmployeeId ANN = new EmployeeId("E-1");
    private static final EmployeeId BEN = new EmployeeId("E-2");
    private static final EmployeeId CAT = new EmployeeId("E-3");

    @TempDir
    private Path folder;

    @Test
    void DUT_1_a_day_from_nine_to_half_past_five_with_eight_hours_on_line_is_in_order() {
        assertThat(judged(day("09:00:00", "17:30:00", Duration.ofHours(8)))).isEmpty();
    }

    @Test
    void DUT_1_late_early_and_too_short_are_told_to_the_second() {
        assertThat(judged(day("09:00:01", "17:30:00", Duration.ofHours(8)))).containsExactly("late-sign-in");
        assertThat(judged(day("08:59:59", "17:30:00", Duration.ofHours(8)))).isEmpty();
        assertThat(judged(day("09:00:00", "17:29:59", Duration.ofHours(8)))).containsExactly("left-early");
        assertThat(judged(day("09:00:00", "17:30:01", Duration.ofHours(8)))).isEmpty();
        assertThat(judged(day("09:00:00", "17:30:00", Duration.ofHours(8).minusSeconds(1))))
                .containsExactly("too-short-online");
        assertThat(judged(day("09:00:00", "17:30:00", Duration.ofHours(8).plusSeconds(1))))
                .isEmpty();
    }

    @Test
    void DUT_1_plan_report_and_the_duty_of_the_night_are_asked_for() {
        var record = day("09:00:00", "17:30:00", Duration.ofHours(8));

        assertThat(judged(record.wrote(false, false, false)))
                .containsExactly("no-day-plan", "no-day-report", "duty-not-confirmed");
        assertThat(judged(record.wrote(true, false, true))).containsExactly("no-day-report");
    }

    @Test
    void DUT_1_what_is_not_known_blames_nobody() {
        var findings = ECOM.duty().judge(DayRecord.of(ANN, MONDAY), CALENDAR);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("day-record-incomplete");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.evidence().get("unknown")).hasToString("signedIn, online, plan, report, duty, left");
        });
    }

    @Test
    void DUT_1_an_agent_on_a_desk_shift_is_judged_by_the_shift() {
        var shift = new Shift(Channel.ONLINE_DESK, ANN, at("2026-03-02T12:00:00"), at("2026-03-02T18:10:00"));
        var record = DayRecord.of(ANN, MONDAY).wrote(true, true, true).onShift(shift);

        assertThat(judged(
                        record.present(at("2026-03-02T12:00:00"), at("2026-03-02T18:10:00"), Duration.ofMinutes(370))))
                .isEmpty();
        assertThat(judged(
                        record.present(at("2026-03-02T12:00:01"), at("2026-03-02T18:09:59"), Duration.ofMinutes(369))))
                .containsExactly("late-sign-in", "too-short-online", "left-early");
    }

    @Test
    void DUT_1_a_day_of_rest_asks_nothing_and_a_make_up_day_does() {
        var late = Duration.ofHours(1);
        var saturday = LocalDate.of(2026, 3, 7);
        var makeUp = LocalDate.of(2026, 2, 14);

        assertThat(codes(ECOM.duty().judge(DayRecord.of(ANN, saturday).wrote(false, false, false), CALENDAR)))
                .isEmpty();
        assertThat(codes(ECOM.duty()
                        .judge(
                                DayRecord.of(ANN, makeUp)
                                        .wrote(true, true, true)
                                        .present(at("2026-02-14T10:00:00"), at("2026-02-14T17:30:00"), late),
                                CALENDAR)))
                .containsExactly("late-sign-in", "too-short-online");
    }

    @Test
    void DUT_2_the_desk_answers_from_ten_to_nine_to_ten_past_six() {
        assertThat(answering("2026-03-02T08:49:59").channel()).isEqualTo(Channel.DUTY_PHONE);
        assertThat(answering("2026-03-02T08:50:00").channel()).isEqualTo(Channel.ONLINE_DESK);
        assertThat(answering("2026-03-02T18:09:59").channel()).isEqualTo(Channel.ONLINE_DESK);
        assertThat(answering("2026-03-02T18:10:00").channel()).isEqualTo(Channel.DUTY_PHONE);
    }

    @Test
    void DUT_2_somebody_is_named_who_answers() {
        assertThat(answering("2026-03-02T10:00:00").who()).containsExactly(ANN, BEN);
        assertThat(answering("2026-03-02T23:00:00").who()).containsExactly(CAT);
    }

    @Test
    void DUT_2_every_moment_is_proved_and_gaps_and_double_cover_are_told() {
        var roster = new Roster(List.of(
                new Shift(Channel.ONLINE_DESK, ANN, at("2026-03-02T08:50:00"), at("2026-03-02T18:00:00")),
                new Shift(Channel.DUTY_PHONE, BEN, at("2026-03-02T00:00:00"), at("2026-03-02T08:50:00")),
                new Shift(Channel.DUTY_PHONE, BEN, at("2026-03-02T18:10:00"), at("2026-03-03T00:00:00")),
                new Shift(Channel.DUTY_PHONE, CAT, at("2026-03-02T22:00:00"), at("2026-03-02T23:00:00"))));
        var proof = ECOM.duty().coverage(at("2026-03-02T00:00:00"), at("2026-03-03T00:00:00"), roster, CALENDAR);

        assertThat(proof.stretches())
                .containsExactly(
                        stretch("00:00:00", "08:50:00", Channel.DUTY_PHONE, BEN),
                        stretch("08:50:00", "18:00:00", Channel.ONLINE_DESK, ANN),
                        stretch("18:00:00", "18:10:00", Channel.ONLINE_DESK),
                        stretch("18:10:00", "22:00:00", Channel.DUTY_PHONE, BEN),
                        stretch("22:00:00", "23:00:00", Channel.DUTY_PHONE, BEN, CAT),
                        new Stretch(
                                at("2026-03-02T23:00:00"),
                                at("2026-03-03T00:00:00"),
                                Channel.DUTY_PHONE,
                                List.of(BEN)));
        assertThat(ECOM.duty().findings(proof, CALENDAR).stream().map(Messages.in(Locale.SIMPLIFIED_CHINESE)::text))
                .containsExactly(
                        "2026-03-02T18:00+08:00 到 2026-03-02T18:10+08:00，在线客服台没有人接待。请补排。",
                        "2026-03-02T22:00+08:00 到 2026-03-02T23:00+08:00，值班经理电话排了不止一个人：E-2, E-3。请只留一个。");
    }

    @Test
    void DUT_3_weekends_and_public_holidays_are_days_of_rest_and_make_up_days_are_not() {
        assertThat(answering("2026-03-07T10:00:00").channel()).isEqualTo(Channel.REST_DAY_SHIFT);
        assertThat(answering("2026-03-08T10:00:00").channel()).isEqualTo(Channel.REST_DAY_SHIFT);
        assertThat(answering("2026-10-01T10:00:00").channel()).isEqualTo(Channel.REST_DAY_SHIFT);
        assertThat(answering("2026-10-10T10:00:00").channel()).isEqualTo(Channel.ONLINE_DESK);
        assertThat(answering("2026-03-07T20:00:00").channel()).isEqualTo(Channel.DUTY_PHONE);
    }

    @Test
    void DUT_3_agents_take_turns_on_days_of_rest() {
        var rota = rota(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 23));

        assertThat(rota.turns().stream().map(Turn::who)).containsExactly(ANN, BEN, CAT, ANN, BEN, CAT, ANN);
        assertThat(rota.turns().stream().map(Turn::date).map(LocalDate::getDayOfMonth))
                .containsExactly(1, 7, 8, 14, 15, 21, 22);
        assertThat(ECOM.duty().shifts(rota, CALENDAR).get(1))
                .isEqualTo(
                        new Shift(Channel.REST_DAY_SHIFT, BEN, at("2026-03-07T08:50:00"), at("2026-03-07T18:10:00")));
    }

    @Test
    void DUT_3_whoever_is_away_has_no_turn_and_owes_none_for_it() {
        var away = new Absence(BEN, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 16));
        var rota = ECOM.duty()
                .rota(
                        List.of(ANN, BEN, CAT),
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 4, 1),
                        List.of(away),
                        List.of(),
                        CALENDAR);

        // On the 15th Ann had three turns of five and Cat two; each owed two and a half, and Ben nothing. From the 21st
        // all share alike.
        assertThat(rota.turns().stream().map(Turn::who)).containsExactly(ANN, CAT, ANN, CAT, ANN, CAT, BEN, ANN, CAT);
    }

    @Test
    void DUT_3_a_swap_changes_one_turn_and_is_made_good_in_the_next_period() {
        var rota = rota(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 9));
        var swapped =
                ((Answer.Granted<Rota>) rota.with(new Swap(LocalDate.of(2026, 3, 7), BEN, ANN), List.of())).value();

        assertThat(swapped.turns().stream().map(Turn::who)).containsExactly(ANN, ANN, CAT);
        assertThat(ECOM
                        .duty()
                        .rota(
                                List.of(ANN, BEN, CAT),
                                LocalDate.of(2026, 3, 9),
                                LocalDate.of(2026, 3, 23),
                                List.of(),
                                swapped.standings(),
                                CALENDAR)
                        .turns()
                        .stream()
                        .map(Turn::who))
                .containsExactly(BEN, CAT, BEN, ANN);
    }

    @Test
    void DUT_3_a_swap_that_cannot_be_is_refused_with_every_reason() {
        var rota = rota(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 9));
        var away = new Absence(ANN, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2));

        assertThat(rota.with(new Swap(LocalDate.of(2026, 3, 1), BEN, ANN), List.of(away))
                        .reasons())
                .extracting(problem -> problem.code())
                .containsExactly("swap-not-their-turn", "swap-already-on-duty", "swap-while-absent");
        assertThat(rota.with(new Swap(LocalDate.of(2026, 3, 1), ANN, new EmployeeId("E-9")), List.of())
                        .reasons())
                .extracting(problem -> problem.code())
                .containsExactly("swap-with-unknown-person");
    }

    @Test
    void DUT_3_hours_beyond_eight_a_day_and_forty_four_a_week_and_a_week_without_rest_are_advised_against() {
        assertThat(advised(5, "8:00")).isEmpty();
        assertThat(advised(6, "7:20")).isEmpty();
        assertThat(advised(6, "7:21")).containsExactly("over-weekly-hours");
        assertThat(advised(1, "8:01")).containsExactly("over-daily-hours");
        assertThat(advised(7, "1:00")).containsExactly("no-rest-day");
    }

    @Test
    void DUT_3_one_agent_from_ten_to_nine_to_ten_past_six_is_advised_against_and_two_halves_are_not() {
        var one = ECOM.duty().shifts(rota(MONDAY, LocalDate.of(2026, 3, 9)), CALENDAR);
        assertThat(codes(ECOM.duty().advice(one, CALENDAR))).containsExactly("over-daily-hours", "over-daily-hours");
        assertThat(Messages.in(Locale.ENGLISH)
                        .text(ECOM.duty().advice(one, CALENDAR).get(0)))
                .isEqualTo("E-1 works 9:20 on 2026-03-07, more than 8:00. Consider another roster.");

        PackOnDisk.overBuiltIn(folder).withBuiltIn("duty-cover.drl", "restDayShifts( 1 )", "restDayShifts( 2 )");
        try (var ecom = Ecom.open(folder)) {
            var rota = ecom.duty()
                    .rota(List.of(ANN, BEN, CAT), MONDAY, LocalDate.of(2026, 3, 9), List.of(), List.of(), CALENDAR);
            var two = ecom.duty().shifts(rota, CALENDAR);
            assertThat(two)
                    .startsWith(
                            new Shift(
                                    Channel.REST_DAY_SHIFT, ANN, at("2026-03-07T08:50:00"), at("2026-03-07T13:30:00")),
                            new Shift(
                                    Channel.REST_DAY_SHIFT, BEN, at("2026-03-07T13:30:00"), at("2026-03-07T18:10:00")));
            assertThat(ecom.duty().advice(two, CALENDAR)).isEmpty();
        }
    }

    @Test
    void DUT_4_at_all_other_times_the_hotline_goes_to_the_duty_manager() {
        assertThat(Stream.of("2026-03-02T03:00:00", "2026-03-07T19:00:00", "2026-10-01T00:00:00")
                        .map(DutyClausesTest::answering))
                .allSatisfy(stretch -> {
                    assertThat(stretch.channel()).isEqualTo(Channel.DUTY_PHONE);
                    assertThat(stretch.who()).containsExactly(CAT);
                });
    }

    @Test
    void DUT_2_a_rule_with_other_hours_moves_the_desk() {
        PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("duty-cover.drl", "deskOpens( \"08:50\" )", "deskOpens( \"10:00\" )");
        try (var ecom = Ecom.open(folder)) {
            assertThat(ecom.duty()
                            .whoAnswers(at("2026-03-02T09:30:00"), new Roster(List.of()), CALENDAR)
                            .channel())
                    .isEqualTo(Channel.DUTY_PHONE);
        }
    }

    @Test
    void DUT_2_hours_that_end_before_they_begin_are_refused_and_never_skipped() {
        PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("duty-cover.drl", "deskCloses( \"18:10\" )", "deskCloses( \"08:50\" )");
        try (var ecom = Ecom.open(folder)) {
            assertThatThrownBy(() -> ecom.duty().whoAnswers(at("2026-03-02T09:30:00"), new Roster(List.of()), CALENDAR))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refusal -> assertThat(refusal.problems())
                                    .extracting(problem -> problem.code())
                                    .containsExactly("desk-closes-before-it-opens"));
        }
    }

    @Test
    void DUT_2_a_year_that_is_not_published_and_a_time_before_any_rule_are_refused() {
        assertThatThrownBy(() -> answering("2027-01-04T10:00:00"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly("calendar-not-published"));
        assertThatThrownBy(() -> answering("2009-03-02T10:00:00"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly("nothing-says-who-answers"));
    }

    private static DayRecord day(String signedIn, String left, Duration online) {
        return DayRecord.of(ANN, MONDAY)
                .present(at("2026-03-02T" + signedIn), at("2026-03-02T" + left), online)
                .wrote(true, true, true);
    }

    private static List<String> judged(DayRecord record) {
        return codes(ECOM.duty().judge(record, CALENDAR));
    }

    /** Two at the desk and one with the phone, all the time. */
    private static Stretch answering(String local) {
        var from = at(local).minus(Duration.ofDays(1));
        var until = at(local).plus(Duration.ofDays(1));
        var roster = new Roster(List.of(
                new Shift(Channel.ONLINE_DESK, BEN, from, until),
                new Shift(Channel.ONLINE_DESK, ANN, from, until),
                new Shift(Channel.DUTY_PHONE, CAT, from, until)));
        return ECOM.duty().whoAnswers(at(local), roster, CALENDAR);
    }

    private static Rota rota(LocalDate from, LocalDate until) {
        return ECOM.duty().rota(List.of(ANN, BEN, CAT), from, until, List.of(), List.of(), CALENDAR);
    }

    /** So many days of the week from Monday, each with so much work. */
    private static List<String> advised(int days, String hours) {
        var parts = hours.split(":", -1);
        var time = Duration.ofHours(Long.parseLong(parts[0])).plusMinutes(Long.parseLong(parts[1]));
        var shifts = IntStream.range(0, days)
                .mapToObj(day -> MONDAY.plusDays(day).atTime(9, 0).atZone(ZONE).toInstant())
                .map(from -> new Shift(Channel.ONLINE_DESK, ANN, from, from.plus(time)))
                .toList();
        return codes(ECOM.duty().advice(shifts, CALENDAR));
    }

    private static Stretch stretch(String from, String until, Channel channel, EmployeeId... who) {
        return new Stretch(at("2026-03-02T" + from), at("2026-03-02T" + until), channel, List.of(who));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
