package io.ecomrules.rules.facts;

import io.ecomrules.core.marketing.Occasion;
import java.util.Objects;

/**
 * A mail to a customer, for rules about when it is sent and how often (CMP-4, CMP-5).
 *
 * @param occasion why it is sent
 */
public record Mail(Occasion occasion) {

    /** Checks that it is there. */
    public Mail {
        Objects.requireNonNull(occasion, "occasion");
    }
}
