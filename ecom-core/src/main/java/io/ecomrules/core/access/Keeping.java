package io.ecomrules.core.access;

import io.ecomrules.core.organization.EmployeeId;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Who has the keys to something that belongs to the company. */
public sealed interface Keeping {

    /**
     * Who keeps an official account (ACC-5).
     *
     * @param account which
     * @param keepers everybody who knows its password
     */
    record OfAccount(OfficialAccount account, Set<EmployeeId> keepers) implements Keeping {
        /** Copies the people. */
        public OfAccount {
            Objects.requireNonNull(account, "account");
            keepers = Collections.unmodifiableSet(new TreeSet<>(keepers));
        }
    }

    /**
     * Who controls the password of a thing (ACC-10).
     *
     * @param secret which
     * @param controllers who controls it
     * @param toldTo to whom else it was told, as the host names them
     */
    record OfSecret(Secret secret, Set<EmployeeId> controllers, Set<String> toldTo) implements Keeping {
        /** Copies the people. */
        public OfSecret {
            Objects.requireNonNull(secret, "secret");
            controllers = Collections.unmodifiableSet(new TreeSet<>(controllers));
            toldTo = Collections.unmodifiableSet(new TreeSet<>(toldTo));
        }
    }
}
