/**
 * Calendars, spans of time and clocks: which days and hours are worked, when something is due, and why. Every package may come in; this one
 * knows findings only.
 */
@NullMarked
package io.ecomrules.core.calendar;

import org.jspecify.annotations.NullMarked;
