package io.ecomrules.cli;

import io.ecomrules.core.analytics.Reading;
import io.ecomrules.core.analytics.Register;
import io.ecomrules.core.analytics.Subject;
import io.ecomrules.core.campaign.Campaign;
import io.ecomrules.core.campaign.CampaignFigure;
import io.ecomrules.core.campaign.CampaignFigures;
import io.ecomrules.core.campaign.CampaignIssue;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.metric.Ratio;
import io.ecomrules.core.number.Exact;
import io.ecomrules.rules.Ecom;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules tell of a campaign whose share of turnover stays behind its share of orders (MET-P3). */
final class CampaignTelling {

    private final Ecom ecom;
    private final Options options;

    CampaignTelling(Ecom ecom, Options options) {
        this.ecom = ecom;
        this.options = options;
    }

    List<Finding> of(Subject subject, Map<Metric, Reading> readings, @Nullable Register register) {
        var registered = register == null || subject.kind() != Subject.Kind.CAMPAIGN
                ? null
                : register.campaign(subject.id()).orElse(null);
        if (registered == null) {
            return List.of();
        }
        var figures = new EnumMap<CampaignFigure, Exact>(CampaignFigure.class);
        put(figures, CampaignFigure.ORDERS, CampaignFigure.ALL_ORDERS, readings.get(Metric.CAMPAIGN_ORDER_SHARE));
        put(
                figures,
                CampaignFigure.TURNOVER,
                CampaignFigure.ALL_TURNOVER,
                readings.get(Metric.CAMPAIGN_TURNOVER_SHARE));
        var days = registered.window(options.zone());
        var campaign =
                new Campaign(registered.id(), registered.title(), null, days.from(), days.until(), null, Set.of());
        return ecom.campaigns().evaluate(campaign, new CampaignFigures(figures), registered.from()).findings().stream()
                .filter(finding -> finding.code().equals(CampaignIssue.LOW_ORDER_VALUE.code()))
                .toList();
    }

    private static void put(
            Map<CampaignFigure, Exact> figures, CampaignFigure part, CampaignFigure whole, @Nullable Reading reading) {
        Ratio ratio = reading == null || reading.gap() != null ? null : reading.ratio();
        if (ratio != null) {
            figures.put(part, ratio.numerator());
            figures.put(whole, ratio.denominator());
        }
    }
}
