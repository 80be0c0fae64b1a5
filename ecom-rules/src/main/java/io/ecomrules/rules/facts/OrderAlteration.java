package io.ecomrules.rules.facts;

/**
 * A change somebody made to an order that was already binding (ORD-5, DIS-2).
 *
 * @param irreversible whether the effect on the trade cannot be undone; a fact that the host states and nothing infers
 */
public record OrderAlteration(boolean irreversible) {}
