package io.ecomrules.core.trade;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.workflow.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Issues vouchers and redeems each exactly once, however many ask at the same time (ORD-9). Thread-safe as its store is. */
public final class Vouchers {

    private final VoucherStore store;

    /**
     * Works with a store.
     *
     * @param store where the vouchers are kept
     */
    public Vouchers(VoucherStore store) {
        this.store = store;
    }

    /**
     * Issues a voucher.
     *
     * @param voucher an open one
     * @return the voucher; unchanged if it was issued already; or {@code voucher-code-taken}
     */
    public Answer<Voucher> issue(Voucher voucher) {
        if (store.add(voucher)) {
            return new Answer.Granted<>(voucher);
        }
        return store.find(voucher.code()).filter(voucher::equals).isPresent()
                ? new Answer.Unchanged<>(voucher)
                : Answer.refused(Problem.of("voucher-code-taken", "code", voucher.code()));
    }

    /**
     * Redeems a voucher. One of all who ask gets it.
     *
     * @param code what the customer shows
     * @param shop where
     * @param stamp when, and who hands the goods out
     * @return the voucher as it was redeemed; or {@code voucher-unknown}, {@code voucher-redeemed-already} with when and by whom,
     *     {@code voucher-expired}, {@code voucher-order-cancelled}, {@code voucher-of-another-shop}: every reason at once
     */
    public Answer<Voucher> redeem(String code, String shop, Stamp stamp) {
        return change(
                code,
                voucher -> againstRedeeming(voucher, shop, stamp.at()),
                voucher -> voucher.redeemed(stamp.at(), stamp.by()));
    }

    /**
     * Makes a voucher void because its order was cancelled. Cancel the order only after this was granted: what was redeemed is gone.
     *
     * @param code the code
     * @return the void voucher; unchanged if it was void; or {@code voucher-unknown} or {@code voucher-redeemed-already}
     */
    public Answer<Voucher> cancel(String code) {
        return change(code, Vouchers::againstCancelling, Voucher::voided);
    }

    private interface Objections {
        List<Problem> against(Voucher voucher);
    }

    /** Looks again whenever somebody else was quicker: what is refused is refused for what is kept, and each turn somebody gets on. */
    private Answer<Voucher> change(String code, Objections objections, UnaryOperator<Voucher> change) {
        while (true) {
            var found = store.find(code).orElse(null);
            if (found == null) {
                return Answer.refused(Problem.of("voucher-unknown", "code", code));
            }
            var reasons = objections.against(found);
            if (!reasons.isEmpty()) {
                return new Answer.Refused<>(reasons);
            }
            var next = change.apply(found);
            if (next.equals(found)) {
                return new Answer.Unchanged<>(found);
            }
            if (store.replace(found, next)) {
                return new Answer.Granted<>(next);
            }
        }
    }

    private static List<Problem> againstCancelling(Voucher voucher) {
        return voucher.isRedeemed() ? List.of(redeemed(voucher)) : List.of();
    }

    private static List<Problem> againstRedeeming(Voucher voucher, String shop, Instant at) {
        var reasons = new ArrayList<>(againstCancelling(voucher));
        if (voucher.isVoid()) {
            reasons.add(Problem.of("voucher-order-cancelled", "code", voucher.code(), "order", voucher.order()));
        }
        if (at.isAfter(voucher.validUntil())) {
            reasons.add(Problem.of(
                    "voucher-expired",
                    "code",
                    voucher.code(),
                    "until",
                    voucher.validUntil().toString()));
        }
        if (!voucher.shop().equals(shop)) {
            reasons.add(Problem.of(
                    "voucher-of-another-shop", "code", voucher.code(), "shop", shop, "expected", voucher.shop()));
        }
        return reasons;
    }

    private static Problem redeemed(Voucher voucher) {
        return Problem.of(
                "voucher-redeemed-already",
                "code",
                voucher.code(),
                "at",
                String.valueOf(voucher.redeemedAt()),
                "by",
                String.valueOf(voucher.redeemedBy()));
    }
}
