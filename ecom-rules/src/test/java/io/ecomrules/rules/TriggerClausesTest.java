package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.marketing.Abandoned;
import io.ecomrules.core.marketing.DeliveryPromise;
import io.ecomrules.core.marketing.MailChoice;
import io.ecomrules.core.marketing.Mailed;
import io.ecomrules.core.marketing.NoMail;
import io.ecomrules.core.marketing.Occasion;
import io.ecomrules.core.marketing.Profile;
import io.ecomrules.core.marketing.Sex;
import io.ecomrules.core.marketing.Shopper;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Same-day delivery, mails and segments, clause by clause. */
class TriggerClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final BusinessCalendar CALENDAR = BusinessCalendar.in(ZONE)
            .workDays("09:00-17:30")
            .holidays(Holidays.china())
            .build();
    /** Ten in the morning on a Tuesday. */
    private static final Instant LEFT = at("2026-03-03T10:00:00");

    private static final Instant LONG_AGO = at("2020-01-01T00:00:00");

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static Shopper shopper() {
        return Shopper.consenting("M-1", LONG_AGO);
    }

    private static Shopper left(Occasion where) {
        return shopper().abandoning(new Abandoned(where, LEFT));
    }

    private static MailChoice decide(Shopper shopper, String now) {
        return ECOM.marketing().round(CALENDAR, at(now)).decide(shopper);
    }

    private static MailChoice.Send sent(MailChoice choice) {
        assertThat(choice).isInstanceOf(MailChoice.Send.class);
        return (MailChoice.Send) choice;
    }

    private static List<NoMail> reasons(MailChoice choice, Occasion occasion) {
        assertThat(choice).isInstanceOf(MailChoice.None.class);
        return choice.withheld().stream()
                .filter(withheld -> withheld.occasion() == null || withheld.occasion() == occasion)
                .map(withheld -> withheld.reason())
                .toList();
    }

    private static DeliveryPromise promised(String now) {
        var answer = ECOM.marketing().delivery(at(now), CALENDAR);
        return ((Answer.Granted<DeliveryPromise>) answer).value();
    }

    // —— CMP-3 ——

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T16:59:59.999999999, 2026-03-03, 0:00:01, true",
        "2026-03-03T16:59:59, 2026-03-03, 0:00:01, true",
        "2026-03-03T17:00:00, 2026-03-04, 24:00:00, false",
        "2026-03-03T17:00:01, 2026-03-04, 23:59:59, false",
        "2026-03-03T00:00:00, 2026-03-03, 17:00:00, true",
        // Friday evening and the weekend wait for Monday.
        "2026-03-06T17:00:00, 2026-03-09, 72:00:00, false",
        "2026-03-07T12:00:00, 2026-03-09, 53:00:00, false",
        // A Saturday on which work is made up for.
        "2026-02-14T16:00:00, 2026-02-14, 1:00:00, true",
        // The Spring Festival of 2026: 15 to 23 February.
        "2026-02-14T17:00:00, 2026-02-24, 240:00:00, false"
    })
    void CMP_3_orders_before_five_are_delivered_the_same_day(
            String now, LocalDate day, String countdown, boolean isSameDay) {
        var promise = promised(now);

        assertThat(promise.day()).isEqualTo(day);
        assertThat(promise.countdown()).isEqualTo(countdown);
        assertThat(promise.isSameDay()).isEqualTo(isSameDay);
        assertThat(promise.orderBy()).isEqualTo(day.atTime(17, 0).atZone(ZONE).toInstant());
        assertThat(promise.rule().name()).isEqualTo("当日送达·截单");
    }

    @Test
    void CMP_3_where_the_calendar_is_not_published_nobody_promises() {
        assertThat(ECOM.marketing()
                        .delivery(at("2035-03-05T09:00:00"), CALENDAR)
                        .reasons())
                .extracting(Problem::code)
                .containsExactly("calendar-not-published");
    }

    @Test
    void CMP_3_a_house_that_never_opens_has_no_day_of_delivery() {
        var mondays =
                BusinessCalendar.in(ZONE).on(DayOfWeek.MONDAY, "09:00-17:30").holidays(Holidays.none());
        for (var day = LocalDate.of(2026, 3, 2); day.getYear() < 2028; day = day.plusWeeks(1)) {
            mondays = mondays.closed(day, "盘点");
        }

        assertThat(ECOM.marketing().delivery(LEFT, mondays.build()).reasons())
                .extracting(Problem::code)
                .containsExactly("no-delivery-day");
    }

    @Test
    void CMP_3_an_edited_rule_moves_the_hour_and_opens_rest_days() {
        try (var other = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("marketing-delivery.drl", "\"17:00\"", "\"16:00\"")
                .with("rest.drl", """
                        package marketing
                        rule "休息日送达" @clause("CMP-3") @from("2010-01-01") @title("休息日几点以前下单当日送达")
                        when DeliveryDay( restDay == true ) then outcome.orderedBefore( "12:00" ); end
                        """)
                .open()) {
            var friday = other.marketing().delivery(at("2026-03-06T16:00:00"), CALENDAR);
            assertThat(((Answer.Granted<DeliveryPromise>) friday).value())
                    .satisfies(promise -> assertThat(promise.day()).isEqualTo("2026-03-07"))
                    .satisfies(promise -> assertThat(promise.left()).isEqualTo(Duration.ofHours(20)));
        }
    }

    // —— CMP-4 ——

    @ParameterizedTest
    @CsvSource({"CHECK_OUT, PT1H", "BASKET, PT4H", "PRODUCT_PAGE, PT24H"})
    void CMP_4_each_mail_is_due_its_own_time_after(Occasion where, Duration after) {
        var due = LEFT.plus(after);
        for (long second = -1; second <= 1; second++) {
            var now = due.plusSeconds(second);
            var choice = sent(ECOM.marketing().round(CALENDAR, now).decide(left(where)));

            assertThat(choice.occasion()).isEqualTo(where);
            assertThat(choice.isDue()).isEqualTo(second >= 0);
            assertThat(choice.at()).isEqualTo(second > 0 ? now : due);
            assertThat(choice.rules())
                    .allSatisfy(rule -> assertThat(rule.clause()).hasToString("CMP-4"));
        }
    }

    @ParameterizedTest
    @CsvSource({"CHECK_OUT, PT48H", "BASKET, PT72H", "PRODUCT_PAGE, PT72H"})
    void CMP_4_after_its_last_instant_it_is_too_late(Occasion where, Duration last) {
        for (long second = -1; second <= 1; second++) {
            var choice = ECOM.marketing()
                    .round(CALENDAR, LEFT.plus(last).plusSeconds(second))
                    .decide(left(where));
            if (second > 0) {
                assertThat(reasons(choice, where)).containsExactly(NoMail.TOO_LATE);
            } else {
                assertThat(sent(choice).isDue()).isTrue();
            }
        }
    }

    @Test
    void CMP_4_without_recorded_consent_nothing_is_sent() {
        var silent =
                new Shopper("M", null, null, null, false, left(Occasion.BASKET).abandoned(), List.of(), List.of());
        var later = Shopper.consenting("M", at("2026-03-03T15:00:01")).abandoning(new Abandoned(Occasion.BASKET, LEFT));

        assertThat(reasons(decide(silent, "2026-03-03T15:00:00"), Occasion.BASKET))
                .containsExactly(NoMail.NO_CONSENT);
        assertThat(reasons(decide(later, "2026-03-03T15:00:00"), Occasion.BASKET))
                .containsExactly(NoMail.NO_CONSENT);
        assertThat(sent(decide(later, "2026-03-03T15:00:01")).isDue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void CMP_4_who_unsubscribed_is_left_alone_unless_consent_came_again(long secondsAfterConsent, boolean isSent) {
        var shopper = new Shopper(
                "M",
                LONG_AGO,
                LONG_AGO.plusSeconds(secondsAfterConsent),
                null,
                false,
                left(Occasion.BASKET).abandoned(),
                List.of(),
                List.of());
        var choice = decide(shopper, "2026-03-03T15:00:00");

        if (isSent) {
            assertThat(sent(choice).occasion()).isEqualTo(Occasion.BASKET);
        } else {
            assertThat(reasons(choice, Occasion.BASKET)).containsExactly(NoMail.UNSUBSCRIBED);
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void CMP_4_who_bought_meanwhile_gets_no_mail(long secondsAfter, boolean isSent) {
        var choice = decide(left(Occasion.CHECK_OUT).buying(LEFT.plusSeconds(secondsAfter)), "2026-03-03T15:00:00");

        if (isSent) {
            assertThat(sent(choice).occasion()).isEqualTo(Occasion.CHECK_OUT);
        } else {
            assertThat(reasons(choice, Occasion.CHECK_OUT)).containsExactly(NoMail.BOUGHT_MEANWHILE);
        }
    }

    @Test
    void CMP_4_one_mail_for_one_abandonment_and_another_for_the_next() {
        var mailed = new Mailed(Occasion.BASKET, at("2026-03-03T14:00:00"));
        var again = shopper()
                .abandoning(
                        new Abandoned(Occasion.BASKET, LEFT), new Abandoned(Occasion.BASKET, at("2026-03-04T10:00:00")))
                .mailed(mailed);

        assertThat(reasons(decide(left(Occasion.BASKET).mailed(mailed), "2026-03-04T10:00:00"), Occasion.BASKET))
                .containsExactly(NoMail.MAILED_ALREADY);
        assertThat(sent(decide(again, "2026-03-04T14:00:00")).isDue()).isTrue();
    }

    @Test
    void CMP_4_who_got_further_is_written_about_that() {
        var shopper = shopper()
                .abandoning(
                        new Abandoned(Occasion.PRODUCT_PAGE, LEFT),
                        new Abandoned(Occasion.BASKET, LEFT.plusSeconds(60)),
                        new Abandoned(Occasion.CHECK_OUT, LEFT.plusSeconds(120)));
        var choice = sent(decide(shopper, "2026-03-03T12:00:00"));

        assertThat(choice.occasion()).isEqualTo(Occasion.CHECK_OUT);
        assertThat(choice.withheld())
                .filteredOn(withheld -> withheld.reason() == NoMail.WENT_FURTHER)
                .extracting(withheld -> withheld.occasion())
                .containsExactlyInAnyOrder(Occasion.PRODUCT_PAGE, Occasion.BASKET);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T20:59:59, 2026-03-03T20:59:59, true",
        "2026-03-03T21:00:00, 2026-03-04T09:00:00, false",
        "2026-03-04T00:00:00, 2026-03-04T09:00:00, false",
        "2026-03-04T08:59:59, 2026-03-04T09:00:00, false",
        "2026-03-04T09:00:00, 2026-03-04T09:00:00, true"
    })
    void CMP_4_in_quiet_hours_the_mail_waits(String now, String goes, boolean isDue) {
        var choice = sent(decide(left(Occasion.BASKET), now));

        assertThat(choice.at()).isEqualTo(at(goes));
        assertThat(choice.isDue()).isEqualTo(isDue);
    }

    @Test
    void CMP_4_what_the_quiet_hours_make_too_late_is_not_sent() {
        var lateEvening = shopper().abandoning(new Abandoned(Occasion.CHECK_OUT, at("2026-03-03T21:30:00")));

        assertThat(reasons(decide(lateEvening, "2026-03-05T21:10:00"), Occasion.CHECK_OUT))
                .containsExactly(NoMail.TOO_LATE);
    }

    @Test
    void CMP_4_a_day_has_one_mail_whatever_it_was_about() {
        var newsletter = left(Occasion.BASKET).mailed(new Mailed(null, at("2026-03-03T00:00:00")));

        assertThat(sent(decide(newsletter, "2026-03-03T23:59:59")).at()).isEqualTo(at("2026-03-04T09:00:00"));
        assertThat(reasons(decide(newsletter, "2026-03-03T15:00:00"), Occasion.BASKET))
                .containsExactly(NoMail.ENOUGH_TODAY);
        assertThat(sent(decide(newsletter, "2026-03-04T09:00:00")).isDue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-24T23:59:59, true", "2026-02-25T00:00:00, false"})
    void CMP_4_seven_days_have_three_mails(String first, boolean isSent) {
        var shopper = left(Occasion.BASKET)
                .mailed(
                        new Mailed(null, at(first)),
                        new Mailed(null, at("2026-02-27T12:00:00")),
                        new Mailed(null, at("2026-03-01T12:00:00")));
        var choice = decide(shopper, "2026-03-03T15:00:00");

        if (isSent) {
            assertThat(sent(choice).isDue()).isTrue();
        } else {
            assertThat(reasons(choice, Occasion.BASKET)).containsExactly(NoMail.ENOUGH_THIS_WEEK);
        }
    }

    @Test
    void CMP_4_every_reason_is_told_at_once() {
        var shopper = new Shopper(
                "M",
                null,
                LONG_AGO,
                null,
                false,
                left(Occasion.BASKET).abandoned(),
                List.of(LEFT),
                List.of(new Mailed(Occasion.BASKET, LEFT)));
        var choice = decide(shopper, "2026-03-03T15:00:00");

        assertThat(reasons(choice, Occasion.BASKET))
                .containsExactly(
                        NoMail.UNSUBSCRIBED, NoMail.BOUGHT_MEANWHILE, NoMail.MAILED_ALREADY, NoMail.ENOUGH_TODAY);
        assertThat(reasons(choice, Occasion.BIRTHDAY)).contains(NoMail.BIRTHDAY_UNKNOWN);
        assertThat(reasons(choice, Occasion.VIP)).contains(NoMail.NOT_VIP);
        assertThat(reasons(choice, Occasion.CHECK_OUT)).contains(NoMail.NOT_ABANDONED);
    }

    @Test
    void CMP_4_what_lies_in_the_future_is_a_wrong_time_and_no_reason_to_write() {
        assertThat(reasons(decide(left(Occasion.BASKET), "2026-03-03T09:59:59"), Occasion.BASKET))
                .containsExactly(NoMail.TIME_IN_FUTURE);
    }

    @Test
    void CMP_4_a_pack_without_a_rule_decides_nothing_and_says_so() {
        var later = PackOnDisk.builtIn("marketing-limits.drl").replace("2010-01-01", "2030-01-01");
        try (var other = PackOnDisk.overBuiltIn(folder)
                .with("marketing-limits.drl", later)
                .open()) {
            var choice =
                    other.marketing().round(CALENDAR, at("2026-03-03T15:00:00")).decide(left(Occasion.BASKET));
            assertThat(Occasion.values())
                    .allSatisfy(
                            occasion -> assertThat(reasons(choice, occasion)).containsExactly(NoMail.NO_RULE_IN_FORCE));
            assertThat(other.marketing().mails(LocalDate.of(2026, 3, 3)).refusals())
                    .extracting(finding -> finding.code())
                    .contains("no-rule-in-force");
        }
    }

    // —— CMP-5 ——

    private static Shopper born(String monthDay) {
        return new Shopper("M", LONG_AGO, null, MonthDay.parse(monthDay), false, List.of(), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "--03-03, 2026-03-03T08:00:00, 2026-03-03T10:00:00",
        "--03-03, 2026-03-03T10:00:00, 2026-03-03T10:00:00",
        "--03-03, 2026-03-03T18:00:00, 2026-03-03T18:00:00",
        // Born on 29 February: in a leap year on the day itself, else on 28 February.
        "--02-29, 2024-02-29T08:00:00, 2024-02-29T10:00:00",
        "--02-29, 2026-02-28T08:00:00, 2026-02-28T10:00:00",
        "--02-28, 2026-02-28T08:00:00, 2026-02-28T10:00:00",
        "--01-01, 2026-01-01T08:00:00, 2026-01-01T10:00:00"
    })
    void CMP_5_on_a_birthday_the_house_writes(String birthday, String now, String goes) {
        var choice = sent(decide(born(birthday), now));

        assertThat(choice.occasion()).isEqualTo(Occasion.BIRTHDAY);
        assertThat(choice.at()).isEqualTo(at(goes));
    }

    @ParameterizedTest
    @CsvSource({
        "--03-03, 2026-03-02T23:59:59",
        "--03-03, 2026-03-04T00:00:00",
        "--02-29, 2024-02-28T10:00:00",
        "--02-29, 2024-03-01T10:00:00",
        "--02-29, 2026-03-01T10:00:00",
        "--02-28, 2024-02-29T10:00:00"
    })
    void CMP_5_on_another_day_it_does_not(String birthday, String now) {
        assertThat(reasons(decide(born(birthday), now), Occasion.BIRTHDAY)).containsExactly(NoMail.NOT_THE_DAY);
    }

    @Test
    void CMP_5_a_birthday_has_one_mail_and_none_at_night() {
        var written = born("--03-03").mailed(new Mailed(Occasion.BIRTHDAY, at("2026-03-03T10:00:00")));

        assertThat(reasons(decide(written, "2026-03-03T11:00:00"), Occasion.BIRTHDAY))
                .contains(NoMail.MAILED_ALREADY);
        assertThat(reasons(decide(born("--03-03"), "2026-03-03T21:00:00"), Occasion.BIRTHDAY))
                .containsExactly(NoMail.TOO_LATE);
    }

    @Test
    void CMP_5_a_rule_may_keep_the_leap_day_on_the_first_of_March() {
        try (var other = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("marketing-contacts.drl", "LeapDay.FEBRUARY_28", "LeapDay.MARCH_1")
                .open()) {
            var round = other.marketing().round(CALENDAR, at("2026-03-01T08:00:00"));
            assertThat(sent(round.decide(born("--02-29"))).occasion()).isEqualTo(Occasion.BIRTHDAY);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // National Day 2026 is off from 1 October; the day before is written on.
        "2026-09-29T10:00:00, false",
        "2026-09-30T10:00:00, true",
        "2026-10-01T10:00:00, false",
        // The Spring Festival is off from 15 February on.
        "2026-02-14T09:00:00, true",
        "2026-02-15T09:00:00, false"
    })
    void CMP_5_the_day_before_a_holiday_the_house_writes(String now, boolean isSent) {
        var choice = decide(shopper(), now);

        if (isSent) {
            assertThat(sent(choice).occasion()).isEqualTo(Occasion.HOLIDAY);
        } else {
            assertThat(reasons(choice, Occasion.HOLIDAY)).containsExactly(NoMail.NOT_THE_DAY);
        }
    }

    @Test
    void CMP_5_holidays_that_are_not_published_are_not_guessed() {
        assertThat(reasons(decide(shopper(), "2035-09-30T10:00:00"), Occasion.HOLIDAY))
                .containsExactly(NoMail.CALENDAR_UNPUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    void CMP_5_a_VIP_hears_every_thirty_days(long second, boolean isSent) {
        var now = at("2026-03-03T12:00:00");
        var last = new Mailed(Occasion.VIP, now.minus(Duration.ofDays(30)).minusSeconds(second));
        var vip = new Shopper("M", LONG_AGO, null, null, true, List.of(), List.of(), List.of(last));
        var choice = ECOM.marketing().round(CALENDAR, now).decide(vip);

        if (isSent) {
            assertThat(sent(choice).occasion()).isEqualTo(Occasion.VIP);
        } else {
            assertThat(reasons(choice, Occasion.VIP)).containsExactly(NoMail.TOO_SOON);
        }
    }

    @Test
    void CMP_5_of_several_mails_the_birthday_goes_first() {
        var shopper = new Shopper(
                "M",
                LONG_AGO,
                null,
                MonthDay.of(3, 3),
                true,
                left(Occasion.CHECK_OUT).abandoned(),
                List.of(),
                List.of());
        var choice = sent(decide(shopper, "2026-03-03T12:00:00"));

        assertThat(choice.occasion()).isEqualTo(Occasion.BIRTHDAY);
        assertThat(choice.withheld())
                .filteredOn(withheld -> withheld.reason() == NoMail.ANOTHER_GOES_FIRST)
                .extracting(withheld -> withheld.occasion())
                .containsExactly(Occasion.CHECK_OUT, Occasion.VIP);
    }

    private static Profile profile(Integer opens, Integer clicks, Integer purchases, String last, String born) {
        return new Profile(
                "M",
                opens,
                clicks,
                purchases,
                last == null ? null : LocalDate.parse(last),
                Sex.FEMALE,
                born == null ? null : LocalDate.parse(born));
    }

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @CsvSource({
        "10, 2025-03-03, VIP, true",
        "9, 2025-03-03, VIP, false",
        "10, 2025-03-02, VIP, false",
        "0, , 未购买, true",
        "1, , 未购买, false",
        "1, 2026-03-03, 新客户, true",
        "2, 2026-03-03, 新客户, false",
        "1, 2026-03-03, 回头客, false",
        "2, 2026-03-03, 回头客, true",
        "2, 2026-02-01, 最近购买, true",
        "2, 2026-01-31, 最近购买, false",
        "2, 2026-03-04, 最近购买, false",
        "2, 2025-09-03, 沉睡, true",
        "2, 2025-09-04, 沉睡, false"
    })
    void CMP_5_segments_by_purchases_and_last_conversion(int purchases, String last, String segment, boolean isIn) {
        var segments = ECOM.marketing().segments(profile(0, 0, purchases, last, null), DAY);

        assertThat(segments.contains(segment)).isEqualTo(isIn);
        if (isIn) {
            assertThat(Objects.requireNonNull(segments.rule(segment)).clause()).hasToString("CMP-5");
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 常看邮件, false", "5, 常看邮件, true", "6, 常看邮件, true"})
    void CMP_5_segments_by_opens(int opens, String segment, boolean isIn) {
        assertThat(ECOM.marketing()
                        .segments(profile(opens, null, null, null, null), DAY)
                        .contains(segment))
                .isEqualTo(isIn);
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "11, true"})
    void CMP_5_segments_by_clicks(int clicks, boolean isIn) {
        assertThat(ECOM.marketing()
                        .segments(profile(null, clicks, null, null, null), DAY)
                        .contains("常看商品"))
                .isEqualTo(isIn);
    }

    @ParameterizedTest
    @CsvSource({"2008-03-04, ", "2008-03-03, 青年", "1991-03-04, 青年", "1991-03-03, 中年", "1966-03-04, 中年", "1966-03-03, 年长"
    })
    void CMP_5_segments_by_age(String born, String segment) {
        var rules = ECOM.marketing()
                .segments(profile(null, null, null, null, born), DAY)
                .rules()
                .keySet();

        assertThat(rules).contains("女性").doesNotContain("男性");
        assertThat(rules.stream().filter(List.of("青年", "中年", "年长")::contains))
                .isEqualTo(segment == null ? List.of() : List.of(segment));
    }

    @Test
    void CMP_5_what_is_not_known_puts_nobody_anywhere() {
        var unknown = new Profile("M", null, null, null, null, Sex.UNKNOWN, null);

        assertThat(ECOM.marketing().segments(unknown, DAY).rules()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Person( sex == Sex.FEMALE )", "Customer( age >= 60B )", "Customer( purchases >= 2B, age < 30B )"
            })
    void CMP_5_a_rule_that_sets_money_by_sex_or_age_is_refused(String when) {
        var pack = PackOnDisk.overBuiltIn(folder).with("voucher.drl", """
                        package marketing
                        rule "优惠券" @clause("CMP-5") @from("2010-01-01") @title("送多少元优惠券")
                        when
                            Mail( occasion == Occasion.BIRTHDAY )
                            %s
                        then outcome.voucherWorth( 20 ); end
                        """.formatted(when));

        assertThat(pack.problems())
                .filteredOn(problem -> problem.level() == Problem.Level.ERROR)
                .extracting(Problem::code)
                .containsExactly("price-by-sex-or-age");
    }

    @Test
    void CMP_5_a_rule_may_set_money_by_what_was_bought() {
        try (var other = PackOnDisk.overBuiltIn(folder).with("voucher.drl", """
                        package marketing
                        rule "优惠券" @clause("CMP-5") @from("2010-01-01") @title("送多少元优惠券")
                        when
                            Mail( occasion == Occasion.BIRTHDAY )
                            Customer( purchases >= 2B )
                        then outcome.voucherWorth( 20 ); end
                        """).open()) {
            var policy = other.marketing();
            assertThat(policy.voucher(Occasion.BIRTHDAY, profile(0, 0, 2, null, null), DAY))
                    .hasValueSatisfying(voucher -> assertThat(voucher.value()).hasToString("20"));
            assertThat(policy.voucher(Occasion.BIRTHDAY, profile(0, 0, 1, null, null), DAY))
                    .isEmpty();
            assertThat(policy.voucher(Occasion.HOLIDAY, profile(0, 0, 2, null, null), DAY))
                    .isEmpty();
        }
    }
}
