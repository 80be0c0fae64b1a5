package io.ecomrules.rules.facts;

/**
 * A day, for rules about the work day and about who answers (DUT-1 to DUT-4).
 *
 * @param restDay whether it is a day of rest: a weekend or a public holiday, but not a make-up day
 */
public record DutyDay(boolean restDay) {}
