package io.ecomrules.core.calendar;

import static io.ecomrules.core.calendar.Calendars.OFFICE;
import static io.ecomrules.core.calendar.Calendars.SERVICE;
import static io.ecomrules.core.calendar.Calendars.SHANGHAI;
import static io.ecomrules.core.calendar.Calendars.WITH_LUNCH;
import static io.ecomrules.core.calendar.Calendars.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.InvalidInputException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When something is due, over weekends, holidays and make-up days. */
class DeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T18:05, 2026-02-14T08:55", // a Saturday that is worked before the Spring Festival
        "2026-01-03T12:00, 2026-01-04T09:00", // a Sunday that is worked after New Year
        "2026-10-09T18:10, 2026-10-10T09:00", // a Saturday that is worked after the National Day
        "2026-03-02T09:00, 2026-03-02T09:10",
        "2026-03-02T18:00, 2026-03-02T18:10", // what ends at closing time ends there
        "2026-03-02T18:01, 2026-03-03T08:51",
        "2026-03-06T20:00, 2026-03-09T09:00",
        "2026-03-02T03:00, 2026-03-02T09:00",
    })
    void ten_minutes_of_service_time(String start, String due) {
        assertThat(SERVICE.after(at(start), Span.parse("10 working minutes"))).isEqualTo(at(due));
    }

    @Test
    void twenty_four_working_hours_run_over_a_make_up_sunday() {
        assertThat(OFFICE.after(at("2026-09-18T16:00"), Span.parse("24 working hours")))
                .isEqualTo(at("2026-09-22T14:30"));
    }

    @Test
    void twenty_four_hours_on_the_wall_are_a_day_whatever_day_it_is() {
        assertThat(OFFICE.after(at("2026-10-01T10:00"), Span.parse("24 hours"))).isEqualTo(at("2026-10-02T10:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T15:00, 1, 2026-03-03T17:30", // the day on which it begins does not count
        "2026-03-02T00:00, 1, 2026-03-03T17:30",
        "2026-03-06T15:00, 1, 2026-03-09T17:30",
        "2026-03-07T15:00, 1, 2026-03-09T17:30", // begun on a day of rest
        "2026-02-12T15:00, 2, 2026-02-14T17:30", // Friday and the Saturday that is worked
        "2026-02-12T15:00, 3, 2026-02-24T17:30", // over the Spring Festival
        "2025-12-31T15:00, 1, 2026-01-04T17:30", // into the next year
    })
    void work_days_end_at_closing_time(String start, int days, String due) {
        assertThat(WITH_LUNCH.after(at(start), new WorkDays(days))).isEqualTo(at(due));
    }

    @Test
    void a_break_is_not_worked() {
        assertThat(WITH_LUNCH.after(at("2026-03-02T11:30"), Span.parse("1 working hour")))
                .isEqualTo(at("2026-03-02T13:30"));
        assertThat(WITH_LUNCH.worked(at("2026-03-02T11:30"), at("2026-03-02T13:30")))
                .isEqualTo(Duration.ofHours(1));
        assertThat(WITH_LUNCH.after(at("2026-03-02T12:10"), Span.parse("30 working minutes")))
                .isEqualTo(at("2026-03-02T13:30"));
    }

    @Test
    void the_house_comes_before_the_official_calendar_and_that_before_the_week() {
        var calendar = BusinessCalendar.in(SHANGHAI)
                .workDays("09:00-17:30")
                .holidays(Holidays.china())
                .open(LocalDate.of(2026, 10, 1), "国庆促销", "10:00-12:00")
                .closed(LocalDate.of(2026, 10, 10), "盘点")
                .open(LocalDate.of(2026, 3, 7), "加班", "14:00-15:00")
                .build();

        assertThat(calendar.plan(LocalDate.of(2026, 10, 1)))
                .isEqualTo(new DayPlan(
                        LocalDate.of(2026, 10, 1), DayKind.HOUSE_OPEN, "国庆促销", List.of(Window.parse("10:00-12:00"))));
        assertThat(calendar.plan(LocalDate.of(2026, 10, 10)).kind()).isEqualTo(DayKind.HOUSE_CLOSED);
        assertThat(calendar.plan(LocalDate.of(2026, 10, 2)).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(calendar.plan(LocalDate.of(2026, 10, 2)).windows()).isEmpty();
        assertThat(calendar.plan(LocalDate.of(2026, 9, 20)).kind()).isEqualTo(DayKind.MAKE_UP_DAY);
        assertThat(calendar.plan(LocalDate.of(2026, 3, 8)).kind()).isEqualTo(DayKind.REST_DAY);
        assertThat(calendar.plan(LocalDate.of(2026, 3, 9)).kind()).isEqualTo(DayKind.WORK_DAY);
        assertThat(calendar.after(at("2026-03-06T17:00"), Span.parse("1 working hour")))
                .isEqualTo(at("2026-03-07T14:30"));
    }

    @Test
    void a_make_up_day_has_the_hours_of_its_weekday_if_there_are_any() {
        var calendar = BusinessCalendar.in(SHANGHAI)
                .workDays("09:00-17:30")
                .on(DayOfWeek.SATURDAY, "10:00-14:00")
                .holidays(Holidays.china())
                .build();

        assertThat(calendar.plan(LocalDate.of(2026, 10, 10)).windows()).containsExactly(Window.parse("10:00-14:00"));
        assertThat(calendar.plan(LocalDate.of(2026, 9, 20)).windows()).containsExactly(Window.parse("09:00-17:30"));
    }

    @Test
    void a_year_that_is_not_published_is_not_guessed() {
        var due = OFFICE.deadline(at("2026-12-31T16:00"), Span.parse("2 working hours"));

        assertThat(due).isInstanceOfSatisfying(Deadline.Unknown.class, unknown -> {
            assertThat(unknown.problem().code()).isEqualTo("calendar-not-published");
            assertThat(unknown.problem().parameters())
                    .containsEntry("year", "2027")
                    .containsEntry("edition", "cn-2026");
        });
        assertThat(OFFICE.after(at("2026-12-31T16:00"), Span.parse("2 working hours")))
                .isNull();
        assertThat(OFFICE.after(at("2026-12-31T16:00"), Span.parse("90 working minutes")))
                .isEqualTo(at("2026-12-31T17:30"));
        assertThat(OFFICE.after(at("2026-12-31T16:00"), Span.parse("2 hours"))).isEqualTo(at("2026-12-31T18:00"));
        assertThat(OFFICE.deadline(at("2026-12-31T16:00"), new WorkDays(1))).isInstanceOf(Deadline.Unknown.class);
        assertThat(OFFICE.plan(LocalDate.of(2027, 1, 4)).kind()).isEqualTo(DayKind.UNPUBLISHED);
        assertThatThrownBy(() -> OFFICE.worked(at("2026-12-31T16:00"), at("2027-01-04T10:00")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly("calendar-not-published"));
    }

    @Test
    void a_limit_in_the_wrong_unit_ends_at_the_horizon_and_does_not_hang() {
        var calendar = BusinessCalendar.in(SHANGHAI)
                .on(DayOfWeek.MONDAY, "09:00-09:01")
                .holidays(Holidays.none())
                .build();

        assertThat(calendar.deadline(at("2026-03-02T09:00"), Span.parse("9999999 working hours")))
                .isInstanceOfSatisfying(
                        Deadline.Unknown.class,
                        unknown -> assertThat(unknown.problem().code()).isEqualTo("deadline-too-far"));
        assertThat(calendar.deadline(at("2026-03-02T09:00"), new WorkDays(9_999_999)))
                .isInstanceOf(Deadline.Unknown.class);
        assertThatThrownBy(() ->
                        calendar.latestStart(at("2026-03-02T09:00"), (WorkingTime) Span.parse("9999999 working hours")))
                .isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "+58129-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z"})
    void an_instant_that_nobody_means_is_refused(String far) {
        for (var span : List.of("10 minutes", "10 working minutes", "1 work day")) {
            assertThat(OFFICE.deadline(Instant.parse(far), Span.parse(span)))
                    .isInstanceOfSatisfying(
                            Deadline.Unknown.class,
                            unknown -> assertThat(unknown.problem().code()).isEqualTo("time-beyond-calendar"));
        }
        assertThatThrownBy(() -> OFFICE.worked(at("2026-03-02T09:00"), Instant.MAX))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void hours_that_the_clocks_leave_out_are_not_worked_and_hours_they_repeat_are() {
        // In Shanghai the clocks were put forward on 1986-05-04 at 02:00 and back on 1986-09-14 at 02:00.
        var nights = BusinessCalendar.in(SHANGHAI)
                .on(DayOfWeek.SUNDAY, "00:00-04:00")
                .holidays(Holidays.none())
                .build();

        assertThat(nights.worked(at("1986-05-03T12:00"), at("1986-05-04T12:00")))
                .isEqualTo(Duration.ofHours(3));
        assertThat(nights.worked(at("1986-09-13T12:00"), at("1986-09-14T12:00")))
                .isEqualTo(Duration.ofHours(5));
        assertThat(nights.worked(at("1986-06-07T12:00"), at("1986-06-08T12:00")))
                .isEqualTo(Duration.ofHours(4));
    }

    @Test
    void a_window_that_the_clocks_skip_altogether_is_not_there() {
        var berlin = ZoneId.of("Europe/Berlin");
        var calendar = BusinessCalendar.in(berlin)
                .on(DayOfWeek.SUNDAY, "02:00-03:00", "08:00-09:00")
                .holidays(Holidays.none())
                .build();
        var saturday = LocalDate.of(2026, 3, 28).atTime(12, 0).atZone(berlin).toInstant();

        assertThat(calendar.after(saturday, Span.parse("30 working minutes")))
                .isEqualTo(
                        LocalDate.of(2026, 3, 29).atTime(8, 30).atZone(berlin).toInstant());
    }

    @Test
    void around_the_clock_a_day_ends_at_midnight() {
        var always = BusinessCalendar.in(SHANGHAI)
                .workDays("00:00-24:00")
                .on(DayOfWeek.SATURDAY, "00:00-24:00")
                .on(DayOfWeek.SUNDAY, "00:00-24:00")
                .holidays(Holidays.none())
                .build();

        assertThat(always.after(at("2026-03-02T15:00"), Span.parse("48 working hours")))
                .isEqualTo(at("2026-03-04T15:00"));
        assertThat(always.after(at("2026-03-02T15:00"), new WorkDays(1))).isEqualTo(at("2026-03-04T00:00"));
        assertThat(always.after(at("2025-12-30T15:00"), new WorkDays(1))).isEqualTo(at("2026-01-01T00:00"));
    }

    @Test
    void a_deadline_says_which_hours_took_the_time_and_which_days_did_not_count() {
        var due = (Deadline.Due) SERVICE.deadline(at("2026-02-14T18:00"), Span.parse("30 working minutes"));

        assertThat(due.at()).isEqualTo(at("2026-02-24T09:10"));
        assertThat(due.lines(Locale.SIMPLIFIED_CHINESE))
                .containsExactly(
                        "2026-02-14 18:00 起算，时限 30 工作分钟。",
                        "2026-02-14 调休上班（春节）：18:00–18:10，计 10 分钟。",
                        "2026-02-15 至 2026-02-23 放假（春节）：不计。",
                        "2026-02-24 工作日：08:50–09:10，计 20 分钟。",
                        "2026-02-24 09:10 到期（放假安排 cn-2026）。");
        assertThat(due.lines(Locale.ENGLISH))
                .containsExactly(
                        "The time begins 2026-02-14 18:00; the limit is 30 working minutes.",
                        "2026-02-14 make-up work day (春节): 18:00–18:10, 10 minutes.",
                        "2026-02-15 to 2026-02-23 holiday (春节): do not count.",
                        "2026-02-24 work day: 08:50–09:10, 20 minutes.",
                        "Due 2026-02-24 09:10 (official calendar cn-2026).");
    }

    @Test
    void work_days_are_explained_day_by_day() {
        var due = (Deadline.Due) WITH_LUNCH.deadline(at("2026-03-06T15:00"), new WorkDays(1));

        assertThat(due.lines(Locale.SIMPLIFIED_CHINESE))
                .containsExactly(
                        "2026-03-06 15:00 起算，时限 1 个工作日。",
                        "2026-03-06 工作日：不计。",
                        "2026-03-07 至 2026-03-08 休息日：不计。",
                        "2026-03-09 工作日：计 1 天。",
                        "2026-03-09 17:30 到期（放假安排 cn-2026）。");
    }

    @Test
    void work_is_begun_in_time_at_the_latest_then() {
        var two = (WorkingTime) Span.parse("2 working hours");

        assertThat(OFFICE.latestStart(at("2026-03-09T10:00"), two)).isEqualTo(at("2026-03-06T16:30"));
        assertThat(OFFICE.latestStart(at("2026-03-09T11:00"), two)).isEqualTo(at("2026-03-09T09:00"));
        assertThat(OFFICE.latestStart(at("2026-01-04T10:00"), two)).isEqualTo(at("2025-12-31T16:30"));
    }
}
