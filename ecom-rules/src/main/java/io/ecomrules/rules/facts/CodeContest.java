package io.ecomrules.rules.facts;

/**
 * Several codes that were scanned before one order, for rules about which of them the order is owed to (CMP-2).
 *
 * @param severalMedia whether they were printed on different things
 */
public record CodeContest(boolean severalMedia) {}
