package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object of names and plain values on one line. Numbers keep their text, so that no floating-point number comes near money; null
 * is an empty value.
 *
 * @param fields the values by the names as written
 * @param problems why it cannot be used, or none
 */
record FlatJson(Map<String, Cell> fields, List<Problem> problems) {

    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxNumberLength(1_000)
                    .maxNameLength(1_000)
                    .build())
            .build();

    FlatJson {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        problems = List.copyOf(problems);
    }

    static FlatJson read(String line) {
        var fields = new LinkedHashMap<String, Cell>();
        var problems = new ArrayList<Problem>();
        try (var parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                read(parser, fields, problems);
                if (parser.nextToken() != null) {
                    problems.add(Problem.of("more-than-one-object"));
                }
            } else {
                problems.add(Problem.of("not-an-object"));
            }
        } catch (StreamConstraintsException beyond) {
            problems.add(Problem.of("json-too-large", "column", column(beyond)));
        } catch (JacksonException malformed) {
            problems.add(Problem.of("malformed-json", "column", column(malformed)));
        }
        return new FlatJson(fields, problems);
    }

    private static void read(JsonParser parser, Map<String, Cell> fields, List<Problem> problems) {
        for (var token = parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
            var name = parser.currentName();
            parser.nextToken();
            if (fields.putIfAbsent(name, value(parser)) != null) {
                problems.add(Problem.of("duplicate-field", "field", Shown.of(name)));
            }
            parser.skipChildren();
        }
    }

    static Cell value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> new Cell(Cell.Kind.NULL, "", null, null);
            case VALUE_STRING -> Cell.text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Cell.number(parser.getString());
            default -> Cell.unusable("wrong-value-type", parser.currentToken().asString());
        };
    }

    static String column(JacksonException exception) {
        var location = exception.getLocation();
        return location == null || location.getColumnNr() < 1 ? "?" : String.valueOf(location.getColumnNr());
    }
}
