package io.ecomrules.rules;

import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a pack before it serves.
 *
 * @param pack which pack it is, or null if it has errors
 * @param problems everything found, by file and line: errors, warnings and advice
 */
public record PackReport(@Nullable PackReference pack, List<Problem> problems) {

    /** Copies the problems. */
    public PackReport {
        problems = List.copyOf(problems);
    }

    /**
     * Tells whether the pack can serve.
     *
     * @return true if there is no error
     */
    public boolean isSound() {
        return pack != null;
    }
}
