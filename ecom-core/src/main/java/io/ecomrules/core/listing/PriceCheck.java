package io.ecomrules.core.listing;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.journal.Seal;
import io.ecomrules.core.money.Moneys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.money.MonetaryAmount;

/** Whether the price that customers pay is one that was approved (LST-2). */
public final class PriceCheck {

    private static final ClauseId CLAUSE = ClauseId.of("LST-2");

    private PriceCheck() {}

    /**
     * Looks at a live price. An approval covers it if it was given for exactly this price of this sku, or for a promotion at this price that
     * is running.
     *
     * @param listing the listing as it is live
     * @param promotions the promotions planned; those of other skus play no part
     * @param approved the seals of everything approved, made of {@link Listing#pricing()} and {@link Promotion#terms()}
     * @param at when the price was seen
     * @return {@code listing-without-price}, {@code listing-price-not-positive}, {@code unapproved-price}, or nothing
     */
    public static List<Finding> live(
            Listing listing, Collection<Promotion> promotions, Set<Seal> approved, Instant at) {
        var price = listing.price();
        if (price == null) {
            return List.of(finding(CLAUSE, ListingPart.PRICE.absence(), listing.sku()));
        }
        var findings = new ArrayList<Finding>();
        if (!price.isPositive()) {
            findings.add(
                    finding(CLAUSE, "listing-price-not-positive", listing.sku()).with("price", text(price)));
        }
        if (!approved.contains(listing.pricing().seal()) && !isPromoted(listing, promotions, approved, at)) {
            findings.add(finding(CLAUSE, "unapproved-price", listing.sku())
                    .with("price", text(price))
                    .with("at", at.toString()));
        }
        return List.copyOf(findings);
    }

    private static boolean isPromoted(
            Listing listing, Collection<Promotion> promotions, Set<Seal> approved, Instant at) {
        return promotions.stream()
                .filter(promotion -> promotion.sku().equals(listing.sku()) && promotion.isRunning(at))
                .filter(promotion ->
                        Listing.priced(promotion.sku(), promotion.price()).equals(listing.pricing()))
                .anyMatch(promotion -> approved.contains(promotion.terms().seal()));
    }

    static Finding finding(ClauseId clause, String code, Sku sku) {
        return Finding.of(clause, code, null, Severity.VIOLATION).with("sku", sku.value());
    }

    static String text(MonetaryAmount amount) {
        return Moneys.number(amount).toPlainString() + " "
                + amount.getCurrency().getCurrencyCode();
    }
}
