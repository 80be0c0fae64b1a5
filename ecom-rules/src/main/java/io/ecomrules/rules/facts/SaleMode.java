package io.ecomrules.rules.facts;

/**
 * How a product is sold, for rules about taking it down and ordering it again (LST-4, LST-5).
 *
 * @param presale whether it is sold before there is any
 */
public record SaleMode(boolean presale) {}
