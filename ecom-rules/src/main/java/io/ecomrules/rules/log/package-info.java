/** Events kept in a file. */
@NullMarked
package io.ecomrules.rules.log;

import org.jspecify.annotations.NullMarked;
