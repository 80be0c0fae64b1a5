/**
 * How good incoming data is (ANA-1): every record that comes in is kept, flagged or set aside with its reasons, nothing is dropped, and the
 * counts add up. What counts as a flaw is seen here; how grave it is, and whether it sets a record aside, stands in the rule files.
 */
@NullMarked
package io.ecomrules.core.quality;

import org.jspecify.annotations.NullMarked;
