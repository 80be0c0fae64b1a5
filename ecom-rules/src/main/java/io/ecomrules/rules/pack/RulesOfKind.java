package io.ecomrules.rules.pack;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.drools.RuleBase;
import io.ecomrules.rules.drools.RuleBases;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.model.RuleUnit;
import io.ecomrules.rules.sandbox.UnsafeCodeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one kind of decision, in two parts: those that read only the context, whose answer can be remembered, and those that
 * read a person's figures, which are asked for every person.
 */
public final class RulesOfKind {

    private final DecisionKind kind;
    private final List<Rule> rules;
    private final Part contextual;
    private final Part personal;

    private RulesOfKind(DecisionKind kind, List<Rule> rules, Part contextual, Part personal) {
        this.kind = kind;
        this.rules = rules;
        this.contextual = contextual;
        this.personal = personal;
    }

    static RulesOfKind of(DecisionKind kind, List<Rule> rules) {
        return of(kind, rules, RuleBases::of);
    }

    static RulesOfKind of(DecisionKind kind, List<Rule> rules, Function<RuleUnit, RuleBase> maker) {
        var contextual = new ArrayList<Rule>();
        var personal = new ArrayList<Rule>();
        for (var rule : rules) {
            var readsFigures = rule.when().stream()
                    .anyMatch(pattern ->
                            DecisionKind.isFigures(kind.fact(pattern.type()).orElseThrow()));
            (readsFigures ? personal : contextual).add(rule);
        }
        return new RulesOfKind(
                kind,
                List.copyOf(rules),
                new Part(RuleUnit.of(kind, contextual), maker),
                new Part(RuleUnit.of(kind, personal), maker));
    }

    /**
     * Lists the rules.
     *
     * @return every rule of the kind, in force or not
     */
    public List<Rule> all() {
        return rules;
    }

    /**
     * Lists the rules that read a person's figures.
     *
     * @return the rules, in force or not
     */
    public List<Rule> personal() {
        return personal.unit.rules();
    }

    /**
     * Asks the rules that read only the context.
     *
     * @param facts the context
     * @return the rules whose conditions hold
     */
    public List<Rule> holding(Record... facts) {
        return contextual.holding(List.of(facts));
    }

    /**
     * Tells whether some rules read a person's figures.
     *
     * @return true if {@link #holdingFor} must be asked for every person
     */
    public boolean readFigures() {
        return !personal.unit.isEmpty();
    }

    /**
     * Asks the rules that read a person's figures.
     *
     * @param facts the context and the figures
     * @return the rules whose conditions hold
     */
    public List<Rule> holdingFor(Record... facts) {
        return personal.holding(List.of(facts));
    }

    /**
     * Asks one rule.
     *
     * @param rule one of these
     * @param facts the facts
     * @return true if its conditions hold
     */
    public boolean isHolding(Rule rule, Record... facts) {
        return (personal.unit.rules().contains(rule) ? personal : contextual)
                .holding(List.of(facts))
                .contains(rule);
    }

    List<RuleUnit> units() {
        return List.of(contextual.unit, personal.unit);
    }

    /**
     * Compiles the parts that are not compiled yet, so that what cannot be loaded is seen now.
     *
     * @param problems is told of code that compiled rules must not have
     */
    public void compile(Consumer<Problem> problems) {
        for (var part : List.of(contextual, personal)) {
            try {
                part.base();
            } catch (UnsafeCodeException unsafe) {
                problems.accept(Problem.of(
                        "unsafe-code",
                        "kind",
                        kind.code(),
                        "unit",
                        part.unit.digest(),
                        "class",
                        unsafe.className(),
                        "member",
                        unsafe.member()));
            }
        }
    }

    /** A unit and its rule base, which is made when it is first asked. */
    private static final class Part {

        private final RuleUnit unit;
        private final Function<RuleUnit, RuleBase> maker;
        private volatile @Nullable RuleBase base;

        Part(RuleUnit unit, Function<RuleUnit, RuleBase> maker) {
            this.unit = unit;
            this.maker = maker;
        }

        List<Rule> holding(Collection<? extends Record> facts) {
            var asked = base();
            return asked == null ? List.of() : asked.holding(facts);
        }

        @Nullable
        RuleBase base() {
            var made = base;
            if (made == null && !unit.isEmpty()) {
                synchronized (this) {
                    made = base;
                    if (made == null) {
                        made = maker.apply(unit);
                        base = made;
                    }
                }
            }
            return made;
        }
    }
}
