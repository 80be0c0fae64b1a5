package io.ecomrules.core.json;

import io.ecomrules.core.analytics.CampaignCount;
import io.ecomrules.core.campaign.Campaign;
import io.ecomrules.core.campaign.CampaignQuotient;
import io.ecomrules.core.campaign.Evaluation;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.metric.Window;
import io.ecomrules.core.number.Exact;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The evaluation of a campaign as JSON (CMP-1). Numbers are strings: a decimal, or a fraction where no decimal is exact. */
public final class CampaignJson {

    private CampaignJson() {}

    /**
     * Writes an evaluation on one line.
     *
     * @param campaign the campaign
     * @param count what was counted
     * @param evaluation what that comes to
     * @param findings what the evaluation and the budget tell
     * @param pack the rules that judged
     * @param zone the zone in which instants are written
     * @param locale the language of titles and messages
     * @return an object
     */
    public static String write(
            Campaign campaign,
            CampaignCount count,
            Evaluation evaluation,
            List<Finding> findings,
            PackReference pack,
            ZoneId zone,
            Locale locale) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("campaign", campaign.id());
        node.put("title", campaign.title());
        window(node.putObject("days"), count.days(), zone);
        window(node.putObject("baseline"), count.baseline(), zone);
        if (count.currency() != null) {
            node.put("currency", count.currency());
        }
        var figures = node.putObject("figures");
        count.figures().values().forEach((figure, value) -> figures.put(figure.code(), MetricJson.text(value)));
        var gaps = node.putObject("gaps");
        count.gaps().forEach((figure, gap) -> gaps.put(figure.code(), gap.code()));
        var metrics = node.putArray("metrics");
        for (var quotient : CampaignQuotient.values()) {
            var metric = quotient.metric();
            var each = metrics.addObject();
            each.put("code", metric.code());
            each.put("title", metric.title(locale));
            number(each, "value", evaluation.metrics().get(metric));
            each.put("numerator", quotient.numerator().code());
            each.put("denominator", quotient.denominator().code());
        }
        number(node, "orderUplift", evaluation.orderUplift());
        number(node, "turnoverUplift", evaluation.turnoverUplift());
        var told = node.putArray("findings");
        Finding.inOrder(findings).forEach(finding -> told.add(FindingJson.tree(finding, Messages.in(locale))));
        var rules = node.putObject("pack");
        rules.put("id", pack.id());
        rules.put("version", pack.version());
        rules.put("sha256", pack.sha256());
        return node.toString();
    }

    private static void number(ObjectNode node, String name, @Nullable Exact value) {
        if (value == null) {
            node.putNull(name);
        } else {
            node.put(name, MetricJson.text(value));
        }
    }

    private static void window(ObjectNode node, Window window, ZoneId zone) {
        var form = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(zone);
        node.put("from", form.format(window.from()));
        node.put("until", form.format(window.until()));
    }
}
