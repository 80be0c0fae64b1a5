package io.ecomrules.rules;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.json.Replay;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Assessment;
import io.ecomrules.core.performance.AssessmentYear;
import io.ecomrules.core.performance.Commission;
import io.ecomrules.core.performance.Cycle;
import io.ecomrules.core.performance.DisciplineTerms;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.History;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.core.performance.Term;
import io.ecomrules.core.settlement.CalendarTerms;
import io.ecomrules.core.settlement.Deadlines;
import io.ecomrules.core.settlement.Objection;
import io.ecomrules.core.settlement.Trial;
import io.ecomrules.rules.facts.OrderAlteration;
import io.ecomrules.rules.plan.InForce;
import io.ecomrules.rules.plan.SettlementPlans;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Settles months and assessment years by the rules of a pack (§9 of the regulations). Immutable and thread-safe.
 *
 * <p>It decides and explains; it stores nothing, pays nobody and dismisses nobody.
 */
public final class PerformancePolicy {

    private final PackReference pack;
    private final SettlementPlans plans;

    PerformancePolicy(PackReference pack, SettlementPlans plans) {
        this.pack = pack;
        this.plans = plans;
    }

    /**
     * Settles one person in one post for one period, without looking at past months.
     *
     * @param figures the figures
     * @return the statement; somebody who cannot be assessed gets the reasons as findings
     */
    public Statement settle(Figures figures) {
        return settle(figures, null);
    }

    /**
     * Settles one person in one post for one period and looks at past months for DIS-1.
     *
     * @param figures the figures
     * @param history the monthly results of the person in the post, or null not to look; the settled month itself may be among them
     * @return the statement
     * @throws InvalidInputException with {@code history-disagrees} if the history already holds another result of the settled month
     */
    public Statement settle(Figures figures, @Nullable MonthlyResults history) {
        var findings = new ArrayList<Finding>();
        var plan = plans.scorecard(figures);
        var scorecard = plan.scorecard();
        var assessment = scorecard == null ? new Assessment.NotAssessable(plan.refusals()) : scorecard.assess(figures);
        Commission commission = null;
        if (assessment instanceof Assessment.Assessed assessed) {
            findings.addAll(assessed.findings());
            commission = commission(figures, assessed.coefficient(), findings);
        } else if (assessment instanceof Assessment.NotAssessable not) {
            findings.addAll(not.reasons());
            findings.addAll(Payout.of(figures, null, plans).findings());
        }
        if (history != null) {
            findings.addAll(discipline(figures, assessment, history));
        }
        return new Statement(figures, history, assessment, commission, findings, pack);
    }

    /**
     * Settles many people, one after the other as the stream is read, so that memory does not grow with their number.
     *
     * @param people the figures
     * @param history the past months of all of them, or {@link History#EMPTY}
     * @return a statement for each, in the same order
     */
    public Stream<Statement> settle(Stream<Figures> people, History history) {
        return people.map(figures -> settle(
                figures, history.of(figures.key().employee(), figures.key().post())));
    }

    /**
     * Settles the inputs of a recorded statement again and compares everything the record says.
     *
     * @param json the record, as {@link io.ecomrules.core.json.StatementJson#write} wrote it
     * @return the comparison; a record of another pack differs in {@code /pack/sha256} at least
     * @throws InvalidInputException if the record's inputs cannot be read
     */
    public Replay replay(String json) {
        return Replay.of(json, this::settle);
    }

    /**
     * Answers what it would take to reach a coefficient: for each indicator alone, with all other figures as they are.
     *
     * @param figures the figures
     * @param goal the coefficient to reach, such as 1
     * @return a need for each indicator that can reach it by one figure; empty if the goal is reached or nobody can be assessed
     */
    public List<Need> toReach(Figures figures, Exact goal) {
        var scorecard = plans.scorecard(figures).scorecard();
        return scorecard == null ? List.of() : Need.of(scorecard, figures, goal, this::settle);
    }

