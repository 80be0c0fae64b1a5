package io.ecomrules.rules.facts;

import io.ecomrules.core.listing.ListingTask;
import java.util.Objects;

/**
 * Work on a listing, for rules about whose it is (LST-1, LST-4).
 *
 * @param task the work
 */
public record ListingWork(ListingTask task) {

    /** Checks that the task is there. */
    public ListingWork {
        Objects.requireNonNull(task, "task");
    }
}
