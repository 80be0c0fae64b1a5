package io.ecomrules.core.access;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.organization.Employees;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody would do something with the database (ACC-1, ACC-9). What no rule permits is denied.
 *
 * @param account by which account
 * @param operation what
 * @param area whose data, as scopes name it, or null where that is not known
 */
public record DataUse(
        Account account, DataOperation operation, @Nullable String area) {

    /** Checks that nothing is missing. */
    public DataUse {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(operation, "operation");
    }

    /**
     * Decides whether it may be done.
     *
     * @param permission how far rules permit it to the account's level, or null where they do not
     * @param refusals why rules that should say something do not: two that disagree
     * @param people who holds which post
     * @param on the day
     * @return the decision, with every reason against it: {@code account-not-open}, {@code holder-not-in-post},
     *     {@code operation-not-permitted}, {@code area-not-known}, {@code outside-scope}, and the codes of the refusals
     */
    public AccessDecision decide(
            @Nullable Ruled<Reach> permission, List<Finding> refusals, Employees people, LocalDate on) {
        var reasons = new ArrayList<>(againstAccount(people, on));
        if (permission == null) {
            reasons.addAll(notPermitted(refusals));
            return new AccessDecision.Denied(reasons, null);
        }
        if (permission.value() == Reach.WITHIN_SCOPE) {
            reasons.addAll(againstArea());
        }
        return reasons.isEmpty()
                ? new AccessDecision.Permitted(permission.rule(), null)
                : new AccessDecision.Denied(reasons, permission.rule());
    }

    private List<Problem> againstAccount(Employees people, LocalDate on) {
        var reasons = new ArrayList<Problem>();
        if (!account.isOpen(on)) {
            reasons.add(Problem.of("account-not-open", "account", account.id(), "on", on.toString()));
        }
        var isInPost = people.find(account.holder())
                .filter(holder -> holder.isHolding(account.post(), on))
                .isPresent();
        if (!isInPost) {
            reasons.add(Problem.of(
                            "holder-not-in-post",
                            "account",
                            account.id(),
                            "holder",
                            account.holder().value())
                    .named("post", account.post().code(), account.post()));
        }
        return reasons;
    }

    private List<Problem> notPermitted(List<Finding> refusals) {
        if (refusals.isEmpty()) {
            return List.of(Problem.of("operation-not-permitted", "account", account.id())
                    .named("level", account.level().code(), account.level())
                    .named("operation", operation.code(), operation));
        }
        return refusals.stream()
                .map(refusal -> Problem.of("permission-unknown", "code", refusal.code())
                        .named("level", account.level().code(), account.level())
                        .named("operation", operation.code(), operation))
                .toList();
    }

    private List<Problem> againstArea() {
        if (area == null) {
            return List.of(Problem.of("area-not-known", "account", account.id())
                    .named("operation", operation.code(), operation));
        }
        return account.scope().contains(area)
                ? List.of()
                : List.of(Problem.of(
                                "outside-scope",
                                "account",
                                account.id(),
                                "area",
                                area,
                                "scope",
                                account.scope().isEmpty() ? "—" : String.join(", ", account.scope()))
                        .named("operation", operation.code(), operation));
    }
}
