package io.ecomrules.core.content;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;

/** What can be wrong with what is published, and with the site. The code is that of the finding; how grave each is stands in the rule files. */
public enum ContentLapse implements Titled {
    /** A text was not screened for a category, because there is no lexicon for it. */
    NOT_SCREENED("CNT-7"),
    /** The last review of a page is too long ago. */
    REVIEW_OVERDUE("CNT-2"),
    /** It is not known when a page was reviewed last. */
    REVIEW_UNKNOWN("CNT-2"),
    /** Information was supplied by somebody who may not. */
    WRONG_SUPPLIER("CNT-4"),
    /** Information was published by somebody who may not. */
    WRONG_PUBLISHER("CNT-4"),
    /** Information is not known to be accurate and free of the rights of others. */
    NOT_VERIFIED("CNT-4"),
    /** Information is not accurate, or others have rights in it. */
    NOT_ACCURATE("CNT-4"),
    /** Something was published or changed without the approval of exactly that. */
    UNAPPROVED("CNT-8"),
    /** Approved news was published too late. */
    PUBLISHED_LATE("CNT-6"),
    /** Approved news is not published, and its time is over. */
    PUBLICATION_OVERDUE("CNT-6"),
    /** A malfunction was reported too late. */
    REPORTED_LATE("CNT-9"),
    /** A malfunction is not reported, and its time is over. */
    REPORT_OVERDUE("CNT-9"),
    /** It cannot be told whether something was done in time. */
    CONTENT_TIME_UNKNOWN("CNT-6"),
    /** Something that a site needs before its launch is missing. */
    LAUNCH_ITEM_MISSING("CNT-10"),
    /** It is not known whether something is there that a site needs before its launch. */
    LAUNCH_ITEM_UNKNOWN("CNT-10"),
    /** The copy of a product lacks something. */
    COPY_TOO_LITTLE("CNT-10"),
    /** A part of the copy is too long, or there are too many. */
    COPY_TOO_MUCH("CNT-10"),
    /** Another product has the same title. */
    TITLE_TWICE("CNT-10"),
    /** A link does not work. */
    LINK_BROKEN("CNT-10"),
    /** It is not known whether a link works. */
    LINK_UNCHECKED("CNT-10");

    private final String clause;

    ContentLapse(String clause) {
        this.clause = clause;
    }

    /**
     * Gives the code of the finding.
     *
     * @return for example {@code wrong-publisher}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Gives the clause that is not kept.
     *
     * @return the clause
     */
    public ClauseId clause() {
        return ClauseId.of(clause);
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).name(code()).orElseThrow();
    }
}
