/** The README's example as a host of its own. */
@NullMarked
package io.ecomrules.quickstart;

import org.jspecify.annotations.NullMarked;
