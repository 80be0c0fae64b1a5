/** What compiled rules may do, judged before they are loaded. Internal; names no rule engine. */
@NullMarked
package io.ecomrules.rules.sandbox;

import org.jspecify.annotations.NullMarked;
