/**
 * Approvals: who must agree to what, in which order, on whose behalf and by when; one case of it as a fold over what happened; and whether
 * anybody could approve what he or she asked for. Rules decide the terms. Builds on finding, organization, calendar and journal; every
 * other package may come in.
 */
@NullMarked
package io.ecomrules.core.approval;

import org.jspecify.annotations.NullMarked;
