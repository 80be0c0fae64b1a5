package io.ecomrules.core.metric;

import io.ecomrules.core.number.Exact;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a whole that still knows both. Two ratios are merged by their numerators and by their denominators; there is no way to add or
 * average the rates themselves.
 *
 * @param numerator what was counted
 * @param denominator what it is divided by
 * @param population what the denominator counts
 * @param window when both were counted
 */
public record Ratio(Exact numerator, Exact denominator, Population population, Window window) {

    /** Checks that nothing is missing. */
    public Ratio {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(window, "window");
    }

    /**
     * Divides.
     *
     * @return the exact quotient, or null where the denominator is zero: neither 0 nor 1 nor infinite
     */
    public @Nullable Exact value() {
        return denominator.signum() == 0 ? null : numerator.dividedBy(denominator);
    }

    /**
     * Tells whether more was counted than there was.
     *
     * @return true where the numerator is above the denominator, which is a fault of the data if it is a part of it
     */
    public boolean isAboveOne() {
        return numerator.compareTo(denominator) > 0;
    }

    /**
     * Merges the ratio with that of another window, or of another place in the same window.
     *
     * @param other the other ratio
     * @return the ratio over both
     * @throws IllegalArgumentException if they count different things, if what they count does not add up since somebody may be in both,
     *     or if the windows neither are the same nor meet
     */
    public Ratio merge(Ratio other) {
        if (population != other.population || !population.isAdditive()) {
            throw new IllegalArgumentException(
                    "Ratios of " + population.code() + " and " + other.population.code() + " do not add up.");
        }
        return new Ratio(
                numerator.plus(other.numerator),
                denominator.plus(other.denominator),
                population,
                window.join(other.window));
    }
}
