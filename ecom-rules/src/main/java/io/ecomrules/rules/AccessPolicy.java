package io.ecomrules.rules;

import io.ecomrules.core.access.AccessDecision;
import io.ecomrules.core.access.AccessReview;
import io.ecomrules.core.access.AccessTerms;
import io.ecomrules.core.access.Account;
import io.ecomrules.core.access.DataRelease;
import io.ecomrules.core.access.DataUse;
import io.ecomrules.core.access.DatabaseCare;
import io.ecomrules.core.access.DatabaseChange;
import io.ecomrules.core.access.Keeping;
import io.ecomrules.core.access.LoginLending;
import io.ecomrules.core.access.RoomVisit;
import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Employees;
import io.ecomrules.rules.plan.AccessPlan;
import io.ecomrules.rules.plan.Answers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says who may touch what, and what is wrong with accounts, secrets and the database, by the rules of a pack (ACC-1, ACC-2, ACC-4 to
 * ACC-11). Who approves is told by {@link ApprovalPolicy}; how an approved change of a level is carried out, by
 * {@link io.ecomrules.core.access.LevelChange}. Immutable and thread-safe.
 */
public final class AccessPolicy {

    /** More months than any host asks about. */
    private static final int MOST_MONTHS = 1_200;

    private final Answers answers;
    private final Map<YearMonth, AccessTerms> known = new ConcurrentHashMap<>();

    AccessPolicy(Answers answers) {
        this.answers = answers;
    }

    /**
     * Tells who keeps what, how long things may take and how grave lapses are.
     *
     * @param on the day
     * @return the terms in force
     */
    public AccessTerms terms(LocalDate on) {
        if (known.size() > MOST_MONTHS) {
            known.clear();
        }
        return known.computeIfAbsent(YearMonth.from(on), month -> AccessPlan.terms(answers, month.atDay(1)));
    }

    /**
     * Decides whether somebody may do something with the database (ACC-1, ACC-9). What no rule permits is denied.
     *
     * @param use what is to be done by which account
     * @param people who holds which post
     * @param on the day
     * @return the decision, with its rule and every reason against it
     */
    public AccessDecision decide(DataUse use, Employees people, LocalDate on) {
        var permission = AccessPlan.permission(answers, use, on);
        return use.decide(permission.reach(), permission.refusals(), people, on);
    }

    /**
     * Decides whether somebody may enter the machine room (ACC-8).
     *
     * @param visit who and when
     * @param approval the approval, or null where there is none
     * @param people who holds which post
     * @param on the day
     * @return the decision, with its rule and every reason against it
     */
    public AccessDecision decide(RoomVisit visit, @Nullable Approval approval, Employees people, LocalDate on) {
        var posts = people.people().stream()
                .filter(person -> person.id().value().equals(visit.visitor()))
                .findFirst()
                .map(person -> person.posts(on))
                .orElse(Set.of());
        return visit.decide(AccessPlan.entry(answers, posts, on), approval, on);
    }

    /**
     * Decides whether somebody may let data leave the house (ACC-9).
     *
     * @param release which data, to whom and what for
     * @param approval the approval, or null where there is none
     * @param by who lets them go
     * @param at when
     * @param house who holds which post
     * @return the decision, with the rule that says who approves it, and every reason against it
     */
    public AccessDecision decide(
            DataRelease release, @Nullable Approval approval, EmployeeId by, Instant at, House house) {
        return release.decide(approval, by, at, house);
    }

    /**
     * Finds open accounts whose holders have left or moved (ACC-2).
     *
     * @param accounts the accounts
     * @param house who holds which post
     * @param now the present instant
     * @return {@code account-open-after-leaving}, {@code account-open-after-moving}, {@code account-holder-unknown}
     */
    public List<Finding> accounts(Collection<Account> accounts, House house, Instant now) {
        return AccessReview.accounts(accounts, this::terms, house, now);
    }

    /**
     * Finds what is wrong with a loan of a login (ACC-4).
     *
     * @param lending the loan
     * @param house who holds which post
     * @param now the present instant
     * @return {@code lent-without-consent}, {@code lent-password-not-changed}
     */
    public List<Finding> lending(LoginLending lending, House house, Instant now) {
        return AccessReview.lending(lending, this::terms, house, now);
    }

    /**
     * Finds who keeps what should be kept by others (ACC-5, ACC-10).
     *
     * @param keepings who keeps what
     * @param house who holds which post
     * @param now the present instant
     * @return {@code official-account-unkept}, {@code official-account-wrong-keeper}, {@code secret-not-controlled}, {@code secret-told}
     */
    public List<Finding> keeping(Collection<? extends Keeping> keepings, House house, Instant now) {
        return AccessReview.keeping(keepings, this::terms, house, now);
    }

    /**
     * Finds what is wrong with a change of the database (ACC-6).
     *
     * @param change the change
     * @param house who holds which post
     * @param now the present instant
     * @return {@code database-change-not-approved}, {@code history-not-usable}
     */
    public List<Finding> change(DatabaseChange change, House house, Instant now) {
        return AccessReview.change(change, this::terms, house, now);
    }

    /**
     * Finds what is wrong with the care of a database (ACC-7, ACC-11).
     *
     * @param care what was done
     * @param house the house
     * @param now the present instant
     * @return {@code backup-overdue}, {@code restore-test-overdue}, {@code backup-not-safe}, {@code security-update-overdue},
     *     {@code no-user-policy}, {@code no-procedures}
     */
    public List<Finding> care(DatabaseCare care, House house, Instant now) {
        return AccessReview.care(care, this::terms, house, now);
    }
}
