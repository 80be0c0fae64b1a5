package io.ecomrules.core.calendar;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** What has to be done in time. How much time there is stands in the rule files. */
public enum Obligation implements Titled {
    /** The order back office is refreshed again (ORD-1). */
    REFRESH_ORDERS,
    /** The customer is contacted after the order was accepted (ORD-2). */
    CONTACT_CUSTOMER,
    /** The order goes to operations after it was confirmed (ORD-3). */
    HAND_OVER_ORDER,
    /** Orders are backed up again (ORD-4). */
    BACK_UP_ORDERS,
    /** The goods are shipped after the order was handed over (ORD-7). */
    SHIP_ORDER,
    /** A request for a refund is answered (ORD-8). */
    ANSWER_REFUND,
    /** Goods of a distance sale may be returned without a reason after they were received (ORD-8). */
    RETURN_WITHOUT_REASON;

    /**
     * Gives the stable code.
     *
     * @return for example {@code contact-customer}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("obligation." + code(), Map.of());
    }
}
