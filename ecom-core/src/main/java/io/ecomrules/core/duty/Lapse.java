package io.ecomrules.core.duty;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;

/** What can be wrong with a work day or a roster. The code is that of the finding; how grave each is stands in the rule files. */
public enum Lapse implements Titled {
    /** Signed in too late (DUT-1). */
    LATE_SIGN_IN,
    /** On line for too short a time (DUT-1). */
    TOO_SHORT_ONLINE,
    /** No plan for the day (DUT-1). */
    NO_DAY_PLAN,
    /** No report on the day (DUT-1). */
    NO_DAY_REPORT,
    /** The duty of the night was not confirmed (DUT-1). */
    DUTY_NOT_CONFIRMED,
    /** Left too early (DUT-1). */
    LEFT_EARLY,
    /** Something about a day is not known, so that it was not judged (DUT-1). */
    DAY_RECORD_INCOMPLETE,
    /** Nobody answers (DUT-2). */
    DUTY_GAP,
    /** Two people are to answer where one should (DUT-2). */
    DUTY_DOUBLE,
    /** More hours in a day than should be (DUT-3). */
    OVER_DAILY_HOURS,
    /** More hours in a week than should be (DUT-3). */
    OVER_WEEKLY_HOURS,
    /** Too few days of rest in a week (DUT-3). */
    NO_REST_DAY;

    /**
     * Gives the code of the finding.
     *
     * @return for example {@code late-sign-in}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).name(code()).orElseThrow();
    }
}
