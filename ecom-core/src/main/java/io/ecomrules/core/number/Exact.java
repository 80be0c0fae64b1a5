package io.ecomrules.core.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An exact rational number, such as an attainment of 1/3, a weight of 0.6 or an amount of 1200000.00.
 *
 * <p>It never rounds: {@code 0.6 × 1/3 + 0.4} is 0.6 and not a little below it. It refuses floating-point numbers, NaN and
 * infinity, and a division by zero. Leaving exactness is always asked for by name: {@link #toDecimal()} for reading,
 * {@link #round(int, RoundingMode)} for paying. Immutable and thread-safe; equal numbers are equal objects whatever the scale they
 * were written in.
 */
public final class Exact implements Comparable<Exact> {

    /** The number 0. */
    public static final Exact ZERO = of(0);

    /** The number 1. */
    public static final Exact ONE = of(1);

    /** The digits of {@link #toDecimal()}: those of an IEEE decimal128, cut and not rounded, so that nothing grows by being read. */
    private static final MathContext READING = new MathContext(34, RoundingMode.DOWN);

    /** More than any figure of a business needs, and little enough that hostile exponents cannot fill the memory. */
    private static final int MAX_SCALE = 1_000;

    /** Most numbers are amounts to the fen. */
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private static final BigInteger TRILLION = BigInteger.TEN.pow(12);

    /** Whatever fits in so many bits has at most 34 digits. */
    private static final int BITS_OF_34_DIGITS = 112;

    private static final Pattern FRACTION = Pattern.compile("(-?[0-9]{1,2000})/([0-9]{1,2000})");
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:[0-9]{1,2000}(?:\\.[0-9]{0,1000})?|\\.[0-9]{1,1000})(?:[eE][+-]?[0-9]{1,4})?");

    /**
     * Finding the common divisor costs more than all the rest of an operation. So a fraction is brought to lowest terms only where
     * somebody sees them, and where it has grown so long that carrying it on would cost more.
     */
    private static final int MOST_BITS = 256;

    private final BigInteger numerator;
    private final BigInteger denominator;

    /** The denominator is above zero; the two may have a common divisor. */
    private Exact(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    private static Exact of(BigInteger numerator, BigInteger denominator) {
        var value = new Exact(numerator, denominator);
        return denominator.bitLength() <= MOST_BITS ? value : value.inLowestTerms();
    }

    /** Whole numbers are common, and their denominator need not be multiplied with. */
    private static BigInteger product(BigInteger one, BigInteger other) {
        if (one.equals(BigInteger.ONE)) {
            return other;
        }
        return other.equals(BigInteger.ONE) ? one : one.multiply(other);
    }

    private Exact inLowestTerms() {
        var divisor = numerator.gcd(denominator);
        return divisor.equals(BigInteger.ONE)
                ? this
                : new Exact(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * Obtains a whole number.
     *
     * @param value the number
     * @return the same number, never null
     */
    public static Exact of(long value) {
        return new Exact(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * Obtains a decimal number.
     *
     * @param value the number, not null, with a scale between -1000 and 1000
     * @return the same number, exactly, never null
     * @throws IllegalArgumentException if the scale is out of range
     */
    public static Exact of(BigDecimal value) {
        int scale = value.scale();
        if (scale < -MAX_SCALE || scale > MAX_SCALE) {
            throw new IllegalArgumentException(
                    "The scale of a number must lie between -1000 and 1000 but is " + scale + ".");
        }
        if (scale <= 0) {
            return new Exact(value.toBigIntegerExact(), BigInteger.ONE);
        }
        return of(value.unscaledValue(), scale == 2 ? HUNDRED : BigInteger.TEN.pow(scale));
    }

    /**
     * Reads a number as {@link #toString()} writes it, or as a decimal.
     *
     * @param text a decimal such as {@code 0.58} or {@code 1.2E6}, or a fraction such as {@code 33/25}; not null
     * @return the number, never null
     * @throws NumberFormatException if the text is anything else, a thousands separator, a percent sign and full-width digits included
     */
    public static Exact parse(String text) {
        Objects.requireNonNull(text, "text");
        var fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            var denominator = new BigInteger(fraction.group(2));
            if (denominator.signum() == 0) {
                throw new NumberFormatException("The denominator of \"" + text + "\" is zero.");
            }
            return of(new BigInteger(fraction.group(1)), denominator);
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw new NumberFormatException("\"" + text + "\" is not a plain decimal number or fraction.");
        }
        try {
            return of(new BigDecimal(text));
        } catch (IllegalArgumentException outOfRange) {
            throw new NumberFormatException("\"" + text + "\" is too large or too fine.");
        }
    }

    /**
     * Adds.
     *
     * @param other the number to add, not null
     * @return the exact sum
     */
    public Exact plus(Exact other) {
        if (numerator.signum() == 0) {
            return other;
        }
        if (denominator.equals(other.denominator)) {
            return new Exact(numerator.add(other.numerator), denominator);
        }
        return of(
                product(numerator, other.denominator).add(product(other.numerator, denominator)),
                product(denominator, other.denominator));
    }

    /**
     * Subtracts.
     *
     * @param other the number to take away, not null
     * @return the exact difference
     */
    public Exact minus(Exact other) {
        return plus(new Exact(other.numerator.negate(), other.denominator));
    }

    /**
     * Multiplies.
     *
     * @param other the factor, not null
     * @return the exact product
     */
    public Exact times(Exact other) {
        return of(product(numerator, other.numerator), product(denominator, other.denominator));
    }

    /**
     * Divides.
     *
     * @param other the divisor, not null and not zero
     * @return the exact quotient
     * @throws ArithmeticException if the divisor is zero; a figure with a zero denominator has no value and must be asked about before
     */
    public Exact dividedBy(Exact other) {
        if (other.signum() == 0) {
            throw new ArithmeticException(
                    "Division of " + this + " by zero. Maybe a target or expenses of zero was not checked.");
        }
        var dividend = product(numerator, other.denominator);
        var divisor = product(denominator, other.numerator);
        return divisor.signum() < 0 ? of(dividend.negate(), divisor.negate()) : of(dividend, divisor);
    }

    /**
     * Picks the larger of two numbers.
     *
     * @param other the other number, not null
     * @return this number or the other one
     */
    public Exact max(Exact other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Tells the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * Tells whether this number is strictly below another one.
     *
     * @param other the other number, not null
     * @return true if it is smaller, false if it is equal or larger
     */
    public boolean isBelow(Exact other) {
        return compareTo(other) < 0;
    }

    /**
     * Rounds to a number of decimals: the one way to turn an exact number into an amount to pay.
     *
     * @param scale the decimals to keep, 0 or more
     * @param mode how to round, not null
     * @return the rounded number with exactly that scale
     */
    public BigDecimal round(int scale, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, mode);
    }

    /**
     * Writes the number for reading: at most 34 significant digits, cut and not rounded, trailing zeros stripped.
     *
     * @return a decimal that is never larger in size than the number itself
     */
    public BigDecimal toDecimal() {
        // Most numbers end after a few decimals; dividing them would write 34 digits and strip the zeros one by one.
        var ending = product(numerator, TRILLION).divideAndRemainder(denominator);
        if (ending[1].signum() == 0 && ending[0].bitLength() <= BITS_OF_34_DIGITS) {
            var decimal = new BigDecimal(ending[0], 12);
            return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
        }
        var decimal = new BigDecimal(numerator).divide(new BigDecimal(denominator), READING);
        return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }

    /**
     * Writes {@link #toDecimal()} in plain notation.
     *
     * @return for example {@code 1.32}
     */
    public String toPlainString() {
        return toDecimal().toPlainString();
    }

    @Override
    public int compareTo(Exact other) {
        if (signum() != other.signum()) {
            return Integer.compare(signum(), other.signum());
        }
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exact that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        var lowest = inLowestTerms();
        return 31 * lowest.numerator.hashCode() + lowest.denominator.hashCode();
    }

    /**
     * Writes the number exactly: {@code 33/25} in lowest terms, or {@code 2} when it is whole.
     *
     * @return a text that {@link #parse(String)} reads back
     */
    @Override
    public String toString() {
        var lowest = inLowestTerms();
        return lowest.denominator.equals(BigInteger.ONE)
                ? lowest.numerator.toString()
                : lowest.numerator + "/" + lowest.denominator;
    }
}
