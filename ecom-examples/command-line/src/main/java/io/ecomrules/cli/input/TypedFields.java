package io.ecomrules.cli.input;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.EmployeeId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes typed values of the fields of a record and collects everything that is wrong with them. */
final class TypedFields {

    private final NestedJson json;
    private final ZoneId zone;
    private final List<Problem> problems;
    private final FieldReader reader;

    private TypedFields(NestedJson json, ZoneId zone) {
        this.json = json;
        this.zone = zone;
        this.problems = new ArrayList<>(json.problems());
        this.reader = new FieldReader(json.cells()::get, problems);
    }

    /** Reads a line; the value is asked for only where the line could be read to its end, and dropped where anything was wrong. */
    static <T> Parsed<T> read(
            int line,
            String text,
            ZoneId zone,
            Map<String, Set<String>> expected,
            Function<TypedFields, @Nullable T> value) {
        var fields = new TypedFields(NestedJson.read(text, expected), zone);
        if (!fields.json.isWhole()) {
            return new Parsed<>(line, null, fields.problems);
        }
        try {
            var read = value.apply(fields);
            return fields.problems.isEmpty()
                    ? new Parsed<>(line, read, List.of())
                    : new Parsed<>(line, null, fields.problems);
        } catch (InvalidInputException refusal) {
            fields.problems.addAll(refusal.problems());
            return new Parsed<>(line, null, fields.problems);
        }
    }

    FieldReader reader() {
        return reader;
    }

    /** Refuses fields that others of these records have, but not this one. */
    void only(Set<String> fields) {
        for (var name : json.cells().keySet()) {
            if (name.indexOf('[') < 0 && !fields.contains(name)) {
                problems.add(NestedJson.unknown("", name, fields));
            }
        }
    }

    void refuse(Problem problem) {
        problems.add(problem);
    }

    /** A person in another field than {@code employee}. */
    @Nullable
    EmployeeId person(String field) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        try {
            return EmployeeId.of(text);
        } catch (IllegalArgumentException refused) {
            reader.refuse("malformed-employee", field, text);
            return null;
        }
    }

    @Nullable
    EmployeeId requiredPerson(String field) {
        return reader.required(field) == null ? null : person(field);
    }

    /** A whole number, or null where nothing is written or it is refused. */
    @Nullable
    Long count(String field) {
        var number = reader.number(field);
        if (number == null) {
            return null;
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException notWhole) {
            reader.refuse("not-whole", field, number.toPlainString());
            return null;
        }
    }

    @Nullable
    Long requiredCount(String field) {
        return reader.required(field) == null ? null : count(field);
    }

    @Nullable
    Boolean requiredFlag(String field) {
        var cell = json.cells().get(field);
        if (cell == null || cell.isEmpty()) {
            reader.refuse("missing-field", field, "");
            return null;
        }
        return reader.flag(field);
    }

    @Nullable
    LocalDate day(String field) {
        var text = reader.text(field);
        var day = text == null ? null : Days.parse(text);
        if (text != null && day == null) {
            reader.refuse("malformed-day", field, text);
        }
        return day;
    }

    @Nullable
    LocalDate requiredDay(String field) {
        return reader.required(field) == null ? null : day(field);
    }

    /** A text that is there and not blank, or null once that was told. */
    @Nullable
    String required(String field) {
        var text = whole(field, reader.required(field));
        if (text != null && text.isBlank()) {
            reader.refuse("missing-field", field, "");
            return null;
        }
        return text;
    }

    @Nullable
    String text(String field) {
        return whole(field, reader.text(field));
    }

    /** Half a character is told with its path. */
    private @Nullable String whole(String field, @Nullable String text) {
        if (text == null || StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return text;
        }
        problems.add(Problem.of("lone-surrogate", "field", field));
        return null;
    }

    @Nullable
    Instant instant(String field) {
        var text = reader.text(field);
        if (text == null) {
            return null;
        }
        try {
            return Instants.parse(text, zone);
        } catch (Instants.NotAnInstant malformed) {
            reader.refuse(malformed.code(), field, text);
            return null;
        }
    }

    @Nullable
    Instant requiredInstant(String field) {
        return reader.required(field) == null ? null : instant(field);
    }

    <E> @Nullable E constant(String field, E[] values, Function<E, String> code) {
        var text = reader.text(field);
        if (text == null) {
            return null;
        }
        for (var value : values) {
            if (code.apply(value).equals(text)) {
                return value;
            }
        }
        var known = Arrays.stream(values).map(code).collect(Collectors.joining(", "));
        problems.add(Problem.of("unknown-choice", "column", field, "value", Shown.of(text), "known", known));
        return null;
    }

    <E> @Nullable E requiredConstant(String field, E[] values, Function<E, String> code) {
        return reader.required(field) == null ? null : constant(field, values, code);
    }

    /** The objects of a list; those that cannot be used are told and left out. */
    <T> List<T> items(String name, Function<String, @Nullable T> read) {
        var items = new ArrayList<T>();
        for (int i = 0; i < json.sizes().getOrDefault(name, 0); i++) {
            var item = read.apply(name + "[" + i + "].");
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    /** Makes a value of what was read, unless something was wrong: then there is nothing to make it of. */
    <T> @Nullable T unless(Supplier<T> value) {
        return problems.isEmpty() ? value.get() : null;
    }
}
