package io.ecomrules.rules.plan;

import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Cycle;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.rules.facts.PayoutCase;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Position;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.pack.PackProperties;
import io.ecomrules.rules.pack.RulePack;
import io.ecomrules.rules.timeline.Context;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks a pack every question that does not depend on a person, at every date where an answer can change, before it serves: weights that
 * do not sum to 100 %, numbers set by two rules at once, numbers that are missing.
 */
public final class PackCheck {

    /** A post may well have no scorecard or no commission. */
    private static final Set<String> HARMLESS = Set.of("no-scorecard", "no-commission-rate");

    private static final List<String> MONTHLY_DATES =
            List.of("figuresDueDay()", "computationDueDay()", "paidAfterMonths()", "correctionPaidAfterMonths()");
    private static final List<String> ANNUAL_DATES = List.of(
            "yearBeginsInMonth()",
            "computationDueMonth()",
            "computationDueDay()",
            "paidAfterMonths()",
            "correctionPaidAfterMonths()");

    private final RulePack pack;
    private final SettlementPlans plans;
    private final Answers answers;
    private final Map<String, Position> positions = new HashMap<>();
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    private PackCheck(RulePack pack) {
        this.pack = pack;
        this.plans = new SettlementPlans(pack);
        this.answers = new Answers(pack);
        for (var rules : pack.rules().values()) {
            rules.all().forEach(rule -> positions.put(rule.name(), rule.at()));
        }
    }

    /**
     * Checks a pack and compiles what is not compiled yet.
     *
     * @param pack the pack
     * @return every problem, once
     */
    public static List<Problem> check(RulePack pack) {
        var unsafe = new ArrayList<Problem>();
        pack.rules().values().forEach(rules -> rules.compile(unsafe::add));
        if (!unsafe.isEmpty()) {
            return List.copyOf(unsafe);
        }
        var check = new PackCheck(pack);
        check.turningMonths().forEach(check::at);
        return List.copyOf(check.problems.values());
    }

    /** The months in which some rule begins or ends, from the day on that the pack takes effect. */
    private List<PeriodMonth> turningMonths() {
        var effective = pack.properties().effectiveFrom();
        var dates = new TreeSet<LocalDate>();
        dates.add(
                effective.withDayOfMonth(1).isBefore(effective)
                        ? effective.withDayOfMonth(1).plusMonths(1)
                        : effective);
        for (var rules : pack.rules().values()) {
            rules.all().forEach(rule -> dates.addAll(turns(rule)));
        }
        return dates.tailSet(effective).stream()
                .map(date -> new PeriodMonth(YearMonth.from(date)))
                .distinct()
                .toList();
    }

    private static List<LocalDate> turns(Rule rule) {
        var until = rule.until();
        return until == null ? List.of(rule.from()) : List.of(rule.from(), until);
    }

    private void at(PeriodMonth month) {
        for (var post : Post.values()) {
            for (var cycle : Cycle.values()) {
                plans.refusals(post, cycle, month).forEach(finding -> report(finding, post));
            }
            if (plans.discipline(post, month) == null) {
                missing(DecisionKind.DISCIPLINE, "lowBelow, consecutiveMonths, monthsInYear", month);
            }
        }
        for (var circumstance : PayoutCase.Circumstance.values()) {
            if (plans.payNothing(circumstance, month) == null) {
                missing(DecisionKind.PAYOUT, "payNothing: " + circumstance, month);
            }
        }
        calendar(Cycle.MONTHLY, month, MONTHLY_DATES);
        calendar(Cycle.ANNUAL, month, ANNUAL_DATES);
        Question.ALL.forEach(question -> ask(question, month));
        scripts(month);
        if (!Objects.requireNonNull(pack.rules().get(DecisionKind.APPROVAL))
                .all()
                .isEmpty()) {
            for (var matter : Matter.values()) {
                approval(matter, month);
            }
        }
    }

