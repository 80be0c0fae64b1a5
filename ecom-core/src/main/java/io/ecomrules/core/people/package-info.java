/**
 * How people are developed and how the department speaks to the outside (ORG-3 to ORG-5, PRC-1): outward contact, admission to probation,
 * the training of agents, and the introduction of new flows. Posts and who holds them are in {@code core.organization}.
 */
@NullMarked
package io.ecomrules.core.people;

import org.jspecify.annotations.NullMarked;
