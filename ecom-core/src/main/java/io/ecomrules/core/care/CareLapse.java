package io.ecomrules.core.care;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;

/** What can be wrong with the care of customers. The code is that of the finding; how grave each is stands in the rule files. */
public enum CareLapse implements Titled {
    /** A step of a complaint was left out, or its time is over (SVC-14). */
    COMPLAINT_STEP_MISSED,
    /** A step of a complaint was taken too late (SVC-14). */
    COMPLAINT_STEP_LATE,
    /** A step of a complaint was taken before one that goes before it (SVC-14). */
    COMPLAINT_STEP_OUT_OF_ORDER,
    /** A step of a ticket was left out, or its time is over (SVC-15). */
    TICKET_STEP_MISSED,
    /** A step of a ticket was taken too late (SVC-15). */
    TICKET_STEP_LATE,
    /** Regular work for customers is not done, and its time is over (SVC-18). */
    FOLLOW_UP_MISSED,
    /** Regular work for customers was done too late (SVC-18). */
    FOLLOW_UP_LATE,
    /** What has to be done at once is not done, and its time is over (SVC-19). */
    PROMPT_STEP_MISSED,
    /** What has to be done at once was done too late (SVC-19). */
    PROMPT_STEP_LATE,
    /** An appeal is not answered, and its time is over (SVC-12). */
    APPEAL_NOT_ANSWERED,
    /** An appeal was answered too late (SVC-12). */
    APPEAL_ANSWERED_LATE,
    /** It cannot be told whether something was done in time, because a time is not known (SVC-14, SVC-15, SVC-18, SVC-19). */
    CARE_TIME_UNKNOWN;

    /**
     * Gives the code of the finding.
     *
     * @return for example {@code complaint-step-late}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).name(code()).orElseThrow();
    }
}
