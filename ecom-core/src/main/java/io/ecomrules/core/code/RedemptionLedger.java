package io.ecomrules.core.code;

import org.jspecify.annotations.Nullable;

/**
 * Where a host keeps which codes were used up. Implementations are thread-safe, and {@link #putIfAbsent} happens at once or not at all, as a
 * unique key over the serial number makes sure of in a database.
 */
public interface RedemptionLedger {

    /**
     * Keeps a redemption if the code was not redeemed before.
     *
     * @param redemption the redemption
     * @return null if it was kept; otherwise the earlier one with this serial number, and nothing is changed
     */
    @Nullable
    Redemption putIfAbsent(Redemption redemption);
}
