package io.ecomrules.core.journal;

import io.ecomrules.core.finding.InvalidInputException;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A chain of events that only grows. {@link InMemoryLog} is gone with the program; a file comes with the rules' log package; a host may
 * keep one in its own database.
 *
 * <p>Implementations are thread-safe: events that are appended at the same time stand one after the other. {@link #append} returns only when
 * the event is kept, and when it throws, nothing was.
 */
public interface EventLog {

    /**
     * Keeps an event.
     *
     * @param event what happened
     * @return its link in the chain
     * @throws InvalidInputException with {@code lone-surrogate} if a text has half of a character
     */
    Link append(LoggedEvent event);

    /**
     * Tells what the chain has come to, to be kept elsewhere.
     *
     * @param at the time
     * @return the number of links and the last seal
     */
    Anchor anchor(Instant at);

    /**
     * Reads the chain as it is now.
     *
     * @return the links, first one first; to be closed, and read only once
     */
    Stream<Link> links();

    /**
     * Verifies what {@link #links} reads.
     *
     * @param anchors what was kept elsewhere, if anything
     * @return whether it holds together, and where not
     */
    default Verification verify(Anchor... anchors) {
        try (var links = links()) {
            return Verification.of(links, anchors);
        }
    }
}
