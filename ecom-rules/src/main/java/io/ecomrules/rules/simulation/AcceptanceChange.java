package io.ecomrules.rules.simulation;

import io.ecomrules.core.finding.Finding;
import java.util.List;
import java.util.Objects;

/**
 * Something of which another pack says otherwise whether it may be used, or why not.
 *
 * @param id the host's name for it
 * @param present what the present pack says
 * @param proposed what the proposed one would say
 */
public record AcceptanceChange(String id, Acceptance present, Acceptance proposed) {

    /** Checks that nothing is missing. */
    public AcceptanceChange {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(present, "present");
        Objects.requireNonNull(proposed, "proposed");
    }

    /**
     * Tells whether it would be refused and is not at present.
     *
     * @return whether somebody would be sent away who is not now
     */
    public boolean isNewlyRefused() {
        return present.isAccepted() && !proposed.isAccepted();
    }

    /**
     * Tells whether it would be accepted and is not at present.
     *
     * @return whether something would get through that does not now
     */
    public boolean isNewlyAccepted() {
        return !present.isAccepted() && proposed.isAccepted();
    }

    /**
     * Gives what would be found and is not at present.
     *
     * @return the findings of the proposed pack, the gravest first
     */
    public List<Finding> found() {
        return proposed.without(present);
    }

    /**
     * Gives what is found at present and would not be.
     *
     * @return the findings of the present pack, the gravest first
     */
    public List<Finding> gone() {
        return present.without(proposed);
    }
}
