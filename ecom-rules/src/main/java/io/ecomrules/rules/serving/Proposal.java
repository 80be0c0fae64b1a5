package io.ecomrules.rules.serving;

import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.change.RuleChange;
import io.ecomrules.rules.simulation.Impact;
import java.util.List;

/**
 * A sound pack that does not serve yet.
 *
 * @param pack the pack
 * @param by who proposed it
 * @param changes what it decides differently from the pack in service
 * @param impacts what that does to closed months: as they were, and under rules that begin later; empty without a gate
 * @param exceeded the limits of the gate that it exceeds; none if it needs no approval
 */
public record Proposal(
        PackReference pack, String by, List<RuleChange> changes, List<Impact> impacts, List<Problem> exceeded) {

    /** Copies the lists. */
    public Proposal {
        changes = List.copyOf(changes);
        impacts = List.copyOf(impacts);
        exceeded = List.copyOf(exceeded);
    }

    static Proposal of(Ecom present, Ecom proposed, String by, @org.jspecify.annotations.Nullable Gate gate) {
        var impacts = gate == null ? List.<Impact>of() : gate.impacts(present, proposed);
        return new Proposal(
                proposed.pack(),
                by,
                proposed.changesSince(present),
                impacts,
                gate == null ? List.of() : gate.exceeded(present, proposed, impacts));
    }
}
