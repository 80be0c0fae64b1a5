package io.ecomrules.core.calendar;

import static io.ecomrules.core.calendar.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ecomrules.core.finding.InvalidInputException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be a calendar, and why. */
class CalendarInputTest {

    private static final LocalDate DATE = LocalDate.of(2026, 6, 30);

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var builder = BusinessCalendar.in(SHANGHAI)
                .on(DayOfWeek.MONDAY, "9点到12点", "12:00-09:00", "09:00-12:00", "11:59-13:00")
                .on(DayOfWeek.MONDAY)
                .closed(DATE, "盘点")
                .open(DATE, "又不盘点了");

        assertThat(codes(builder::build))
                .containsExactly(
                        "malformed-window {value=9点到12点}",
                        "malformed-window {value=12:00-09:00}",
                        "windows-overlap {where=MONDAY, first=09:00-12:00, second=11:59-13:00}",
                        "no-work-hours {where=2026-06-30}",
                        "date-twice {date=2026-06-30}",
                        "no-work-hours {where=week}",
                        "no-holidays-said {}");
    }

    @Test
    void windows_may_touch_and_stand_in_any_order() {
        var calendar = BusinessCalendar.in(SHANGHAI)
                .workDays("12:00-17:30", "09:00-12:00")
                .holidays(Holidays.none())
                .build();

        assertThat(calendar.plan(LocalDate.of(2026, 3, 2)).windows())
                .containsExactly(Window.parse("09:00-12:00"), Window.parse("12:00-17:30"));
    }

    @Test
    void a_week_without_an_hour_of_work_is_refused_before_anybody_waits_for_it() {
        assertThat(codes(() -> BusinessCalendar.in(SHANGHAI)
                        .workDays()
                        .open(DATE, "只上一天", "09:00-10:00")
                        .holidays(Holidays.none())
                        .build()))
                .containsExactly("no-work-hours {where=week}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:50-18:10", "08:50–18:10", "08:50～18:10", " 08:50 - 18:10 ", "08:50至18:10"})
    void a_window_is_read_with_any_dash(String text) {
        assertThat(Window.parse(text)).hasToString("08:50-18:10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "8:50-18:10",
                "08:50-08:50",
                "18:10-08:50",
                "22:00-00:00",
                "08:50-24:01",
                "08:50",
                "25:00-26:00",
                "08:50-18:10-19:00",
                "08:50-18:10:00.5",
                "\uD800-18:10"
            })
    void what_is_no_window_is_refused(String text) {
        assertThat(codes(() -> Window.parse(text))).containsExactly("malformed-window {value=" + text + "}");
    }

    @Test
    void the_end_of_a_day_is_24_00() {
        assertThat(Window.parse("22:00-24:00")).hasToString("22:00-24:00");
        assertThat(Window.parse("22:00-24:00").contains(LocalTime.of(23, 59, 59)))
                .isTrue();
        assertThat(Window.parse("08:50-18:10").contains(LocalTime.of(18, 10))).isFalse();
        assertThat(Window.parse("08:50-18:10").contains(LocalTime.of(8, 50))).isTrue();
    }

    @Test
    void a_holiday_calendar_of_ones_own_is_read_line_by_line_with_all_that_is_wrong() {
        var text = """
                \uFEFFdate,kind,name
                # 我们自己的
                2027,published,通知
                2027-01-01,off,元旦
                2027-01-03,work,元旦
                2027-01-01,work,元旦
                2027,published,又一份
                2027-02-30,off,没有这一天
                2027-02-06,holiday,春节
                2027-02-06,off
                二〇二七,published,通知
                """;

        assertThatThrownBy(() -> Holidays.read("own", text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(problem -> problem.place() + " " + problem.code())
                                .containsExactly(
                                        "own:6 holiday-twice",
                                        "own:7 holiday-twice",
                                        "own:8 malformed-holiday",
                                        "own:9 malformed-holiday",
                                        "own:10 malformed-holiday",
                                        "own:11 malformed-holiday"));
    }

    @Test
    void with_a_calendar_of_ones_own_the_next_year_is_known() {
        var own = Holidays.read("own", "date,kind,name\r\n2027,published,通知\r\n2027-01-03,work,元旦\r\n");
        var calendar = BusinessCalendar.in(SHANGHAI)
                .workDays("09:00-17:30")
                .holidays(own)
                .build();

        assertThat(calendar.plan(LocalDate.of(2027, 1, 3)).kind()).isEqualTo(DayKind.MAKE_UP_DAY);
        assertThat(calendar.plan(LocalDate.of(2027, 1, 4)).kind()).isEqualTo(DayKind.WORK_DAY);
        assertThat(calendar.plan(LocalDate.of(2026, 1, 5)).kind()).isEqualTo(DayKind.UNPUBLISHED);
    }

    private static List<String> codes(ThrowingCallable call) {
        var refusal = catchThrowableOfType(InvalidInputException.class, call);
        return refusal.problems().stream()
                .map(problem -> problem.code() + " " + problem.parameters())
                .toList();
    }
}
