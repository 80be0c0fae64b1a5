/** What rule files may name: the facts that stand behind {@code when}. Public, since a rule's author reads it. */
@NullMarked
package io.ecomrules.rules.facts;

import org.jspecify.annotations.NullMarked;
