package io.ecomrules.rules.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.ecomrules.rules.lint.Outcome;
import io.ecomrules.rules.model.Condition;
import io.ecomrules.rules.model.Condition.Operator;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.FactPattern;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.sentence.Operators;
import io.ecomrules.rules.words.Vocabulary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes rules as tables that {@link TableReader} reads back as the same rules. */
public final class TableWriter {

    private static final Vocabulary WORDS = Vocabulary.CHINESE;

    private final DecisionKind kind;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();

    private TableWriter(DecisionKind kind, List<Rule> rules) {
        this.kind = kind;
        rules.forEach(rule -> rows.add(row(rule)));
    }

    /**
     * Writes a CSV file.
     *
     * @param kind the kind of decision that the rules are for
     * @param rules the rules, checked
     * @return its text, with a byte order mark, which spreadsheets want before they read UTF-8
     */
    public static String csv(DecisionKind kind, List<Rule> rules) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            new TableWriter(kind, rules).table().forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "\uFEFF" + text;
    }

    /**
     * Writes a workbook of one sheet.
     *
     * @param kind the kind of decision that the rules are for
     * @param rules the rules, checked
     * @return its bytes, the same for the same rules
     */
    public static byte[] xlsx(DecisionKind kind, List<Rule> rules) {
        return WorkbookFile.bytes(WORDS.kind(kind), new TableWriter(kind, rules).table());
    }

    private List<List<String>> table() {
        var titles = new ArrayList<String>();
        for (var code : Columns.OWN) {
            if (code.equals("outcome")) {
                titles.addAll(conditions);
            }
            titles.add(WORDS.column(code).get(0));
        }
        var table = new ArrayList<List<String>>();
        table.add(titles);
        rows.forEach(row -> table.add(
                titles.stream().map(title -> row.getOrDefault(title, "")).toList()));
        return table;
    }

    private Map<String, String> row(Rule rule) {
        var row = new LinkedHashMap<String, String>();
        put(row, "kind", WORDS.kind(kind));
        put(row, "name", rule.name());
        put(row, "clause", rule.clause().toString());
        put(row, "title", rule.title());
        put(row, "en", rule.english().equals(rule.title()) ? "" : rule.english());
        put(row, "from", rule.from().toString());
        put(row, "until", rule.until() == null ? "" : rule.until().toString());
        put(row, "remark", rule.remark());
        for (var pattern : rule.when()) {
            if (pattern.conditions().isEmpty() && !isSaidByNothing(pattern, rule)) {
                noCondition(row, kind.fact(pattern.type()).orElseThrow());
            }
            pattern.conditions().forEach(condition -> condition(row, pattern, condition));
        }
        var outcome = Outcome.find(kind, rule.then().name()).orElseThrow();
        put(row, "outcome", WORDS.set(outcome));
        for (int i = 0; i < outcome.parameters().size(); i++) {
            var parameter = outcome.parameters().get(i);
            var column = WORDS.column(parameter.shape().isValue() ? "value" : "object")
                    .get(0);
            var text = WORDS.argument(parameter, rule.then().arguments().get(i));
            row.merge(column, text, (first, second) -> first + RuleRow.BETWEEN_OBJECTS + second);
        }
        return row;
    }

    /** A row without a condition asks for the first fact of its kind. */
    private boolean isSaidByNothing(FactPattern pattern, Rule rule) {
        return rule.when().size() == 1
                && kind.facts().get(0).equals(kind.fact(pattern.type()).orElseThrow());
    }

    private void noCondition(Map<String, String> row, Class<? extends Record> fact) {
        var first = fact.getRecordComponents()[0];
        var word = WORDS.property(fact, first.getName()).get(0);
        put(row, ConditionTitles.title(first.getType(), word, Operator.EQUAL), 1, WORDS.any(fact));
    }

    private void condition(Map<String, String> row, FactPattern pattern, Condition condition) {
        var component = Arrays.stream(kind.fact(pattern.type()).orElseThrow().getRecordComponents())
                .filter(each -> each.getName().equals(condition.property()))
                .findFirst()
                .orElseThrow();
        var type = component.getType();
        var word = WORDS.property(kind.fact(pattern.type()).orElseThrow(), condition.property())
                .get(0);
        put(row, ConditionTitles.title(type, word, condition.operator()), 1, cell(type, condition));
    }

    /** A second condition of the same title stands in a column of its own. */
    private void put(Map<String, String> row, String first, int number, String cell) {
        var title = number == 1 ? first : first + "(" + number + ")";
        if (row.containsKey(title)) {
            put(row, first, number + 1, cell);
            return;
        }
        if (!conditions.contains(title)) {
            conditions.add(title);
        }
        row.put(title, cell);
    }

    private static String cell(Class<?> type, Condition condition) {
        if (condition.values().get(0) instanceof Literal.Flag flag) {
            return WORDS.flag(flag.value() == (condition.operator() == Operator.EQUAL));
        }
        if (condition.values().get(0) instanceof Literal.Decimal number) {
            return number.value().toPlainString();
        }
        var ending = condition.values().size() == 1 ? Operators.LISTS.getOrDefault(condition.operator(), "") : "";
        return condition.values().stream()
                .map(value -> WORDS.constant(type, ((Literal.Constant) value).name()))
                .collect(Collectors.joining("、", "", ending));
    }

    private static void put(Map<String, String> row, String code, String text) {
        row.put(WORDS.column(code).get(0), text);
    }
}
