package io.ecomrules.core.access;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.journal.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody would enter the machine room (ACC-8): the system administrator, or somebody whom the general manager approved, exactly these
 * {@link #fields()}.
 *
 * @param visitor who, by the employee's id or as the host names people from outside
 * @param from the first day
 * @param until the day after the last
 */
public record RoomVisit(String visitor, LocalDate from, LocalDate until) {

    /**
     * Checks that it holds a day.
     *
     * @throws IllegalArgumentException if the visitor is blank or it ends before it begins
     */
    public RoomVisit {
        Objects.requireNonNull(from, "from");
        if (visitor.isBlank() || !until.isAfter(from)) {
            throw new IllegalArgumentException("A visit has a visitor and a day: " + from + " to " + until + ".");
        }
    }

    /**
     * Gives what is to be approved, to the letter.
     *
     * @return the fields
     */
    public Fields fields() {
        return Fields.of("visitor", visitor, "from", from.toString(), "until", until.toString());
    }

    /**
     * Decides whether the visitor may enter.
     *
     * @param free the rule by which the visitor's post enters without approval, or null
     * @param approval the approval, or null where there is none
     * @param on the day
     * @return the decision, with every reason against it: {@code no-approval}, {@code approval-of-another-matter}, {@code not-approved},
     *     {@code changed-since-approval}, {@code not-that-day}
     */
    public AccessDecision decide(@Nullable RuleReference free, @Nullable Approval approval, LocalDate on) {
        if (free != null) {
            return new AccessDecision.Permitted(free, null);
        }
        var reasons = new ArrayList<>(Approvals.against(approval, Matter.MACHINE_ROOM, fields()));
        if (on.isBefore(from) || !on.isBefore(until)) {
            reasons.add(Problem.of(
                    "not-that-day", "on", on.toString(), "from", from.toString(), "until", until.toString()));
        }
        return approval != null && reasons.isEmpty()
                ? new AccessDecision.Permitted(Approvals.rule(approval), approval.id())
                : new AccessDecision.Denied(reasons, null);
    }
}
