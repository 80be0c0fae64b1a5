package io.ecomrules.core.people;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;

/**
 * What can be wrong with outward contact, hiring, training and new flows. The code is that of the finding; how grave each is stands in the
 * rule files.
 */
public enum StaffLapse implements Titled {
    /** Somebody spoke for the department who may not (ORG-3). */
    OUTWARD_CONTACT,
    /** A test or an appraisal is missing (ORG-4). */
    EXAMINATION_MISSING,
    /** A test or an appraisal was not passed (ORG-4). */
    EXAMINATION_FAILED,
    /** A test was taken with the paper of another post (ORG-4). */
    EXAMINATION_WITH_OTHER_PAPER,
    /** A chapter of the training is not completed (ORG-5). */
    CHAPTER_MISSING,
    /** A chapter was taught by somebody who may not teach it (ORG-5). */
    TRAINER_NOT_ABLE,
    /** A flow is not documented in full (PRC-1). */
    FLOW_NOT_DOCUMENTED,
    /** Somebody was not trained on a flow that is new or changed (PRC-1). */
    FLOW_NOT_TRAINED,
    /** A suggestion was not reviewed in a meeting in time (PRC-1). */
    SUGGESTION_NOT_REVIEWED;

    /**
     * Gives the code of the finding.
     *
     * @return for example {@code chapter-missing}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).name(code()).orElseThrow();
    }
}
