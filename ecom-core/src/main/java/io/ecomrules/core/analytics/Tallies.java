package io.ecomrules.core.analytics;

import io.ecomrules.core.metric.Distinct;
import io.ecomrules.core.money.Moneys;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * Everything counted of one subject. Each event adds something, and the order does not matter; two of them merge into what one would
 * have counted of the events of both. Not thread-safe.
 */
final class Tallies {

    private final Counters<Tally> counts = new Counters<>(Tally.class);
    private final Map<Money, Map<String, BigDecimal>> money = new EnumMap<>(Money.class);
    final Visitors visitors = new Visitors();
    final Distinct buyers = new Distinct();
    final Map<String, Long> ordersOf = new HashMap<>();
    final Distinct received = new Distinct();
    final Distinct refunded = new Distinct();
    final Distinct agents = new Distinct();

    long of(Tally tally) {
        return counts.of(tally);
    }

    /** The sums by currency code. */
    Map<String, BigDecimal> of(Money sum) {
        return money.getOrDefault(sum, Map.of());
    }

    private void add(Tally tally) {
        counts.add(tally, 1);
    }

    private void add(Tally tally, long count) {
        counts.add(tally, count);
    }

    private void addIf(@Nullable Boolean condition, Tally tally) {
        if (Boolean.TRUE.equals(condition)) {
            add(tally);
        }
    }

    private void addIfUnknown(@Nullable Object value, Tally tally) {
        if (value == null) {
            add(tally);
        }
    }

    private void add(Money sum, @Nullable MonetaryAmount amount) {
        if (amount != null) {
            add(sum, amount.getCurrency().getCurrencyCode(), Moneys.number(amount));
        }
    }

    private void add(Money sum, String currency, BigDecimal number) {
        money.computeIfAbsent(sum, any -> new TreeMap<>()).merge(currency, number, BigDecimal::add);
    }

    void add(Event event) {
        switch (event.kind()) {
            case VIEW -> add((PageView) event);
            case CLICK -> {
                add(Tally.CLICKS);
                visitors.at(((PageClick) event).visitor()).actions++;
            }
            case IMPRESSIONS -> add(Tally.IMPRESSIONS, ((Impressions) event).count());
            case AD_CLICKS -> add(Tally.AD_CLICKS, ((AdClicks) event).count());
            case ORDER -> add((PaidOrder) event);
            case AFTER_SALE -> add((AfterSale) event);
            case SPEND -> add((Spend) event);
            case ENQUIRY -> add((Enquiry) event);
            case BAD_REVIEW -> {
                addIf(((BadReview) event).byAttitude(), Tally.ATTITUDE_REVIEWS);
                addIfUnknown(((BadReview) event).byAttitude(), Tally.REVIEWS_UNEXPLAINED);
            }
            case SURVEY -> {
                add(Tally.ANSWERS);
                addIf(((SurveyAnswer) event).isSatisfied(), Tally.SATISFIED);
            }
            case DESIGN_JOB -> add((DesignJob) event);
            case DESIGN_PLAN -> add(Tally.DESIGNS_PLANNED, ((DesignPlan) event).jobs());
            case WORK_DAY -> {
                add(Tally.DAYS);
                addIf(((WorkDay) event).isLogged(), Tally.DAYS_LOGGED);
            }
            case COPY_CHECK -> {
                add(Tally.COPY_CHECKS);
                add(Tally.COPY_FINDINGS, ((CopyCheck) event).findings());
            }
            case LISTING_DUE -> add((ListingDue) event);
            case LISTING_CHECK -> {
                add(Tally.LISTING_CHECKS);
                add(Tally.DISPLAY_ERRORS, ((ListingCheck) event).displayErrors());
                add(Tally.STOCK_ERRORS, ((ListingCheck) event).stockErrors());
            }
        }
    }

    private void add(PageView view) {
        add(Tally.VIEWS);
        if (view.fromAd()) {
            add(Tally.ARRIVALS);
        }
        visitors.saw(view);
    }

