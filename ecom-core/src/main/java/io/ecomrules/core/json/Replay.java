package io.ecomrules.core.json;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The comparison of a recorded statement with the same inputs settled again.
 *
 * @param recomputed the statement settled again
 * @param differences every place where the two differ, in the order of the record; empty if they are the same bytes
 */
public record Replay(Statement recomputed, List<Difference> differences) {

    /**
     * A place where a record and its recomputation differ.
     *
     * @param path the field, as a JSON pointer
     * @param recorded what the record says, as JSON, or null if it lacks the field
     * @param recomputed what came out now, as JSON, or null if nothing did
     */
    public record Difference(
            String path,
            @Nullable String recorded,
            @Nullable String recomputed) {}

    /** Copies the differences. */
    public Replay {
        differences = List.copyOf(differences);
    }

    /**
     * Tells whether the record is confirmed.
     *
     * @return true if nothing differs
     */
    public boolean isEqual() {
        return differences.isEmpty();
    }

    /**
     * Settles the inputs of a record again and compares everything it says, its messages included.
     *
     * @param json the record
     * @param settle how figures and past months are settled
     * @return the comparison
     * @throws InvalidInputException if the record's inputs cannot be read
     */
    public static Replay of(String json, BiFunction<Figures, @Nullable MonthlyResults, Statement> settle) {
        var recorded = StatementJson.parse(json);
        var fields = new JsonFields(recorded, "");
        var statement = settle.apply(InputsJson.read(fields), HistoryJson.read(fields));
        var recomputed = StatementJson.tree(statement, Locale.forLanguageTag(fields.text("lang")));
        var differences = new ArrayList<Difference>();
        counted(recorded, differences);
        compare("", recorded, recomputed, differences);
        return new Replay(statement, differences);
    }

    /** Where figures were counted from cannot be settled again, but it must tell the same numbers as the inputs. */
    private static void counted(ObjectNode recorded, List<Difference> differences) {
        var parts = recorded.remove(StatementJson.COUNTED);
        if (parts == null) {
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            var value = parts.get(i).get("value");
            var code = parts.get(i).get("code");
            var input = code == null ? null : recorded.path("inputs").get(code.asString());
            if (value != null && !value.isNull() && !value.equals(input)) {
                differences.add(
                        new Difference("/" + StatementJson.COUNTED + "/" + i + "/value", text(value), text(input)));
            }
        }
    }

    private static void compare(
            String path, @Nullable JsonNode recorded, @Nullable JsonNode recomputed, List<Difference> differences) {
        if (recorded != null && recomputed != null && recorded.isObject() && recomputed.isObject()) {
            var names = new LinkedHashSet<>(recorded.propertyNames());
            names.addAll(recomputed.propertyNames());
            for (var name : names) {
                var escaped = name.replace("~", "~0").replace("/", "~1");
                compare(path + "/" + escaped, recorded.get(name), recomputed.get(name), differences);
            }
        } else if (recorded != null && recomputed != null && recorded.isArray() && recomputed.isArray()) {
            for (int i = 0; i < Math.max(recorded.size(), recomputed.size()); i++) {
                compare(path + "/" + i, recorded.get(i), recomputed.get(i), differences);
            }
        } else if (recorded == null || !recorded.equals(recomputed)) {
            differences.add(new Difference(path, text(recorded), text(recomputed)));
        }
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : node.toString();
    }
}
