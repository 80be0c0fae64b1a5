/**
 * Campaigns (CMP-1) and the stages of the whole undertaking (CMP-6): planned, reviewed, run and evaluated; budgets, promotions that meet
 * listings, and what the figures tell. It stores nothing and approves nothing by itself.
 */
@NullMarked
package io.ecomrules.core.campaign;

import org.jspecify.annotations.NullMarked;
