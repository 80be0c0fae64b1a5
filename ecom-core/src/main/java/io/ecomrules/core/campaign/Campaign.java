package io.ecomrules.core.campaign;

import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.listing.Sku;
import io.ecomrules.core.money.Moneys;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it is planned (CMP-1).
 *
 * @param id its id, not blank
 * @param title what it is called
 * @param planItem the item of the annual plan that it comes from, or null
 * @param from the first instant of its window
 * @param until the first instant after it
 * @param budget what it may cost, or null if nobody said
 * @param skus the products it promotes
 */
public record Campaign(
        String id,
        String title,
        @Nullable String planItem,
        Instant from,
        Instant until,
        @Nullable MonetaryAmount budget,
        Set<Sku> skus) {

    /**
     * Checks the window and copies the products.
     *
     * @throws IllegalArgumentException if the id is blank or the window is empty
     */
    public Campaign {
        Objects.requireNonNull(title, "title");
        if (id.isBlank() || !from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "A campaign has an id and a window: '" + id + "', " + from + " – " + until);
        }
        skus = Collections.unmodifiableSet(new TreeSet<>(skus));
    }

    /**
     * Gives what the head reviews: everything.
     *
     * @return the fields to approve and to seal
     */
    public Fields fields() {
        return Fields.of(
                        "id", id,
                        "title", title,
                        "planItem", planItem,
                        "from", from.toString(),
                        "until", until.toString())
                .with("budget", budget == null ? null : text(budget))
                .with("skus", skus.stream().map(Sku::value).collect(Collectors.joining(" ")));
    }

    /**
     * Tells whether an instant lies in the window.
     *
     * @param at the instant
     * @return true from its first instant on, and no longer at its end
     */
    public boolean isIn(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    static String text(MonetaryAmount amount) {
        return Moneys.number(amount).toPlainString() + " "
                + amount.getCurrency().getCurrencyCode();
    }
}
