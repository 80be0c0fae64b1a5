package io.ecomrules.rules.facts;

import io.ecomrules.core.finding.Titled;
import io.ecomrules.core.listing.ListingTask;
import java.util.Locale;
import java.util.Objects;

/**
 * Work on a listing before anybody approves it, for rules about whose it is (LST-1). Whose the work behind an approval is, the rules for
 * approvals say.
 *
 * @param work the work
 */
public record ListingWork(Work work) {

    /** What is done. */
    public enum Work implements Titled {
        /** Somebody applies for a product to be listed. */
        APPLICATION(ListingTask.APPLY),
        /** Somebody reviews name, price, description and images. */
        REVIEW(ListingTask.REVIEW);

        private final ListingTask task;

        Work(ListingTask task) {
            this.task = task;
        }

        /**
         * Gives the task in the life of a listing.
         *
         * @return the task
         */
        public ListingTask task() {
            return task;
        }

        @Override
        public String title(Locale locale) {
            return task.title(locale);
        }
    }

    /** Checks that the work is there. */
    public ListingWork {
        Objects.requireNonNull(work, "work");
    }
}
