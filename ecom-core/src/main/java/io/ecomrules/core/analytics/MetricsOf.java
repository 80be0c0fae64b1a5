package io.ecomrules.core.analytics;

import io.ecomrules.core.metric.Metric;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which metrics tell something of which subject. */
final class MetricsOf {

    static final Set<Metric> STORES = only(
            EnumSet.range(Metric.UNIQUE_VISITORS, Metric.NEW_VISITOR_SHARE),
            EnumSet.of(Metric.CUSTOMERS_PER_AGENT, Metric.PAGES_PER_VISITOR),
            EnumSet.range(Metric.STORE_TRAFFIC, Metric.SATISFACTION));

    static final Set<Metric> CAMPAIGNS = only(EnumSet.range(Metric.CLICKS_PER_VISITOR, Metric.CAMPAIGN_ROI));

    static final Set<Metric> AGENTS = only(
            EnumSet.range(Metric.FIRST_RESPONSE, Metric.ANSWERED_IN_TIME),
            EnumSet.of(Metric.AGENT_ORDER_VALUE, Metric.RELATED_SALES));

    /** Of designers, copywriters and editors. */
    static final Set<Metric> MAKERS = only(
            EnumSet.range(Metric.DESIGN_TIMELINESS, Metric.DESIGN_PLAN_COMPLETION),
            EnumSet.range(Metric.COPY_FINDINGS, Metric.STOCK_ERRORS));

    /** Everything but what compares one campaign with its store or one agent with the team (KPI-5). */
    static final Set<Metric> DEPARTMENT = only(STORES, without(AGENTS, Metric.TURNOVER_RATIO), MAKERS);

    private MetricsOf() {}

    @SafeVarargs
    private static Set<Metric> only(Set<Metric>... parts) {
        var all = EnumSet.noneOf(Metric.class);
        for (var part : parts) {
            all.addAll(part);
        }
        return Collections.unmodifiableSet(all);
    }

    private static Set<Metric> without(Set<Metric> all, Metric one) {
        var others = EnumSet.copyOf(all);
        others.remove(one);
        return others;
    }
}
