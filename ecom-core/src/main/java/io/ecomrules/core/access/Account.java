package io.ecomrules.core.access;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A database user's account (ACC-1, ACC-2). It holds no password and nothing of one.
 *
 * @param id the host's name for it
 * @param holder whose it is
 * @param post the post for which it was opened
 * @param level its level
 * @param scope the areas whose data it may enter and change, as the host names them
 * @param openedOn the first day it can be used
 * @param closedOn the first day it can no longer be used, or null while it is open
 */
public record Account(
        String id,
        EmployeeId holder,
        Post post,
        AccessLevel level,
        Set<String> scope,
        LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    /**
     * Checks that nothing is missing and copies the scope.
     *
     * @throws IllegalArgumentException if it was closed before it was opened
     */
    public Account {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(openedOn, "openedOn");
        scope = Collections.unmodifiableSet(new TreeSet<>(scope));
        if (closedOn != null && closedOn.isBefore(openedOn)) {
            throw new IllegalArgumentException(
                    "Account " + id + " was closed on " + closedOn + ", before it was opened on " + openedOn + ".");
        }
    }

    /**
     * Tells whether it is open.
     *
     * @param on the day
     * @return true if it can be used that day
     */
    public boolean isOpen(LocalDate on) {
        return !on.isBefore(openedOn) && (closedOn == null || on.isBefore(closedOn));
    }

    Account withLevel(AccessLevel changed, Set<String> changedScope) {
        return new Account(id, holder, post, changed, changedScope, openedOn, closedOn);
    }

    /**
     * Closes it.
     *
     * @param on the first day it can no longer be used
     * @return the closed account
     */
    public Account closed(LocalDate on) {
        return new Account(id, holder, post, level, scope, openedOn, on);
    }
}
