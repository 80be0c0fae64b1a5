package io.ecomrules.core.campaign;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.number.Exact;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a campaign did (CMP-1).
 *
 * @param campaign the id of the campaign
 * @param metrics the metrics of campaigns that have a value (MET-P1 to MET-P5) and the shop's own conversion (MET-O2)
 * @param orderUplift orders a day in the campaign's window for each order a day in the baseline window, or null
 * @param turnoverUplift the same of turnover, or null
 * @param findings what the figures tell, and what they cannot tell
 */
public record Evaluation(
        String campaign,
        Map<Metric, Exact> metrics,
        @Nullable Exact orderUplift,
        @Nullable Exact turnoverUplift,
        List<Finding> findings) {

    /** Copies the collections. */
    public Evaluation {
        Objects.requireNonNull(campaign, "campaign");
        var copy = new EnumMap<Metric, Exact>(Metric.class);
        copy.putAll(metrics);
        metrics = Collections.unmodifiableMap(copy);
        findings = List.copyOf(findings);
    }
}
