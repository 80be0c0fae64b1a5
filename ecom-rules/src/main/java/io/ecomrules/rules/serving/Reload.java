package io.ecomrules.rules.serving;

import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the wish to put a pack into service.
 *
 * @param status what came of it
 * @param inService the pack that serves now
 * @param proposal what waits for an approval or was put into service, or null
 * @param problems why it was refused or needs an approval, warnings and advice included
 */
public record Reload(
        Status status, PackReference inService, @Nullable Proposal proposal, List<Problem> problems) {

    /** What can come of it. */
    public enum Status {
        /** It serves. */
        ACTIVATED,
        /** It is the one that serves already. */
        UNCHANGED,
        /** It waits for an approval; the pack in service stays. */
        NEEDS_APPROVAL,
        /** It cannot serve; the pack in service stays. */
        REFUSED
    }

    /** Copies the problems. */
    public Reload {
        problems = List.copyOf(problems);
    }
}
