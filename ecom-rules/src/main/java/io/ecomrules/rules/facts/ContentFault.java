package io.ecomrules.rules.facts;

import io.ecomrules.core.content.ContentLapse;
import java.util.Objects;

/**
 * Something wrong with what is published or with the site, for rules about how grave it is (CNT-2 to CNT-10).
 *
 * @param lapse what is wrong
 */
public record ContentFault(ContentLapse lapse) {

    /** Checks that it is said what it is about. */
    public ContentFault {
        Objects.requireNonNull(lapse, "lapse");
    }
}
