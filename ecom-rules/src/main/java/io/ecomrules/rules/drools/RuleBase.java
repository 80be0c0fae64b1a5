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

    /** No unit has more condition sets than this, so more firings are a fault. */
    private static final int MOST_FIRINGS = 100_000;

    private final RuleUnit unit;
    private final KieBase kieBase;

    private RuleBase(RuleUnit unit, KieBase kieBase) {
        this.unit = unit;
        this.kieBase = kieBase;
    }

    static RuleBase of(RuleUnit unit, Model model) {
        return new RuleBase(unit, KieBaseBuilder.createKieBaseFromModel(List.of(model)));
    }

    /**
     * Asks which rules hold for some facts.
     *
     * @param facts the facts
     * @return the rules, in an order that does not depend on the order of facts, rules or files
     */
    public List<Rule> holding(Collection<? extends Record> facts) {
        var firings = new Firings();
        KieSession session = kieBase.newKieSession();
        try {
            session.setGlobal("firings", firings);
            facts.forEach(session::insert);
            if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                throw new IllegalStateException(
                        "The rules fired " + MOST_FIRINGS + " times. Maybe a fact was inserted many times.");
            }
        } finally {
            session.dispose();
        }
        var rules = new ArrayList<Rule>();
        firings.numbers().stream().forEach(number -> rules.addAll(unit.rules(number)));
        return rules;
    }
}
