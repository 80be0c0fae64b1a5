/** The test kit for authors of rule packs: one rule alone, and what it says to given facts. Public. */
@NullMarked
package io.ecomrules.rules.verify;

import org.jspecify.annotations.NullMarked;
