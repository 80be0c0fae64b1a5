package io.ecomrules.core.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A size as people say it: {@code 500 K}, {@code 30 M}. How many bytes a K is, rules say; an M is a K of Ks, and a G a K of Ms. Written as a whole number
 * above 0 and B, K, M or G, in either case, with or without a blank between, and with or without a B behind.
 *
 * @param count how many
 * @param unit of what
 */
public record FileSize(long count, Unit unit) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,8}) ?(?:([KMGkmg])[Bb]?|([Bb]))");

    /** The unit of a size. */
    public enum Unit {
        /** A byte. */
        B(0),
        /** As many bytes as rules say, 1024 or 1000. */
        K(1),
        /** A K of Ks. */
        M(2),
        /** A K of Ms. */
        G(3);

        private final int power;

        Unit(int power) {
            this.power = power;
        }
    }

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if it is not above 0
     */
    public FileSize {
        if (count <= 0) {
            throw new IllegalArgumentException("A size is above 0 but is " + count + ".");
        }
    }

    /**
     * Reads a size if the text is one.
     *
     * @param text any text
     * @return the size, or empty
     */
    public static Optional<FileSize> find(String text) {
        var found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var letter = found.group(2) == null ? "B" : found.group(2).toUpperCase(Locale.ROOT);
        return Optional.of(new FileSize(Long.parseLong(found.group(1)), Unit.valueOf(letter)));
    }

    /**
     * Counts the bytes.
     *
     * @param bytesInK how many bytes a K is
     * @return the size in bytes
     */
    public long bytes(int bytesInK) {
        long bytes = count;
        for (int power = 0; power < unit.power; power++) {
            bytes = Math.multiplyExact(bytes, bytesInK);
        }
        return bytes;
    }

    /** Writes the size as rule files do, {@code 500 K}. */
    @Override
    public String toString() {
        return count + " " + unit;
    }
}