    /**
     * Tries an objection before anybody decides it: what pay, coefficient, run of low months and findings would become.
     *
     * @param statement the contested statement; its past months are those that DIS-1 looks at
     * @param objection the objection
     * @return how things stand and how they would stand
     * @throws IllegalArgumentException if the objection contests another settlement
     */
    public Trial tryObjection(Statement statement, Objection objection) {
        var history = statement.history();
        var claimed = objection.applyTo(statement.figures());
        var before = history;
        if (history != null && claimed.key().period() instanceof PeriodMonth month) {
            before = history.with(month, null);
        }
        return new Trial(objection, standing(statement), standing(settle(claimed, before)));
    }

    private Trial.Standing standing(Statement statement) {
        var key = statement.key();
        var terms = plans.discipline(key.post(), key.period());
        if (terms == null || !(key.period() instanceof PeriodMonth month)) {
            return new Trial.Standing(statement, List.of());
        }
        var history = statement.history() == null ? MonthlyResults.NONE : statement.history();
        var run = terms.run(history.with(month, statement.coefficient()), month);
        return new Trial.Standing(
                statement, run.keySet().stream().map(PeriodMonth::parse).toList());
    }

    /**
     * Judges a change that somebody made to a binding order (DIS-2).
     *
     * @param alteration what was done
     * @param on the day it was done
     * @return a finding, or none; it never dismisses anyone
     */
    public List<Finding> review(OrderAlteration alteration, LocalDate on) {
        var rule = plans.mayDismiss(alteration, new PeriodMonth(YearMonth.from(on)));
        return rule == null
                ? List.of()
                : List.of(Finding.of(rule.clause(), "altered-order", rule.name(), Severity.CRITICAL)
                        .with("on", on.toString()));
    }

    /**
     * Gives the terms of DIS-1 in force, such as the coefficient below which a month is low.
     *
     * @param post the post
     * @param period the period
     * @return the terms, or null if no rules in force set them
     */
    public @Nullable DisciplineTerms discipline(Post post, Period period) {
        return plans.discipline(post, period);
    }

    /**
     * Names an assessment year (PAY-4).
     *
     * @param firstYear the calendar year it begins in
     * @return the assessment year, beginning in the month that the rules set
     * @throws InvalidInputException with {@code no-assessment-year} if no rule in force sets the month
     */
    public AssessmentYear assessmentYear(int firstYear) {
        return new AssessmentYear(YearMonth.of(firstYear, firstMonth(PeriodMonth.of(firstYear, 1))));
    }

    /**
     * Finds the assessment year of a month (PAY-4).
     *
     * @param month the month
     * @return the assessment year it belongs to
     * @throws InvalidInputException with {@code no-assessment-year} if no rule in force sets the month that years begin with
     */
    public AssessmentYear assessmentYearOf(PeriodMonth month) {
        return AssessmentYear.containing(month.month(), firstMonth(month));
    }

    /**
     * Works out when the settlement of a period is due (PAY-3, PAY-4).
     *
     * @param period the month or assessment year
     * @return the days by which figures and computation are due, and the salaries that pay goes with
     * @throws InvalidInputException with {@code no-calendar} if the rules in force do not set all of it
     */
    public Deadlines deadlines(Period period) {
        var calendar = plans.calendar(period.cycle(), period);
        return period instanceof PeriodMonth month
                ? new CalendarTerms.Monthly(
                                date(calendar, "figuresDueDay()", period),
                                date(calendar, "computationDueDay()", period),
                                date(calendar, "paidAfterMonths()", period),
                                date(calendar, "correctionPaidAfterMonths()", period))
                        .deadlines(month)
                : new CalendarTerms.Annual(
                                date(calendar, "computationDueMonth()", period),
                                date(calendar, "computationDueDay()", period),
                                date(calendar, "paidAfterMonths()", period),
                                date(calendar, "correctionPaidAfterMonths()", period))
                        .deadlines((AssessmentYear) period);
    }

