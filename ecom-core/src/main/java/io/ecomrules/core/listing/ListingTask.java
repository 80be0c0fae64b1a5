package io.ecomrules.core.listing;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** Work on a listing that belongs to certain posts. Which ones stands in the rule files (LST-1, LST-4). */
public enum ListingTask implements Titled {
    /** Somebody applies for a product to be listed. */
    APPLY,
    /** Somebody reviews name, price, description and images. */
    REVIEW,
    /** Somebody puts it live, again or for the first time, or updates it. */
    PUT_LIVE,
    /** Somebody proposes to take it down although there is stock. */
    PROPOSE_TAKING_DOWN,
    /** Somebody takes it down although there is stock. */
    TAKE_DOWN;

    /**
     * Gives the stable code.
     *
     * @return for example {@code put-live}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("listing-task." + code(), Map.of());
    }
}
