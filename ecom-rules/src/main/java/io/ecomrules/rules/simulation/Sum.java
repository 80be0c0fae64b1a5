package io.ecomrules.rules.simulation;

import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * An amount of pay in one currency under two packs, before tax.
 *
 * @param present what is paid at present
 * @param proposed what would be paid
 */
public record Sum(MonetaryAmount present, MonetaryAmount proposed) {

    /** Refuses two currencies. */
    public Sum {
        Objects.requireNonNull(present, "present");
        Objects.requireNonNull(proposed, "proposed");
        if (!present.getCurrency().equals(proposed.getCurrency())) {
            throw new IllegalArgumentException("Amounts of " + present.getCurrency() + " and " + proposed.getCurrency()
                    + " have no difference. Keep a sum for each currency.");
        }
    }

    /**
     * Tells what changes.
     *
     * @return the proposed amount less the present one
     */
    public MonetaryAmount difference() {
        return proposed.subtract(present);
    }

    Sum plus(Sum other) {
        return new Sum(present.add(other.present), proposed.add(other.proposed));
    }
}
