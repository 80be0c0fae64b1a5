package io.ecomrules.core.code;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Redemptions that are gone with the program. Thread-safe. */
public final class InMemoryRedemptionLedger implements RedemptionLedger {

    private final ConcurrentMap<Long, Redemption> kept = new ConcurrentHashMap<>();

    /** Begins without redemptions. */
    public InMemoryRedemptionLedger() {}

    @Override
    public @Nullable Redemption putIfAbsent(Redemption redemption) {
        return kept.putIfAbsent(redemption.code().serial(), redemption);
    }
}
