package io.ecomrules.core.listing;

/**
 * The identifier by which a company knows something it sells. It is opaque: nothing is read out of it.
 *
 * @param value the identifier, 1 to 64 UTF-16 units, no spaces around it, no control characters
 */
public record Sku(String value) implements Comparable<Sku> {

    private static final int MAX_LENGTH = 64;

    /**
     * Refuses what cannot be an identifier.
     *
     * @throws IllegalArgumentException if the value is blank, too long, has spaces around it or a character that is no text
     */
    public Sku {
        if (value.isBlank() || value.length() > MAX_LENGTH || !value.equals(value.strip())) {
            throw new IllegalArgumentException("A sku has 1 to " + MAX_LENGTH
                    + " characters and no spaces around it but is '" + value + "'. Maybe strip it?");
        }
        if (value.codePoints().anyMatch(Sku::isNotText)) {
            throw new IllegalArgumentException("The sku holds a control character or half of a character.");
        }
    }

    private static boolean isNotText(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    /**
     * Obtains an identifier.
     *
     * @param value the identifier
     * @return the identifier as a type of its own
     */
    public static Sku of(String value) {
        return new Sku(value);
    }

    @Override
    public int compareTo(Sku other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
