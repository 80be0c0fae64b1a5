/** What a program waits for between its start and its first decision, as whole processes. */
@NullMarked
package io.ecomrules.benchmarks.start;

import org.jspecify.annotations.NullMarked;
