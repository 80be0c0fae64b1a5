package io.ecomrules.rules.facts;

import io.ecomrules.core.content.Category;
import java.util.Objects;

/**
 * What nobody may publish (CNT-7).
 *
 * @param category the category
 */
public record Prohibited(Category category) {

    /** Checks that it is said what it is about. */
    public Prohibited {
        Objects.requireNonNull(category, "category");
    }
}
