package io.ecomrules.rules.plan;

import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.content.FileSize;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.Term;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.Rule;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the rules that hold set for one period.
 *
 * <p>Rules with equal conditions that set the same number are versions of it, and the latest that has begun is in force. Two rules with
 * different conditions that both set a number are ambiguous, and a version that begins or ends within the period would split it: both are
 * refused, never decided by order.
 */
public final class InForce {

    private final Period period;
    private final Map<String, Rule> rules = new TreeMap<>();
    private final Map<String, Term> terms = new TreeMap<>();
    private final Map<String, List<Rule>> lapsed = new TreeMap<>();
    private final List<Finding> refusals = new ArrayList<>();

    private InForce(Period period) {
        this.period = period;
    }

    /**
     * Picks the versions in force.
     *
     * @param holding the rules whose conditions hold, in any order
     * @param period the period that is decided
     * @return what they set
     */
    public static InForce of(Collection<Rule> holding, Period period) {
        var bySubject = new TreeMap<String, List<Rule>>();
        for (var rule : holding) {
            bySubject
                    .computeIfAbsent(rule.then().subject(), none -> new ArrayList<>())
                    .add(rule);
        }
        var inForce = new InForce(period);
        bySubject.forEach(inForce::decide);
        return inForce;
    }

    /**
     * Asks for the rule that sets something.
     *
     * @param subject what is set, such as {@code rate()}
     * @return the rule in force, or null
     */
    public @Nullable RuleReference reference(String subject) {
        var rule = rules.get(subject);
        return rule == null ? null : rule.reference();
    }

    /**
     * Asks for a number.
     *
     * @param subject what is set, such as {@code rate()}
     * @return the number in force and its rule, or null
     */
    public @Nullable Term term(String subject) {
        return terms.get(subject);
    }

    /**
     * Asks for a span of time.
     *
     * @param subject what is set, such as {@code within()}
     * @return the span in force and its rule, or null
     */
    public @Nullable Ruled<Span> span(String subject) {
        return value(subject, Literal.Length.class, Literal.Length::value);
    }

    /**
     * Asks for an hour of the day.
     *
     * @param subject what is set, such as {@code opens()}
     * @return the hour in force and its rule, or null
     */
    public @Nullable Ruled<LocalTime> hour(String subject) {
        return value(subject, Literal.Hour.class, Literal.Hour::value);
    }

    /**
     * Asks for the size of a file.
     *
     * @param subject what is set, such as {@code sizeUpTo()}
     * @return the size in force and its rule, or null
     */
    public @Nullable Ruled<FileSize> size(String subject) {
        return value(subject, Literal.Size.class, Literal.Size::value);
    }

    /**
     * Asks for several constants that are set together, such as the posts that decide on a tier.
     *
     * @param subject what is set, such as {@code approvedBy(Tier.FIRST)}
     * @param type the type of the constants
     * @return the constants in force, in the rule's order, and its rule, or null
     */
    public <E extends Enum<E>> @Nullable Ruled<List<E>> several(String subject, Class<E> type) {
        return value(
                subject,
                Literal.Several.class,
                several -> several.values().stream()
                        .map(literal -> Enum.valueOf(type, ((Literal.Constant) literal).name()))
                        .toList());
    }

    /**
     * Asks for several texts that are set together.
     *
     * @param subject what is set
     * @return the texts in force, in the rule's order, and their rule, or null
     */
    public @Nullable Ruled<List<String>> texts(String subject) {
        return value(
                subject,
                Literal.Several.class,
                several -> several.values().stream().map(Literal::text).toList());
    }

    private <L extends Literal.Value, T> @Nullable Ruled<T> value(String subject, Class<L> type, Function<L, T> value) {
        var rule = rules.get(subject);
        return rule == null
                ? null
                : rule.then()
                        .value(type)
                        .map(literal -> new Ruled<>(value.apply(literal), rule.reference()))
                        .orElse(null);
    }

