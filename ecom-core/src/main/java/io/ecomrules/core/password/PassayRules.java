package io.ecomrules.core.password;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passay.DictionaryRule;
import org.passay.IllegalRegexRule;
import org.passay.PasswordData;
import org.passay.PasswordValidator;
import org.passay.Rule;
import org.passay.UsernameRule;

/**
 * The terms as rules of Passay. Of what Passay answers only the codes are read: its details quote the password. What is compared without
 * regard to case is folded before, because Passay folds as the machine's language does.
 */
final class PassayRules {

    private static final Map<String, PasswordFlaw> FLAWS = Map.of(
            CodePointsRule.CODE, PasswordFlaw.TOO_SHORT,
            IllegalRegexRule.ERROR_CODE, PasswordFlaw.LEADING_DIGIT,
            KindsRule.CODE, PasswordFlaw.NOT_COMPLEX,
            UsernameRule.ERROR_CODE, PasswordFlaw.CONTAINS_USER_NAME,
            DictionaryRule.ERROR_CODE, PasswordFlaw.COMMON);

    private final PasswordValidator asWritten;
    private final PasswordValidator folded;
    private final int userNameFrom;
    private final boolean isNotUserName;

    PassayRules(PasswordTerms terms) {
        this.asWritten = new PasswordValidator(asWritten(terms));
        this.folded = new PasswordValidator(folded(terms));
        var from = terms.content().userNameFrom();
        this.userNameFrom = from == null ? Integer.MAX_VALUE : from.value();
        this.isNotUserName = terms.content().notUserName() != null;
    }

    private static List<Rule> asWritten(PasswordTerms terms) {
        var rules = new ArrayList<Rule>();
        var least = terms.length().least();
        if (least != null) {
            rules.add(new CodePointsRule(least.value()));
        }
        if (terms.content().noLeadingDigit() != null) {
            rules.add(new IllegalRegexRule("^\\p{Nd}", false));
        }
        var classes = terms.content().classes();
        if (classes != null) {
            rules.add(new KindsRule(classes.value()));
        }
        return rules;
    }

    private static List<Rule> folded(PasswordTerms terms) {
        var rules = new ArrayList<Rule>();
        rules.add(new UsernameRule());
        var lists = terms.lists();
        var more = lists.more();
        if (lists.notCommon() != null || more != null) {
            rules.add(new DictionaryRule(
                    CommonPasswords.dictionary(lists.notCommon() != null, more == null ? List.of() : more.value())));
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
        validate(asWritten, null, composed, flaws);
        var name = Folded.of(user);
        var plain = Folded.of(composed);
        boolean isName = name.codePointCount(0, name.length()) >= userNameFrom;
        validate(folded, isName ? name : null, plain, flaws);
        if (isNotUserName && plain.equals(name)) {
            flaws.add(PasswordFlaw.CONTAINS_USER_NAME);
        }
        return flaws;
    }

    private static void validate(
            PasswordValidator rules, @Nullable String user, String password, Set<PasswordFlaw> flaws) {
        var data = user == null ? new PasswordData(password) : new PasswordData(user, password);
        try {
            for (var detail : rules.validate(data).getDetails()) {
                var flaw = FLAWS.get(detail.getErrorCode());
                if (flaw != null) {
                    flaws.add(flaw);
                }
            }
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
