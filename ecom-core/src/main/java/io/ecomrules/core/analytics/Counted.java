package io.ecomrules.core.analytics;

import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.metric.Ratio;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.Figures;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Figures that were counted, and where each came from.
 *
 * @param figures what the settlement takes: the measures that have a value
 * @param parts every measure that was asked for, those without a value included
 */
public record Counted(Figures figures, List<Part> parts) {

    /** Copies the parts. */
    public Counted {
        Objects.requireNonNull(figures, "figures");
        parts = List.copyOf(parts);
    }

    /**
     * A measure and where it came from.
     *
     * @param measure the measure
     * @param of the subjects whose events were counted
     * @param value its value, or null
     * @param ratio both parts of a quotient, or null
     * @param gap why it has no value; null exactly if it has one
     */
    public record Part(
            Measure measure,
            List<Subject> of,
            @Nullable Exact value,
            @Nullable Ratio ratio,
            @Nullable Gap gap) {
        /** Copies the subjects. */
        public Part {
            Objects.requireNonNull(measure, "measure");
            of = List.copyOf(of);
            if ((value == null) == (gap == null)) {
                throw new IllegalArgumentException(measure.code() + " has either a value or a reason why it has none.");
            }
        }
    }
}
