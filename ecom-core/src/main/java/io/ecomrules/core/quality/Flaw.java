package io.ecomrules.core.quality;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;

/** What can be wrong with incoming data (ANA-1). The code is that of the finding; how grave each is stands in the rule files. */
public enum Flaw implements Titled {
    /** The record cannot be taken apart: a quotation mark that is never closed, JSON that is none. */
    BROKEN_RECORD,
    /** The record has more or fewer values than there are columns. */
    WRONG_NUMBER_OF_VALUES,
    /** The bytes of the record are no UTF-8. */
    NOT_UTF_8,
    /** A text was damaged on its way through encodings. */
    GARBLED_TEXT,
    /** A column of the key is empty. */
    MISSING_KEY,
    /** A column that must be filled is empty. */
    MISSING_VALUE,
    /** The whole record has come before. */
    DUPLICATE_RECORD,
    /** Another record with the same key has come before. */
    DUPLICATE_KEY,
    /** An amount or a quantity is no number. */
    UNREADABLE_NUMBER,
    /** An amount is below 0. */
    NEGATIVE_AMOUNT,
    /** An amount is 0. */
    ZERO_AMOUNT,
    /** An amount is above anything that the house sells. */
    AMOUNT_TOO_LARGE,
    /** A quantity is 0, or below 0 without being a cancellation. */
    QUANTITY_NOT_POSITIVE,
    /** A quantity is above anything that customers order. */
    QUANTITY_TOO_LARGE,
    /** A date is none. */
    UNREADABLE_DATE,
    /** A date is still to come. */
    DATE_IN_FUTURE,
    /** A date is before the shop was opened. */
    DATE_BEFORE_SHOP,
    /** The record that a cancellation cancels is not there. */
    ORIGINAL_MISSING,
    /** It cannot be told which record a cancellation cancels. */
    ORIGINAL_UNKNOWN,
    /** No data came for too many days. */
    COLLECTION_GAP;

    private final String code = "data-" + name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Gives the code of the finding.
     *
     * @return for example {@code data-duplicate-key}
     */
    public String code() {
        return code;
    }

    /**
     * Tells whether it is about the data as a whole and not about one record.
     *
     * @return true for a gap in what was collected
     */
    public boolean isOfPeriod() {
        return this == COLLECTION_GAP;
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).name(code).orElseThrow();
    }
}
