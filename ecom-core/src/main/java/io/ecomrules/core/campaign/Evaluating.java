package io.ecomrules.core.campaign;

import static io.ecomrules.core.campaign.CampaignFigure.ALL_ORDERS;
import static io.ecomrules.core.campaign.CampaignFigure.ALL_TURNOVER;
import static io.ecomrules.core.campaign.CampaignFigure.BASELINE_DAYS;
import static io.ecomrules.core.campaign.CampaignFigure.BASELINE_ORDERS;
import static io.ecomrules.core.campaign.CampaignFigure.BASELINE_TURNOVER;
import static io.ecomrules.core.campaign.CampaignFigure.BUYERS;
import static io.ecomrules.core.campaign.CampaignFigure.COST;
import static io.ecomrules.core.campaign.CampaignFigure.DAYS;
import static io.ecomrules.core.campaign.CampaignFigure.ORDERS;
import static io.ecomrules.core.campaign.CampaignFigure.SHOP_BUYERS;
import static io.ecomrules.core.campaign.CampaignFigure.SHOP_VISITORS;
import static io.ecomrules.core.campaign.CampaignFigure.TURNOVER;
import static io.ecomrules.core.campaign.CampaignFigure.VISITORS;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluates a campaign from its figures (CMP-1). Computed exactly; only what people read is rounded, to four decimals. */
public final class Evaluating {

    private static final int SHOWN_DECIMALS = 4;

    private final Campaign campaign;
    private final CampaignFigures figures;
    private final CampaignTerms terms;
    private final List<Finding> findings = new ArrayList<>();

    private Evaluating(Campaign campaign, CampaignFigures figures, CampaignTerms terms) {
        this.campaign = campaign;
        this.figures = figures;
        this.terms = terms;
    }

    /**
     * Evaluates a campaign.
     *
     * @param campaign the campaign
     * @param figures what was counted
     * @param terms what the rules say
     * @return its metrics, how it compares with the baseline window, and what that tells; figures that contradict each other are told, and
     *     nothing is computed from them
     */
    public static Evaluation of(Campaign campaign, CampaignFigures figures, CampaignTerms terms) {
        return new Evaluating(campaign, figures, terms).evaluate();
    }

    private Evaluation evaluate() {
        impossible(ORDERS, ALL_ORDERS);
        impossible(TURNOVER, ALL_TURNOVER);
        impossible(BUYERS, VISITORS);
        impossible(SHOP_BUYERS, SHOP_VISITORS);
        if (!findings.isEmpty()) {
            return new Evaluation(campaign.id(), Map.of(), null, null, findings);
        }
        var metrics = new EnumMap<Metric, Exact>(Metric.class);
        Arrays.stream(CampaignQuotient.values()).forEach(each -> put(metrics, each));
        var orders = uplift(ALL_ORDERS, BASELINE_ORDERS);
        var turnover = uplift(ALL_TURNOVER, BASELINE_TURNOVER);
        diagnose(metrics, orders, turnover);
        return new Evaluation(campaign.id(), metrics, orders, turnover, findings);
    }

    private void impossible(CampaignFigure part, CampaignFigure whole) {
        var above = figures.value(part);
        var below = figures.value(whole);
        if (above != null && below != null && above.compareTo(below) > 0) {
            findings.addAll(terms.tell(
                    CampaignIssue.CAMPAIGN_FIGURES_IMPOSSIBLE,
                    "campaign",
                    campaign.id(),
                    "part",
                    part.code(),
                    "partValue",
                    above.toPlainString(),
                    "whole",
                    whole.code(),
                    "wholeValue",
                    below.toPlainString()));
        }
    }

    private void put(Map<Metric, Exact> metrics, CampaignQuotient each) {
        var quotient = figures.quotient(each.numerator(), each.denominator());
        if (quotient == null) {
            findings.addAll(terms.tell(
                    CampaignIssue.CAMPAIGN_FIGURES_MISSING,
                    "campaign",
                    campaign.id(),
                    "metric",
                    each.metric().code()));
        } else {
            metrics.put(each.metric(), quotient);
        }
    }

    private @Nullable Exact uplift(CampaignFigure during, CampaignFigure before) {
        return CampaignFigures.quotient(figures.quotient(during, DAYS), figures.quotient(before, BASELINE_DAYS));
    }

    private void diagnose(Map<Metric, Exact> metrics, @Nullable Exact orders, @Nullable Exact turnover) {
        compare(
                CampaignIssue.LOW_ORDER_VALUE,
                metrics.get(Metric.CAMPAIGN_TURNOVER_SHARE),
                metrics.get(Metric.CAMPAIGN_ORDER_SHARE));
        compare(
                CampaignIssue.LOW_CAMPAIGN_CONVERSION,
                metrics.get(Metric.CAMPAIGN_CONVERSION),
                metrics.get(Metric.STORE_CONVERSION));
        compare(CampaignIssue.LOW_CAMPAIGN_RETURN, figures.value(TURNOVER), figures.value(COST));
        compare(
                CampaignIssue.FEWER_ORDERS_THAN_BEFORE,
                orders == null ? null : figures.quotient(ALL_ORDERS, DAYS),
                figures.quotient(BASELINE_ORDERS, BASELINE_DAYS));
        compare(
                CampaignIssue.LESS_TURNOVER_THAN_BEFORE,
                turnover == null ? null : figures.quotient(ALL_TURNOVER, DAYS),
                figures.quotient(BASELINE_TURNOVER, BASELINE_DAYS));
    }

    private void compare(CampaignIssue issue, @Nullable Exact actual, @Nullable Exact other) {
        var ratio = CampaignFigures.quotient(actual, other);
        if (ratio != null && actual != null && other != null) {
            findings.addAll(terms.compare(
                    issue,
                    ratio,
                    "campaign",
                    campaign.id(),
                    "actual",
                    shown(actual),
                    "other",
                    shown(other),
                    "ratio",
                    shown(ratio)));
        }
    }

    private static String shown(Exact number) {
        var rounded = number.round(SHOWN_DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0
                ? BigDecimal.ZERO.toPlainString()
                : rounded.stripTrailingZeros().toPlainString();
    }
}
