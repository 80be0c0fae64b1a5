/** Where rule packs come from and what is in them. Internal. */
@NullMarked
package io.ecomrules.rules.pack;

import org.jspecify.annotations.NullMarked;
