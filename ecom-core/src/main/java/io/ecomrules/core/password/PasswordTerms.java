package io.ecomrules.core.password;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rules in force ask of passwords (ACC-3). What is null is not asked.
 *
 * @param profile the set of rules that decides, or null where none is chosen
 * @param length how long it may be
 * @param content what may be in it
 * @param lists which passwords are known already
 * @param validDays how many days after its change a password is still good
 * @param severities how grave each flaw is
 * @param refusals why rules that are needed say nothing
 */
public record PasswordTerms(
        @Nullable Ruled<PasswordProfile> profile,
        Length length,
        Content content,
        Lists lists,
        @Nullable Ruled<Integer> validDays,
        Map<PasswordFlaw, Ruled<Severity>> severities,
        List<Finding> refusals) {

    /**
     * How long it may be, in code points.
     *
     * @param least the fewest
     * @param most the most; what is longer is not looked at
     */
    public record Length(
            @Nullable Ruled<Integer> least, @Nullable Ruled<Integer> most) {}

    /**
     * What may be in it.
     *
     * @param noLeadingDigit the rule that it does not begin with a digit
     * @param classes of how many of the four kinds of characters it is made at least
     * @param userNameFrom how many code points a user name has at least that it must not hold
     * @param notUserName the rule that it is not the user name
     */
    public record Content(
            @Nullable RuleReference noLeadingDigit,
            @Nullable Ruled<Integer> classes,
            @Nullable Ruled<Integer> userNameFrom,
            @Nullable RuleReference notUserName) {}

    /**
     * Which passwords are known already.
     *
     * @param notCommon the rule that it is not on the list of common passwords
     * @param more further passwords that everybody tries first, such as the house's name
     * @param noneOfLast of how many of the user's last passwords it is none
     */
    public record Lists(
            @Nullable RuleReference notCommon,
            @Nullable Ruled<List<String>> more,
            @Nullable Ruled<Integer> noneOfLast) {}

    /** Copies everything and checks that nothing is missing. */
    public PasswordTerms {
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(lists, "lists");
        var copy = new EnumMap<PasswordFlaw, Ruled<Severity>>(PasswordFlaw.class);
        copy.putAll(severities);
        severities = Collections.unmodifiableMap(copy);
        refusals = List.copyOf(refusals);
    }
}
