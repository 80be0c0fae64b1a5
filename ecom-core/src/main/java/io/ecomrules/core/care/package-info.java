/**
 * Customer care outside the single conversation: complaints, tickets, poor-quality customers, discounts, follow-ups (SVC-14 to SVC-19). It
 * judges what a host wrote down and leads cases through their workflows; it stores nothing, calls nobody, and never files a customer by
 * itself.
 */
@NullMarked
package io.ecomrules.core.care;

import org.jspecify.annotations.NullMarked;
