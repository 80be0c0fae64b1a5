package io.ecomrules.rules;

import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.care.CareJudge;
import io.ecomrules.core.care.CareReport;
import io.ecomrules.core.care.CareTask;
import io.ecomrules.core.care.CareTerms;
import io.ecomrules.core.care.Complaint;
import io.ecomrules.core.care.DiscountDecision;
import io.ecomrules.core.care.DiscountRequest;
import io.ecomrules.core.care.Filing;
import io.ecomrules.core.care.FilingFlow;
import io.ecomrules.core.care.PoorCustomers;
import io.ecomrules.core.care.Ticket;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.rules.plan.Answers;
import io.ecomrules.rules.plan.CarePlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges the care of customers by the rules of a pack (SVC-14 to SVC-19): complaints, tickets, regular work, discounts, poor-quality
 * customers. Immutable and thread-safe. How cases are led is told by {@code ComplaintFlow}, {@code TicketFlow} and {@code FilingFlow} in
 * {@code io.ecomrules.core.care}.
 */
public final class CarePolicy {

    /** More months than any host asks about. */
    private static final int MOST_MONTHS = 1_200;

    private final Answers answers;
    private final Map<YearMonth, CareTerms> known = new ConcurrentHashMap<>();

    CarePolicy(Answers answers) {
        this.answers = answers;
    }

    /**
     * Tells how long things may take and how grave lapses are.
     *
     * @param on the day
     * @return the terms in force
     */
    public CareTerms terms(LocalDate on) {
        if (known.size() > MOST_MONTHS) {
            known.clear();
        }
        return known.computeIfAbsent(YearMonth.from(on), month -> CarePlan.terms(answers, month.atDay(1)));
    }

    /**
     * Judges the ten steps of a complaint (SVC-14).
     *
     * @param complaint what was done
     * @param calendar the days and hours of the house
     * @param now the present instant
     * @return a verdict for each step, and what is wrong
     */
    public CareReport judge(Complaint complaint, BusinessCalendar calendar, Instant now) {
        return complaint.judge(this::terms, calendar, now);
    }

    /**
     * Judges the steps of a ticket (SVC-15, SVC-19).
     *
     * @param ticket what was done
     * @param calendar the days and hours of the house
     * @param now the present instant
     * @return the verdicts in the order of the steps, and what is wrong
     */
    public CareReport judge(Ticket ticket, BusinessCalendar calendar, Instant now) {
        return ticket.judge(this::terms, calendar, now);
    }

    /**
     * Finds what was not done in time: regular work (SVC-18) and what has to be done at once (SVC-19).
     *
     * @param tasks what had to be done and what was
     * @param calendar the days and hours of the house
     * @param now the present instant
     * @return a verdict for each, in their order, and what is wrong
     */
    public CareReport judge(Collection<CareTask> tasks, BusinessCalendar calendar, Instant now) {
        return CareJudge.tasks(tasks, this::terms, calendar, now);
    }

    /**
     * Decides whether a discount is granted, a leader is asked, or it is refused (SVC-17). Who can be asked is told by the approval of
     * {@code Matter.DISCOUNT}.
     *
     * @param request the discount
     * @param on the day
     * @return the decision with its reasons and rules
     */
    public DiscountDecision discount(DiscountRequest request, LocalDate on) {
        return CarePlan.discount(answers, request, on).decide(request);
    }

    /**
     * Files a customer as of poor quality, once the supervisor has confirmed it (SVC-16). Of several kinds of misconduct the one that
     * counts longest sets the day on which the filing expires.
     *
     * @param file everything that was filed before
     * @param facts the proposal, its approval, and who files it when
     * @return the filing; or every reason why not, such as {@code not-approved}, {@code may-not-carry-out}, {@code changed-since-approval},
     *     {@code filed-already}, {@code filing-period-unknown}
     */
    public Answer<Filing> file(PoorCustomers file, FilingFlow.Facts facts) {
        var on = facts.house().day(facts.stamp().at());
        var unknown = new ArrayList<Problem>();
        var months = new ArrayList<Ruled<Integer>>();
        for (var misconduct : facts.proposal().misconduct()) {
            var period = CarePlan.filedFor(answers, misconduct, on);
            if (period.term() != null) {
                months.add(Objects.requireNonNull(period.term()));
            }
            period.refusals()
                    .forEach(refusal -> unknown.add(Problem.of("filing-period-unknown", "code", refusal.code())
                            .named("misconduct", misconduct.code(), misconduct)));
        }
        return unknown.isEmpty()
                ? file.file(
                        facts,
                        months.stream().max(Comparator.comparing(Ruled::value)).orElseThrow())
                : new Answer.Refused<>(unknown);
    }
}
