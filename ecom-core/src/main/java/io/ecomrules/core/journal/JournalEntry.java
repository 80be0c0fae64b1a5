package io.ecomrules.core.journal;

import io.ecomrules.core.finding.PackReference;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to the rules in service.
 *
 * @param at when
 * @param event what
 * @param pack the pack it happened to, or null where none could be read
 * @param by who brought it about
 * @param approvedBy who approved it, or null where no approval was needed or given
 * @param note the approver's reason, or what the pack was refused for
 * @param changes what the pack decides differently from the one before, in sentences
 */
public record JournalEntry(
        Instant at,
        Event event,
        @Nullable PackReference pack,
        String by,
        @Nullable String approvedBy,
        String note,
        List<String> changes) {

    /** What can happen. */
    public enum Event {
        /** A pack serves from now on, and the one before no longer does. */
        ACTIVATED,
        /** A pack waits for an approval. */
        PROPOSED,
        /** A pack cannot serve; the one in service stays. */
        REFUSED,
        /** Nothing serves any more. */
        STOPPED;

        /**
         * Gives the name in files.
         *
         * @return for example {@code activated}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Checks that nothing is missing. */
    public JournalEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(event, "event");
        if (by.isBlank()) {
            throw new IllegalArgumentException("An entry names who brought it about, but the name was blank.");
        }
        changes = List.copyOf(changes);
    }
}
