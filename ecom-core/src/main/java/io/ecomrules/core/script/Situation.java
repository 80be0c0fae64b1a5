package io.ecomrules.core.script;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** What an agent answers to (SVC-18). */
public enum Situation implements Titled {
    /** A customer comes in. */
    WELCOME,
    /** Asked whether something is in stock, and it is. */
    IN_STOCK,
    /** Asked whether something is in stock, and it is not. */
    OUT_OF_STOCK,
    /** Something has to be looked up first. */
    WAIT,
    /** Asked for advice on what to buy. */
    RECOMMEND,
    /** What is asked for cannot be done. */
    REFUSE,
    /** The customer wants to think about it. */
    THINKING_IT_OVER,
    /** The customer finds it too expensive. */
    TOO_EXPENSIVE,
    /** The customer says that times are bad. */
    TIMES_ARE_BAD,
    /** The customer asks for a lower price. */
    LOWER_PRICE,
    /** The customer says that it is cheaper elsewhere. */
    CHEAPER_ELSEWHERE,
    /** The customer doubts that it is worth its price. */
    NOT_WORTH_IT,
    /** The customer has ordered and not paid. */
    PAYMENT,
    /** The customer wants to pay outside the platform. */
    PAYMENT_ELSEWHERE,
    /** The goods have been sent or have arrived. */
    AFTER_SALE,
    /** The conversation ends. */
    GOODBYE;

    /**
     * Gives the stable code.
     *
     * @return the name in kebab-case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("situation." + code(), Map.of());
    }
}
