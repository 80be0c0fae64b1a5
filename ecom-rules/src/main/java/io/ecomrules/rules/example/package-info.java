/** The examples that a pack brings along, and asking single rules. Internal. */
@NullMarked
package io.ecomrules.rules.example;

import org.jspecify.annotations.NullMarked;