    /**
     * Lists the constants that an outcome without a quantity is set to, such as every post that approves.
     *
     * @param type the type of the constants
     * @param name the outcome's name
     * @param others the constants that stand before it in the same outcome, such as a tier
     * @return the constants in their own order, each with its rule
     */
    public <E extends Enum<E>> List<Ruled<E>> constants(Class<E> type, String name, Enum<?>... others) {
        var before = Arrays.stream(others)
                .map(other -> other.getDeclaringClass().getSimpleName() + "." + other.name() + ",")
                .collect(Collectors.joining("", name + "(", ""));
        var found = new ArrayList<Ruled<E>>();
        for (var constant : type.getEnumConstants()) {
            var rule = rules.get(before + type.getSimpleName() + "." + constant.name() + ")");
            if (rule != null) {
                found.add(new Ruled<>(constant, rule.reference()));
            }
        }
        return found;
    }

    /**
     * Lists what is set under one name, such as all weights.
     *
     * @param name the outcome's name
     * @return the rules in force, by what they set
     */
    public Map<String, Rule> rules(String name) {
        var named = new LinkedHashMap<String, Rule>();
        rules.forEach((subject, rule) -> {
            if (rule.then().name().equals(name)) {
                named.put(subject, rule);
            }
        });
        return named;
    }

    /**
     * Lists everything that is set.
     *
     * @return the rules in force, by what they set
     */
    public Collection<Rule> rules() {
        return Collections.unmodifiableCollection(rules.values());
    }

    /**
     * Tells whether rules exist that set something but none is in force.
     *
     * @param name the outcome's name
     * @return true if some rule would set it in another period
     */
    public boolean isLapsed(String name) {
        return lapsed.values().stream()
                .flatMap(List::stream)
                .anyMatch(rule -> rule.then().name().equals(name));
    }

    /**
     * Gives what stands against deciding.
     *
     * @return findings {@code ambiguous-rule} and {@code rule-changes-within-period}
     */
    public List<Finding> refusals() {
        return List.copyOf(refusals);
    }

    /**
     * Says that no rule is in force.
     *
     * @param clause the clause that would be decided
     * @param subject what is not set
     * @return the finding
     */
    public Finding notInForce(ClauseId clause, String subject) {
        return Finding.of(clause, "no-rule-in-force", null, Severity.WARNING)
                .with("subject", subject)
                .with("period", period.toString());
    }

    static Term term(Rule rule) {
        var number = rule.then().number().orElseThrow();
        return new Term(Exact.of(number.value()), rule.reference());
    }

    private void decide(String subject, List<Rule> versions) {
        var current = new TreeMap<String, List<Rule>>();
        for (var rule : versions) {
            if (rule.touches(period)) {
                current.computeIfAbsent(rule.conditionText(), none -> new ArrayList<>())
                        .add(rule);
            }
        }
        var latest = new ArrayList<Rule>();
        for (var sameConditions : current.values()) {
            var changing = sameConditions.stream()
                    .filter(rule -> begins(rule) || endsUnreplaced(rule, sameConditions))
                    .toList();
            if (!changing.isEmpty()) {
                refuse("rule-changes-within-period", subject, changing);
                return;
            }
            latest.addAll(latest(sameConditions));
        }
        if (latest.size() > 1) {
            refuse("ambiguous-rule", subject, latest);
        } else if (latest.isEmpty()) {
            lapsed.put(subject, versions);
        } else {
            var rule = latest.get(0);
            rules.put(subject, rule);
            if (rule.then().number().isPresent()) {
                terms.put(subject, term(rule));
            }
        }
    }

    private boolean begins(Rule rule) {
        return rule.from().isAfter(period.start());
    }

    /** An end within the period is a change, unless a later version had already taken over by its first day. */
    private boolean endsUnreplaced(Rule rule, List<Rule> versions) {
        var until = rule.until();
        return until != null
                && until.isBefore(period.end())
                && versions.stream().noneMatch(other -> other.from().isAfter(rule.from()) && other.coversWhole(period));
    }

    private static List<Rule> latest(List<Rule> versions) {
        var last = versions.stream()
                .map(Rule::from)
                .max(java.time.LocalDate::compareTo)
                .orElseThrow();
        return versions.stream().filter(rule -> rule.from().equals(last)).toList();
    }

    private void refuse(String code, String subject, List<Rule> among) {
        var table = new TreeMap<String, String>();
        among.forEach(rule -> table.put(rule.name(), rule.from().toString()));
        // Whichever stands first in its file: the order of rules decides nothing, this neither.
        var named = Collections.min(among, Comparator.comparing(Rule::name));
        refusals.add(Finding.of(named.clause(), code, named.name(), Severity.WARNING)
                .with("subject", subject)
                .with("period", period.toString())
                .with("rules", table));
    }
}
