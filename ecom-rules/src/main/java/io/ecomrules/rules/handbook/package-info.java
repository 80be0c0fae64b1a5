/** The handbook that is written from the rules themselves (PRC-1). Public: {@link io.ecomrules.rules.handbook.Handbook}. */
@NullMarked
package io.ecomrules.rules.handbook;

import org.jspecify.annotations.NullMarked;
