package io.ecomrules.core.json;

import io.ecomrules.core.analytics.Balance;
import io.ecomrules.core.analytics.Counted;
import io.ecomrules.core.analytics.Outcome;
import io.ecomrules.core.analytics.Reading;
import io.ecomrules.core.analytics.Register;
import io.ecomrules.core.analytics.Subject;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.metric.Ratio;
import io.ecomrules.core.metric.Window;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Metrics as JSON. Numbers are strings: a decimal, or a fraction such as {@code 1/3} where no decimal is exact; a share is a fraction and
 * no percentage.
 */
public final class MetricJson {

    private MetricJson() {}

    /**
     * Writes the metrics of a subject on one line.
     *
     * @param subject whom or what they are about
     * @param readings the metrics
     * @param findings what they tell
     * @param window when they were counted
     * @param zone the zone in which instants are written
     * @param locale the language of titles and messages
     * @return an object
     */
    public static String write(
            Subject subject,
            Collection<Reading> readings,
            List<Finding> findings,
            Window window,
            ZoneId zone,
            Locale locale) {
        var node = JsonNodeFactory.instance.objectNode();
        var about = node.putObject("subject");
        about.put("kind", subject.kind().code());
        about.put("id", subject.id());
        window(node, window, zone);
        var metrics = node.putArray("metrics");
        readings.forEach(reading -> write(metrics.addObject(), reading, locale));
        var told = node.putArray("findings");
        findings.forEach(finding -> told.add(FindingJson.tree(finding, Messages.in(locale))));
        return node.toString();
    }

    private static void write(ObjectNode node, Reading reading, Locale locale) {
        var metric = reading.metric();
        node.put("code", metric.code());
        node.put("title", metric.title(locale));
        metric.sourceName().ifPresent(name -> node.put("sourceName", name));
        value(node, reading.value());
        if (reading.currency() != null) {
            node.put("currency", reading.currency());
        }
        if (reading.ratio() != null) {
            ratio(node, reading.ratio());
        }
        if (reading.gap() != null) {
            var gap = node.putObject("gap");
            gap.put("code", reading.gap().code());
            gap.put("message", reading.gap().title(locale));
        }
        if (!reading.beside().isEmpty()) {
            var beside = node.putObject("beside");
            reading.beside().forEach((what, number) -> beside.put(what.code(), text(number)));
        }
    }

    private static void value(ObjectNode node, @Nullable Exact value) {
        if (value == null) {
            node.putNull("value");
        } else {
            node.put("value", text(value));
        }
    }

    private static void ratio(ObjectNode node, Ratio ratio) {
        node.put("numerator", text(ratio.numerator()));
        node.put("denominator", text(ratio.denominator()));
        node.put("population", ratio.population().code());
    }

    static String text(Exact number) {
        var decimal = number.toDecimal();
        return Exact.of(decimal).equals(number) ? decimal.toPlainString() : number.toString();
    }

    private static void window(ObjectNode node, Window window, ZoneId zone) {
        node.put("from", text(window.from().atZone(zone).toOffsetDateTime()));
        node.put("until", text(window.until().atZone(zone).toOffsetDateTime()));
    }

    private static String text(OffsetDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }

    /**
     * Writes what became of the events on one line.
     *
     * @param balance the counts
     * @param unreadable how many records were no events
     * @return an object with the one field {@code events}, whose numbers add up
     */
    public static String write(Balance balance, long unreadable) {
        var whole = JsonNodeFactory.instance.objectNode();
        var node = whole.putObject("events");
        node.put("records", balance.taken() + unreadable);
        node.put("unreadable", unreadable);
        for (var outcome : Outcome.values()) {
            node.put(outcome.code(), balance.of(outcome));
        }
        return whole.toString();
    }

    /**
     * Writes how many distribution stores were opened and are there, against what was to be reached (KPI-5), on one line.
     *
     * @param opened how many were opened
     * @param surviving how many are there
     * @param target what was to be reached, or null
     * @return an object with the one field {@code distributionStores}
     */
    public static String write(long opened, long surviving, Register.@Nullable DistributionTarget target) {
        var whole = JsonNodeFactory.instance.objectNode();
        var node = whole.putObject("distributionStores");
        against(node.putObject("opened"), opened, target == null ? null : target.opened());
        against(node.putObject("surviving"), surviving, target == null ? null : target.surviving());
        return whole.toString();
    }

    private static void against(ObjectNode node, long actual, @Nullable Long target) {
        node.put("actual", actual);
        if (target != null) {
            node.put("target", target);
            if (target > 0) {
                node.put("attainment", text(Exact.of(actual).dividedBy(Exact.of(target))));
            }
        }
    }

    /**
     * Tells whether a line of a settlement tells of events and is no statement.
     *
     * @param json a line
     * @return true for what became of one event or of all
     */
    public static boolean isAboutEvents(String json) {
        return (json.startsWith("{\"line\":") && json.contains(",\"setAside\":\"")) || json.startsWith("{\"events\":{");
    }

    /**
     * Writes a statement whose figures were counted: the record of the settlement, and in {@code counted} where each figure came from.
     *
     * @param statement the statement
     * @param counted what its figures were counted from
     * @param locale the language of messages
     * @return one line of JSON that a replay confirms
     */
    public static String write(Statement statement, Counted counted, Locale locale) {
        var node = StatementJson.tree(statement, locale);
        var parts = node.putArray(StatementJson.COUNTED);
        for (var part : counted.parts()) {
            var each = parts.addObject();
            each.put("code", part.measure().code());
            value(each, part.value());
            if (part.ratio() != null) {
                ratio(each, part.ratio());
            }
            if (part.gap() != null) {
                each.put("gap", part.gap().code());
            }
            var of = each.putArray("of");
            part.of().forEach(subject -> of.add(subject.toString()));
        }
        return node.toString();
    }
}
