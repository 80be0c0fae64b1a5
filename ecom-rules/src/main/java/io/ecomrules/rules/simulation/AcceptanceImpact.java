package io.ecomrules.rules.simulation;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a pack would change about what may be used: uploads (CNT-1), passwords (ACC-3), or whatever else is accepted or not.
 *
 * @param present the pack that decides at present
 * @param proposed the pack that was tried
 * @param judged how many were judged
 * @param changes those of which something else is said, in the order in which they were given
 */
public record AcceptanceImpact(
        PackReference present, PackReference proposed, int judged, List<AcceptanceChange> changes) {

    /** Copies the list. */
    public AcceptanceImpact {
        Objects.requireNonNull(present, "present");
        Objects.requireNonNull(proposed, "proposed");
        changes = List.copyOf(changes);
    }

    /**
     * Lists what would be refused and is not at present.
     *
     * @return the changes, in their order
     */
    public List<AcceptanceChange> newlyRefused() {
        return changes.stream().filter(AcceptanceChange::isNewlyRefused).toList();
    }

    /**
     * Lists what would be accepted and is not at present.
     *
     * @return the changes, in their order
     */
    public List<AcceptanceChange> newlyAccepted() {
        return changes.stream().filter(AcceptanceChange::isNewlyAccepted).toList();
    }

    /**
     * Counts what would be found and is not at present.
     *
     * @return how many of each code, by code
     */
    public Map<String, Integer> found() {
        return counted(AcceptanceChange::found);
    }

    /**
     * Counts what is found at present and would not be.
     *
     * @return how many of each code, by code
     */
    public Map<String, Integer> gone() {
        return counted(AcceptanceChange::gone);
    }

    /**
     * Compares the impact with what a host lets pass without an approval.
     *
     * @param newlyRefused how many may be refused that are not at present
     * @param newlyAccepted how many may be accepted that are not at present
     * @return {@code gate-newly-refused} and {@code gate-newly-accepted} where that is exceeded; none if nobody has to be asked
     */
    public List<Problem> exceeding(int newlyRefused, int newlyAccepted) {
        return Exceeded.none()
                .count("gate-newly-refused", newlyRefused().size(), newlyRefused)
                .count("gate-newly-accepted", newlyAccepted().size(), newlyAccepted)
                .problems();
    }

    private Map<String, Integer> counted(Function<AcceptanceChange, List<Finding>> findings) {
        var counted = new TreeMap<String, Integer>();
        changes.forEach(
                change -> findings.apply(change).forEach(finding -> counted.merge(finding.code(), 1, Integer::sum)));
        return Collections.unmodifiableMap(counted);
    }
}
