package io.ecomrules.cli.input;

import io.ecomrules.core.metric.Measure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of the figures: whose they are, in which currency, until when, or a number.
 *
 * @param code the English name, stable for ever
 * @param measure the number it holds, or null for one of the four columns that hold no number
 */
public record Column(String code, @Nullable Measure measure) {

    /** Whose figures they are. */
    public static final Column EMPLOYEE = new Column("employee", null);

    /** In which post. */
    public static final Column POST = new Column("post", null);

    /** The currency of the amounts. */
    public static final Column CURRENCY = new Column("currency", null);

    /** The last day employed. */
    public static final Column LEFT_ON = new Column("leftOn", null);

    /**
     * Finds the column that somebody named, in English or Chinese. Case, spaces, hyphens, underscores and full-width forms make no
     * difference.
     *
     * @param name the name as written
     * @return the column, or empty where none has that name
     */
    public static Optional<Column> parse(String name) {
        return ColumnNames.find(name);
    }

    /**
     * Names the column that comes nearest to a name nobody knows, for people to read.
     *
     * @param name the name as written
     * @return a known name, with the English one behind it where it is another
     */
    public static String nearest(String name) {
        return ColumnNames.nearest(name);
    }
}
