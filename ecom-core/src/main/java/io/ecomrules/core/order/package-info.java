/**
 * Orders as they are reported: what is wrong with them, whether they were worked in time, and what was sold. Nothing here changes an
 * order; which fault is how grave, and how long a step may take, stand in the rule files.
 */
@NullMarked
package io.ecomrules.core.order;

import org.jspecify.annotations.NullMarked;
