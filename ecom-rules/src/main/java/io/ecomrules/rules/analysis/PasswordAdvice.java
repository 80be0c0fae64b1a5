package io.ecomrules.rules.analysis;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.password.PasswordProfile;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.timeline.Context;
import io.ecomrules.rules.timeline.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Tells where the rules for passwords in use differ from NIST SP 800-63B-4 (ACC-3). It is advice and stands in nobody's way; what NIST
 * asks is read from the rules of the built-in pack.
 */
final class PasswordAdvice {

    private final LocalDate effectiveFrom;
    private final List<Rule> builtIn;
    private final Predicate<Rule> isOwn;
    private final Consumer<Problem> problems;

    /**
     * Prepares to look.
     *
     * @param effectiveFrom the first day on which the pack decides
     * @param builtIn the rules for passwords of the built-in pack
     * @param isOwn tells whether a rule is the pack's own to change
     * @param problems is told the advice
     */
    PasswordAdvice(LocalDate effectiveFrom, List<Rule> builtIn, Predicate<Rule> isOwn, Consumer<Problem> problems) {
        this.effectiveFrom = effectiveFrom;
        this.builtIn = builtIn;
        this.isOwn = isOwn;
        this.problems = problems;
    }

    void check(List<Rule> rules) {
        for (var profile : PasswordProfile.values()) {
            var own = of(profile, rules);
            for (var day : new Timeline(own, effectiveFrom).turns()) {
                var inForce = on(day, own);
                set(inForce, "inUse").ifPresent(chosen -> look(chosen, inForce));
            }
        }
    }

    private static List<Rule> of(PasswordProfile profile, List<Rule> rules) {
        var context = new Context(Map.of("PasswordSetting.profile", profile.name()));
        return rules.stream().filter(context::allows).toList();
    }

    private List<Rule> on(LocalDate day, List<Rule> rules) {
        var bySubject = new TreeMap<String, List<Rule>>();
        rules.forEach(rule -> bySubject
                .computeIfAbsent(rule.then().subject(), none -> new ArrayList<>())
                .add(rule));
        return bySubject.values().stream()
                .flatMap(each -> new Timeline(each, effectiveFrom).on(day).stream())
                .toList();
    }

    private void look(Rule chosen, List<Rule> inForce) {
        set(inForce, "noLeadingDigit").ifPresent(rule -> tell("nist-composition", rule));
        set(inForce, "classesFrom").ifPresent(rule -> tell("nist-composition", rule));
        set(inForce, "validDays").ifPresent(rule -> tell("nist-rotation", rule));
        set(inForce, "lengthFrom").ifPresent(this::length);
        if (set(inForce, "notCommon").isEmpty()) {
            tell("nist-no-blocklist", chosen);
        }
    }

    private void length(Rule rule) {
        var alone = asked(PasswordProfile.NIST);
        var second = asked(PasswordProfile.NIST_SECOND_FACTOR);
        // Beside a second factor less is enough, and the rule of that set is no advice.
        boolean isForSecond =
                of(PasswordProfile.NIST_SECOND_FACTOR, List.of(rule)).size() == 1;
        var asked = isForSecond ? second : alone;
        if (asked.isPresent() && number(rule).compareTo(asked.get()) < 0) {
            tell(
                    "nist-length",
                    rule,
                    "least",
                    number(rule).toPlainString(),
                    "alone",
                    alone.map(BigDecimal::toPlainString).orElse("—"),
                    "second",
                    second.map(BigDecimal::toPlainString).orElse("—"));
        }
    }

    private Optional<BigDecimal> asked(PasswordProfile profile) {
        return set(of(profile, builtIn), "lengthFrom").map(PasswordAdvice::number);
    }

    private static BigDecimal number(Rule rule) {
        return rule.then().number().orElseThrow().value();
    }

    private static Optional<Rule> set(List<Rule> rules, String outcome) {
        return rules.stream().filter(rule -> rule.then().name().equals(outcome)).findFirst();
    }

    private void tell(String code, Rule rule, String... more) {
        if (!isOwn.test(rule)) {
            return;
        }
        var problem = Problem.of(code, more)
                .with("rule", rule.name())
                .with("clause", rule.clause().value());
        problems.accept(rule.at().mark(problem).as(Problem.Level.ADVICE));
    }
}
