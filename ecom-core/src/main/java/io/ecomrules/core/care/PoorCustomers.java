package io.ecomrules.core.care;

import io.ecomrules.core.care.FilingFlow.Facts;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Ruled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The file of poor-quality customers (SVC-16). Nobody is put into it without the supervisor's confirmation, and each confirmation puts in
 * one customer once. Immutable; a host keeps the filings.
 *
 * @param filings everything that was ever filed
 */
public record PoorCustomers(List<Filing> filings) {

    /** Nobody is on file. */
    public static final PoorCustomers NONE = new PoorCustomers(List.of());

    /** Copies the filings. */
    public PoorCustomers {
        filings = List.copyOf(filings);
    }

    /**
     * Files a customer.
     *
     * @param facts the proposal, its approval, and who files it when
     * @param months for how many months it counts, with the rule that says so
     * @return the new filing; or every reason why not: {@code filed-already} and those of {@link FilingFlow}
     */
    public Answer<Filing> file(Facts facts, Ruled<Integer> months) {
        var answer = Filing.file(facts, months);
        var reasons = new ArrayList<>(answer.reasons());
        var approval = facts.approval().id();
        if (filings.stream().anyMatch(filing -> filing.approvalId().equals(approval))) {
            reasons.add(Problem.of(
                    "filed-already",
                    "id",
                    approval,
                    "customer",
                    facts.proposal().customer()));
        }
        return reasons.isEmpty() ? answer : new Answer.Refused<>(reasons);
    }

    /**
     * Adds a filing, or puts what became of one in its place.
     *
     * @param filing the filing
     * @return the file with it
     */
    public PoorCustomers with(Filing filing) {
        var more = new ArrayList<>(filings);
        more.removeIf(other -> other.approvalId().equals(filing.approvalId()));
        more.add(filing);
        return new PoorCustomers(more);
    }

    /**
     * Lists why a customer counts as of poor quality on a day.
     *
     * @param customer the host's name for the customer
     * @param on the day
     * @return the filings that count; none if the customer is like any other
     */
    public List<Filing> counted(String customer, LocalDate on) {
        return filings.stream()
                .filter(filing -> filing.proposal().customer().equals(customer) && filing.isCounted(on))
                .toList();
    }
}
