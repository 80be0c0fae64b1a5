/**
 * A month of service: what is counted of its conversations for each agent (SVC-10 to SVC-13, MET-S1 to MET-S3, MET-S9), what reviewers and
 * appeals say of the findings, and which conversations reviewers read. Counts are kept and no conversations, so that a month of any length fits
 * into memory.
 */
@NullMarked
package io.ecomrules.core.review;

import org.jspecify.annotations.NullMarked;
