package io.ecomrules.rules.plan;

import io.ecomrules.core.calendar.Obligation;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.order.Fault;
import io.ecomrules.core.order.OrderTerms;
import io.ecomrules.core.order.PaymentMethod;
import io.ecomrules.rules.facts.Due;
import io.ecomrules.rules.facts.OrderFault;
import io.ecomrules.rules.facts.PaymentTaken;
import io.ecomrules.rules.model.DecisionKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeSet;

/** Turns what rules say about orders into terms. */
public final class OrderPlan {

    private static final ClauseId CHECKS = ClauseId.of("ORD-6");

    private final Answers answers;
    private final LocalDate on;
    private final EnumMap<Fault, Ruled<Severity>> severities = new EnumMap<>(Fault.class);
    private final EnumMap<Fault, List<Finding>> unsettled = new EnumMap<>(Fault.class);
    private final EnumMap<PaymentMethod, OrderTerms.PaymentTerms> payments = new EnumMap<>(PaymentMethod.class);
    private final EnumMap<Obligation, Ruled<Span>> limits = new EnumMap<>(Obligation.class);

    private OrderPlan(Answers answers, LocalDate on) {
        this.answers = answers;
        this.on = on;
    }

    /**
     * Puts the terms together.
     *
     * @param answers the pack
     * @param on a day of the month that is asked about
     * @return what the rules in force say
     */
    public static OrderTerms terms(Answers answers, LocalDate on) {
        var plan = new OrderPlan(answers, on);
        for (var fault : Fault.values()) {
            plan.fault(fault);
        }
        for (var method : PaymentMethod.values()) {
            plan.payment(method);
        }
        for (var obligation : Obligation.values()) {
            var span =
                    answers.on(on, DecisionKind.DEADLINE, new Due(obligation)).span("within()");
            if (span != null) {
                plan.limits.put(obligation, span);
            }
        }
        return new OrderTerms(plan.severities, plan.payments, plan.limits, plan.unsettled);
    }

    private void fault(Fault fault) {
        var inForce = answers.on(on, DecisionKind.ORDER, new OrderFault(fault));
        var severity = inForce.several("report()", Severity.class);
        if (severity != null) {
            severities.put(fault, new Ruled<>(severity.value().get(0), severity.rule()));
        } else {
            var refusals = inForce.refusals();
            unsettled.put(fault, refusals.isEmpty() ? List.of(inForce.notInForce(CHECKS, fault.code())) : refusals);
        }
    }

    private void payment(PaymentMethod method) {
        var inForce = answers.on(on, DecisionKind.ORDER, new PaymentTaken(method));
        var accounts = new TreeSet<String>();
        inForce.rules("companyAccount")
                .values()
                .forEach(rule -> accounts.add(rule.then().arguments().get(0).text()));
        payments.put(method, new OrderTerms.PaymentTerms(inForce.reference("acceptPayment()"), accounts));
    }
}
