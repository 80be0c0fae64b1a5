package io.ecomrules.core.json;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.performance.Assessment;
import io.ecomrules.core.performance.Commission;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.core.performance.TraceStep;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A statement as one line of JSON. It holds its inputs, so that it can be settled again and compared; the same statement is always the
 * same bytes.
 *
 * <p>Numbers are strings in plain decimal notation, or fractions such as {@code 1/3} where no decimal is exact. Only the fields
 * {@code coefficient}, {@code attainment} and the messages are for reading; everything else is exact.
 */
public final class StatementJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Where the figures were counted from; written for whoever asks, and not settled from. */
    static final String COUNTED = "counted";

    private StatementJson() {}

    /**
     * Writes a statement as a full record.
     *
     * @param statement the statement
     * @param locale the language of its messages
     * @return one line of JSON, without a line ending
     */
    public static String write(Statement statement, Locale locale) {
        return MAPPER.writeValueAsString(tree(statement, locale));
    }

    /**
     * Writes the decision alone: values, codes and clauses, without messages, positions in rule files and the pack. Equal decisions are
     * equal texts, whatever the files and the notation of the rules behind them.
     *
     * @param statement the statement
     * @return one line of JSON
     */
    public static String decision(Statement statement) {
        var tree = tree(statement, Locale.ENGLISH);
        tree.remove(List.of("pack", "lang"));
        tree.get("findings").forEach(finding -> ((ObjectNode) finding).remove("message"));
        tree.get("trace").forEach(step -> ((ObjectNode) step).remove(List.of("file", "line")));
        return MAPPER.writeValueAsString(tree);
    }

    /**
     * Reads a statement from a full record.
     *
     * @param json what {@link #write} wrote, on one line or many
     * @return an equal statement
     * @throws InvalidInputException with {@code malformed-record} that names the field which cannot be read
     */
    public static Statement read(String json) {
        return StatementReader.statement(parse(json));
    }

    /**
     * Reads a record as a tree, refusing duplicate fields and anything after its end.
     *
     * @param json the record
     * @return the tree
     * @throws InvalidInputException with {@code malformed-record} if it is not one JSON object
     */
    static ObjectNode parse(String json) {
        try {
            if (StatementReader.STRICT.readTree(json) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException malformed) {
            throw new InvalidInputException(List.of(Problem.of(
                    "malformed-record", "field", "/", "reason", String.valueOf(malformed.getOriginalMessage()))));
        }
        throw new InvalidInputException(
                List.of(Problem.of("malformed-record", "field", "/", "reason", "not a JSON object")));
    }

    static ObjectNode tree(Statement statement, Locale locale) {
        var messages = Messages.in(locale);
        var key = statement.key();
        var node = NODES.objectNode();
        node.put("employee", key.employee().value());
        node.put("post", key.post().code());
        node.put("period", key.period().toString());
        node.put("assessable", statement.isAssessable());
        if (statement.assessment() instanceof Assessment.Assessed assessed) {
            node.put("coefficient", assessed.coefficient().toPlainString());
            node.put("coefficientExact", assessed.coefficient().toString());
            node.set("indicators", indicators(assessed));
        } else if (statement.assessment() instanceof Assessment.NotAssessable not) {
            var reasons = node.putArray("reasons");
            not.reasons().forEach(reason -> reasons.add(reason.code()));
        }
        var commission = statement.commission();
        if (commission != null) {
            node.put("rate", JsonNumbers.text(commission.terms().rate().value()));
            node.put(
                    "base",
                    JsonNumbers.money(commission.base(), statement.figures().currency()));
            node.set("commission", JsonNumbers.tree(commission.amount()));
        }
        node.set("findings", findings(statement.findings(), messages));
        node.set("trace", trace(statement, commission));
        node.set("inputs", InputsJson.write(statement.figures()));
        var history = statement.history();
        if (history != null) {
            node.set("history", HistoryJson.write(history));
        }
        node.put("lang", messages.locale().toLanguageTag());
        node.putObject("pack")
                .put("id", statement.pack().id())
                .put("version", statement.pack().version())
                .put("sha256", statement.pack().sha256());
        return node;
    }

    private static ArrayNode indicators(Assessment.Assessed assessed) {
        var indicators = NODES.arrayNode();
        for (var result : assessed.indicators()) {
            indicators
                    .addObject()
                    .put("code", result.indicator().code())
                    .put("attainment", result.attainment().toPlainString())
                    .put("weight", JsonNumbers.text(result.weight().value()));
        }
        return indicators;
    }

    private static ArrayNode findings(List<Finding> findings, Messages messages) {
        var nodes = NODES.arrayNode();
        findings.forEach(finding -> nodes.add(FindingJson.tree(finding, messages)));
        return nodes;
    }

    private static ArrayNode trace(Statement statement, @Nullable Commission commission) {
        var nodes = NODES.arrayNode();
        for (TraceStep step : statement.trace()) {
            var node = rule(nodes.addObject().put("step", step.name()), step.rule());
            var inputs = node.putObject("inputs");
            step.inputs().forEach(input -> inputs.put(input.name(), JsonNumbers.text(input.value())));
            node.put("value", JsonNumbers.text(step.value()));
            if (commission != null && step.name().equals(TraceStep.COMMISSION)) {
                node.put("paid", commission.nothingBy() == null);
            }
        }
        return nodes;
    }

    private static ObjectNode rule(ObjectNode node, RuleReference rule) {
        return node.put("rule", rule.name())
                .put("clause", rule.clause().value())
                .put("title", rule.title())
                .put("titleEn", rule.english())
                .put("file", rule.file())
                .put("line", rule.line());
    }
}
