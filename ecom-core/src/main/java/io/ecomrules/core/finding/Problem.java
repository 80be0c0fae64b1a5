package io.ecomrules.core.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with an input or a rule file: what, where, and with which values. The words, the reason why it matters and the
 * way to mend it come from {@link Messages}.
 *
 * @param code what is wrong, in kebab-case and stable for ever
 * @param file the file as its owner knows it, or null if the input has no file
 * @param line the physical line, from 1, or 0 if the problem is not in one line
 * @param column the column in code points, from 1, or 0 if not known
 * @param parameters the values that the words name
 */
public record Problem(String code, @Nullable String file, int line, int column, Map<String, String> parameters) {

    /** Copies the parameters. */
    public Problem {
        Objects.requireNonNull(code, "code");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException(
                    "Lines and columns are counted from 1, 0 for none: " + line + ":" + column + ".");
        }
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * Obtains a problem that is not bound to a place.
     *
     * @param code what is wrong
     * @param parameters names and values in turn
     * @return the problem
     */
    public static Problem of(String code, String... parameters) {
        if (parameters.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "Parameters are names and values in turn but " + parameters.length + " were given.");
        }
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < parameters.length; i += 2) {
            named.put(parameters[i], parameters[i + 1]);
        }
        return new Problem(code, null, 0, 0, named);
    }

    /**
     * Puts the problem in its place.
     *
     * @param where the file
     * @param atLine the line, from 1, or 0
     * @param atColumn the column, from 1, or 0
     * @return the same problem with a place
     */
    public Problem at(@Nullable String where, int atLine, int atColumn) {
        return new Problem(code, where, atLine, atColumn, parameters);
    }

    /**
     * Writes the place for people.
     *
     * @return {@code file:line:column} as far as it is known, or an empty text
     */
    public String place() {
        var place = new StringBuilder(file == null ? "" : file);
        if (line > 0) {
            place.append(place.isEmpty() ? "" : ":").append(line);
            if (column > 0) {
                place.append(':').append(column);
            }
        }
        return place.toString();
    }
}
