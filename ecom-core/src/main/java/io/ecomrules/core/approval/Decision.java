package io.ecomrules.core.approval;

import io.ecomrules.core.journal.Seal;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about what he or she has seen. Nobody speaks for a tier without having seen what the tier watches: the seal proves it.
 *
 * @param by who decides
 * @param inPlaceOf whose place it is decided in, or null for the person's own
 * @param tier the tier decided on
 * @param seen the seal of what was seen, as {@link Approval#seal(Tier)} gave it when it was shown
 * @param at when
 * @param comment why; blank only where somebody agrees
 */
public record Decision(
        EmployeeId by, @Nullable EmployeeId inPlaceOf, Tier tier, Seal seen, Instant at, String comment) {

    /** Checks that nothing is missing. */
    public Decision {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(comment, "comment");
    }

    /**
     * Obtains somebody's own decision without a comment.
     *
     * @param by who decides
     * @param tier the tier decided on
     * @param seen the seal of what was seen
     * @param at when
     * @return the decision
     */
    public static Decision of(EmployeeId by, Tier tier, Seal seen, Instant at) {
        return new Decision(by, null, tier, seen, at, "");
    }

    /**
     * Puts it in somebody else's place.
     *
     * @param principal who lets the other decide
     * @return the same decision, in that person's place
     */
    public Decision inPlaceOf(EmployeeId principal) {
        return new Decision(by, principal, tier, seen, at, comment);
    }

    /**
     * Says why.
     *
     * @param reason the comment
     * @return the same decision with the comment
     */
    public Decision because(String reason) {
        return new Decision(by, inPlaceOf, tier, seen, at, reason);
    }

    /** Whoever's power the decision rests on. */
    EmployeeId principal() {
        return Optional.ofNullable(inPlaceOf).orElse(by);
    }

    /** Both who decided and in whose place: neither may speak again. */
    Set<EmployeeId> people() {
        return inPlaceOf == null || inPlaceOf.equals(by) ? Set.of(by) : Set.of(by, inPlaceOf);
    }
}
