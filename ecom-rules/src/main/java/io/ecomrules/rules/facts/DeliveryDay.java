package io.ecomrules.rules.facts;

/**
 * A day, for rules about until when orders are delivered the same day (CMP-3).
 *
 * @param restDay whether it is one of rest
 */
public record DeliveryDay(boolean restDay) {}
