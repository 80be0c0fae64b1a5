package io.ecomrules.core.password;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** A set of rules for passwords (ACC-3). Which one decides, and what it says, stands in the rule files. */
public enum PasswordProfile implements Titled {
    /** What the department's regulations say. */
    DEPARTMENT("department"),
    /** What NIST SP 800-63B-4 says of passwords that are all there is. */
    NIST("nist-800-63b-4"),
    /** What NIST SP 800-63B-4 says of passwords beside a second factor. */
    NIST_SECOND_FACTOR("nist-800-63b-4-second-factor");

    private final String code;

    PasswordProfile(String code) {
        this.code = code;
    }

    /**
     * Gives the stable code.
     *
     * @return for example {@code nist-800-63b-4}
     */
    public String code() {
        return code;
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("password-profile." + code, Map.of());
    }
}
