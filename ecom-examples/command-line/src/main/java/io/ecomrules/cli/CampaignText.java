package io.ecomrules.cli;

import io.ecomrules.cli.output.TextTable;
import io.ecomrules.cli.report.CampaignReport;
import io.ecomrules.core.campaign.CampaignFigure;
import io.ecomrules.core.campaign.CampaignQuotient;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.number.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The evaluation of a campaign for a terminal: what it tells, then the metrics with both their parts. */
final class CampaignText {

    private final Words words;

    CampaignText(Words words) {
        this.words = words;
    }

    List<String> of(CampaignReport report) {
        var locale = words.locale();
        var lines = new ArrayList<String>();
        var course = report.count().course();
        lines.add(words.text(
                "metrics.heading",
                Map.of(
                        "kind",
                        words.text("metrics.kind.campaign", Map.of()),
                        "name",
                        " " + report.campaign().title(),
                        "from",
                        course.stream()
                                .filter(day -> day.isCampaign())
                                .map(day -> day.day().toString())
                                .findFirst()
                                .orElse("—"),
                        "to",
                        course.get(course.size() - 1).day().toString())));
        report.findings()
                .forEach(finding -> lines.add("  ! " + Messages.in(locale).text(finding)));
        var table = new TextTable();
        for (var quotient : CampaignQuotient.values()) {
            var metric = quotient.metric();
            table.add(
                    "  " + metric.code(),
                    metric.title(locale),
                    MetricsText.value(report.evaluation().metrics().get(metric), metric),
                    figure(report, quotient.numerator()) + " ÷ " + figure(report, quotient.denominator()));
        }
        lines.addAll(table.lines());
        lines.add("  " + uplift("campaign.orders", report.evaluation().orderUplift()));
        lines.add("  " + uplift("campaign.turnover", report.evaluation().turnoverUplift()));
        report.count()
                .gaps()
                .forEach((figure, gap) -> lines.add("  " + figure.title(locale) + " — " + gap.title(locale)));
        lines.add("");
        return lines;
    }

    private String figure(CampaignReport report, CampaignFigure figure) {
        var value = report.count().figures().values().get(figure);
        var named = value == null ? "—" : MetricsText.rounded(value);
        return figure.title(words.locale()) + " " + named;
    }

    private String uplift(String key, @Nullable Exact uplift) {
        return words.text(key, Map.of("times", uplift == null ? "—" : MetricsText.rounded(uplift)));
    }
}
