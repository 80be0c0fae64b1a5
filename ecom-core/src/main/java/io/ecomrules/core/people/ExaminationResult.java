package io.ecomrules.core.people;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate reached in one part (ORG-4).
 *
 * @param part the part
 * @param paper the paper it was set on, or null where there is none or it is not known
 * @param score the marks, from 0 to 100
 */
public record ExaminationResult(Part part, @Nullable String paper, BigDecimal score) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /**
     * Checks the marks.
     *
     * @throws IllegalArgumentException if they are not from 0 to 100
     */
    public ExaminationResult {
        Objects.requireNonNull(part, "part");
        if (score.signum() < 0 || score.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("Marks are from 0 to 100 but are " + score.toPlainString() + ".");
        }
    }
}
