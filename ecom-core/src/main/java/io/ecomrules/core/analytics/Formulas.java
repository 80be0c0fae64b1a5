package io.ecomrules.core.analytics;

import io.ecomrules.core.analytics.Event.Kind;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.metric.Population;
import io.ecomrules.core.metric.Ratio;
import io.ecomrules.core.metric.Window;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of chapter MET over what was counted.
 *
 * @param own what was counted of the subject
 * @param around what was counted around it: of a campaign its store in its days, of an agent the team; null where nobody knows
 * @param team how many are in the team of an agent
 * @param before what was counted of the subject in the period before, or null
 * @param seen the kinds of events that there are at all: what nobody tells of is not counted, and is not 0
 * @param window when it was counted
 */
record Formulas(
        Tallies own,
        @Nullable Tallies around,
        long team,
        @Nullable Tallies before,
        Set<Kind> seen,
        Window window) {

    Reading read(Metric metric) {
        return seen.containsAll(Needs.of(metric)) ? compute(metric) : Reading.of(metric, Gap.NOTHING_COUNTED);
    }

    private Reading compute(Metric metric) {
        return switch (metric) {
            case UNIQUE_VISITORS, STORE_TRAFFIC -> count(metric, own.visitors.count());
            case REACH_RATE ->
                ratio(metric, Tally.ARRIVALS, Tally.IMPRESSIONS, Population.IMPRESSIONS)
                        .with(Beside.LANDING_RATE, share(Tally.ARRIVALS, Tally.AD_CLICKS));
            case BOUNCE_RATE ->
                ratio(metric, own.visitors.count(each -> each.actions == 1), own.visitors.count(), Population.VISITORS);
            case COST_PER_VISITOR ->
                perHead(metric, Money.PROMOTION, own.visitors.count(each -> each.isFromAd), Population.VISITORS);
            case COST_PER_ORDER -> perHead(metric, Money.PROMOTION, own.of(Tally.AD_ORDERS), Population.ORDERS);
            case NEW_VISITOR_SHARE ->
                own.visitors.count(each -> !each.isKnown) > 0
                        ? Reading.of(metric, Gap.NOT_SAID_OF_ALL)
                        : ratio(
                                metric,
                                own.visitors.count(each -> each.isNew),
                                own.visitors.count(),
                                Population.VISITORS);
            case CLICKS_PER_VISITOR -> ratio(metric, own.of(Tally.CLICKS), own.visitors.count(), Population.VISITORS);
            case CAMPAIGN_ORDER_SHARE ->
                around == null
                        ? Reading.of(metric, Gap.DAYS_UNKNOWN)
                        : ratio(metric, own.of(Tally.ORDERS), around.of(Tally.ORDERS), Population.ORDERS);
            case CAMPAIGN_TURNOVER_SHARE ->
                around == null ? Reading.of(metric, Gap.DAYS_UNKNOWN) : turnoverShare(metric, around);
            case CAMPAIGN_CONVERSION -> conversion(metric).with(Beside.STORE_CONVERSION, storeConversion());
            case CAMPAIGN_ROI -> money(metric, turnover(own), own.of(Money.SPENT), Population.MONEY);
            case FIRST_RESPONSE ->
                ratio(metric, own.of(Tally.SECONDS), own.of(Tally.ENQUIRIES), Population.ENQUIRIES)
                        .with(Beside.UNANSWERED, own.of(Tally.UNANSWERED));
            case FORBIDDEN_PHRASES ->
                own.of(Tally.NOT_LOOKED_AT) > 0
                        ? Reading.of(metric, Gap.NOT_SAID_OF_ALL)
                        : count(metric, own.of(Tally.FORBIDDEN));
            case BAD_REVIEWS ->
                count(metric, own.of(Tally.ATTITUDE_REVIEWS))
                        .with(Beside.CAUSE_UNKNOWN, own.of(Tally.REVIEWS_UNEXPLAINED));
            case ENQUIRY_CONVERSION -> ratio(metric, paying(), own.received.count(), Population.RECEIVED);
            case TURNOVER_RATIO -> turnoverRatio(metric);
            case RETURN_RATE ->
                ratio(metric, Tally.RETURNS_CAUSED, Tally.ORDERS, Population.ORDERS)
                        .with(Beside.CAUSE_UNKNOWN, own.of(Tally.RETURNS_UNEXPLAINED));
            case EXCHANGE_RATE ->
                ratio(metric, Tally.EXCHANGES_CAUSED, Tally.ORDERS, Population.ORDERS)
                        .with(Beside.CAUSE_UNKNOWN, own.of(Tally.EXCHANGES_UNEXPLAINED));
            case REFUND_RATE ->
                ratio(metric, own.refunded.in(receivedWhoPaid()), paying(), Population.CUSTOMERS)
                        .with(Beside.CAUSE_UNKNOWN, own.of(Tally.REFUNDS_UNEXPLAINED));
            case ANSWERED_IN_TIME ->
                own.of(Tally.NOT_TIMED) > 0
                        ? Reading.of(metric, Gap.NOT_SAID_OF_ALL)
                        : ratio(metric, Tally.IN_TIME, Tally.ENQUIRIES, Population.ENQUIRIES);
            case CUSTOMERS_PER_AGENT -> ratio(metric, own.received.count(), own.agents.count(), Population.AGENTS);
            case AGENT_ORDER_VALUE, STORE_ORDER_VALUE ->
                perHead(metric, turnover(own), own.ordersOf.size(), Population.CUSTOMERS);
            case RELATED_SALES ->
                own.of(Tally.ORDERS_NOT_SAID) > 0
                        ? Reading.of(metric, Gap.NOT_SAID_OF_ALL)
                        : ratio(metric, Tally.ORDERS_RECOMMENDED, Tally.ORDERS, Population.ORDERS);
            case DESIGN_TIMELINESS -> ratio(metric, Tally.DESIGNS_ON_TIME, Tally.DESIGNS, Population.DESIGNS);
            case DESIGN_PASS_RATE ->
                ratio(metric, Tally.DESIGNS_PASSED, Tally.DESIGNS_JUDGED, Population.DESIGNS)
                        .with(Beside.NOT_JUDGED, own.of(Tally.DESIGNS_DELIVERED) - own.of(Tally.DESIGNS_JUDGED));
            case DESIGN_WORK_LOG -> ratio(metric, Tally.DAYS_LOGGED, Tally.DAYS, Population.DAYS);
            case DESIGN_PLAN_COMPLETION ->
                ratio(metric, Tally.DESIGNS_DELIVERED, Tally.DESIGNS_PLANNED, Population.DESIGNS);
            case PAGES_PER_VISITOR -> ratio(metric, own.of(Tally.VIEWS), own.visitors.count(), Population.VISITORS);
            case COPY_FINDINGS -> checked(metric, Tally.COPY_FINDINGS, Tally.COPY_CHECKS);
            case ON_TIME_LISTING -> ratio(metric, Tally.PRODUCTS_ON_TIME, Tally.PRODUCTS_DUE, Population.PRODUCTS);
            case DISPLAY_ERRORS -> checked(metric, Tally.DISPLAY_ERRORS, Tally.LISTING_CHECKS);
            case STOCK_ERRORS -> checked(metric, Tally.STOCK_ERRORS, Tally.LISTING_CHECKS);
            case STORE_CONVERSION -> conversion(metric);
            case REPURCHASE_RATE ->
                ratio(
                        metric,
                        own.ordersOf.values().stream()
                                .filter(orders -> orders > 1)
                                .count(),
                        own.ordersOf.size(),
                        Population.CUSTOMERS);
            case OPERATING_COST -> amount(metric, own.of(Money.SPENT));
            case STORE_ROI -> storeRoi(metric);
            case NET_PROFIT_GROWTH -> growth(metric);
            case SATISFACTION -> ratio(metric, Tally.SATISFIED, Tally.ANSWERS, Population.ANSWERS);
        };
    }

    /** What was paid, goods that came back not taken off: the same on both sides of every quotient. */
    static Map<String, BigDecimal> turnover(Tallies of) {
        return of.of(Money.PAID);
    }

    private Reading count(Metric metric, long count) {
        return Reading.of(metric, Exact.of(count));
    }

    private Reading checked(Metric metric, Tally findings, Tally checks) {
        return own.of(checks) == 0
                ? Reading.of(metric, Gap.NOTHING_COUNTED)
                : Reading.of(metric, Exact.of(own.of(findings)));
    }

    private Reading ratio(Metric metric, Tally above, Tally below, Population population) {
        return ratio(metric, own.of(above), own.of(below), population);
    }

    private Reading ratio(Metric metric, long above, long below, Population population) {
        return Reading.of(metric, new Ratio(Exact.of(above), Exact.of(below), population, window), null);
    }

    private @Nullable Exact share(Tally above, Tally below) {
        return own.of(below) == 0 ? null : Exact.of(own.of(above)).dividedBy(Exact.of(own.of(below)));
    }

    private Reading conversion(Metric metric) {
        return ratio(metric, own.buyers.count(), own.visitors.count(), Population.VISITORS);
    }

    private @Nullable Exact storeConversion() {
        if (around == null || around.visitors.count() == 0) {
            return null;
        }
        return Exact.of(around.buyers.count()).dividedBy(Exact.of(around.visitors.count()));
    }

    private Set<String> receivedWhoPaid() {
        return own.ordersOf.keySet().stream().filter(own.received::contains).collect(Collectors.toSet());
    }

    private long paying() {
        return own.received.in(own.ordersOf.keySet());
    }

    private Reading perHead(Metric metric, Money sum, long heads, Population population) {
        return perHead(metric, own.of(sum), heads, population);
    }

    private Reading perHead(Metric metric, Map<String, BigDecimal> sum, long heads, Population population) {
        if (sum.size() > 1) {
            return Reading.of(metric, Gap.MIXED_CURRENCIES);
        }
        return Reading.of(metric, new Ratio(only(sum), Exact.of(heads), population, window), currency(List.of(sum)));
    }

    /** A quotient of two sums of money, which must be of one currency. */
    private Reading money(
            Metric metric, Map<String, BigDecimal> above, Map<String, BigDecimal> below, Population population) {
        if (isMixed(List.of(above, below))) {
            return Reading.of(metric, Gap.MIXED_CURRENCIES);
        }
        return Reading.of(metric, new Ratio(only(above), only(below), population, window), null);
    }

    private Reading turnoverShare(Metric metric, Tallies shop) {
        return money(metric, turnover(own), turnover(shop), Population.MONEY);
    }

    private Reading turnoverRatio(Metric metric) {
        if (around == null || team == 0) {
            return Reading.of(metric, Gap.NOTHING_COUNTED);
        }
        if (isMixed(List.of(turnover(own), turnover(around)))) {
            return Reading.of(metric, Gap.MIXED_CURRENCIES);
        }
        var mean = only(turnover(around)).dividedBy(Exact.of(team));
        return Reading.of(metric, new Ratio(only(turnover(own)), mean, Population.MONEY, window), null);
    }

    private Reading amount(Metric metric, Map<String, BigDecimal> sum) {
        return sum.size() > 1
                ? Reading.of(metric, Gap.MIXED_CURRENCIES)
                : Reading.of(metric, only(sum), currency(List.of(sum)));
    }

    private Reading storeRoi(Metric metric) {
        var missing = grossProfitGap(own);
        if (missing != null) {
            return Reading.of(metric, missing);
        }
        var cost = only(own.of(Money.SPENT));
        return Reading.of(metric, new Ratio(grossProfit(own).minus(cost), cost, Population.MONEY, window), null);
    }

    private Reading growth(Metric metric) {
        if (before == null || before.of(Tally.ORDERS) + before.of(Tally.SPENDINGS) == 0) {
            return Reading.of(metric, Gap.NOTHING_COUNTED);
        }
        var missing = grossProfitGap(own);
        missing = missing == null ? grossProfitGap(before) : missing;
        if (missing != null) {
            return Reading.of(metric, missing);
        }
        if (isMixed(List.of(own.of(Money.PAID), own.of(Money.SPENT), before.of(Money.PAID), before.of(Money.SPENT)))) {
            return Reading.of(metric, Gap.MIXED_CURRENCIES);
        }
        var net = grossProfit(before).minus(only(before.of(Money.SPENT)));
        if (net.signum() <= 0) {
            return Reading.of(metric, Gap.NO_PROFIT_BEFORE);
        }
        var now = grossProfit(own).minus(only(own.of(Money.SPENT)));
        return Reading.of(metric, new Ratio(now.minus(net), net, Population.MONEY, window), null);
    }

    /** Why the gross profit is not known, or null. */
    static @Nullable Gap grossProfitGap(Tallies of) {
        if (of.of(Tally.ORDERS_WITHOUT_COST) + of.of(Tally.RETURNS_WITHOUT_COST) > 0) {
            return Gap.NOT_SAID_OF_ALL;
        }
        return isMixed(allMoney(of)) ? Gap.MIXED_CURRENCIES : null;
    }

    static List<Map<String, BigDecimal>> allMoney(Tallies of) {
        var all = new ArrayList<Map<String, BigDecimal>>();
        for (var sum : Money.values()) {
            all.add(of.of(sum));
        }
        return all;
    }

    /** What was paid and not paid back. */
    static Exact sales(Tallies of) {
        return only(of.of(Money.PAID)).minus(only(of.of(Money.PAID_BACK)));
    }

    /** Sales less what the goods cost that did not come back. */
    static Exact grossProfit(Tallies of) {
        return sales(of).minus(only(of.of(Money.COST))).plus(only(of.of(Money.COST_BACK)));
    }

    static boolean isMixed(List<Map<String, BigDecimal>> sums) {
        return sums.stream().flatMap(sum -> sum.keySet().stream()).distinct().count() > 1;
    }

    static Exact only(Map<String, BigDecimal> sum) {
        return sum.values().stream().findFirst().map(Exact::of).orElse(Exact.ZERO);
    }

    /** The one currency of the sums, or null where there is none. */
    static @Nullable String currency(List<Map<String, BigDecimal>> sums) {
        return sums.stream().flatMap(sum -> sum.keySet().stream()).findFirst().orElse(null);
    }
}
