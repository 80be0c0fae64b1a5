package io.ecomrules.core.finding;

import java.util.regex.Pattern;

/**
 * The id of a clause of the regulations, such as {@code PAY-1} or {@code SVC-A}.
 *
 * <p>Refuses anything that is not three capital letters, a hyphen, and a number, a letter, or a letter and a number.
 *
 * @param value the id as it is cited in findings, traces and rule files
 */
public record ClauseId(String value) implements Comparable<ClauseId> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}-(?:[A-Z]?[0-9]{1,3}|[A-Z])");

    /** Checks the form. */
    public ClauseId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("A clause id looks like PAY-1 but is \"" + value + "\".");
        }
    }

    /**
     * Obtains a clause id.
     *
     * @param value the id, not null
     * @return the clause id
     */
    public static ClauseId of(String value) {
        return new ClauseId(value);
    }

    /**
     * Tells whether a text has the form of a clause id.
     *
     * @param text any text, not null
     * @return true if {@link #of(String)} accepts it
     */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(ClauseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
