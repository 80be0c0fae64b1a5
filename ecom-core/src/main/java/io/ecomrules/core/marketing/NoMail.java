package io.ecomrules.core.marketing;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** Why a customer is not written to. The code is stable. */
public enum NoMail implements Titled {
    /** No consent is recorded, or only from a later instant on. */
    NO_CONSENT,
    /** The customer unsubscribed, and did not consent again since. */
    UNSUBSCRIBED,
    /** Nothing was abandoned there. */
    NOT_ABANDONED,
    /** It is said to have been abandoned later than now: one of the two times is wrong. */
    TIME_IN_FUTURE,
    /** The customer got further afterwards, so that another mail is the right one. */
    WENT_FURTHER,
    /** The customer bought something since. */
    BOUGHT_MEANWHILE,
    /** A mail about it was sent already. */
    MAILED_ALREADY,
    /** It is too long ago, or will be once the quiet hours are over. */
    TOO_LATE,
    /** The day has as many mails as a day may have. */
    ENOUGH_TODAY,
    /** The seven days that end with this one have as many mails as a week may have. */
    ENOUGH_THIS_WEEK,
    /** The birthday is not known. */
    BIRTHDAY_UNKNOWN,
    /** It is not the day for it. */
    NOT_THE_DAY,
    /** The official calendar of that year is not published yet. */
    CALENDAR_UNPUBLISHED,
    /** The customer is no VIP. */
    NOT_VIP,
    /** The last mail of this kind is not long enough ago. */
    TOO_SOON,
    /** Another mail goes first. */
    ANOTHER_GOES_FIRST,
    /** No rule in force says when such a mail is sent, or two disagree. */
    NO_RULE_IN_FORCE;

    /**
     * Gives the stable code.
     *
     * @return for example {@code bought-meanwhile}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("no-mail." + code(), Map.of());
    }
}
