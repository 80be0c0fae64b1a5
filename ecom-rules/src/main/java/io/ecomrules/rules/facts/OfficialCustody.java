package io.ecomrules.rules.facts;

import io.ecomrules.core.access.OfficialAccount;
import java.util.Objects;

/**
 * An official account, for rules about who keeps it (ACC-5).
 *
 * @param account which account
 */
public record OfficialCustody(OfficialAccount account) {

    /** Checks that nothing is missing. */
    public OfficialCustody {
        Objects.requireNonNull(account, "account");
    }
}
