package io.ecomrules.benchmarks.sample;

import io.ecomrules.core.analytics.AdClicks;
import io.ecomrules.core.analytics.Enquiry;
import io.ecomrules.core.analytics.Event;
import io.ecomrules.core.analytics.Impressions;
import io.ecomrules.core.analytics.PageClick;
import io.ecomrules.core.analytics.PageView;
import io.ecomrules.core.analytics.PaidOrder;
import io.ecomrules.core.metric.Window;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.organization.EmployeeId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events of a month of four stores, the same ones for the same number: of ten, nine of traffic without an id and one order or enquiry with one. */
public final class Happenings {

    /** The month. */
    public static final Window MARCH =
            Window.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1), ZoneId.of("Asia/Shanghai"));

    /** A present after it. */
    public static final Instant NOW = Instant.parse("2026-04-02T00:00:00Z");

    /** How many different events of traffic there are; they come again, as visitors do. */
    private static final int TRAFFIC = 180_000;

    private static final int VISITORS = 30_000;
    private static final int CUSTOMERS = 20_000;
    private static final int SECONDS = 31 * 24 * 3_600;

    private final List<Event> traffic = new ArrayList<>();
    private final List<Event> named = new ArrayList<>();

    /**
     * Makes events.
     *
     * @param thread the thread that counts them: no two have an event with the same id
     * @param count how many are asked for
     */
    public Happenings(int thread, int count) {
        for (int number = 0; number < TRAFFIC; number++) {
            traffic.add(traffic(thread + 2 * number));
        }
        for (int number = 0; number <= count / 10; number++) {
            named.add(named(thread + 2 * number));
        }
    }

    /**
     * Gives an event.
     *
     * @param number from 0
     * @return the event
     */
    public Event event(int number) {
        return number % 10 == 9 ? named.get(number / 10) : traffic.get((number - number / 10) % TRAFFIC);
    }

    private static Event traffic(int number) {
        int mixed = mixed(number);
        var at = at(mixed);
        var store = store(mixed);
        var visitor = "v" + mixed % VISITORS;
        return switch (mixed % 20) {
            case 0 -> new Impressions(null, at, store, mixed % 500);
            case 1 -> new AdClicks(null, at, store, mixed % 50);
            case 2, 3, 4, 5, 6 -> new PageClick(null, at, store, visitor, campaign(mixed));
            default -> new PageView(null, at, store, visitor, campaign(mixed), mixed % 7 == 0, mixed % 3 == 0);
        };
    }

    private static Event named(int number) {
        int mixed = mixed(number);
        var at = at(mixed);
        var store = store(mixed);
        var customer = "c" + mixed % CUSTOMERS;
        var agent = EmployeeId.of("E-" + mixed % 10);
        if (mixed % 4 == 0) {
            return new Enquiry(
                    "Q" + number,
                    at,
                    store,
                    agent,
                    customer,
                    mixed % 90,
                    true,
                    mixed % 90 <= 30,
                    mixed % 40 == 0 ? 1 : 0);
        }
        var amount = Moneys.of(BigDecimal.valueOf(mixed % 100_000, 2), Moneys.CNY);
        var cost = Moneys.of(BigDecimal.valueOf(mixed % 60_000, 2), Moneys.CNY);
        return new PaidOrder(
                "O" + number,
                at,
                store,
                customer,
                null,
                amount,
                cost,
                campaign(mixed),
                agent,
                mixed % 5 == 0,
                mixed % 6 == 0);
    }

    private static @Nullable String campaign(int mixed) {
        return mixed % 11 == 0 ? "spring" : null;
    }

    private static String store(int mixed) {
        return "store-" + (mixed >>> 8) % 4;
    }

    private static Instant at(int mixed) {
        return MARCH.from().plusSeconds(mixed % SECONDS);
    }

    /** Scatters numbers, so that nothing follows from the one before. */
    private static int mixed(int number) {
        return (int) (((number * 2_654_435_761L) >>> 7) & 0x7FFF_FFFF);
    }
}
