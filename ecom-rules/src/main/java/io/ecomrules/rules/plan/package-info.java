/** From the rules that apply to typed terms: which version is in force, and which number is missing or ambiguous. Internal. */
@NullMarked
package io.ecomrules.rules.plan;

import org.jspecify.annotations.NullMarked;
