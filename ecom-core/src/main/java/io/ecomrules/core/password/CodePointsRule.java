package io.ecomrules.core.password;

import org.passay.PasswordData;
import org.passay.Rule;
import org.passay.RuleResult;

/** At least so many characters. Passay's own rule counts a character beyond the basic plane as two. */
record CodePointsRule(int least) implements Rule {

    @Override
    public RuleResult validate(PasswordData data) {
        var password = data.getPassword();
        return new RuleResult(password.codePointCount(0, password.length()) >= least);
    }
}
