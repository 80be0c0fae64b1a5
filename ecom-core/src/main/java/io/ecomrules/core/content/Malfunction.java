package io.ecomrules.core.content;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A virus, an intrusion or a malfunction of the site (CNT-9).
 *
 * @param id the host's name for it
 * @param noticedAt when it was noticed, or null if that is not known
 * @param reportedAt when the maintenance partner was told, or null if it was not
 */
public record Malfunction(
        String id, @Nullable Instant noticedAt, @Nullable Instant reportedAt) {

    /** Checks that there is an id. */
    public Malfunction {
        Objects.requireNonNull(id, "id");
    }
}
