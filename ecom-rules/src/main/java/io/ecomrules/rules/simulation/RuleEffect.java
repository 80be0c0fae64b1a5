package io.ecomrules.rules.simulation;

import io.ecomrules.rules.change.RuleChange;
import java.util.List;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * Whom a change of the rules touches, in the months that were replayed.
 *
 * @param change the change
 * @param people how many people have a settlement that the change takes part in
 * @param perMonth what their pay changes by, on average over the replayed months, for each currency; before tax
 * @param isJoint whether other changes take part in the same settlements, so that the amounts cannot be told apart
 */
public record RuleEffect(RuleChange change, int people, List<MonetaryAmount> perMonth, boolean isJoint) {

    /** Copies the amounts. */
    public RuleEffect {
        Objects.requireNonNull(change, "change");
        perMonth = List.copyOf(perMonth);
    }
}
