package io.ecomrules.core.password;

import java.util.Map;
import org.passay.PasswordData;
import org.passay.Rule;
import org.passay.RuleResult;
import org.passay.RuleResultDetail;

/** At least so many characters. Passay's own rule counts a character beyond the basic plane as two. */
record CodePointsRule(int least) implements Rule {

    static final String CODE = "TOO_FEW_CODE_POINTS";

    @Override
    public RuleResult validate(PasswordData data) {
        var password = data.getPassword();
        return password.codePointCount(0, password.length()) >= least
                ? new RuleResult(true)
                : new RuleResult(false, new RuleResultDetail(CODE, Map.of()));
    }
}
