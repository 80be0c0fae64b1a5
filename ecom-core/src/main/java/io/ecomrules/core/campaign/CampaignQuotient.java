package io.ecomrules.core.campaign;

import io.ecomrules.core.metric.Metric;

/** The metrics by which a campaign is judged, each a figure for each unit of another (CMP-1). */
public enum CampaignQuotient {
    /** MET-P1. */
    CLICKS_PER_VISITOR(Metric.CLICKS_PER_VISITOR, CampaignFigure.CLICKS, CampaignFigure.VISITORS),
    /** MET-P2. */
    ORDER_SHARE(Metric.CAMPAIGN_ORDER_SHARE, CampaignFigure.ORDERS, CampaignFigure.ALL_ORDERS),
    /** MET-P3. */
    TURNOVER_SHARE(Metric.CAMPAIGN_TURNOVER_SHARE, CampaignFigure.TURNOVER, CampaignFigure.ALL_TURNOVER),
    /** MET-P4. */
    CONVERSION(Metric.CAMPAIGN_CONVERSION, CampaignFigure.BUYERS, CampaignFigure.VISITORS),
    /** MET-P5. */
    ROAS(Metric.CAMPAIGN_ROI, CampaignFigure.TURNOVER, CampaignFigure.COST),
    /** MET-O2, which the campaign's own conversion is held against. */
    SHOP_CONVERSION(Metric.STORE_CONVERSION, CampaignFigure.SHOP_BUYERS, CampaignFigure.SHOP_VISITORS);

    private final Metric metric;
    private final CampaignFigure numerator;
    private final CampaignFigure denominator;

    CampaignQuotient(Metric metric, CampaignFigure numerator, CampaignFigure denominator) {
        this.metric = metric;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Tells which metric it is.
     *
     * @return the metric
     */
    public Metric metric() {
        return metric;
    }

    /**
     * Tells what is divided.
     *
     * @return the figure above the line
     */
    public CampaignFigure numerator() {
        return numerator;
    }

    /**
     * Tells by what it is divided.
     *
     * @return the figure below the line
     */
    public CampaignFigure denominator() {
        return denominator;
    }
}
