/** Compiling and running rules. Internal, and the only package that names Drools. */
@NullMarked
package io.ecomrules.rules.drools;

import org.jspecify.annotations.NullMarked;
