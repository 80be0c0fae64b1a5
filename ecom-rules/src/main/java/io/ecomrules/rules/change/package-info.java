/** What differs in meaning between two rule packs. Public. */
@NullMarked
package io.ecomrules.rules.change;

import org.jspecify.annotations.NullMarked;
