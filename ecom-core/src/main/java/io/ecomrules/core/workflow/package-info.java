/**
 * The one kernel for everything that goes its way in steps: transition tables as data, guards that give every reason, histories that can be
 * replayed, charts drawn from the tables themselves. It knows no workflow of its own; tables stand in the packages they are about. Builds on
 * finding and organization; every package with states may come in.
 */
@NullMarked
package io.ecomrules.core.workflow;

import org.jspecify.annotations.NullMarked;
