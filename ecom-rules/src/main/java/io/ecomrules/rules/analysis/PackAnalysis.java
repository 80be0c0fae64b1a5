package io.ecomrules.rules.analysis;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.pack.BuiltInCopy;
import io.ecomrules.rules.pack.RulePack;
import io.ecomrules.rules.timeline.Context;
import io.ecomrules.rules.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Looks at the rules of a pack together, without deciding anything: what no single rule shows. Kinds of decision need no code of their
 * own for gaps, overlaps, dead rows and slips; what pay and weights mean is said here.
 */
public final class PackAnalysis {

    private final RulePack pack;
    private final Set<Problem> problems = new LinkedHashSet<>();

    private PackAnalysis(RulePack pack) {
        this.pack = pack;
    }

    /**
     * Analyses a pack.
     *
     * @param pack the pack
     * @param builtIn the built-in pack to compare numbers with
     * @return errors, warnings and advice, each once
     */
    public static List<Problem> of(RulePack pack, RulePack builtIn) {
        var analysis = new PackAnalysis(pack);
        for (var kind : DecisionKind.values()) {
            analysis.check(kind, rules(pack, kind), rules(builtIn, kind));
        }
        new LexiconCheck(pack, builtIn, analysis.problems::add).check();
        return List.copyOf(analysis.problems);
    }

    private static List<Rule> rules(RulePack pack, DecisionKind kind) {
        return Objects.requireNonNull(pack.rules().get(kind)).all();
    }

    private void check(DecisionKind kind, List<Rule> rules, List<Rule> builtIn) {
        var contexts = Context.of(kind);
        var rows = new RowCheck(kind, contexts, problems::add);
        var alive = rules.stream().filter(rows::check).toList();
        new StepCheck(kind, builtIn, problems::add).check(rules);
        if (kind == DecisionKind.COMMISSION) {
            rates(rules, builtIn, contexts);
        }
        if (kind == DecisionKind.PASSWORD) {
            passwords(alive, builtIn);
        }
        if (alive.stream().anyMatch(rule -> !Axis.properties(rule).isEmpty())) {
            bands(kind, alive, contexts);
        }
    }

    /** A rule that was lost in a copy is nobody's wish, and nobody would be told of it but who is paid less. */
    private void rates(List<Rule> rules, List<Rule> builtIn, List<Context> contexts) {
        boolean isCopy = pack.properties().extendsBuiltIn() || pack.files().has(BuiltInCopy.FILE);
        for (var context : isCopy ? contexts : List.<Context>of()) {
            var lost = builtIn.stream()
                    .filter(rule -> isRate(rule) && context.allows(rule))
                    .findFirst();
            if (lost.isPresent() && rules.stream().noneMatch(rule -> isRate(rule) && context.allows(rule))) {
                problems.add(Problem.of("rate-gone", "rule", lost.get().name())
                        .at(lost.get().at().file(), 0, 0)
                        .as(Problem.Level.WARNING));
            }
        }
    }

    private static boolean isRate(Rule rule) {
        return rule.then().name().equals("rate");
    }

    /** A file that a pack leaves to the built-in one is not its own to change. */
    private void passwords(List<Rule> rules, List<Rule> builtIn) {
        var properties = pack.properties();
        new PasswordAdvice(
                        properties.effectiveFrom(),
                        builtIn,
                        rule -> !properties.extendsBuiltIn()
                                || !of(rule.at().file(), rules)
                                        .equals(of(rule.at().file(), builtIn)),
                        problems::add)
                .check(rules);
    }

    private static List<Rule> of(String file, List<Rule> rules) {
        return rules.stream().filter(rule -> rule.at().file().equals(file)).toList();
    }

    private void bands(DecisionKind kind, List<Rule> rules, List<Context> contexts) {
        var seen = new HashSet<List<String>>();
        for (var context : contexts) {
            var own = rules.stream().filter(context::allows).toList();
            if (own.stream().anyMatch(rule -> !Axis.properties(rule).isEmpty())) {
                var timeline = new Timeline(own, pack.properties().effectiveFrom());
                for (var day : timeline.turns()) {
                    on(kind, timeline, day, seen);
                }
            }
        }
    }

    private void on(DecisionKind kind, Timeline timeline, LocalDate day, Set<List<String>> seen) {
        var bySubject = new TreeMap<String, List<Rule>>();
        timeline.on(day)
                .forEach(rule -> bySubject
                        .computeIfAbsent(rule.then().subject(), none -> new ArrayList<>())
                        .add(rule));
        bySubject.values().stream().filter(each -> isNew(each, seen)).forEach(each -> subject(kind, each));
        if (kind == DecisionKind.SCORECARD) {
            var weights = bySubject.values().stream()
                    .flatMap(List::stream)
                    .filter(rule -> rule.then().name().equals("weight"))
                    .toList();
            if (!weights.isEmpty() && isNew(weights, seen)) {
                WeightCheck.check(weights, problems::add);
            }
        }
    }

    private static boolean isNew(List<Rule> rules, Set<List<String>> seen) {
        return seen.add(rules.stream().map(Rule::name).toList());
    }

    private void subject(DecisionKind kind, List<Rule> rules) {
        Consumer<Problem> tell = problems::add;
        var bands = BandCheck.of(rules, tell);
        if (bands != null
                && kind == DecisionKind.COMMISSION
                && rules.get(0).then().name().equals("rate")) {
            new PayCheck(bands, pack.properties(), tell).check();
        }
    }
}
