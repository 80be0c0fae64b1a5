package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file, read.
 *
 * @param line the physical line it starts on, from 1
 * @param value what it says, or null where it cannot be used
 * @param problems everything that is wrong with it; none if there is a value
 * @param <T> what records say
 */
public record Parsed<T>(int line, @Nullable T value, List<Problem> problems) {

    /** Copies the problems. */
    public Parsed {
        problems = List.copyOf(problems);
        if (problems.isEmpty() == (value == null)) {
            throw new IllegalArgumentException("Line " + line + " has either a value or problems: " + problems + ".");
        }
    }
}
