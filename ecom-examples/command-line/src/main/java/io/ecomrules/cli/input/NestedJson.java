package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * A JSON object on one line that holds plain values and lists of objects of plain values. Values are called by their path, such as
 * {@code lines[0].price}; a field that is not expected is refused and the nearest named.
 *
 * @param cells the values by path
 * @param sizes the lists that are there, and how many objects each has
 * @param isWhole whether it could be read to its end
 * @param problems why it cannot be used, or none
 */
record NestedJson(Map<String, Cell> cells, Map<String, Integer> sizes, boolean isWhole, List<Problem> problems) {

    NestedJson {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        sizes = Map.copyOf(sizes);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a line.
     *
     * @param line the line
     * @param expected the fields of each list's objects by the name of the list; those of the whole under an empty name
     */
    static NestedJson read(String line, Map<String, Set<String>> expected) {
        return read(line, expected, Set.of());
    }

    /**
     * Reads a line.
     *
     * @param line the line
     * @param expected the fields of each list's objects by the name of the list; those of the whole under an empty name
     * @param single the names that are one object and no list; its values are called {@code facts.rating}
     */
    static NestedJson read(String line, Map<String, Set<String>> expected, Set<String> single) {
        var reading = new Reading(expected, single);
        boolean isWhole = false;
        try (var parser = FlatJson.JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                reading.object(parser, "", "");
                isWhole = parser.nextToken() == null;
                if (!isWhole) {
                    reading.problems.add(Problem.of("more-than-one-object"));
                }
            } else {
                reading.problems.add(Problem.of("not-an-object"));
            }
        } catch (StreamConstraintsException beyond) {
            reading.problems.add(Problem.of("json-too-large", "column", FlatJson.column(beyond)));
        } catch (JacksonException malformed) {
            reading.problems.add(Problem.of("malformed-json", "column", FlatJson.column(malformed)));
        }
        return new NestedJson(reading.cells, reading.sizes, isWhole, reading.problems);
    }

    /** In place of the fields of a list's objects: it holds plain values, called {@code stores[0].}. */
    static final Set<String> PLAIN = Set.of("");

    /** What is said of a field that nobody expects. */
    static Problem unknown(String prefix, String name, Set<String> fields) {
        var short40 = name.substring(0, Math.min(name.length(), 40));
        var nearest = fields.stream()
                .min(Comparator.comparingInt((String field) -> ColumnNames.distance(short40, field))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("—");
        return Problem.of("unknown-field", "field", prefix + Shown.of(name), "nearest", prefix + nearest);
    }

    private static final class Reading {

        private final Map<String, Set<String>> expected;
        private final Set<String> single;
        private final Map<String, Cell> cells = new LinkedHashMap<>();
        private final Map<String, Integer> sizes = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(Map<String, Set<String>> expected, Set<String> single) {
            this.expected = expected;
            this.single = single;
        }

        void object(JsonParser parser, String list, String prefix) {
            var fields = Objects.requireNonNull(expected.get(list));
            for (var token = parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
                var name = parser.currentName();
                var path = prefix + name;
                parser.nextToken();
                if (list.isEmpty() && single.contains(name)) {
                    single(parser, name);
                } else if (list.isEmpty() && !name.isEmpty() && expected.containsKey(name)) {
                    list(parser, name);
                } else if (!fields.contains(name)) {
                    problems.add(unknown(prefix, name, fields));
                } else if (cells.putIfAbsent(path, FlatJson.value(parser)) != null) {
                    problems.add(Problem.of("duplicate-field", "field", path));
                }
                parser.skipChildren();
            }
        }

        private void single(JsonParser parser, String name) {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                return;
            }
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                problems.add(Problem.of("not-an-object-in-list", "column", name));
                return;
            }
            object(parser, name, name + ".");
            if (sizes.putIfAbsent(name, 1) != null) {
                problems.add(Problem.of("duplicate-field", "field", name));
            }
        }

        private void list(JsonParser parser, String name) {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                return;
            }
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                problems.add(Problem.of("not-a-list", "column", name));
                return;
            }
            int size = 0;
            for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                var path = name + "[" + size++ + "]";
                if (token == JsonToken.START_OBJECT) {
                    object(parser, name, path + ".");
                } else if (Objects.requireNonNull(expected.get(name)).equals(PLAIN)) {
                    cells.put(path + ".", FlatJson.value(parser));
                    parser.skipChildren();
                } else {
                    problems.add(Problem.of("not-an-object-in-list", "column", path));
                    parser.skipChildren();
                }
            }
            if (sizes.putIfAbsent(name, size) != null) {
                problems.add(Problem.of("duplicate-field", "field", name));
            }
        }
    }
}
