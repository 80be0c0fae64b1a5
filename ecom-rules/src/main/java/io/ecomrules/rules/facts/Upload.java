package io.ecomrules.rules.facts;

import io.ecomrules.core.content.UploadKind;
import java.util.Objects;

/**
 * A file that somebody wants to put on the site (CNT-1).
 *
 * @param kind what it is by its bytes
 */
public record Upload(UploadKind kind) {

    /** Checks that the kind is there. */
    public Upload {
        Objects.requireNonNull(kind, "kind");
    }
}
