package io.ecomrules.core.campaign;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;

/**
 * What there can be to say about a campaign (CMP-1) or a stage (CMP-6). The code is that of the finding; how grave each is, and from where on
 * it is told, stands in the rule files.
 */
public enum CampaignIssue implements Titled {
    /** It has no budget. */
    CAMPAIGN_WITHOUT_BUDGET(Limit.NONE),
    /** It cost more of its budget than it may. */
    CAMPAIGN_OVER_BUDGET(Limit.ABOVE),
    /** It has nearly cost its budget. */
    CAMPAIGN_NEAR_BUDGET(Limit.ABOVE),
    /** The campaigns of one item of the annual plan have larger budgets than the item. */
    CAMPAIGNS_OVER_PLAN(Limit.NONE),
    /** Money was spent before the campaign or after it. */
    SPENDING_OUTSIDE_WINDOW(Limit.NONE),
    /** Money was spent in another currency than that of the budget, so that it cannot be added. */
    SPENDING_IN_OTHER_CURRENCY(Limit.NONE),
    /** A product of the campaign has no promotion in the campaign's window. */
    CAMPAIGN_LISTING_WITHOUT_PROMOTION(Limit.NONE),
    /** A promotion of one of its products begins before the campaign or ends after it. */
    PROMOTION_OUTSIDE_CAMPAIGN(Limit.NONE),
    /** Its share of the turnover is below its share of the orders (MET-P3, MET-P2). */
    LOW_ORDER_VALUE(Limit.BELOW),
    /** Its conversion is below that of the shop (MET-P4, MET-O2). */
    LOW_CAMPAIGN_CONVERSION(Limit.BELOW),
    /** Its turnover is low for its cost (MET-P5). */
    LOW_CAMPAIGN_RETURN(Limit.BELOW),
    /** A day has fewer orders than in the baseline window. */
    FEWER_ORDERS_THAN_BEFORE(Limit.BELOW),
    /** A day has less turnover than in the baseline window. */
    LESS_TURNOVER_THAN_BEFORE(Limit.BELOW),
    /** A figure that is part of another is larger than it. */
    CAMPAIGN_FIGURES_IMPOSSIBLE(Limit.NONE),
    /** Something cannot be told, because a figure is not known or zero. */
    CAMPAIGN_FIGURES_MISSING(Limit.NONE),
    /** A stage is over and one of its tasks is not done (CMP-6). */
    STAGE_TASK_OPEN(Limit.NONE);

    /** From where on it is told. */
    public enum Limit {
        /** It is so, or it is not. */
        NONE,
        /** Above a number. */
        ABOVE,
        /** Below a number. */
        BELOW
    }

    private final Limit limit;

    CampaignIssue(Limit limit) {
        this.limit = limit;
    }

    /**
     * Tells from where on it is told.
     *
     * @return whether rules set a number for it
     */
    public Limit limit() {
        return limit;
    }

    /**
     * Gives the code of the finding.
     *
     * @return for example {@code low-order-value}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).name(code()).orElseThrow();
    }
}
