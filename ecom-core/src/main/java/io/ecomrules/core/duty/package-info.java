/**
 * The work day and the duty roster (DUT-1 to DUT-4): what is wrong with a day, who answers at an instant, proof that somebody always does,
 * and a rotation for days of rest. Hours, limits and how grave a lapse is stand in the rule files.
 */
@NullMarked
package io.ecomrules.core.duty;

import org.jspecify.annotations.NullMarked;
