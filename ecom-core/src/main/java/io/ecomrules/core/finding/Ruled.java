package io.ecomrules.core.finding;

import java.util.Objects;

/**
 * What a rule has set, together with the rule: a span of time, an hour, a post.
 *
 * @param value what is set
 * @param rule the rule that set it
 * @param <T> what kind of thing it is
 */
public record Ruled<T>(T value, RuleReference rule) {

    /** Checks that nothing is missing. */
    public Ruled {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rule, "rule");
    }
}
