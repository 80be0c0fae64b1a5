/**
 * What may be counted about a post: the figures that settlement reads and the metrics of the regulations' chapter MET,
 * each with its name, unit, direction and formula. Imports nothing of ours; everybody may come in.
 */
@NullMarked
package io.ecomrules.core.metric;

import org.jspecify.annotations.NullMarked;
