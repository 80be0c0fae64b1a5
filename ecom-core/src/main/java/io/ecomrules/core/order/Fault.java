package io.ecomrules.core.order;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/**
 * What can be wrong with an order or with the work on orders. The code is that of the finding. How grave each is, and under which clause it
 * is told, stand in the rule files.
 */
public enum Fault implements Titled {
    /** The customer was not contacted in time (ORD-2). */
    LATE_CONTACT,
    /** The order did not go to operations in time (ORD-3). */
    LATE_HAND_OVER,
    /** The goods were not shipped in time (ORD-7). */
    LATE_SHIPPING,
    /** A claim of the buyer's was not answered in time (ORD-8). */
    LATE_ANSWER,
    /** The payments do not add up to the amount due (ORD-6). */
    AMOUNT_MISMATCH,
    /** The amount due is not the lines' totals and the shipping (ORD-6). */
    DUE_MISMATCH,
    /** A line's total is not quantity × price − discount (ORD-6). */
    LINE_TOTAL_MISMATCH,
    /** A payment is in another currency than the order (ORD-6). */
    CURRENCY_MISMATCH,
    /** A payment was made or written down twice (ORD-6). */
    DUPLICATE_PAYMENT,
    /** Nothing had been paid when the goods were shipped (ORD-6). */
    UNPAID_SHIPPED,
    /** There is no address (ORD-6). */
    MISSING_ADDRESS,
    /** There is no phone number (ORD-6). */
    MISSING_PHONE,
    /** A payment went to another account than the company's (ORD-9). */
    WRONG_PAYEE,
    /** A payment was made in a way that the house does not take (ORD-9). */
    PAYMENT_METHOD_NOT_ACCEPTED,
    /** A step is dated before the one that goes before it (ORD-7). */
    OUT_OF_ORDER,
    /** A line's quantity is 0 or less (ORD-6). */
    QUANTITY_NOT_POSITIVE,
    /** A line's price is 0 or less (ORD-6). */
    PRICE_NOT_POSITIVE,
    /** An amount of money is less than 0 (ORD-6). */
    NEGATIVE_AMOUNT,
    /** Something could not be checked, because what it takes is missing (ORD-6). */
    CANNOT_CHECK,
    /** An order is not what it was when it became binding (ORD-5). */
    ORDER_ALTERED,
    /** The back office was not refreshed in time (ORD-1). */
    REFRESH_GAP,
    /** Orders were not backed up in time (ORD-4). */
    BACKUP_GAP;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Gives the code of the finding.
     *
     * @return for example {@code late-hand-over}
     */
    public String code() {
        return code;
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("fault." + code, Map.of());
    }
}
