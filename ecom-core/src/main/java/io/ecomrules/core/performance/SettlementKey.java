package io.ecomrules.core.performance;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.util.Objects;

/**
 * What is settled once and never twice: one person, in one post, for one period. Whoever holds several posts has several keys (ORG-2).
 *
 * @param employee the person
 * @param post the post
 * @param period the month or assessment year
 */
public record SettlementKey(EmployeeId employee, Post post, Period period) {

    /** Checks that nothing is missing. */
    public SettlementKey {
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(period, "period");
    }

    /** Writes the key as {@code E-1/store-operator/2026-03}. */
    @Override
    public String toString() {
        return employee.value() + "/" + post.code() + "/" + period;
    }
}
