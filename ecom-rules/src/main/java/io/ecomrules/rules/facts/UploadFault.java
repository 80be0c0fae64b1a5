package io.ecomrules.rules.facts;

import io.ecomrules.core.content.UploadFlaw;
import java.util.Objects;

/**
 * Something wrong with an upload, for rules about how grave it is (CNT-1).
 *
 * @param flaw what is wrong
 */
public record UploadFault(UploadFlaw flaw) {

    /** Checks that the flaw is there. */
    public UploadFault {
        Objects.requireNonNull(flaw, "flaw");
    }
}
