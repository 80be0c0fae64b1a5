package io.ecomrules.core.people;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.people.Admission.PartVerdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to be admitted to probation in a post (ORG-4).
 *
 * @param parts the parts that are required, in their order
 * @param staff how what is missing or failed is told
 * @param open what the rules leave open; where there is something, nobody is admitted
 */
public record HiringTerms(List<PartTerms> parts, StaffTerms staff, List<Finding> open) {

    /**
     * One required part.
     *
     * @param part the part
     * @param passFrom the mark from which on it is passed, and its rule
     * @param papers the papers of this post, and their rule; null for appraisals
     */
    public record PartTerms(
            Part part, Ruled<BigDecimal> passFrom, @Nullable Ruled<List<String>> papers) {}

    /** Copies the lists. */
    public HiringTerms {
        parts = List.copyOf(parts);
        open = List.copyOf(open);
    }

    /**
     * Decides.
     *
     * @param candidate the candidate and what was reached
     * @return whether admitted, and every reason if not
     */
    public Admission decide(Candidate candidate) {
        var verdicts = new ArrayList<PartVerdict>();
        var findings = new ArrayList<>(open);
        for (var terms : parts) {
            var result = candidate.results().stream()
                    .filter(each -> each.part() == terms.part())
                    .findFirst()
                    .orElse(null);
            var lapses = lapses(candidate, terms, result);
            findings.addAll(lapses);
            verdicts.add(new PartVerdict(
                    terms.part(),
                    result == null ? Status.UNKNOWN : lapses.isEmpty() ? Status.PASS : Status.FAIL,
                    result == null ? null : result.score(),
                    terms.passFrom().value()));
        }
        return new Admission(candidate.id(), findings.isEmpty(), verdicts, Finding.inOrder(findings));
    }

    private List<Finding> lapses(Candidate candidate, PartTerms terms, @Nullable ExaminationResult result) {
        var passFrom = terms.passFrom().value().toPlainString();
        if (result == null) {
            return staff.tell(
                    StaffLapse.EXAMINATION_MISSING,
                    "candidate",
                    candidate.id(),
                    "examination",
                    terms.part().code(),
                    "passFrom",
                    passFrom);
        }
        var lapses = new ArrayList<Finding>();
        var papers = terms.papers();
        if (papers != null && (result.paper() == null || !papers.value().contains(result.paper()))) {
            lapses.addAll(staff.tell(
                    StaffLapse.EXAMINATION_WITH_OTHER_PAPER,
                    "candidate",
                    candidate.id(),
                    "examination",
                    terms.part().code(),
                    "paper",
                    result.paper() == null ? "?" : result.paper(),
                    "expected",
                    String.join(", ", papers.value())));
        }
        if (result.score().compareTo(terms.passFrom().value()) < 0) {
            lapses.addAll(staff.tell(
                    StaffLapse.EXAMINATION_FAILED,
                    "candidate",
                    candidate.id(),
                    "examination",
                    terms.part().code(),
                    "score",
                    result.score().toPlainString(),
                    "passFrom",
                    passFrom));
        }
        return lapses;
    }
}
