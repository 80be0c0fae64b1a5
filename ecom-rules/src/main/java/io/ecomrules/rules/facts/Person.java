package io.ecomrules.rules.facts;

import io.ecomrules.core.marketing.Sex;
import java.util.Objects;

/**
 * What a customer told of the own person, for rules about segments. No rule that gives money may ask for it (CMP-5).
 *
 * @param sex the sex, or that it was not told
 */
public record Person(Sex sex) {

    /** Checks that it is there. */
    public Person {
        Objects.requireNonNull(sex, "sex");
    }
}
