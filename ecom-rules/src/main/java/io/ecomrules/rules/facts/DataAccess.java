package io.ecomrules.rules.facts;

import io.ecomrules.core.access.AccessLevel;
import io.ecomrules.core.access.DataOperation;
import java.util.Objects;

/**
 * Something a database user would do, for rules about whether that is permitted (ACC-1).
 *
 * @param level the level of the account
 * @param operation what is to be done
 */
public record DataAccess(AccessLevel level, DataOperation operation) {

    /** Checks that nothing is missing. */
    public DataAccess {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(operation, "operation");
    }
}
