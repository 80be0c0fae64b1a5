package io.ecomrules.benchmarks.rival;

import io.ecomrules.core.marketing.Occasion;
import io.ecomrules.core.marketing.Shopper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The same conditions on mails as the built-in rules, by hand with the numbers in the code: which mail, or none. It gives no reasons and no
 * rules. For a day before which no holiday lies.
 */
public final class HandWrittenMails {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime QUIET = LocalTime.of(21, 0);
    private static final LocalTime AWAKE = LocalTime.of(9, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private HandWrittenMails() {}

    /**
     * What is sent.
     *
     * @param occasion the mail
     * @param at when
     */
    public record Mail(Occasion occasion, Instant at) {}

    /**
     * Decides for a customer.
     *
     * @param shopper the customer
     * @param now the instant
     * @return the mail, or null
     */
    public static @Nullable Mail decide(Shopper shopper, Instant now) {
        var consented = shopper.consentedAt();
        var unsubscribed = shopper.unsubscribedAt();
        if (consented == null || consented.isAfter(now) || (unsubscribed != null && !consented.isAfter(unsubscribed))) {
            return null;
        }
        var today = LocalDate.ofInstant(now, ZONE);
        var birthday = birthday(shopper, now, today);
        if (birthday != null) {
            return birthday;
        }
        var mail = abandoned(shopper, Occasion.CHECK_OUT, 1, 48, now);
        mail = mail == null ? abandoned(shopper, Occasion.BASKET, 4, 72, now) : mail;
        mail = mail == null ? abandoned(shopper, Occasion.PRODUCT_PAGE, 24, 72, now) : mail;
        return mail == null ? vip(shopper, now, today) : mail;
    }

    private static @Nullable Mail abandoned(Shopper shopper, Occasion where, long hours, long last, Instant now) {
        Instant left = null;
        for (var each : shopper.abandoned()) {
            if (each.where() == where && (left == null || each.at().isAfter(left))) {
                left = each.at();
            }
        }
        if (left == null || left.isAfter(now)) {
            return null;
        }
        for (var each : shopper.abandoned()) {
            if (each.where().compareTo(where) > 0 && !each.at().isBefore(left)) {
                return null;
            }
        }
        for (var purchase : shopper.purchases()) {
            if (!purchase.isBefore(left)) {
                return null;
            }
        }
        for (var mail : shopper.mails()) {
            if (mail.occasion() == where && !mail.at().isBefore(left)) {
                return null;
            }
        }
        var due = left.plus(Duration.ofHours(hours));
        var at = awake(due.isBefore(now) ? now : due);
        boolean isTooLate = at.isAfter(left.plus(Duration.ofHours(last)));
        return isTooLate || isFull(shopper, at) ? null : new Mail(where, at);
    }

    private static @Nullable Mail birthday(Shopper shopper, Instant now, LocalDate today) {
        var born = shopper.birthday();
        if (born == null) {
            return null;
        }
        boolean isToday = born.equals(MonthDay.from(today))
                || (born.equals(MonthDay.of(2, 29))
                        && !today.isLeapYear()
                        && MonthDay.from(today).equals(MonthDay.of(2, 28)));
        if (!isToday) {
            return null;
        }
        var start = today.atStartOfDay(ZONE).toInstant();
        for (var mail : shopper.mails()) {
            if (mail.occasion() == Occasion.BIRTHDAY && !mail.at().isBefore(start)) {
                return null;
            }
        }
        var at = awake(atTen(now, today));
        return !LocalDate.ofInstant(at, ZONE).equals(today) || isFull(shopper, at)
                ? null
                : new Mail(Occasion.BIRTHDAY, at);
    }

    private static @Nullable Mail vip(Shopper shopper, Instant now, LocalDate today) {
        if (!shopper.isVip()) {
            return null;
        }
        var at = awake(atTen(now, today));
        for (var mail : shopper.mails()) {
            if (mail.occasion() == Occasion.VIP
                    && mail.at().plus(Duration.ofDays(30)).isAfter(at)) {
                return null;
            }
        }
        return isFull(shopper, at) ? null : new Mail(Occasion.VIP, at);
    }

    private static Instant atTen(Instant now, LocalDate today) {
        var ten = today.atTime(TEN).atZone(ZONE).toInstant();
        return ten.isBefore(now) ? now : ten;
    }

    private static Instant awake(Instant at) {
        var local = at.atZone(ZONE);
        var hour = local.toLocalTime();
        if (hour.isBefore(QUIET) && !hour.isBefore(AWAKE)) {
            return at;
        }
        var day =
                hour.isBefore(AWAKE) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
        return day.atTime(AWAKE).atZone(ZONE).toInstant();
    }

    private static boolean isFull(Shopper shopper, Instant at) {
        if (shopper.mails().isEmpty()) {
            return false;
        }
        var day = LocalDate.ofInstant(at, ZONE);
        var start = day.atStartOfDay(ZONE).toInstant();
        var next = day.plusDays(1).atStartOfDay(ZONE).toInstant();
        var week = day.minusDays(6).atStartOfDay(ZONE).toInstant();
        int today = 0;
        int inWeek = 0;
        for (var mail : shopper.mails()) {
            if (!mail.at().isBefore(week) && mail.at().isBefore(next)) {
                inWeek++;
                today += mail.at().isBefore(start) ? 0 : 1;
            }
        }
        return today >= 1 || inWeek >= 3;
    }
}