    /** A matter that was not thought of when the pack was written has no rule; one whose rules do not fit together is a fault. */
    private void approval(Matter matter, PeriodMonth month) {
        try {
            ApprovalPlan.terms(answers, matter, month.start());
        } catch (InvalidInputException faults) {
            for (var fault : faults.problems()) {
                boolean isOpen = fault.code().equals("no-approval-rule");
                var position = positions.get(fault.parameters().getOrDefault("rule", ""));
                var placed = position == null ? fault.at(PackProperties.FILE, 0, 0) : position.mark(fault);
                add(placed.with("subject", matter.code()).as(isOpen ? Problem.Level.WARNING : Problem.Level.ERROR));
            }
        }
    }

    /** What agents are told to say must itself be what they may say. */
    private void scripts(PeriodMonth month) {
        if (pack.scripts().isEmpty()) {
            return;
        }
        var terms = ServicePlan.terms(answers, pack.lexicons(), month.start());
        for (var script : pack.scripts()) {
            var broken = ScriptPlan.breaks(terms, script, script.filled(name -> name));
            broken.forEach(this::add);
        }
    }

    /**
     * A pack may leave a whole kind of decision out, and one that was written before a question came up does not answer it. What rules set
     * by figures is not looked for: here there are none.
     */
    private void ask(Question question, PeriodMonth month) {
        var rules = Objects.requireNonNull(pack.rules().get(question.kind()));
        if (rules.all().isEmpty()) {
            return;
        }
        var byFigures =
                rules.personal().stream().map(rule -> rule.then().subject()).collect(Collectors.toSet());
        var inForce = answers.in(month, question.kind(), question.fact());
        inForce.refusals().forEach(finding -> report(finding, null));
        if (inForce.refusals().isEmpty()) {
            question.unanswered(inForce).stream()
                    .filter(subject -> !byFigures.contains(subject))
                    .forEach(subject -> add(missingNumber(question.kind(), subject + ": " + question.name(), month)
                            .as(Problem.Level.WARNING)));
        }
    }

    private void calendar(Cycle cycle, PeriodMonth month, List<String> needed) {
        var inForce = plans.calendar(cycle, month);
        inForce.refusals().forEach(finding -> report(finding, null));
        for (var subject : needed) {
            if (inForce.refusals().isEmpty() && inForce.term(subject) == null) {
                missing(DecisionKind.CALENDAR, subject + ": " + cycle.code(), month);
            }
        }
    }

    private void missing(DecisionKind kind, String subject, PeriodMonth month) {
        add(missingNumber(kind, subject, month));
    }

    private static Problem missingNumber(DecisionKind kind, String subject, PeriodMonth month) {
        return Problem.of("missing-number", "kind", kind.code(), "subject", subject, "month", month.toString())
                .at(PackProperties.FILE, 0, 0);
    }

    private void report(Finding finding, @Nullable Post post) {
        if (HARMLESS.contains(finding.code())) {
            return;
        }
        var parameters = new ArrayList<String>(List.of("post", post == null ? "" : post.code()));
        finding.evidence().forEach((name, value) -> parameters.addAll(List.of(name, value.toString())));
        var problem = Problem.of(finding.code(), parameters.toArray(String[]::new));
        if (post != null) {
            problem = problem.named("post", post.code(), post);
        }
        var position = finding.rule() == null ? nearest(finding, post) : positions.get(finding.rule());
        add(position == null ? problem : position.mark(problem));
    }

    /** Where to mend what no rule says: at the first rule that says it for the post at another time. */
    private @Nullable Position nearest(Finding finding, @Nullable Post post) {
        var asked = finding.evidence().get("subject");
        if (post == null || asked == null) {
            return null;
        }
        var subject = asked.toString();
        return pack.rules().values().stream()
                .flatMap(rules -> rules.all().stream())
                .filter(rule -> rule.then().subject().equals(subject)
                        || rule.then().name().equals(subject))
                .filter(rule -> new Context(Map.of("Scope.post", post.name())).allows(rule))
                .min(Comparator.comparing(Rule::from))
                .map(Rule::at)
                .orElse(null);
    }

    /** The same fault shows for many posts and months; the first of them is enough to mend it. */
    private void add(Problem problem) {
        var subject = problem.parameters().getOrDefault("subject", "");
        problems.putIfAbsent(problem.code() + problem.place() + subject, problem);
    }
}
