/**
 * Looks at files without loading them, and asks the one detector we use what their bytes are. Only the façade may come in; it alone names Tika.
 */
@NullMarked
package io.ecomrules.rules.upload;

import org.jspecify.annotations.NullMarked;
