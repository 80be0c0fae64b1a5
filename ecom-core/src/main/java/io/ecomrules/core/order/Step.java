package io.ecomrules.core.order;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** A step of an order, in the order in which the steps are taken (ORD-7). */
public enum Step implements Titled {
    /** The customer placed the order. */
    PLACED("placedAt"),
    /** Somebody of the house accepted it. */
    ACCEPTED("acceptedAt"),
    /** The customer was contacted to confirm it. */
    CONTACTED("contactedAt"),
    /** The customer confirmed it. */
    CONFIRMED("confirmedAt"),
    /** It was handed over to operations. */
    HANDED_OVER("handedOverAt"),
    /** The goods left the house. */
    SHIPPED("shippedAt");

    private final String field;

    Step(String field) {
        this.field = field;
    }

    /**
     * Names the field that holds the instant.
     *
     * @return for example {@code handedOverAt}
     */
    public String field() {
        return field;
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale)
                .text("step." + name().toLowerCase(Locale.ROOT).replace('_', '-'), Map.of());
    }
}
