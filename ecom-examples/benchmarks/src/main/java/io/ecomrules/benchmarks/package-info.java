/** What deciding costs, measured with JMH. The results, and how to repeat them, stand in docs/performance.md. */
@NullMarked
package io.ecomrules.benchmarks;

import org.jspecify.annotations.NullMarked;
