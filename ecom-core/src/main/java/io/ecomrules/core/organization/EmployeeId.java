package io.ecomrules.core.organization;

/**
 * The identifier by which a company knows an employee, such as {@code e-1024}. It is opaque: upper and
 * lower case differ, and nothing is read out of it.
 *
 * @param value the identifier, 1 to 64 UTF-16 units, not blank, no spaces around it, no control characters
 */
public record EmployeeId(String value) implements Comparable<EmployeeId> {

    /** The most UTF-16 units an identifier may have. */
    public static final int MAX_LENGTH = 64;

    /**
     * Refuses what cannot be an identifier.
     *
     * @throws IllegalArgumentException if the value is blank, too long, has spaces around it or a control character in it
     */
    public EmployeeId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The employee id is blank. Maybe the column is empty?");
        }
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "The employee id has " + value.length() + " characters, at most " + MAX_LENGTH + " are allowed");
        }
        if (value.codePoints().anyMatch(EmployeeId::isNotText)) {
            throw new IllegalArgumentException("The employee id holds a control character or half of a character");
        }
        if (!value.equals(value.strip())) {
            throw new IllegalArgumentException("The employee id '" + value + "' has spaces around it. Maybe strip it?");
        }
    }

    private static boolean isNotText(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /**
     * Obtains an identifier.
     *
     * @param value the identifier
     * @return the identifier as a type of its own
     * @throws IllegalArgumentException if the value cannot be an identifier
     */
    public static EmployeeId of(String value) {
        return new EmployeeId(value);
    }

    @Override
    public int compareTo(EmployeeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
