package io.ecomrules.core.settlement;

import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.SettlementKey;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * A line of the {@link Ledger}. Lines are added and never changed; what a settlement comes to is the sum of all its lines.
 *
 * @param key the settlement it belongs to
 * @param kind what it is
 * @param amount the amount, below 0 for a reversal
 * @param bookedIn the period it is booked in: that of the settlement itself, or for a correction a later month
 * @param cause why, or null for the settlement itself
 */
public record Entry(
        SettlementKey key, Kind kind, MonetaryAmount amount, Period bookedIn, Correction.@Nullable Cause cause) {

    /** What a line is. */
    public enum Kind {
        /** The settlement as it was paid. */
        SETTLEMENT,
        /** Takes back what was booked last. */
        REVERSAL,
        /** Books the recomputed amount. */
        REBOOK
    }

    /** Checks that only a settlement has no cause. */
    public Entry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(bookedIn, "bookedIn");
        if ((kind == Kind.SETTLEMENT) != (cause == null)) {
            throw new IllegalArgumentException("An entry of kind " + kind + " has cause " + cause + ".");
        }
    }
}
