package io.ecomrules.core.service;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** What is counted over many conversations of one agent. */
public enum Tally implements Titled {
    /** First answers that took too long (SVC-10). */
    SLOW_FIRST_RESPONSES("SVC-10"),
    /** Customers whom no person answered, of one day (SVC-11). */
    UNANSWERED_CUSTOMERS("SVC-11"),
    /** Customers who are served at the same moment, of one day (SVC-11 in its other reading). */
    SERVED_AT_ONCE("SVC-11"),
    /** Forbidden phrases, of one month (SVC-12). */
    FORBIDDEN_PHRASES("SVC-12"),
    /** Bad reviews that attitude caused, of one month (SVC-13). */
    BAD_REVIEWS("SVC-13");

    private final String clause;
    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Tally(String clause) {
        this.clause = clause;
    }

    /**
     * Gives the clause.
     *
     * @return for example SVC-11
     */
    public ClauseId clause() {
        return ClauseId.of(clause);
    }

    /**
     * Gives the stable code.
     *
     * @return for example {@code unanswered-customers}
     */
    public String code() {
        return code;
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("tally." + code, Map.of());
    }
}
