package io.ecomrules.core.listing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a product is bought. Null is "nobody told".
 *
 * @param leadDays how many days an order takes to arrive, or null
 * @param packSize how much a pack holds, 1 where single pieces can be ordered; or null
 * @param minimumOrder how much an order has at least, 0 where there is no such limit; or null
 */
public record Supply(
        @Nullable Integer leadDays,
        @Nullable BigDecimal packSize,
        @Nullable BigDecimal minimumOrder) {

    /** Nothing is known. */
    public static final Supply UNKNOWN = new Supply(null, null, null);
}
