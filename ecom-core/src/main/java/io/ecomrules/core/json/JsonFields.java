package io.ecomrules.core.json;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.number.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a JSON object, asked for by name; what is missing or of the wrong kind is refused with its path.
 *
 * @param node the object
 * @param path the object's JSON pointer, empty for the whole
 */
record JsonFields(ObjectNode node, String path) {

    boolean has(String name) {
        return node.has(name);
    }

    boolean isNull(String name) {
        var value = node.get(name);
        return value != null && value.isNull();
    }

    String text(String name) {
        var value = node.get(name);
        if (value == null || !value.isString()) {
            throw malformed(name, "a text is expected");
        }
        return value.stringValue();
    }

    int whole(String name) {
        var value = node.get(name);
        if (value == null || !value.isInt()) {
            throw malformed(name, "a whole number is expected");
        }
        return value.intValue();
    }

    long count(String name) {
        var value = node.get(name);
        if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
            throw malformed(name, "a whole number is expected");
        }
        return value.longValue();
    }

    boolean flag(String name) {
        var value = node.get(name);
        if (value == null || !value.isBoolean()) {
            throw malformed(name, "true or false is expected");
        }
        return value.booleanValue();
    }

    Exact number(String name) {
        var text = text(name);
        return reading(name, () -> Exact.parse(text));
    }

    JsonFields object(String name) {
        return fields(node.get(name), name);
    }

    List<String> texts(String name) {
        var array = node.get(name);
        if (array == null || !array.isArray()) {
            throw malformed(name, "a list is expected");
        }
        var texts = new ArrayList<String>();
        array.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    List<JsonFields> objects(String name) {
        var array = node.get(name);
        if (array == null || !array.isArray()) {
            throw malformed(name, "a list is expected");
        }
        var objects = new ArrayList<JsonFields>();
        for (int i = 0; i < array.size(); i++) {
            objects.add(fields(array.get(i), name + "/" + i));
        }
        return objects;
    }

    /** Reads a value, and says which field it was where it cannot be. */
    <T> T reading(String name, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidInputException already) {
            throw already;
        } catch (RuntimeException unreadable) {
            throw malformed(name, String.valueOf(unreadable.getMessage()));
        }
    }

    private JsonFields fields(@Nullable JsonNode value, String name) {
        if (value instanceof ObjectNode object) {
            return new JsonFields(object, path + "/" + name);
        }
        throw malformed(name, "an object is expected");
    }

    InvalidInputException malformed(String name, String reason) {
        return new InvalidInputException(
                List.of(Problem.of("malformed-record", "field", path + "/" + name, "reason", reason)));
    }
}
