/** Rule packs in service: reloading, approving, going back, and the journal of it. Public. */
@NullMarked
package io.ecomrules.rules.serving;

import org.jspecify.annotations.NullMarked;
