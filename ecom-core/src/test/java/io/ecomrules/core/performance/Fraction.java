package io.ecomrules.core.performance;

import java.math.BigInteger;

/**
 * A second opinion on exact arithmetic: two whole numbers, never reduced, and nothing of the library. The denominator is above 0.
 */
record Fraction(BigInteger over, BigInteger under) {

    static Fraction of(long over, long under) {
        return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    /** By a number above 0. */
    Fraction by(Fraction positive) {
        return new Fraction(over.multiply(positive.under), under.multiply(positive.over));
    }

    Fraction notBelowZero() {
        return over.signum() < 0 ? of(0, 1) : this;
    }

    boolean isBelow(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under)) < 0;
    }

    /** Whether it lies in the middle between two hundredths. */
    boolean isHalfAFen() {
        var twohundredfold = over.multiply(BigInteger.valueOf(200)).divideAndRemainder(under);
        return twohundredfold[1].signum() == 0 && twohundredfold[0].testBit(0);
    }

    /** The whole number of hundredths nearest to a number of 0 or more, a half rounded up. */
    BigInteger fen() {
        var hundredfold = over.multiply(BigInteger.valueOf(100));
        return hundredfold.shiftLeft(1).add(under).divide(under.shiftLeft(1));
    }
}
