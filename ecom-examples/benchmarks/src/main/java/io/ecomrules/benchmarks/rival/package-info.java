/** The ways to settle a month without ecom. They compute with the same exact numbers, so that only the deciding differs. */
@NullMarked
package io.ecomrules.benchmarks.rival;

import org.jspecify.annotations.NullMarked;
