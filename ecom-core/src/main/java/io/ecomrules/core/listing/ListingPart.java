package io.ecomrules.core.listing;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a listing can have. Which of it must be there before going live stands in the rule files (LST-1). */
public enum ListingPart implements Titled {
    /** Its name. */
    NAME,
    /** The price asked for it. */
    PRICE,
    /** The price outside of promotions. */
    LIST_PRICE,
    /** The lowest price it may have. */
    FLOOR,
    /** Its description. */
    DESCRIPTION,
    /** At least one image. */
    IMAGES,
    /** The category it is found under. */
    CATEGORY;

    /**
     * Gives the stable code.
     *
     * @return for example {@code list-price}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Gives the code under which its absence is told.
     *
     * @return for example {@code listing-without-list-price}
     */
    public String absence() {
        return "listing-without-" + code();
    }

    /**
     * Tells whether a listing has it. A blank text is none, and neither is an empty list.
     *
     * @param listing the listing
     * @return true if it is there
     */
    public boolean isIn(Listing listing) {
        return switch (this) {
            case NAME -> isWritten(listing.name());
            case PRICE -> listing.price() != null;
            case LIST_PRICE -> listing.listPrice() != null;
            case FLOOR -> listing.floor() != null;
            case DESCRIPTION -> isWritten(listing.description());
            case IMAGES -> {
                var images = listing.images();
                yield images != null && images.stream().anyMatch(ListingPart::isWritten);
            }
            case CATEGORY -> isWritten(listing.category());
        };
    }

    private static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("listing-part." + code(), Map.of());
    }
}
