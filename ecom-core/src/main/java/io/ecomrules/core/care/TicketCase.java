package io.ecomrules.core.care;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known when somebody wants to take a step with a ticket (SVC-15).
 *
 * @param note what is recorded, to whom it is handed over, what the customer is asked, why it is opened again; or an empty text
 * @param satisfaction what the customer answered who was asked for satisfaction, or null before that
 */
public record TicketCase(String note, @Nullable Satisfaction satisfaction) {

    /** Nothing is said. */
    public static final TicketCase SILENT = new TicketCase("", null);

    /** Checks that there is a note, if only an empty one. */
    public TicketCase {
        Objects.requireNonNull(note, "note");
    }

    /**
     * Obtains what is said about a step.
     *
     * @param note the words
     * @return the case
     */
    public static TicketCase of(String note) {
        return new TicketCase(note, null);
    }

    /**
     * Obtains what the customer answered.
     *
     * @param satisfaction the answer, or that there was none
     * @return the case
     */
    public static TicketCase of(Satisfaction satisfaction) {
        return new TicketCase("", satisfaction);
    }
}
