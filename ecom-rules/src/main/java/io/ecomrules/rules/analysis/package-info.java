/** What is wrong with the rules of a pack taken together: gaps, overlaps, rows that never hold, pay that falls. Internal. */
@NullMarked
package io.ecomrules.rules.analysis;

import org.jspecify.annotations.NullMarked;
