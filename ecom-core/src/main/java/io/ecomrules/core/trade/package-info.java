/**
 * What becomes of an order after it was placed (ORD-5, ORD-7 to ORD-9): its life, the records linked to it, its money, claims of buyers,
 * vouchers. The order itself never changes here. Builds on order, workflow and approval; how long things may take, how grave a fault is and
 * who approves stand in the rule files.
 */
@NullMarked
package io.ecomrules.core.trade;

import org.jspecify.annotations.NullMarked;
