package io.ecomrules.core.trade;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A code against which the goods of an order are handed out in a shop (ORD-9). {@link Vouchers} redeems it, once.
 *
 * @param code the code, not blank
 * @param order the id of the order
 * @param shop where it can be redeemed
 * @param validUntil the last instant at which it can be redeemed
 * @param redeemedAt when it was redeemed, or null
 * @param redeemedBy who handed the goods out, or null
 * @param isVoid whether the order was cancelled before it was redeemed
 */
public record Voucher(
        String code,
        String order,
        String shop,
        Instant validUntil,
        @Nullable Instant redeemedAt,
        @Nullable String redeemedBy,
        boolean isVoid) {

    /** Checks that nothing is missing. */
    public Voucher {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(validUntil, "validUntil");
        if (code.isBlank()) {
            throw new IllegalArgumentException("A voucher has a code but it is blank.");
        }
        if ((redeemedAt == null) != (redeemedBy == null) || (isVoid && redeemedAt != null)) {
            throw new IllegalArgumentException("A voucher is redeemed by somebody at some time, or void, or open.");
        }
    }

    /**
     * Writes a voucher that was not redeemed yet.
     *
     * @param code the code
     * @param order the id of the order
     * @param shop where it can be redeemed
     * @param validUntil the last instant at which it can be redeemed
     * @return the voucher
     */
    public static Voucher of(String code, String order, String shop, Instant validUntil) {
        return new Voucher(code, order, shop, validUntil, null, null, false);
    }

    /**
     * Tells whether the goods were handed out.
     *
     * @return true once it was redeemed
     */
    public boolean isRedeemed() {
        return redeemedAt != null;
    }

    Voucher redeemed(Instant at, String by) {
        return new Voucher(code, order, shop, validUntil, at, by, false);
    }

    Voucher voided() {
        return new Voucher(code, order, shop, validUntil, null, null, true);
    }
}
