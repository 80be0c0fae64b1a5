/**
 * Performance pay: periods, figures, scorecards, coefficients, commissions, statements and the findings of DIS-1. Java computes here;
 * which weight, rate or threshold applies comes in as {@link io.ecomrules.core.performance.Term}s that rules have set.
 */
@NullMarked
package io.ecomrules.core.performance;

import org.jspecify.annotations.NullMarked;
