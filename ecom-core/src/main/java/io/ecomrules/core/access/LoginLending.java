package io.ecomrules.core.access;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody worked with another one's login (ACC-4).
 *
 * @param account the account
 * @param borrower who worked with it
 * @param startedAt when the work began, or null if that is not known
 * @param endedAt when the work was done, or null while it goes on
 * @param consent the approval of {@link #fields()}, or null where there is none
 * @param passwordChangedAt when the password was last changed, or null if it never was
 */
public record LoginLending(
        String account,
        EmployeeId borrower,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Approval consent,
        @Nullable Instant passwordChangedAt) {

    /** Checks that nothing is missing. */
    public LoginLending {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(borrower, "borrower");
    }

    /**
     * Gives what is to be agreed to, to the letter.
     *
     * @param account the account
     * @param borrower who is to work with it
     * @return the fields
     */
    public static Fields fields(String account, EmployeeId borrower) {
        return Fields.of("account", account, "borrower", borrower.value());
    }

    /**
     * Gives what was to be agreed to, to the letter.
     *
     * @return the fields
     */
    public Fields fields() {
        return fields(account, borrower);
    }
}
