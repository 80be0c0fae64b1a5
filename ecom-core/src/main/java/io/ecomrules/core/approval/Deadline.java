package io.ecomrules.core.approval;

import io.ecomrules.core.calendar.Span;
import java.time.Instant;

/** Tells when a span of time is over. A business calendar is one. */
@FunctionalInterface
public interface Deadline {

    /**
     * Adds a span to an instant.
     *
     * @param start when it begins
     * @param span how long
     * @return when it is over
     */
    Instant after(Instant start, Span span);
}
