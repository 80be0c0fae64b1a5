package io.ecomrules.rules.plan;

import io.ecomrules.core.approval.ApprovalTerms;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.care.CareArea;
import io.ecomrules.core.care.CareLapse;
import io.ecomrules.core.care.CareTerms;
import io.ecomrules.core.care.CareTerms.Answered;
import io.ecomrules.core.care.DiscountAuthority;
import io.ecomrules.core.care.DiscountRequest;
import io.ecomrules.core.care.DiscountTerms;
import io.ecomrules.core.care.Misconduct;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import io.ecomrules.rules.facts.CareFault;
import io.ecomrules.rules.facts.CustomerFiling;
import io.ecomrules.rules.facts.Discount;
import io.ecomrules.rules.facts.DiscountedOrder;
import io.ecomrules.rules.facts.Due;
import io.ecomrules.rules.model.DecisionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what rules say about the care of customers into terms. */
public final class CarePlan {

    private static final ClauseId LAPSES = ClauseId.of("SVC-15");
    private static final ClauseId FILING = ClauseId.of("SVC-16");

    private CarePlan() {}

    /**
     * Asks how long things may take and how grave lapses are.
     *
     * @param answers the rules
     * @param on the day
     * @return what the rules in force say
     */
    public static CareTerms terms(Answers answers, LocalDate on) {
        var limits = new EnumMap<Obligation, Answered<Span>>(Obligation.class);
        for (var area : CareArea.values()) {
            for (var obligation : area.obligations()) {
                var inForce = answers.on(on, DecisionKind.DEADLINE, new Due(obligation));
                limits.put(obligation, answered(inForce, inForce.span("within()"), area.clause(), obligation.code()));
            }
        }
        var severities = new EnumMap<CareLapse, Answered<Severity>>(CareLapse.class);
        for (var lapse : CareLapse.values()) {
            var inForce = answers.on(on, DecisionKind.CARE, new CareFault(lapse));
            var severity = inForce.several("report()", Severity.class);
            var only = severity == null ? null : new Ruled<>(severity.value().get(0), severity.rule());
            severities.put(lapse, answered(inForce, only, LAPSES, lapse.code()));
        }
        return new CareTerms(limits, severities);
    }

    private static <T> Answered<T> answered(InForce inForce, @Nullable Ruled<T> term, ClauseId clause, String subject) {
        if (term != null) {
            return new Answered<>(term, List.of());
        }
        var refusals = inForce.refusals();
        return new Answered<>(null, refusals.isEmpty() ? List.of(inForce.notInForce(clause, subject)) : refusals);
    }

    /**
     * Asks for how long a customer stays on file (SVC-16).
     *
     * @param answers the rules
     * @param misconduct what the customer did
     * @param on the day
     * @return the number of months
     */
    public static Answered<Integer> filedFor(Answers answers, Misconduct misconduct, LocalDate on) {
        var inForce = answers.on(on, DecisionKind.CARE, new CustomerFiling(misconduct));
        var months = inForce.term("filedFor()");
        return answered(
                inForce,
                months == null ? null : new Ruled<>(months.value().toDecimal().intValueExact(), months.rule()),
                FILING,
                "filedFor: " + misconduct.code());
    }

    /**
     * Asks who may grant a discount, and who can be asked for it (SVC-17).
     *
     * @param answers the rules
     * @param request the discount
     * @param on the day
     * @return the terms of this case
     */
    public static DiscountTerms discount(Answers answers, DiscountRequest request, LocalDate on) {
        var amount = request.amount() == null ? null : Moneys.number(request.amount());
        var own = authority(answers, request.by(), amount, on);
        ApprovalTerms approval;
        try {
            approval = ApprovalPlan.terms(answers, Matter.DISCOUNT, on);
        } catch (InvalidInputException refusal) {
            return new DiscountTerms(own, List.of(), refusal.problems());
        }
        boolean mayAsk = approval.proposers().stream().anyMatch(request.by()::isKindOf);
        var leaders = mayAsk ? approval.approvers(approval.tiers().last()) : List.<Post>of();
        return new DiscountTerms(
                own,
                leaders.stream()
                        .map(leader -> authority(answers, leader, amount, on))
                        .toList(),
                List.of());
    }

    /** What holds for a post holds for its kinds, unless rules say something of a kind itself. */
    private static DiscountAuthority authority(Answers answers, Post post, @Nullable BigDecimal amount, LocalDate on) {
        var order = new DiscountedOrder(amount);
        var inForce = answers.on(on, DecisionKind.CARE, new Discount(post), order);
        if (inForce.term("discountUpTo()") == null && inForce.refusals().isEmpty()) {
            inForce = answers.on(on, DecisionKind.CARE, new Discount(post.base()), order);
        }
        var upTo = number(inForce, "discountUpTo()");
        var from = number(inForce, "fromAmount()");
        var unknown = new ArrayList<Problem>();
        inForce.refusals()
                .forEach(refusal -> unknown.add(
                        unknown(post, String.valueOf(refusal.evidence().get("subject")), refusal.code())));
        if (unknown.isEmpty() && (upTo == null) != (from == null)) {
            unknown.add(unknown(post, upTo == null ? "discountUpTo()" : "fromAmount()", "no-rule-in-force"));
        }
        return new DiscountAuthority(post, upTo, from, unknown);
    }

    private static Problem unknown(Post post, String subject, String code) {
        return Problem.of("discount-limit-unknown", "subject", subject, "code", code)
                .named("post", post.code(), post);
    }

    private static @Nullable Ruled<Exact> number(InForce inForce, String subject) {
        var term = inForce.term(subject);
        return term == null ? null : new Ruled<>(term.value(), term.rule());
    }
}
