/** Which number holds for whom and when, read off the rules. Internal. */
@NullMarked
package io.ecomrules.rules.timeline;

import org.jspecify.annotations.NullMarked;
