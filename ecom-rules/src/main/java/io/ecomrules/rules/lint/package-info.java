/** What is wrong with a pack's rules, found before they serve. Internal. */
@NullMarked
package io.ecomrules.rules.lint;

import org.jspecify.annotations.NullMarked;
