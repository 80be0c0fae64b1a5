package io.ecomrules.core.listing;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** What is wrong with promotions before anybody is asked to approve them (LST-6). */
public final class PromotionCheck {

    private static final ClauseId CLAUSE = ClauseId.of("LST-6");

    private static final Comparator<Promotion> BY_SKU_AND_BEGINNING = Comparator.comparing(Promotion::sku)
            .thenComparing(Promotion::begins)
            .thenComparing(Promotion::ends)
            .thenComparing(promotion -> promotion.terms().toString());

    private PromotionCheck() {}

    /**
     * Looks at one promotion. It needs a window, and a price below the list price and not below the floor.
     *
     * @param promotion the promotion
     * @param listing the listing it is for
     * @return everything that is wrong; what a comparison would need and nobody told is a finding too
     * @throws IllegalArgumentException if the promotion is for another sku
     */
    public static List<Finding> of(Promotion promotion, Listing listing) {
        if (!promotion.sku().equals(listing.sku())) {
            throw new IllegalArgumentException(
                    "The promotion is for " + promotion.sku() + " but the listing is " + listing.sku() + ".");
        }
        var findings = new ArrayList<Finding>();
        if (promotion.from() == null || promotion.until() == null) {
            findings.add(finding(promotion, "promotion-without-window"));
        } else if (!promotion.hasWindow()) {
            findings.add(finding(promotion, "promotion-window-empty"));
        }
        var price = promotion.price();
        if (price == null) {
            findings.add(finding(promotion, "promotion-without-price"));
            return List.copyOf(findings);
        }
        if (!price.isPositive()) {
            findings.add(finding(promotion, "listing-price-not-positive").with("price", PriceCheck.text(price)));
        }
        compare(promotion, price, Bound.LIST_PRICE, listing.listPrice(), price::isLessThan, findings);
        compare(promotion, price, Bound.FLOOR, listing.floor(), price::isGreaterThanOrEqualTo, findings);
        return List.copyOf(findings);
    }

    /** What a promotional price is compared with: the codes for one that is not told, and for one that is broken. */
    private enum Bound {
        LIST_PRICE("promotion-without-list-price", "promotion-not-below-list-price"),
        FLOOR("promotion-without-floor", "promotion-below-floor");

        private final String absent;
        private final String broken;

        Bound(String absent, String broken) {
            this.absent = absent;
            this.broken = broken;
        }
    }

    private static void compare(
            Promotion promotion,
            MonetaryAmount price,
            Bound bound,
            @Nullable MonetaryAmount amount,
            Predicate<MonetaryAmount> isKept,
            List<Finding> findings) {
        if (amount == null) {
            findings.add(finding(promotion, bound.absent));
            return;
        }
        boolean isComparable = amount.getCurrency().equals(price.getCurrency());
        if (!isComparable || !isKept.test(amount)) {
            findings.add(finding(promotion, isComparable ? bound.broken : "promotion-in-other-currency")
                    .with("price", PriceCheck.text(price))
                    .with("bound", PriceCheck.text(amount)));
        }
    }

    /**
     * Finds promotions of one sku that hold at the same time. One that begins where another ends does not overlap it.
     *
     * @param promotions promotions of any skus, in any order; those without a window play no part
     * @return {@code promotions-overlap} for each promotion that begins before an earlier one of its sku has ended
     */
    public static List<Finding> overlaps(Collection<Promotion> promotions) {
        var inOrder = promotions.stream()
                .filter(Promotion::hasWindow)
                .sorted(BY_SKU_AND_BEGINNING)
                .toList();
        var findings = new ArrayList<Finding>();
        @Nullable Promotion longest = null;
        for (var next : inOrder) {
            var earlier = longest != null && longest.sku().equals(next.sku()) ? longest : null;
            if (earlier != null && next.begins().isBefore(earlier.ends())) {
                findings.add(finding(next, "promotions-overlap").with("other", earlier.window()));
            }
            longest = earlier != null && earlier.ends().isAfter(next.ends()) ? earlier : next;
        }
        return List.copyOf(findings);
    }

    private static Finding finding(Promotion promotion, String code) {
        return PriceCheck.finding(CLAUSE, code, promotion.sku()).with("window", promotion.window());
    }
}