    private void add(PaidOrder order) {
        add(Tally.ORDERS);
        addIf(order.fromAd(), Tally.AD_ORDERS);
        addIf(order.recommended(), Tally.ORDERS_RECOMMENDED);
        addIfUnknown(order.recommended(), Tally.ORDERS_NOT_SAID);
        addIfUnknown(order.cost(), Tally.ORDERS_WITHOUT_COST);
        add(Money.PAID, order.amount());
        add(Money.COST, order.cost());
        buyers.add(order.buyer());
        ordersOf.merge(order.customer(), 1L, Long::sum);
        if (order.agent() != null) {
            agents.add(order.agent().value());
        }
    }

    private void add(AfterSale sale) {
        var isUnknown = sale.causedByAgent() == null;
        switch (sale.what()) {
            case RETURN -> {
                addIf(sale.causedByAgent(), Tally.RETURNS_CAUSED);
                addIf(isUnknown, Tally.RETURNS_UNEXPLAINED);
                addIfUnknown(sale.costBack(), Tally.RETURNS_WITHOUT_COST);
            }
            case EXCHANGE -> {
                addIf(sale.causedByAgent(), Tally.EXCHANGES_CAUSED);
                addIf(isUnknown, Tally.EXCHANGES_UNEXPLAINED);
            }
            case REFUND -> {
                addIf(isUnknown, Tally.REFUNDS_UNEXPLAINED);
                if (Boolean.TRUE.equals(sale.causedByAgent())) {
                    refunded.add(sale.customer());
                }
            }
        }
        add(Money.PAID_BACK, sale.amount());
        add(Money.COST_BACK, sale.costBack());
    }

    private void add(Spend spend) {
        add(Tally.SPENDINGS);
        add(Money.SPENT, spend.amount());
        if (spend.isPromotion()) {
            add(Money.PROMOTION, spend.amount());
        }
    }

    private void add(Enquiry enquiry) {
        add(Tally.ENQUIRIES);
        add(Tally.SECONDS, enquiry.seconds());
        addIf(!enquiry.isAnswered(), Tally.UNANSWERED);
        addIf(enquiry.inTime(), Tally.IN_TIME);
        if (enquiry.isAnswered()) {
            addIfUnknown(enquiry.inTime(), Tally.NOT_TIMED);
        }
        addIfUnknown(enquiry.forbidden(), Tally.NOT_LOOKED_AT);
        add(Tally.FORBIDDEN, enquiry.forbidden() == null ? 0 : enquiry.forbidden());
        received.add(enquiry.customer());
        agents.add(enquiry.agent().value());
    }

    private void add(DesignJob job) {
        add(Tally.DESIGNS);
        if (job.deliveredAt() != null) {
            add(Tally.DESIGNS_DELIVERED);
            addIf(!job.deliveredAt().isAfter(job.dueAt()), Tally.DESIGNS_ON_TIME);
        }
        addIf(job.isPassed() != null, Tally.DESIGNS_JUDGED);
        addIf(job.isPassed(), Tally.DESIGNS_PASSED);
    }

    private void add(ListingDue listing) {
        add(Tally.PRODUCTS_DUE);
        addIf(listing.listedAt() != null && !listing.listedAt().isAfter(listing.dueAt()), Tally.PRODUCTS_ON_TIME);
    }

    void addMoney(Tallies others) {
        others.money.forEach((sum, amounts) -> amounts.forEach((currency, number) -> add(sum, currency, number)));
    }

    Tallies addAll(Tallies others) {
        counts.addAll(others.counts);
        addMoney(others);
        visitors.addAll(others.visitors);
        buyers.addAll(others.buyers);
        others.ordersOf.forEach((customer, orders) -> ordersOf.merge(customer, orders, Long::sum));
        received.addAll(others.received);
        refunded.addAll(others.refunded);
        agents.addAll(others.agents);
        return this;
    }
}
