package io.ecomrules.core.analytics;

import static io.ecomrules.core.analytics.Event.Kind.AFTER_SALE;
import static io.ecomrules.core.analytics.Event.Kind.BAD_REVIEW;
import static io.ecomrules.core.analytics.Event.Kind.CLICK;
import static io.ecomrules.core.analytics.Event.Kind.COPY_CHECK;
import static io.ecomrules.core.analytics.Event.Kind.DESIGN_JOB;
import static io.ecomrules.core.analytics.Event.Kind.DESIGN_PLAN;
import static io.ecomrules.core.analytics.Event.Kind.ENQUIRY;
import static io.ecomrules.core.analytics.Event.Kind.IMPRESSIONS;
import static io.ecomrules.core.analytics.Event.Kind.LISTING_CHECK;
import static io.ecomrules.core.analytics.Event.Kind.LISTING_DUE;
import static io.ecomrules.core.analytics.Event.Kind.ORDER;
import static io.ecomrules.core.analytics.Event.Kind.SPEND;
import static io.ecomrules.core.analytics.Event.Kind.SURVEY;
import static io.ecomrules.core.analytics.Event.Kind.VIEW;
import static io.ecomrules.core.analytics.Event.Kind.WORK_DAY;

import io.ecomrules.core.analytics.Event.Kind;
import io.ecomrules.core.metric.Metric;
import java.util.Set;

/** Which kinds of events a metric is worked out from. Where a host tells of none of a kind, nobody counted it. */
final class Needs {

    private Needs() {}

    static Set<Kind> of(Metric metric) {
        return switch (metric) {
            case UNIQUE_VISITORS, BOUNCE_RATE, NEW_VISITOR_SHARE, PAGES_PER_VISITOR, STORE_TRAFFIC -> Set.of(VIEW);
            case REACH_RATE -> Set.of(VIEW, IMPRESSIONS);
            case COST_PER_VISITOR -> Set.of(SPEND, VIEW);
            case COST_PER_ORDER, CAMPAIGN_ROI -> Set.of(SPEND, ORDER);
            case CLICKS_PER_VISITOR -> Set.of(VIEW, CLICK);
            case CAMPAIGN_ORDER_SHARE,
                    CAMPAIGN_TURNOVER_SHARE,
                    TURNOVER_RATIO,
                    AGENT_ORDER_VALUE,
                    STORE_ORDER_VALUE,
                    RELATED_SALES,
                    REPURCHASE_RATE -> Set.of(ORDER);
            case CAMPAIGN_CONVERSION, STORE_CONVERSION -> Set.of(VIEW, ORDER);
            case FIRST_RESPONSE, FORBIDDEN_PHRASES, ANSWERED_IN_TIME, CUSTOMERS_PER_AGENT -> Set.of(ENQUIRY);
            case BAD_REVIEWS -> Set.of(BAD_REVIEW);
            case ENQUIRY_CONVERSION -> Set.of(ENQUIRY, ORDER);
            case RETURN_RATE, EXCHANGE_RATE -> Set.of(ORDER, AFTER_SALE);
            case REFUND_RATE -> Set.of(ENQUIRY, ORDER, AFTER_SALE);
            case DESIGN_TIMELINESS, DESIGN_PASS_RATE -> Set.of(DESIGN_JOB);
            case DESIGN_WORK_LOG -> Set.of(WORK_DAY);
            case DESIGN_PLAN_COMPLETION -> Set.of(DESIGN_JOB, DESIGN_PLAN);
            case COPY_FINDINGS -> Set.of(COPY_CHECK);
            case ON_TIME_LISTING -> Set.of(LISTING_DUE);
            case DISPLAY_ERRORS, STOCK_ERRORS -> Set.of(LISTING_CHECK);
            case OPERATING_COST -> Set.of(SPEND);
            case STORE_ROI, NET_PROFIT_GROWTH -> Set.of(ORDER, SPEND);
            case SATISFACTION -> Set.of(SURVEY);
        };
    }

    /** The same, and what changes the result without being needed: a second click ends a bounce, what came back lowers profit. */
    static boolean isRead(Metric metric, Kind kind) {
        return of(metric).contains(kind)
                || switch (metric) {
                    case BOUNCE_RATE -> kind == CLICK;
                    case REACH_RATE -> kind == Kind.AD_CLICKS;
                    case STORE_ROI, NET_PROFIT_GROWTH -> kind == AFTER_SALE;
                    default -> false;
                };
    }
}
