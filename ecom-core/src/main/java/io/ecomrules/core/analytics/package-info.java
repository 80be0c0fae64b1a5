/**
 * From what happened to the metrics of chapter MET and to the figures of the settlement: events in, streamed and in any order; counts
 * that reconcile, metrics that keep both their parts, and a reason wherever there is no value.
 */
@NullMarked
package io.ecomrules.core.analytics;

import org.jspecify.annotations.NullMarked;
