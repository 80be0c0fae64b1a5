/**
 * The life of a settlement: confirmed, paid and closed step by step, contested by objections, corrected by entries and never edited
 * (PAY-3, PAY-4, PAY-7, DIS-1). Nothing here decides a number: statements come in, and time is a parameter. Builds on performance,
 * finding, workflow, money, organization, metric and number; the JSON package and hosts may come in.
 */
@NullMarked
package io.ecomrules.core.settlement;

import org.jspecify.annotations.NullMarked;
