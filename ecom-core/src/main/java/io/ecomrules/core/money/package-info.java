/** Money: currencies and the one rounding of a payout line. The only package that names the implementation of javax.money. */
@NullMarked
package io.ecomrules.core.money;

import org.jspecify.annotations.NullMarked;
