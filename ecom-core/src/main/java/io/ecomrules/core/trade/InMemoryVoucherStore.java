package io.ecomrules.core.trade;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Vouchers that are gone with the program. Thread-safe. */
public final class InMemoryVoucherStore implements VoucherStore {

    private final ConcurrentMap<String, Voucher> vouchers = new ConcurrentHashMap<>();

    /** Begins without vouchers. */
    public InMemoryVoucherStore() {}

    @Override
    public boolean add(Voucher voucher) {
        return vouchers.putIfAbsent(voucher.code(), voucher) == null;
    }

    @Override
    public Optional<Voucher> find(String code) {
        return Optional.ofNullable(vouchers.get(code));
    }

    @Override
    public boolean replace(Voucher expected, Voucher next) {
        return vouchers.replace(expected.code(), expected, next);
    }
}
