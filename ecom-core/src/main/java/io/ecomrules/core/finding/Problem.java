package io.ecomrules.core.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with an input or a rule file, or worth a second look there: what, where, and with which values. The words, the reason why it matters and the
 * way to mend it come from {@link Messages}.
 *
 * @param code what is wrong, in kebab-case and stable for ever
 * @param level whether it stands in the way
 * @param file the file as its owner knows it, or null if the input has no file
 * @param line the physical line, from 1, or 0 if the problem is not in one line
 * @param column the column in code points, from 1, or 0 if not known
 * @param cell the cell of a table as spreadsheets name it, such as {@code C5} or {@code 月度!C5}, or null if the file is no table
 * @param parameters the values that the words name
 */
public record Problem(
        String code,
        Level level,
        @Nullable String file,
        int line,
        int column,
        @Nullable String cell,
        Map<String, String> parameters) {

    /** How much a problem matters. */
    public enum Level {
        /** What has it cannot be used. */
        ERROR,
        /** It can be used; somebody should look at it. */
        WARNING,
        /** It can be used; there is a better way. */
        ADVICE;

        /**
         * Gives the stable code.
         *
         * @return the name in lower case, for example {@code warning}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the parameters. */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(level, "level");
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
        return new Problem(code, Level.ERROR, null, 0, 0, null, named);
    }

    /**
     * Adds a value that the words name.
     *
     * @param name its name
     * @param value the value
     * @return the same problem with one more value
     */
    public Problem with(String name, String value) {
        var more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new Problem(code, level, file, line, column, cell, more);
    }

    /**
     * Adds a code that has a name for people, so that the words call it by that name in the reader's language.
     *
     * @param name the name of the value
     * @param value the code, or several
     * @param title gives its name, or theirs
     * @return the same problem with one more value
     */
    public Problem named(String name, String value, Titled title) {
        return with(name, value)
                .with(name + Messages.CHINESE_NAME, title.title(Locale.SIMPLIFIED_CHINESE))
                .with(name + Messages.ENGLISH_NAME, title.title(Locale.ENGLISH));
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
        return new Problem(code, level, where, atLine, atColumn, null, parameters);
    }

    /**
     * Puts the problem in a cell of a table.
     *
     * @param where the file
     * @param sheet the sheet, or null for a file that is one table
     * @param row the physical row, from 1, or 0 for the sheet as a whole
     * @param atColumn the column, from 1, or 0 for the row as a whole
     * @return the same problem with a place
     */
    public Problem inCell(String where, @Nullable String sheet, int row, int atColumn) {
        return new Problem(code, level, where, row, atColumn, cell(sheet, row, atColumn), parameters);
    }

    /**
     * Says how much the problem matters; without this it is an error.
     *
     * @param asLevel the level
     * @return the same problem with that level
     */
    public Problem as(Level asLevel) {
        return new Problem(code, asLevel, file, line, column, cell, parameters);
    }

    /**
     * Names a cell as spreadsheets do.
     *
     * @param sheet the sheet, or null for a file that is one table
     * @param row the row, from 1, or 0
     * @param column the column, from 1, or 0
     * @return for example {@code 月度!C5}, {@code C5} or {@code 5}
     */
    public static String cell(@Nullable String sheet, int row, int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        var address = row == 0 ? "" : letters.append(row).toString();
        return sheet == null ? address : address.isEmpty() ? sheet : sheet + "!" + address;
    }

    /**
     * Writes the place for people.
     *
     * @return {@code file:line:column} or {@code file:sheet!cell} as far as it is known, or an empty text
     */
    public String place() {
        var place = new StringBuilder(file == null ? "" : file);
        if (cell != null) {
            return place.append(place.isEmpty() || cell.isEmpty() ? "" : ":")
                    .append(cell)
                    .toString();
        }
        if (line > 0) {
            place.append(place.isEmpty() ? "" : ":").append(line);
            if (column > 0) {
                place.append(':').append(column);
            }
        }
        return place.toString();
    }
}
