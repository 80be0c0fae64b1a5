package io.ecomrules.core.code;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RuleReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Decides which code an order is owed to (CMP-2). The order in which scans are given plays no part. */
public final class Attribution {

    /** Of scans in one instant the lower serial number counts as the earlier, so that the answer is always the same. */
    private static final Comparator<Scan> IN_TIME =
            Comparator.comparing(Scan::at).thenComparing(scan -> scan.code().serial(), Long::compareUnsigned);

    private Attribution() {}

    /**
     * Decides for an order.
     *
     * @param order the order
     * @param scans scans of any customers
     * @param terms what the rules say
     * @return the claim: a scan of this customer, before the order or in the same instant and within the time of its medium
     */
    public static Claim claim(ScannedOrder order, Collection<Scan> scans, CodeTerms terms) {
        var able = scans.stream()
                .filter(scan -> isAble(scan, order, terms))
                .sorted(IN_TIME)
                .toList();
        if (able.isEmpty()) {
            return new Claim(order, null, List.of(), List.of(), List.of());
        }
        if (able.size() == 1) {
            return new Claim(order, able.get(0), List.of(), List.of(within(able.get(0), terms)), List.of());
        }
        boolean isOneMedium =
                able.stream().map(scan -> scan.code().medium()).distinct().count() == 1;
        var claimed = isOneMedium ? terms.oneMedium() : terms.severalMedia();
        if (claimed == null) {
            var unknown = Problem.of("claim-undecided", "order", order.id(), "codes", String.valueOf(able.size()));
            return new Claim(order, null, able, List.of(), List.of(unknown));
        }
        var chosen = able.get(claimed.value() == ClaimedBy.LAST_SCAN ? able.size() - 1 : 0);
        var others = new ArrayList<>(able);
        others.remove(chosen);
        return new Claim(order, chosen, others, List.of(within(chosen, terms), claimed.rule()), List.of());
    }

    private static boolean isAble(Scan scan, ScannedOrder order, CodeTerms terms) {
        var within = terms.within().get(scan.code().medium());
        return within != null
                && scan.customer().equals(order.customer())
                && !scan.at().isAfter(order.placedAt())
                && !order.placedAt().isAfter(scan.at().plus(within.value().duration()));
    }

    private static RuleReference within(Scan scan, CodeTerms terms) {
        return Objects.requireNonNull(terms.within().get(scan.code().medium())).rule();
    }
}
