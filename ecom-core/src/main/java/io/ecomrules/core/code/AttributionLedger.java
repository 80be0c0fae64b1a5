package io.ecomrules.core.code;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.money.Moneys;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came by which medium and place (CMP-2). Every order stands in it once: with the code it is owed to, or with none, so that the sums are
 * those of all orders. Immutable.
 *
 * @param origins what came by each medium and place
 * @param none the orders that are owed to no code
 */
public record AttributionLedger(Map<Origin, Share> origins, Share none) {

    /**
     * What came by one way.
     *
     * @param scans how many scans
     * @param orders how many orders
     * @param turnover what was paid for them, by currency code
     */
    public record Share(long scans, long orders, Map<String, BigDecimal> turnover) {

        static final Share EMPTY = new Share(0, 0, Map.of());

        /** Copies the turnover. */
        public Share {
            turnover = Collections.unmodifiableMap(new TreeMap<>(turnover));
        }

        Share scanned() {
            return new Share(scans + 1, orders, turnover);
        }

        Share ordered(ScannedOrder order) {
            var more = new TreeMap<>(turnover);
            more.merge(order.amount().getCurrency().getCurrencyCode(), Moneys.number(order.amount()), BigDecimal::add);
            return new Share(scans, orders + 1, more);
        }
    }

    /** Copies the origins. */
    public AttributionLedger {
        origins = Collections.unmodifiableMap(new TreeMap<>(origins));
    }

    /**
     * Puts scans and claims together.
     *
     * @param scans every scan
     * @param claims what each order is owed to
     * @return the ledger
     * @throws InvalidInputException with {@code order-claimed-twice} for every order that comes twice
     */
    public static AttributionLedger of(Collection<Scan> scans, Collection<Claim> claims) {
        var origins = new TreeMap<Origin, Share>();
        scans.forEach(scan -> origins.merge(Origin.of(scan), Share.EMPTY.scanned(), (before, one) -> before.scanned()));
        var none = Share.EMPTY;
        var seen = new HashSet<String>();
        var problems = new ArrayList<Problem>();
        for (var claim : claims) {
            if (!seen.add(claim.order().id())) {
                problems.add(
                        Problem.of("order-claimed-twice", "order", claim.order().id()));
            }
            var scan = claim.scan();
            if (scan == null) {
                none = none.ordered(claim.order());
            } else {
                origins.compute(
                        Origin.of(scan), (origin, before) -> orEmpty(before).ordered(claim.order()));
            }
        }
        refuse(problems);
        return new AttributionLedger(origins, none);
    }

    private static Share orEmpty(@Nullable Share share) {
        return share == null ? Share.EMPTY : share;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
