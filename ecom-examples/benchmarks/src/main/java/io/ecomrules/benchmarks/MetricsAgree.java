package io.ecomrules.benchmarks;

import io.ecomrules.benchmarks.rival.HandWrittenMetrics;
import io.ecomrules.core.analytics.Reading;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.metric.Ratio;
import io.ecomrules.core.number.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Holds what was counted by hand against the metrics of a store. */
final class MetricsAgree {

    private MetricsAgree() {}

    /** Gives the metrics that differ; none if both have counted the same. */
    static List<String> difference(HandWrittenMetrics.Totals byHand, Map<Metric, Reading> readings) {
        long bounced =
                byHand.visitors.values().stream().filter(did -> did[0] == 1).count();
        long repeated =
                byHand.customers.values().stream().filter(count -> count > 1).count();
        long visitors = byHand.visitors.size();
        long customers = byHand.customers.size();
        var differences = new ArrayList<String>();
        value(differences, readings, Metric.UNIQUE_VISITORS, Exact.of(visitors));
        value(differences, readings, Metric.BOUNCE_RATE, quotient(bounced, visitors));
        value(differences, readings, Metric.PAGES_PER_VISITOR, quotient(byHand.views, visitors));
        value(differences, readings, Metric.REPURCHASE_RATE, quotient(repeated, customers));
        value(
                differences,
                readings,
                Metric.STORE_ORDER_VALUE,
                Exact.of(byHand.paid).dividedBy(Exact.of(customers)));
        return differences;
    }

    private static Exact quotient(long above, long below) {
        return Exact.of(above).dividedBy(Exact.of(below));
    }

    private static void value(List<String> differences, Map<Metric, Reading> readings, Metric metric, Exact byHand) {
        var reading = readings.get(metric);
        var counted = reading == null ? null : reading.value();
        if (!Objects.equals(counted, byHand)) {
            Ratio ratio = reading == null ? null : reading.ratio();
            differences.add(metric.code() + " by hand " + byHand + ", counted " + counted + " " + ratio);
        }
    }
}
