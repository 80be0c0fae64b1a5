package io.ecomrules.core.people;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a new flow (PRC-1): documents, training, the review of suggestions.
 *
 * @param documents what a flow must be documented by, and the rule; null where the rules do not say
 * @param staff how grave lapses are, and in how many days staff are trained and suggestions reviewed
 * @param open what the rules leave open
 */
public record FlowTerms(@Nullable Ruled<List<FlowDocument>> documents, StaffTerms staff, List<Finding> open) {

    /** Copies the list. */
    public FlowTerms {
        open = List.copyOf(open);
    }

    /**
     * Finds what a new or changed flow lacks. Who was trained on the last day is in time.
     *
     * @param flow the flow
     * @param on the present day
     * @return a finding for each document that lacks, and for everybody who is untrained or was trained late
     */
    public List<Finding> judge(NewFlow flow, LocalDate on) {
        var findings = new ArrayList<>(open);
        if (documents != null) {
            for (var document : documents.value()) {
                if (!flow.documents().contains(document)) {
                    findings.addAll(
                            staff.tell(StaffLapse.FLOW_NOT_DOCUMENTED, "flow", flow.id(), "document", document.code()));
                }
            }
        }
        var days = staff.days().get(StaffLapse.FLOW_NOT_TRAINED);
        if (days != null) {
            var due = flow.since().plusDays(days.value());
            for (var person : flow.staff()) {
                var trained = flow.trained().get(person);
                if ((trained == null ? on : trained).isAfter(due)) {
                    findings.addAll(staff.tell(
                            StaffLapse.FLOW_NOT_TRAINED,
                            "flow",
                            flow.id(),
                            "employee",
                            person.value(),
                            "due",
                            due.toString(),
                            "trainedOn",
                            trained == null ? "not-yet" : trained.toString()));
                }
            }
        }
        return Finding.inOrder(findings);
    }

    /**
     * Finds suggestions that no meeting has reviewed in time. Who reviews on the last day is in time.
     *
     * @param suggestions what was suggested
     * @param on the present day
     * @return a finding for each that waits, or waited, too long
     */
    public List<Finding> judge(Collection<Suggestion> suggestions, LocalDate on) {
        var days = staff.days().get(StaffLapse.SUGGESTION_NOT_REVIEWED);
        var findings = new ArrayList<>(open);
        for (var each : suggestions) {
            var due = days == null ? null : each.raisedOn().plusDays(days.value());
            var reviewed = each.reviewedOn();
            if (due != null && (reviewed == null ? on : reviewed).isAfter(due)) {
                findings.addAll(staff.tell(
                        StaffLapse.SUGGESTION_NOT_REVIEWED,
                        "suggestion",
                        each.id(),
                        "raisedOn",
                        each.raisedOn().toString(),
                        "due",
                        due.toString(),
                        "reviewedOn",
                        reviewed == null ? "not-yet" : reviewed.toString()));
            }
        }
        return Finding.inOrder(findings);
    }
}
