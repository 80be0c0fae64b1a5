package io.ecomrules.core.trade;

import java.util.Optional;

/**
 * Where a host keeps vouchers. Implementations are thread-safe, and {@link #add} and {@link #replace} each happen at once or not at all, as a
 * unique key and {@code update … where code = ? and redeemed_at is null and not void} make sure of in a database.
 */
public interface VoucherStore {

    /**
     * Keeps a new voucher.
     *
     * @param voucher the voucher
     * @return false, and nothing is kept, if there is one with its code
     */
    boolean add(Voucher voucher);

    /**
     * Finds a voucher.
     *
     * @param code its code
     * @return the voucher as it is kept now, or empty
     */
    Optional<Voucher> find(String code);

    /**
     * Keeps a voucher in place of another, if that is still the one that is kept.
     *
     * @param expected the voucher as it was found
     * @param next the same voucher as it is from now on
     * @return false, and nothing is changed, if somebody else was quicker
     */
    boolean replace(Voucher expected, Voucher next);
}
