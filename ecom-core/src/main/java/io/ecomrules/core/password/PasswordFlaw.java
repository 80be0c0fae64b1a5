package io.ecomrules.core.password;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;

/** What can be wrong with a password (ACC-3). The code is that of the finding; how grave each is stands in the rule files. */
public enum PasswordFlaw implements Titled {
    /** There is none. */
    NO_PASSWORD,
    /** It is so long that it is not looked at. */
    TOO_LONG,
    /** It holds a control character or half of a character, which no keyboard types. */
    MALFORMED_PASSWORD,
    /** It is too short. */
    TOO_SHORT,
    /** It begins with a digit. */
    LEADING_DIGIT,
    /** It is made of too few kinds of characters. */
    NOT_COMPLEX,
    /** It holds the user name, or is it. */
    CONTAINS_USER_NAME,
    /** It is among the passwords that everybody tries first. */
    COMMON,
    /** It is one of its user's last. */
    USED_BEFORE,
    /** It was not changed in time. */
    EXPIRED,
    /** It was changed on a day that is still to come, so that its age is not known. */
    CHANGED_IN_FUTURE;

    /**
     * Gives the code of the finding.
     *
     * @return for example {@code too-short}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).name(code()).orElseThrow();
    }
}
