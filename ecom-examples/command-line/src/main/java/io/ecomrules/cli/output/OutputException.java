package io.ecomrules.cli.output;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/** Says that standard output takes nothing more. */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Reports a failure.
     *
     * @param cause what the system said
     */
    public OutputException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /**
     * Asks whether the reader went away, as {@code head} does once it has seen enough. That is no fault of anybody.
     *
     * @return false for a full disk and the like
     */
    public boolean isReaderGone() {
        var said = Objects.requireNonNullElse(getMessage(), "").toLowerCase(Locale.ROOT);
        return said.contains("pipe") || said.contains("管道") || said.contains("connection reset");
    }
}
