package io.ecomrules.core.json;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.review.AgentMonth;
import io.ecomrules.core.review.ClauseCount;
import io.ecomrules.core.review.RuleQuality;
import io.ecomrules.core.review.TallyVerdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A month of service as JSON: what was counted of an agent, and how often rules were right. */
public final class AgentMonthJson {

    private static final int SCORE_SCALE = 2;

    private AgentMonthJson() {}

    /**
     * Writes what was counted of an agent.
     *
     * @param month the counts
     * @param locale the language of messages and titles
     * @return an object
     */
    public static String write(AgentMonth month, Locale locale) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("agent", month.agent().value());
        node.put("month", month.month().toString());
        node.put("conversations", month.conversations());
        node.put("open", month.open());
        var score = month.score();
        if (score == null) {
            node.putNull("score");
        } else {
            // As in a conversation: neither money nor a rate, but a plain number, without an exponent.
            var rounded = score.round(SCORE_SCALE, RoundingMode.DOWN).stripTrailingZeros();
            node.put("score", new BigDecimal(rounded.toPlainString()));
        }
        var clauses = node.putArray("clauses");
        for (var count : month.clauses()) {
            if (isCounted(count)) {
                write(clauses.addObject(), count);
            }
        }
        var verdicts = node.putArray("verdicts");
        month.verdicts().forEach(verdict -> write(verdicts.addObject(), verdict));
        var metrics = node.putArray("metrics");
        for (var metric : AgentMonth.metricsOfService()) {
            var each = metrics.addObject();
            each.put("code", metric.code());
            each.put("title", metric.title(locale));
            write(each, month.metrics().get(metric));
        }
        write(node, month.findings(), locale);
        return node.toString();
    }

    /**
     * Writes how often a rule was right.
     *
     * @param quality what reviewers decided about its findings
     * @param locale the language of messages
     * @return an object
     */
    public static String write(RuleQuality quality, Locale locale) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("rule", quality.rule().name());
        node.put("clause", quality.item().clause().value());
        node.put("month", quality.month().toString());
        node.put("file", quality.rule().file());
        node.put("line", quality.rule().line());
        node.put("confirmed", quality.confirmed());
        node.put("falseHits", quality.falseHits());
        node.put("missed", quality.missed());
        var rate = quality.falseHitRate().orElse(null);
        node.put("falseHitRate", rate == null ? null : rate.toPlainString());
        var limit = quality.terms().upTo();
        node.put("limit", limit == null ? null : limit.value().toPlainString());
        write(node, quality.findings(), locale);
        return node.toString();
    }

    /** Clauses of a channel in which the agent had no conversation are left out. */
    private static boolean isCounted(ClauseCount count) {
        return count.pass() + count.fail() + count.notApplicable() + count.unknown() > 0;
    }

    private static void write(ObjectNode node, ClauseCount count) {
        node.put("clause", count.item().clause().value());
        node.put("pass", count.pass());
        node.put("fail", count.fail());
        node.put("needsReview", count.needsReview());
        node.put("notApplicable", count.notApplicable());
        node.put("unknown", count.unknown());
    }

    private static void write(ObjectNode node, TallyVerdict verdict) {
        node.put("clause", verdict.tally().clause().value());
        node.put("counted", verdict.tally().code());
        node.put("status", verdict.status().code());
        node.put("count", verdict.count());
        node.put("unsure", verdict.unsure());
        var limit = verdict.limit();
        node.put("limit", limit == null ? null : limit.value());
        node.put("rule", limit == null ? null : limit.rule().name());
        if (verdict.day() != null) {
            node.put("day", verdict.day().toString());
        }
    }

    private static void write(ObjectNode node, @Nullable Exact value) {
        node.put("value", value == null ? null : value.toPlainString());
        node.put("valueExact", value == null ? null : value.toString());
    }

    private static void write(ObjectNode node, List<Finding> findings, Locale locale) {
        var array = node.putArray("findings");
        findings.forEach(finding -> array.add(FindingJson.tree(finding, Messages.in(locale))));
    }
}
