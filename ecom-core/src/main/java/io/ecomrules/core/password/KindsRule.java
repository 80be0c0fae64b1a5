package io.ecomrules.core.password;

import org.passay.PasswordData;
import org.passay.Rule;
import org.passay.RuleResult;

/**
 * At least so many of the four kinds: small letters, capital letters, digits, and whatever is none of these. Passay's own rule looks
 * characters up in lists, in which neither a space nor a Chinese character stands.
 */
record KindsRule(int least) implements Rule {

    @Override
    public RuleResult validate(PasswordData data) {
        return new RuleResult(Integer.bitCount(kinds(data.getPassword())) >= least);
    }

    private static int kinds(String password) {
        int kinds = 0;
        for (int i = 0; i < password.length(); ) {
            int each = password.codePointAt(i);
            kinds |= kind(each);
            i += Character.charCount(each);
        }
        return kinds;
    }

    private static int kind(int codePoint) {
        if (Character.isLowerCase(codePoint)) {
            return 1;
        }
        if (Character.isUpperCase(codePoint)) {
            return 2;
        }
        return Character.isDigit(codePoint) ? 4 : 8;
    }
}
