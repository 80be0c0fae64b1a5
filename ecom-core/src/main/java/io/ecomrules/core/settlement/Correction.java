package io.ecomrules.core.settlement;

import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.SettlementKey;
import io.ecomrules.core.performance.Statement;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * A closed settlement came to something else, and the difference is booked in a later month (PAY-7). The closed settlement itself stays
 * as it is. The {@link Ledger} makes corrections; nobody has to compute one.
 *
 * @param cause why
 * @param previous the last statement stored for the settlement: the original one, or that of the correction before
 * @param recomputed the statement now, under the rules of its own period
 * @param bookedIn the month it is booked in
 */
public record Correction(Cause cause, Statement previous, Statement recomputed, PeriodMonth bookedIn) {

    /** Why a closed settlement is recomputed: an objection was accepted, or goods came back. */
    public sealed interface Cause permits ObjectionCase.Accepted, ReturnedGoods {

        /**
         * Gives the host's id.
         *
         * @return the id; objections and returns may be numbered each for themselves
         */
        String id();

        /**
         * Tells which settlement it concerns.
         *
         * @return the natural key
         */
        SettlementKey key();
    }

    /**
     * Checks that all of it is about one settlement.
     *
     * @throws IllegalArgumentException if it is not, or the currency changes
     */
    public Correction {
        Objects.requireNonNull(bookedIn, "bookedIn");
        var key = cause.key();
        if (!previous.key().equals(key) || !recomputed.key().equals(key)) {
            throw new IllegalArgumentException("Cause " + cause.id() + " concerns " + key
                    + " but the statements are of " + previous.key() + " and " + recomputed.key() + ".");
        }
        if (!previous.figures().currency().equals(recomputed.figures().currency())) {
            throw new IllegalArgumentException("The correction of " + key + " changes the currency.");
        }
    }

    /**
     * Gives what is booked.
     *
     * @return the recomputed amount less the previous one; 0 and less than 0 are booked too
     */
    public MonetaryAmount delta() {
        return Amounts.of(recomputed).subtract(Amounts.of(previous));
    }

    /** The same cause in the same settlement, whatever else was written about it. */
    boolean isCausedBy(Cause other) {
        return cause.getClass() == other.getClass() && cause.id().equals(other.id());
    }
}
