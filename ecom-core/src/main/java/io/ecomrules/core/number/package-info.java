/** Exact numbers: the one place where ratios are represented. Every package may come in; this one depends on nothing of ours. */
@NullMarked
package io.ecomrules.core.number;

import org.jspecify.annotations.NullMarked;
