package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.performance.Figures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of the figures, read.
 *
 * @param line the physical line it starts on, or the row of the sheet, from 1
 * @param figures the figures, or null where the record cannot be used
 * @param cell the address of the cell that the first problem is about, or null
 * @param problems everything that is wrong with it; none if there are figures
 */
public record Entry(
        int line, @Nullable Figures figures, @Nullable String cell, List<Problem> problems) {

    /** Copies the problems. */
    public Entry {
        problems = List.copyOf(problems);
        if (problems.isEmpty() == (figures == null)) {
            throw new IllegalArgumentException("Line " + line + " has either figures or problems: " + problems + ".");
        }
    }
}
