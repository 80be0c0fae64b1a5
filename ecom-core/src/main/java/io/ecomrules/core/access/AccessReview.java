package io.ecomrules.core.access;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what is wrong with accounts, loans of logins, keepers and changes of the database. What is not known blames nobody, and is told. */
public final class AccessReview {

    private final Review review;

    private AccessReview(Review review) {
        this.review = review;
    }

    /**
     * Finds open accounts that should be closed (ACC-2).
     *
     * @param accounts the accounts
     * @param terms what the rules in force on a day say
     * @param house who holds which post
     * @param now the present instant
     * @return a finding for each, in their order
     */
    public static List<Finding> accounts(
            Collection<Account> accounts, Function<LocalDate, AccessTerms> terms, House house, Instant now) {
        var own = new AccessReview(new Review(terms, house, now));
        accounts.stream().filter(account -> account.isOpen(own.review.today())).forEach(own::account);
        return own.review.findings();
    }

    private void account(Account account) {
        var day = review.today();
        var holder = review.house().people().find(account.holder());
        boolean isHere = holder.filter(found -> !found.posts(day).isEmpty()).isPresent();
        boolean wasHere = holder.filter(found -> found.appointments().stream()
                        .anyMatch(appointment -> appointment.from().isBefore(day)))
                .isPresent();
        if (!isHere) {
            tell(wasHere ? AccessLapse.ACCOUNT_OPEN_AFTER_LEAVING : AccessLapse.ACCOUNT_HOLDER_UNKNOWN, account);
        } else if (!review.isHolding(account.holder(), List.of(account.post()))) {
            tell(AccessLapse.ACCOUNT_OPEN_AFTER_MOVING, account);
        }
    }

    private void tell(AccessLapse lapse, Account account) {
        review.lapse(
                lapse,
                "account",
                account.id(),
                "holder",
                account.holder().value(),
                "post",
                account.post().code(),
                "level",
                account.level().code());
    }

    /**
     * Finds what is wrong with a loan of a login (ACC-4).
     *
     * @param lending the loan
     * @param terms what the rules in force on a day say
     * @param house who holds which post
     * @param now the present instant
     * @return what is wrong
     */
    public static List<Finding> lending(
            LoginLending lending, Function<LocalDate, AccessTerms> terms, House house, Instant now) {
        var own = new AccessReview(new Review(terms, house, now));
        own.consent(lending);
        own.password(lending);
        return own.review.findings();
    }

    private void consent(LoginLending lending) {
        var against = Approvals.against(lending.consent(), Matter.LOGIN_LENDING, lending.fields());
        var startedAt = lending.startedAt();
        var agreedAt = lending.consent() == null ? null : agreedAt(lending.consent());
        if (!against.isEmpty()) {
            unconsented(lending, codes(against));
        } else if (startedAt == null) {
            review.unknown(AccessLapse.LENT_WITHOUT_CONSENT.clause(), lending.account(), "started-at");
        } else if (agreedAt != null && agreedAt.isAfter(startedAt)) {
            unconsented(lending, "agreed-afterwards");
        }
    }

    /** When the last who had to agree did. */
    private static Instant agreedAt(Approval consent) {
        return consent.standing().stream()
                .map(approved -> approved.decision().at())
                .max(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    private void unconsented(LoginLending lending, String reasons) {
        review.lapse(
                AccessLapse.LENT_WITHOUT_CONSENT,
                "account",
                lending.account(),
                "borrower",
                lending.borrower().value(),
                "reasons",
                reasons);
    }

    private void password(LoginLending lending) {
        var endedAt = lending.endedAt();
        if (endedAt == null) {
            return;
        }
        var lapse = AccessLapse.LENT_PASSWORD_NOT_CHANGED;
        var dueAt = review.dueAt(Obligation.CHANGE_LENT_PASSWORD, lapse, endedAt, lending.account());
        if (dueAt == null) {
            return;
        }
        // What was changed before the work was done may still be known to the borrower.
        var last = lending.passwordChangedAt();
        var changedAt = last == null || last.isBefore(endedAt) ? null : last;
        if ((changedAt == null ? review.present() : changedAt).isAfter(dueAt)) {
            review.lapse(
                    lapse,
                    "account",
                    lending.account(),
                    "borrower",
                    lending.borrower().value(),
                    "endedAt",
                    review.text(endedAt),
                    "dueAt",
                    review.text(dueAt),
                    "at",
                    review.text(changedAt));
        }
    }

    /**
     * Finds who keeps what should be kept by others (ACC-5, ACC-10).
     *
     * @param keepings who keeps what
     * @param terms what the rules in force on a day say
     * @param house who holds which post
     * @param now the present instant
     * @return what is wrong, in their order
     */
    public static List<Finding> keeping(
            Collection<? extends Keeping> keepings, Function<LocalDate, AccessTerms> terms, House house, Instant now) {
        var review = new Review(terms, house, now);
        keepings.forEach(keeping -> KeepingCheck.check(keeping, review));
        return review.findings();
    }

    /**
     * Finds what is wrong with a change of the database (ACC-6).
     *
     * @param change the change
     * @param terms what the rules in force on a day say
     * @param house who holds which post
     * @param now the present instant
     * @return what is wrong
     */
    public static List<Finding> change(
            DatabaseChange change, Function<LocalDate, AccessTerms> terms, House house, Instant now) {
        var review = new Review(terms, house, now);
        var against = Approvals.against(
                change.approval(), Matter.DATABASE_CHANGE, change.by(), change.fields(), change.at(), house);
        if (!against.isEmpty()) {
            review.lapse(
                    AccessLapse.DATABASE_CHANGE_NOT_APPROVED,
                    "id",
                    change.id(),
                    "by",
                    change.by().value(),
                    "at",
                    review.text(change.at()),
                    "reasons",
                    codes(against));
        }
        var isUsable = change.isHistoryUsable();
        if (isUsable == null) {
            review.unknown(AccessLapse.HISTORY_NOT_USABLE.clause(), change.id(), "history-usable");
        } else if (!isUsable) {
            review.lapse(AccessLapse.HISTORY_NOT_USABLE, "id", change.id());
        }
        return review.findings();
    }

    /**
     * Finds what is wrong with the care of a database (ACC-7, ACC-11).
     *
     * @param care what was done
     * @param terms what the rules in force on a day say
     * @param house the house
     * @param now the present instant
     * @return what is wrong
     */
    public static List<Finding> care(
            DatabaseCare care, Function<LocalDate, AccessTerms> terms, House house, Instant now) {
        var review = new Review(terms, house, now);
        CareCheck.check(care, review);
        return review.findings();
    }

    private static String codes(List<Problem> reasons) {
        return reasons.stream().map(Problem::code).distinct().collect(Collectors.joining(", "));
    }
}
