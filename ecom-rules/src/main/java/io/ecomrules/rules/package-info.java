/** The typed API over the rule files: {@link io.ecomrules.rules.Ecom} is where a host begins. Public. */
@NullMarked
package io.ecomrules.rules;

import org.jspecify.annotations.NullMarked;
