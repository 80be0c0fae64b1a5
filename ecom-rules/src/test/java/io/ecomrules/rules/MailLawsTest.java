package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.code.AttributionLedger;
import io.ecomrules.core.code.AttributionLedger.Share;
import io.ecomrules.core.code.Code;
import io.ecomrules.core.code.Medium;
import io.ecomrules.core.code.Purpose;
import io.ecomrules.core.code.Scan;
import io.ecomrules.core.code.ScannedOrder;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.marketing.Abandoned;
import io.ecomrules.core.marketing.DeliveryPromise;
import io.ecomrules.core.marketing.MailChoice;
import io.ecomrules.core.marketing.Mailed;
import io.ecomrules.core.marketing.Occasion;
import io.ecomrules.core.marketing.Shopper;
import io.ecomrules.core.money.Moneys;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** Laws of mails, of same-day delivery and of codes that claim orders. */
class MailLawsTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant BASE = Instant.parse("2026-03-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final BusinessCalendar CALENDAR = BusinessCalendar.in(ZONE)
            .workDays("09:00-17:30")
            .holidays(Holidays.china())
            .build();

    private static final List<Occasion> OCCASIONS = List.of(Occasion.values());
    private static final List<Occasion> ABANDONED =
            OCCASIONS.stream().filter(Occasion::isAbandonment).toList();
    private static final List<Medium> MEDIA = List.of(Medium.values());

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    @AfterContainer
    static void close() {
        ECOM.close();
    }

    private static Shopper shopper(Random random) {
        var abandoned = new ArrayList<Abandoned>();
        var mails = new ArrayList<Mailed>();
        for (int i = random.nextInt(4); i > 0; i--) {
            abandoned.add(new Abandoned(any(ABANDONED, random), minutes(random)));
            mails.add(new Mailed(random.nextBoolean() ? null : any(OCCASIONS, random), minutes(random)));
        }
        var purchases = random.nextBoolean() ? List.<Instant>of() : List.of(minutes(random));
        return new Shopper(
                "M",
                random.nextInt(5) == 0 ? null : minutes(random).minus(Duration.ofDays(5)),
                random.nextInt(5) == 0 ? minutes(random) : null,
                random.nextBoolean() ? null : MonthDay.of(3, 1 + random.nextInt(4)),
                random.nextInt(3) == 0,
                abandoned,
                purchases,
                mails.subList(0, mails.size() / 2));
    }

    private static Instant minutes(Random random) {
        return BASE.plus(Duration.ofMinutes(random.nextInt(4 * 24 * 60)));
    }

    @Property(tries = 2_000)
    void CMP_4_a_mail_that_is_sent_breaks_no_rule(@ForAll long seed) {
        var random = new Random(seed);
        var shopper = shopper(random);
        var now = minutes(random);
        var choice = ECOM.marketing().round(CALENDAR, now).decide(shopper);

        if (!(choice instanceof MailChoice.Send send)) {
            assertThat(choice.withheld()).isNotEmpty();
            return;
        }
        var hour = send.at().atZone(ZONE).toLocalTime();
        assertThat(hour).isBetween(LocalTime.of(9, 0), LocalTime.of(20, 59, 59));
        assertThat(send.at()).isAfterOrEqualTo(now);
        assertThat(send.isDue()).isEqualTo(send.at().equals(now));
        assertThat(Objects.requireNonNull(shopper.consentedAt())).isBeforeOrEqualTo(now);
        var day = send.at().atZone(ZONE).toLocalDate();
        assertThat(shopper.mails())
                .noneMatch(mail -> mail.at().atZone(ZONE).toLocalDate().equals(day));
        if (send.occasion().isAbandonment()) {
            assertThat(shopper.purchases())
                    .allMatch(purchase -> shopper.abandoned().stream()
                            .anyMatch(left ->
                                    left.where() == send.occasion() && left.at().isAfter(purchase)));
        }
    }

    @Property(tries = 500)
    void CMP_4_the_order_in_which_things_are_told_plays_no_part(@ForAll long seed) {
        var random = new Random(seed);
        var shopper = shopper(random);
        var now = minutes(random);
        var abandoned = new ArrayList<>(shopper.abandoned());
        var mails = new ArrayList<>(shopper.mails());
        Collections.shuffle(abandoned, random);
        Collections.shuffle(mails, random);
        var other = new Shopper(
                shopper.id(),
                shopper.consentedAt(),
                shopper.unsubscribedAt(),
                shopper.birthday(),
                shopper.isVip(),
                abandoned,
                shopper.purchases(),
                mails);
        var round = ECOM.marketing().round(CALENDAR, now);

        assertThat(round.decide(other)).isEqualTo(round.decide(shopper));
    }

    @Property(tries = 1_000)
    void CMP_3_the_promise_is_a_day_that_is_worked_and_still_to_be_reached(
            @ForAll @LongRange(max = 360L * 86_400) long second) {
        var now = Instant.parse("2025-12-31T16:00:00Z").plusSeconds(second);
        var promise = ((Answer.Granted<DeliveryPromise>) ECOM.marketing().delivery(now, CALENDAR)).value();

        assertThat(CALENDAR.plan(promise.day()).kind().isWorked()).isTrue();
        assertThat(promise.orderBy()).isAfter(now);
        assertThat(now.plus(promise.left())).isEqualTo(promise.orderBy());
        // No worked day that could still be reached lies before it.
        for (var day = LocalDate.ofInstant(now, ZONE); day.isBefore(promise.day()); day = day.plusDays(1)) {
            boolean isReached = now.isBefore(day.atTime(17, 0).atZone(ZONE).toInstant());
            assertThat(isReached && CALENDAR.plan(day).kind().isWorked()).isFalse();
        }
    }

    @Property(tries = 300)
    void CMP_2_the_ledger_adds_up_to_all_scans_and_orders_whatever_their_order(@ForAll long seed) {
        var random = new Random(seed);
        var scans = new ArrayList<>(LongStream.range(0, random.nextInt(12))
                .mapToObj(serial -> scan(serial, random))
                .toList());
        var orders = LongStream.range(0, random.nextInt(8))
                .mapToObj(number -> new ScannedOrder(
                        "O-" + number,
                        "M-" + random.nextInt(3),
                        minutes(random),
                        Moneys.of(BigDecimal.valueOf(random.nextInt(10_000), 2), Moneys.CNY)))
                .toList();
        var claims = orders.stream()
                .map(order -> ECOM.codes().claim(order, scans, DAY))
                .toList();
        var ledger = AttributionLedger.of(scans, claims);
        var all = new ArrayList<>(ledger.origins().values());
        all.add(ledger.none());

        assertThat(all.stream().mapToLong(Share::scans).sum()).isEqualTo(scans.size());
        assertThat(all.stream().mapToLong(Share::orders).sum()).isEqualTo(orders.size());
        assertThat(all.stream()
                        .map(share -> share.turnover().getOrDefault("CNY", BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(orders.stream()
                        .map(order -> Moneys.number(order.amount()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        Collections.shuffle(scans, random);
        assertThat(orders.stream()
                        .map(order -> ECOM.codes().claim(order, scans, DAY))
                        .toList())
                .isEqualTo(claims);
    }

    private static Scan scan(long serial, Random random) {
        var code = new Code(
                serial, any(MEDIA, random), "P" + random.nextInt(2), Purpose.SHOP_LINK, "", BASE, BASE.plusSeconds(1));
        return new Scan(code, "M-" + random.nextInt(3), minutes(random));
    }
}
