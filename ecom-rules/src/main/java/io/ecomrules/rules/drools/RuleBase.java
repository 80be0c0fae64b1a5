package io.ecomrules.rules.drools;

import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.model.RuleUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The compiled rules of one unit, ready to be asked. Immutable and thread-safe: each question gets a session of its own.
 *
 * <p>Facts that lie in front of the engine are questions; the answer is the list of rules whose conditions hold. No rule changes a fact.
 */
public final class RuleBase {

    private final RuleUnit unit;
    private final KieBase kieBase;
    private final Budget budget;

    private RuleBase(RuleUnit unit, KieBase kieBase, Budget budget) {
        this.unit = unit;
        this.kieBase = kieBase;
        this.budget = budget;
    }

    static RuleBase of(RuleUnit unit, Model model, Budget budget) {
        return new RuleBase(unit, KieBaseBuilder.createKieBaseFromModel(List.of(model)), budget);
    }

    /**
     * Asks which rules hold for some facts.
     *
     * @param facts the facts
     * @return the rules, in an order that does not depend on the order of facts, rules or files
     * @throws OverBudgetException if they fire too often or take too long; they can be asked again
     */
    public List<Rule> holding(Collection<? extends Record> facts) {
        var firings = new Firings();
        var deadline = budget.begin();
        KieSession session = kieBase.newKieSession();
        try {
            session.setGlobal("firings", firings);
            for (var fact : facts) {
                session.insert(fact);
                refuseLate(deadline);
            }
            int fired = session.fireAllRules(match -> goesOn(session, deadline), budget.firings());
            refuseLate(deadline);
            if (fired >= budget.firings()) {
                throw new OverBudgetException(
                        "The rules fired " + fired + " times. Maybe a fact was inserted many times.");
            }
        } finally {
            session.dispose();
        }
        var rules = new ArrayList<Rule>();
        firings.numbers().stream().forEach(number -> rules.addAll(unit.rules(number)));
        return rules;
    }

    /** Asked before each firing. */
    private static boolean goesOn(KieSession session, Budget.Deadline deadline) {
        if (deadline.isOver()) {
            session.halt();
            return false;
        }
        return true;
    }

    private void refuseLate(Budget.Deadline deadline) {
        if (deadline.isOver()) {
            throw new OverBudgetException("The rules took longer than " + budget.nanos() / 1_000_000
                    + " ms and were stopped. Maybe there are far more facts than one question has.");
        }
    }
}
