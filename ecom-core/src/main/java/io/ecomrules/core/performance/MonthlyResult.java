package io.ecomrules.core.performance;

import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The coefficient of one person in one post for one month, as a line of a history.
 *
 * @param employee the person
 * @param post the post
 * @param month the month
 * @param coefficient the coefficient, or null for a month without an assessment
 */
public record MonthlyResult(
        EmployeeId employee,
        Post post,
        PeriodMonth month,
        @Nullable Exact coefficient) {

    /** Checks that nothing but the coefficient is missing. */
    public MonthlyResult {
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(month, "month");
    }
}
