package io.ecomrules.benchmarks.sample;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.marketing.Abandoned;
import io.ecomrules.core.marketing.Mailed;
import io.ecomrules.core.marketing.Occasion;
import io.ecomrules.core.marketing.Shopper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Customers as a shop has them in the afternoon: most did nothing, some abandoned something, some bought, many got mails. */
public final class Shoppers {

    /** When the round takes place. */
    public static final Instant NOW = Instant.parse("2026-03-03T07:00:00Z");

    /** The house. */
    public static final BusinessCalendar CALENDAR = BusinessCalendar.in(ZoneId.of("Asia/Shanghai"))
            .workDays("09:00-17:30")
            .holidays(Holidays.china())
            .build();

    private static final Occasion[] WHERE = {Occasion.PRODUCT_PAGE, Occasion.BASKET, Occasion.CHECK_OUT};
    private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");

    private Shoppers() {}

    /**
     * Makes up a customer.
     *
     * @param number which
     * @return always the same for one number
     */
    public static Shopper shopper(int number) {
        var random = new Random(number * 7_919L);
        var abandoned = new ArrayList<Abandoned>();
        for (int i = random.nextInt(5); i > 1; i--) {
            abandoned.add(new Abandoned(WHERE[random.nextInt(WHERE.length)], before(random, 80)));
        }
        var mails = new ArrayList<Mailed>();
        for (int i = random.nextInt(5); i > 1; i--) {
            mails.add(new Mailed(random.nextBoolean() ? Occasion.BASKET : null, before(random, 300)));
        }
        var day = LocalDate.ofYearDay(2024, 1 + random.nextInt(366));
        return new Shopper(
                "M-" + number,
                random.nextInt(10) == 0 ? null : LONG_AGO,
                random.nextInt(20) == 0 ? before(random, 1_000) : null,
                random.nextInt(3) == 0 ? null : MonthDay.from(day),
                random.nextInt(50) == 0,
                abandoned,
                random.nextInt(8) == 0 ? List.of(before(random, 40)) : List.of(),
                mails);
    }

    private static Instant before(Random random, int hours) {
        return NOW.minus(Duration.ofMinutes(random.nextInt(hours * 60)));
    }
}
