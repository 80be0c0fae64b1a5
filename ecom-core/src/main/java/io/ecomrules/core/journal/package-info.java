/** What served when, and who answers for it. */
@NullMarked
package io.ecomrules.core.journal;

import org.jspecify.annotations.NullMarked;
