package io.ecomrules.benchmarks.rival;

import io.ecomrules.core.analytics.AdClicks;
import io.ecomrules.core.analytics.Enquiry;
import io.ecomrules.core.analytics.Event;
import io.ecomrules.core.analytics.Impressions;
import io.ecomrules.core.analytics.PageClick;
import io.ecomrules.core.analytics.PageView;
import io.ecomrules.core.analytics.PaidOrder;
import io.ecomrules.core.metric.Window;
import io.ecomrules.core.money.Moneys;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The same totals by hand, of the events that {@link io.ecomrules.benchmarks.sample.Happenings} has: one map of stores, one of campaigns, one of people. It
 * knows one currency, the present is after everything, and an id that comes again is left out without a look at what it says. Whatever the metrics of traffic,
 * orders and enquiries need is counted, and nothing else.
 */
public final class HandWrittenMetrics {

    private final Window window;
    private final Map<String, Totals> stores = new HashMap<>();
    private final Map<String, Totals> campaigns = new HashMap<>();
    private final Map<String, Totals> people = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    /** What is counted of one of them. */
    public static final class Totals {
        /** Page views. */
        public long views;
        /** Arrivals from advertisements. */
        public long arrivals;
        /** Clicks. */
        public long clicks;
        /** Showings of advertisements. */
        public long impressions;
        /** Clicks on advertisements. */
        public long adClicks;
        /** Orders. */
        public long orders;
        /** Orders from advertisements. */
        public long adOrders;
        /** Orders with a recommended item. */
        public long recommended;
        /** Answers in time. */
        public long inTime;
        /** Enquiries. */
        public long enquiries;
        /** Seconds until the first answer. */
        public long seconds;
        /** Forbidden phrases. */
        public long forbidden;
        /** What was paid. */
        public BigDecimal paid = BigDecimal.ZERO;
        /** What it cost. */
        public BigDecimal cost = BigDecimal.ZERO;
        /** What each visitor did. */
        public final Map<String, long[]> visitors = new HashMap<>();
        /** How often each customer bought. */
        public final Map<String, Long> customers = new HashMap<>();
        /** Who was received. */
        public final Set<String> received = new HashSet<>();

        private void add(Totals other) {
            views += other.views;
            arrivals += other.arrivals;
            clicks += other.clicks;
            impressions += other.impressions;
            adClicks += other.adClicks;
            orders += other.orders;
            adOrders += other.adOrders;
            recommended += other.recommended;
            inTime += other.inTime;
            enquiries += other.enquiries;
            seconds += other.seconds;
            forbidden += other.forbidden;
            paid = paid.add(other.paid);
            cost = cost.add(other.cost);
            other.visitors.forEach((visitor, did) -> {
                var all = visitors.computeIfAbsent(visitor, none -> new long[3]);
                all[0] += did[0];
                all[1] |= did[1];
                all[2] |= did[2];
            });
            other.customers.forEach((customer, count) -> customers.merge(customer, count, Long::sum));
            received.addAll(other.received);
        }
    }

    /**
     * Starts to count.
     *
     * @param window when
     */
    public HandWrittenMetrics(Window window) {
        this.window = window;
    }

    /**
     * Counts an event.
     *
     * @param event the event
     */
    public void take(Event event) {
        Instant at = event.counted();
        if (!window.contains(at) || (event.id() != null && !ids.add(event.kind().code() + event.id()))) {
            return;
        }
        var store = event.store();
        if (store != null) {
            add(stores.computeIfAbsent(store, none -> new Totals()), event);
        }
        var campaign = event.campaign();
        if (campaign != null) {
            add(campaigns.computeIfAbsent(campaign, none -> new Totals()), event);
        }
        var employee = event.employee();
        if (employee != null) {
            add(people.computeIfAbsent(employee.value(), none -> new Totals()), event);
        }
    }

    private static void add(Totals totals, Event event) {
        if (event instanceof PageView view) {
            totals.views++;
            totals.arrivals += view.fromAd() ? 1 : 0;
            var did = totals.visitors.computeIfAbsent(view.visitor(), none -> new long[3]);
            did[0]++;
            did[1] |= view.fromAd() ? 1 : 0;
            did[2] |= Boolean.TRUE.equals(view.isNew()) ? 1 : 0;
        } else if (event instanceof PageClick click) {
            totals.clicks++;
            totals.visitors.computeIfAbsent(click.visitor(), none -> new long[3])[0]++;
        } else if (event instanceof PaidOrder order) {
            totals.orders++;
            totals.adOrders += order.fromAd() ? 1 : 0;
            totals.recommended += Boolean.TRUE.equals(order.recommended()) ? 1 : 0;
            totals.paid = totals.paid.add(Moneys.number(order.amount()));
            if (order.cost() != null) {
                totals.cost = totals.cost.add(Moneys.number(order.cost()));
            }
            totals.customers.merge(order.customer(), 1L, Long::sum);
        } else if (event instanceof Enquiry enquiry) {
            totals.enquiries++;
            totals.seconds += enquiry.seconds();
            totals.inTime += Boolean.TRUE.equals(enquiry.inTime()) ? 1 : 0;
            totals.forbidden += enquiry.forbidden() == null ? 0 : enquiry.forbidden();
            totals.received.add(enquiry.customer());
        } else if (event instanceof Impressions shown) {
            totals.impressions += shown.count();
        } else if (event instanceof AdClicks clicked) {
            totals.adClicks += clicked.count();
        }
    }

    /**
     * Takes in what another has counted.
     *
     * @param other the other
     * @return this
     */
    public HandWrittenMetrics merge(HandWrittenMetrics other) {
        other.stores.forEach(
                (id, totals) -> stores.computeIfAbsent(id, none -> new Totals()).add(totals));
        other.campaigns.forEach((id, totals) ->
                campaigns.computeIfAbsent(id, none -> new Totals()).add(totals));
        other.people.forEach(
                (id, totals) -> people.computeIfAbsent(id, none -> new Totals()).add(totals));
        ids.addAll(other.ids);
        return this;
    }

    /**
     * Gives what was counted of a store.
     *
     * @param id the store
     * @return its totals
     */
    public Totals store(String id) {
        return stores.getOrDefault(id, new Totals());
    }
}
