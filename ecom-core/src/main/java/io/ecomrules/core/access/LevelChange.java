package io.ecomrules.core.access;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An account is to be opened, or to get another level or scope (ACC-2). The head approves it, the general manager if it is special, and the
 * system administrator carries it out: exactly these {@link #fields()}.
 *
 * @param account the account's id
 * @param holder whose it is
 * @param post the post for which it is
 * @param from the level it has, or null if it is new
 * @param to the level it gets
 * @param scope the areas whose data it may enter and change from then on
 * @param isSpecial whether it is that of a special user
 */
public record LevelChange(
        String account,
        EmployeeId holder,
        Post post,
        @Nullable AccessLevel from,
        AccessLevel to,
        Set<String> scope,
        boolean isSpecial) {

    /** Checks that nothing is missing and copies the scope. */
    public LevelChange {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(to, "to");
        scope = Collections.unmodifiableSet(new TreeSet<>(scope));
    }

    /**
     * Tells which approval it takes.
     *
     * @return the matter
     */
    public Matter matter() {
        return isSpecial ? Matter.SPECIAL_USER : Matter.USER_LEVEL;
    }

    /**
     * Gives what is to be approved, to the letter.
     *
     * @return the fields
     */
    public Fields fields() {
        return Fields.of(
                "account", account,
                "holder", holder.value(),
                "post", post.code(),
                "from", from == null ? null : from.code(),
                "to", to.code(),
                "scope", String.join("\n", scope));
    }

    /**
     * Carries it out.
     *
     * @param present the account as it is, or null if it is to be opened
     * @param approval the approval, or null where there is none
     * @param by who carries it out
     * @param at when
     * @param house who holds which post
     * @return the account after it; or every reason why not: {@code no-approval}, {@code approval-of-another-matter},
     *     {@code account-not-as-approved}, and those of {@link Approval#againstCarryingOut}
     * @throws IllegalArgumentException if the account has another id
     */
    public Answer<Account> carryOut(
            @Nullable Account present, @Nullable Approval approval, EmployeeId by, Instant at, House house) {
        if (present != null && !present.id().equals(account)) {
            throw new IllegalArgumentException(
                    "The change is of account " + account + " but not of " + present.id() + ".");
        }
        var reasons = new ArrayList<>(Approvals.against(approval, matter(), by, fields(), at, house));
        reasons.addAll(againstPresent(present, house, at));
        return Answer.of(after(present, house, at), reasons);
    }

    private List<Problem> againstPresent(@Nullable Account present, House house, Instant at) {
        boolean isAsApproved = present == null
                ? from == null
                : present.level() == from
                        && present.holder().equals(holder)
                        && present.post() == post
                        && present.isOpen(house.day(at));
        return isAsApproved ? List.of() : List.of(Problem.of("account-not-as-approved", "account", account));
    }

    private Account after(@Nullable Account present, House house, Instant at) {
        return present == null
                ? new Account(account, holder, post, to, scope, house.day(at), null)
                : present.withLevel(to, scope);
    }
}
