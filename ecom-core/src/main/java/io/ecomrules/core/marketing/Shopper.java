package io.ecomrules.core.marketing;

import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer as far as mails go (CMP-4, CMP-5). Consent that is not recorded is none.
 *
 * @param id the host's name for the customer, not blank
 * @param consentedAt when the customer last consented to mails, or null if that is not recorded
 * @param unsubscribedAt when the customer last unsubscribed, or null
 * @param birthday the day, or null if it is not known
 * @param isVip whether the customer is a VIP, as segments tell
 * @param abandoned what was left behind, in any order
 * @param purchases when the customer bought, in any order
 * @param mails what was sent, in any order
 */
public record Shopper(
        String id,
        @Nullable Instant consentedAt,
        @Nullable Instant unsubscribedAt,
        @Nullable MonthDay birthday,
        boolean isVip,
        List<Abandoned> abandoned,
        List<Instant> purchases,
        List<Mailed> mails) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Shopper {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A customer has an id.");
        }
        abandoned = List.copyOf(abandoned);
        purchases = List.copyOf(purchases);
        mails = List.copyOf(mails);
    }

    /**
     * Obtains a customer who consented and of whom nothing else is known.
     *
     * @param id the host's name for the customer
     * @param consentedAt when the customer consented
     * @return the customer
     */
    public static Shopper consenting(String id, Instant consentedAt) {
        return new Shopper(id, consentedAt, null, null, false, List.of(), List.of(), List.of());
    }

    /**
     * Says what was left behind.
     *
     * @param more in any order
     * @return the same customer with it
     */
    public Shopper abandoning(Abandoned... more) {
        return new Shopper(id, consentedAt, unsubscribedAt, birthday, isVip, List.of(more), purchases, mails);
    }

    /**
     * Says when the customer bought.
     *
     * @param at in any order
     * @return the same customer with it
     */
    public Shopper buying(Instant... at) {
        return new Shopper(id, consentedAt, unsubscribedAt, birthday, isVip, abandoned, List.of(at), mails);
    }

    /**
     * Says what was sent.
     *
     * @param sent in any order
     * @return the same customer with it
     */
    public Shopper mailed(Mailed... sent) {
        return new Shopper(id, consentedAt, unsubscribedAt, birthday, isVip, abandoned, purchases, List.of(sent));
    }
}
