package io.ecomrules.cli;

import io.ecomrules.cli.output.TextTable;
import io.ecomrules.core.analytics.Gap;
import io.ecomrules.core.analytics.Reading;
import io.ecomrules.core.analytics.Register;
import io.ecomrules.core.analytics.Subject;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.metric.Unit;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Metrics for a terminal: a heading for each subject, a table of its metrics, and what they tell. */
final class MetricsText {

    /** What people read is rounded; the records are exact. */
    private static final int DECIMALS = 4;

    private final Words words;
    private final @Nullable Register register;
    private final Days days;

    MetricsText(Words words, @Nullable Register register, Days days) {
        this.words = words;
        this.register = register;
        this.days = days;
    }

    List<String> of(Subject subject, Collection<Reading> readings, List<Finding> findings) {
        var lines = new ArrayList<String>();
        lines.add(heading(subject));
        var table = new TextTable();
        boolean isEmpty = true;
        for (var reading : readings) {
            if (isNothing(reading)) {
                continue;
            }
            isEmpty = false;
            table.add(
                    "  " + reading.metric().code(),
                    reading.metric().title(words.locale()),
                    value(reading),
                    parts(reading));
        }
        lines.addAll(table.lines());
        if (isEmpty) {
            lines.add("  " + words.text("metrics.none", Map.of()));
        }
        findings.forEach(
                finding -> lines.add("  ! " + Messages.in(words.locale()).text(finding)));
        lines.add("");
        return lines;
    }

    /** Nothing of nothing: true, and no news for whoever reads a screen. */
    private static boolean isNothing(Reading reading) {
        var ratio = reading.ratio();
        return reading.gap() == Gap.NOTHING_COUNTED
                || (reading.gap() == Gap.ZERO_DENOMINATOR
                        && (ratio == null || ratio.numerator().signum() == 0));
    }

    private String heading(Subject subject) {
        var shown = daysOf(subject);
        return words.text(
                "metrics.heading",
                Map.of(
                        "kind",
                        words.text("metrics.kind." + subject.kind().code(), Map.of()),
                        "name",
                        name(subject),
                        "from",
                        shown.from().toString(),
                        "to",
                        shown.until().minusDays(1).toString()));
    }

    /** Of a campaign its own days within the window. */
    private Days daysOf(Subject subject) {
        var campaign = register == null || subject.kind() != Subject.Kind.CAMPAIGN
                ? null
                : register.campaign(subject.id()).orElse(null);
        if (campaign == null) {
            return days;
        }
        var from = campaign.from().isAfter(days.from()) ? campaign.from() : days.from();
        var until = campaign.until().isBefore(days.until()) ? campaign.until() : days.until();
        return from.isBefore(until) ? new Days(from, until) : days;
    }

    private String name(Subject subject) {
        return switch (subject.kind()) {
            case DEPARTMENT -> "";
            case CAMPAIGN ->
                register == null
                        ? " " + subject.id()
                        : " "
                                + register.campaign(subject.id())
                                        .map(each -> each.title())
                                        .orElse(subject.id());
            case STORE, EMPLOYEE -> " " + subject.id();
        };
    }

    private String value(Reading reading) {
        if (reading.gap() != null) {
            return "—";
        }
        var shown = value(reading.value(), reading.metric());
        return reading.currency() == null ? shown : shown + " " + reading.currency();
    }

    static String value(@Nullable Exact value, Metric metric) {
        if (value == null) {
            return "—";
        }
        if (metric.unit() == Unit.RATIO && !metric.mayExceedOne()) {
            return rounded(value.times(Exact.of(100)), 2) + " %";
        }
        return rounded(value, metric.unit() == Unit.MONEY ? 2 : DECIMALS);
    }

    static String rounded(Exact value) {
        return rounded(value, DECIMALS);
    }

    private static String rounded(Exact value, int decimals) {
        BigDecimal rounded = value.round(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Both parts of a quotient, or why there is no value, and what belongs beside it. */
    private String parts(Reading reading) {
        var parts = new ArrayList<String>();
        if (reading.gap() != null) {
            parts.add(reading.gap().title(words.locale()));
        }
        var ratio = reading.ratio();
        if (ratio != null) {
            parts.add(rounded(ratio.numerator(), DECIMALS) + " ÷ " + rounded(ratio.denominator(), DECIMALS) + " "
                    + ratio.population().title(words.locale()));
        }
        reading.beside().forEach((what, number) -> {
            if (number.signum() != 0) {
                parts.add(what.title(words.locale()) + " " + rounded(number, DECIMALS));
            }
        });
        reading.metric().sourceName().ifPresent(name -> {
            if (isChinese()) {
                parts.add(words.text("metrics.source-name", Map.of("name", name)));
            }
        });
        return String.join(isChinese() ? "；" : "; ", parts);
    }

    private boolean isChinese() {
        return words.locale().getLanguage().equals("zh");
    }

    String stores(long opened, long surviving) {
        var target = register == null ? null : register.target();
        return words.text(
                "metrics.distribution",
                Map.of(
                        "opened",
                        against(opened, target == null ? null : target.opened()),
                        "surviving",
                        against(surviving, target == null ? null : target.surviving())));
    }

    private static String against(long actual, @Nullable Long target) {
        return target == null ? Long.toString(actual) : actual + " / " + target;
    }
}
