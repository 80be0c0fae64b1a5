package io.ecomrules.core.listing;

import io.ecomrules.core.journal.Seal;
import io.ecomrules.core.organization.Post;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is known when somebody wants to take a step with a listing.
 *
 * @param listing the listing as it is now
 * @param terms what rules ask of listings
 * @param actor the posts of whoever wants to take the step
 * @param approved the seals of everything approved
 * @param promotions the promotions planned
 * @param stock what was decided about its stock
 * @param reason why it is to be taken down although there is stock, or an empty text
 * @param at when
 */
public record ListingCase(
        Listing listing,
        ListingTerms terms,
        Set<Post> actor,
        Set<Seal> approved,
        List<Promotion> promotions,
        Delisting stock,
        String reason,
        Instant at) {

    /** Copies the collections. */
    public ListingCase {
        Objects.requireNonNull(listing, "listing");
        Objects.requireNonNull(terms, "terms");
        actor = Set.copyOf(actor);
        approved = Set.copyOf(approved);
        promotions = List.copyOf(promotions);
        Objects.requireNonNull(stock, "stock");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Begins with a listing of which nothing was approved or planned.
     *
     * @param listing the listing
     * @param terms what rules ask of listings
     * @param stock what was decided about its stock
     * @param at when
     * @param actor the posts of whoever wants to take the step
     * @return the case
     */
    public static ListingCase of(Listing listing, ListingTerms terms, Delisting stock, Instant at, Post... actor) {
        return new ListingCase(listing, terms, Set.of(actor), Set.of(), List.of(), stock, "", at);
    }

    /**
     * Says what was approved.
     *
     * @param seals the seals of all of it
     * @return the same case with them
     */
    public ListingCase approved(Collection<Seal> seals) {
        return new ListingCase(listing, terms, actor, Set.copyOf(seals), promotions, stock, reason, at);
    }

    /**
     * Says what promotions are planned.
     *
     * @param planned all of them
     * @return the same case with them
     */
    public ListingCase promoted(List<Promotion> planned) {
        return new ListingCase(listing, terms, actor, approved, planned, stock, reason, at);
    }

    /**
     * Says why it is to be taken down although there is stock.
     *
     * @param why the reason
     * @return the same case with it
     */
    public ListingCase because(String why) {
        return new ListingCase(listing, terms, actor, approved, promotions, stock, why, at);
    }
}
