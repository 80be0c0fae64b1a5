package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file of texts, read.
 *
 * @param line the physical line it starts on, from 1
 * @param content the text, or null where the record cannot be used
 * @param problems everything that is wrong with it; none if there is a text
 */
public record TextEntry(int line, @Nullable Content content, List<Problem> problems) {

    /**
     * A text to be published.
     *
     * @param id the host's name for it
     * @param text the text
     */
    public record Content(String id, String text) {}

    /** Copies the problems. */
    public TextEntry {
        problems = List.copyOf(problems);
        if (problems.isEmpty() == (content == null)) {
            throw new IllegalArgumentException("Line " + line + " has either a text or problems: " + problems + ".");
        }
    }
}
