package io.ecomrules.rules;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A fraction of two whole numbers, written anew and as plainly as can be, so that what is tested is not tested by itself.
 *
 * @param over the numerator
 * @param under the denominator, above 0
 */
record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {

    static Ratio of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    static Ratio of(BigDecimal decimal) {
        var plain = decimal.setScale(Math.max(0, decimal.scale()));
        return new Ratio(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    Ratio plus(Ratio other) {
        return new Ratio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Ratio times(Ratio other) {
        return new Ratio(over.multiply(other.over), under.multiply(other.under));
    }

    Ratio dividedBy(Ratio other) {
        return new Ratio(
                over.multiply(other.under).multiply(BigInteger.valueOf(other.over.signum())),
                under.multiply(other.over.abs()));
    }

    Ratio notBelowZero() {
        return over.signum() < 0 ? of("0") : this;
    }

    /** Rounds a fraction that is not negative, half up. */
    BigDecimal halfUp(int decimals) {
        var units = over.multiply(BigInteger.TEN.pow(decimals));
        // floor( x + 1/2 )
        var rounded = units.add(units).add(under).divide(under.add(under));
        return new BigDecimal(rounded, decimals);
    }

    @Override
    public int compareTo(Ratio other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /** Tells whether a text such as 33/25 or 2 is the same number in lowest terms. */
    boolean isWritten(String text) {
        var common = over.gcd(under);
        var whole = under.equals(common);
        return text.equals(over.divide(common) + (whole ? "" : "/" + under.divide(common)));
    }
}
