/** A host that prints codes as QR pictures and reads what customers show. */
@NullMarked
package io.ecomrules.o2o;

import org.jspecify.annotations.NullMarked;
