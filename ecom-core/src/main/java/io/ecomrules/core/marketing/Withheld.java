package io.ecomrules.core.marketing;

import io.ecomrules.core.finding.RuleReference;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a mail is not sent.
 *
 * @param occasion which mail, or null where the reason holds for all of them
 * @param reason why not
 * @param rule the rule that set the limit, or null where none was needed
 */
public record Withheld(
        @Nullable Occasion occasion,
        NoMail reason,
        @Nullable RuleReference rule) {

    /** Checks that there is a reason. */
    public Withheld {
        Objects.requireNonNull(reason, "reason");
    }
}
