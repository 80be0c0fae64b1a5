package io.ecomrules.core.password;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passay.DictionaryRule;
import org.passay.IllegalRegexRule;
import org.passay.PasswordData;
import org.passay.Rule;
import org.passay.UsernameRule;

/**
 * The terms as rules of Passay. Of what Passay answers only yes or no is read: its details quote the password. What is compared without
 * regard to case is folded before, because Passay folds as the machine's language does.
 */
final class PassayRules {

    private final Map<PasswordFlaw, Rule> asWritten;
    private final Map<PasswordFlaw, Rule> folded;
    private final int userNameFrom;
    private final boolean isNotUserName;

    PassayRules(PasswordTerms terms) {
        this.asWritten = asWritten(terms);
        this.folded = folded(terms);
        var from = terms.content().userNameFrom();
        this.userNameFrom = from == null ? Integer.MAX_VALUE : from.value();
        this.isNotUserName = terms.content().notUserName() != null;
    }

    private static Map<PasswordFlaw, Rule> asWritten(PasswordTerms terms) {
        var rules = new EnumMap<PasswordFlaw, Rule>(PasswordFlaw.class);
        var least = terms.length().least();
        if (least != null) {
            rules.put(PasswordFlaw.TOO_SHORT, new CodePointsRule(least.value()));
        }
        if (terms.content().noLeadingDigit() != null) {
            rules.put(PasswordFlaw.LEADING_DIGIT, new IllegalRegexRule("^\\p{Nd}", false));
        }
        var classes = terms.content().classes();
        if (classes != null) {
            rules.put(PasswordFlaw.NOT_COMPLEX, new KindsRule(classes.value()));
        }
        return rules;
    }

    private static Map<PasswordFlaw, Rule> folded(PasswordTerms terms) {
        var rules = new EnumMap<PasswordFlaw, Rule>(PasswordFlaw.class);
        rules.put(PasswordFlaw.CONTAINS_USER_NAME, new UsernameRule());
        var lists = terms.lists();
        var more = lists.more();
        if (lists.notCommon() != null || more != null) {
            var words = CommonPasswords.dictionary(lists.notCommon() != null, more == null ? List.of() : more.value());
            rules.put(PasswordFlaw.COMMON, new DictionaryRule(words));
        }
        return rules;
    }

    /** Everything that is wrong with what it is made of, in the order of the flaws. */
    Set<PasswordFlaw> flaws(String user, Password password) {
        var flaws = EnumSet.noneOf(PasswordFlaw.class);
        var given = password.text();
        if (isMalformed(given)) {
            flaws.add(PasswordFlaw.MALFORMED_PASSWORD);
        }
        var composed = Folded.composed(given);
        validate(asWritten, new PasswordData(composed), flaws);
        var name = Folded.of(user);
        var plain = Folded.of(composed);
        boolean isName = name.codePointCount(0, name.length()) >= userNameFrom;
        validate(folded, isName ? new PasswordData(name, plain) : new PasswordData(plain), flaws);
        if (isNotUserName && plain.equals(name)) {
            flaws.add(PasswordFlaw.CONTAINS_USER_NAME);
        }
        return flaws;
    }

    private static void validate(Map<PasswordFlaw, Rule> rules, PasswordData data, Set<PasswordFlaw> flaws) {
        try {
            rules.forEach((flaw, rule) -> {
                if (!rule.validate(data).isValid()) {
                    flaws.add(flaw);
                }
            });
        } catch (RuntimeException fault) {
            // Without its cause, whose message may quote the password.
            throw new IllegalStateException(
                    "Passay cannot judge a password: " + fault.getClass().getName() + ".");
        }
    }

    private static boolean isMalformed(String password) {
        for (int i = 0; i < password.length(); ) {
            int each = password.codePointAt(i);
            if (Character.isISOControl(each) || Character.getType(each) == Character.SURROGATE) {
                return true;
            }
            i += Character.charCount(each);
        }
        return false;
    }
}