    private static Term date(InForce calendar, String subject, Period period) {
        var term = calendar.term(subject);
        if (term == null) {
            throw new InvalidInputException(
                    List.of(Problem.of("no-calendar", "subject", subject, "period", period.toString())));
        }
        return term;
    }

    private int firstMonth(PeriodMonth at) {
        var term = plans.calendar(Cycle.ANNUAL, at).term("yearBeginsInMonth()");
        if (term == null) {
            throw new InvalidInputException(List.of(Problem.of("no-assessment-year", "period", at.toString())));
        }
        return term.value().toDecimal().intValueExact();
    }

    private @Nullable Commission commission(Figures figures, Exact coefficient, List<Finding> findings) {
        var plan = plans.commission(figures, coefficient);
        var terms = plan.terms();
        findings.addAll(plan.refusals());
        if (terms == null) {
            return null;
        }
        var base = terms.base(figures);
        if (base == null) {
            terms.base().stream()
                    .filter(part -> figures.value(part.figure()) == null)
                    .forEach(part -> findings.add(Finding.of(
                                    part.rule().clause(),
                                    "missing-" + part.figure().kebab(),
                                    part.rule().name(),
                                    Severity.WARNING)
                            .with("figure", part.figure().code())));
            return null;
        }
        var payout = Payout.of(figures, base, plans);
        findings.addAll(payout.findings());
        return payout.pay(terms, base, coefficient);
    }

    private List<Finding> discipline(Figures figures, Assessment assessment, MonthlyResults history) {
        if (!history.isUsable()) {
            return List.of(Finding.of(ClauseId.of("DIS-1"), "history-unusable", null, Severity.WARNING));
        }
        var period = figures.key().period();
        var terms = plans.discipline(figures.key().post(), period);
        if (terms == null) {
            return List.of(Finding.of(ClauseId.of("DIS-1"), "no-rule-in-force", null, Severity.WARNING)
                    .with("subject", "lowBelow()")
                    .with("period", period.toString()));
        }
        if (period instanceof AssessmentYear year) {
            return withGaps(terms.review(history, year), history, figures);
        }
        var month = (PeriodMonth) period;
        var coefficient = assessment instanceof Assessment.Assessed assessed ? assessed.coefficient() : null;
        var known = history.coefficient(month);
        if (history.isKnown(month) && !agrees(known, coefficient)) {
            throw new InvalidInputException(List.of(Problem.of(
                    "history-disagrees",
                    "month",
                    month.toString(),
                    "history",
                    known == null ? "-" : known.toPlainString(),
                    "settled",
                    coefficient == null ? "-" : coefficient.toPlainString())));
        }
        return withGaps(
                terms.review(history.with(month, coefficient), month, assessmentYearOf(month)), history, figures);
    }

    /** A hole in the history ends a run that may not have ended: whoever reads the findings must know of it. */
    private static List<Finding> withGaps(List<Finding> findings, MonthlyResults history, Figures figures) {
        var period = figures.key().period();
        var end = YearMonth.from(period instanceof PeriodMonth ? period.start() : period.end());
        var leftOn = figures.leftOn();
        // Whoever has left has no further months that could be missing.
        var last = leftOn == null ? end : YearMonth.from(leftOn).plusMonths(1);
        var gaps = history.gapsBefore(new PeriodMonth(last.isBefore(end) ? last : end));
        if (gaps.isEmpty()) {
            return findings;
        }
        var all = new ArrayList<>(findings);
        all.add(Finding.of(ClauseId.of("DIS-1"), "history-gap", null, Severity.INFO)
                .with("months", PeriodMonth.listed(gaps)));
        return all;
    }

    /** A history may hold the exact coefficient or the decimal that a statement shows; null on both sides is no assessment. */
    private static boolean agrees(@Nullable Exact known, @Nullable Exact coefficient) {
        if (known == null || coefficient == null) {
            return known == null && coefficient == null;
        }
        return known.equals(coefficient) || known.equals(Exact.of(coefficient.toDecimal()));
    }
}
