/** Rules as Chinese sentences. Internal. */
@NullMarked
package io.ecomrules.rules.sentence;

import org.jspecify.annotations.NullMarked;
