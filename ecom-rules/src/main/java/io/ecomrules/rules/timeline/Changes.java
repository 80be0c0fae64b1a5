package io.ecomrules.rules.timeline;

import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.rules.change.RuleChange;
import io.ecomrules.rules.lint.Outcome;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.pack.RulePack;
import io.ecomrules.rules.sentence.SentenceWriter;
import io.ecomrules.rules.words.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares two packs by what they decide: for every context, every number and every day. What is written differently but decides the same
 * is no change.
 */
public final class Changes {

    /** One number of one context. */
    private record Place(DecisionKind kind, Context context, String subject, String band) {}

    /** What is the same for all contexts of a change. */
    private record Group(
            DecisionKind kind,
            String subject,
            String band,
            List<Rule> before,
            List<Rule> after,
            LocalDate from,
            @Nullable LocalDate until) {}

    private final RulePack before;
    private final RulePack after;

    private Changes(RulePack before, RulePack after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Compares two packs.
     *
     * @param before the first
     * @param after the second
     * @return what the second decides differently, by clause, and in an order that does not depend on files and rules
     */
    public static List<RuleChange> between(RulePack before, RulePack after) {
        return new Changes(before, after).list();
    }

    private List<RuleChange> list() {
        var groups = new LinkedHashMap<Group, List<Context>>();
        for (var kind : DecisionKind.values()) {
            for (var context : Context.of(kind)) {
                compare(kind, context, groups);
            }
        }
        var changes = new ArrayList<RuleChange>();
        groups.forEach((group, contexts) -> changes.add(change(group, contexts)));
        changes.sort(Comparator.comparing(RuleChange::clause)
                .thenComparing(RuleChange::from)
                .thenComparing(RuleChange::outcome)
                .thenComparing(RuleChange::object)
                .thenComparing(RuleChange::band)
                .thenComparing(change -> change.whom().toString()));
        return List.copyOf(changes);
    }

    private void compare(DecisionKind kind, Context context, Map<Group, List<Context>> groups) {
        var first = timelines(before, kind, context);
        var second = timelines(after, kind, context);
        var places = new LinkedHashMap<>(first);
        second.forEach(places::putIfAbsent);
        var none = new Timeline(List.of(), LocalDate.MIN);
        for (var place : places.keySet()) {
            segments(place, first.getOrDefault(place, none), second.getOrDefault(place, none))
                    .forEach(group -> groups.computeIfAbsent(group, empty -> new ArrayList<>())
                            .add(context));
        }
    }

    private static Map<Place, Timeline> timelines(RulePack pack, DecisionKind kind, Context context) {
        var rules = new LinkedHashMap<Place, List<Rule>>();
        for (var rule : Objects.requireNonNull(pack.rules().get(kind)).all()) {
            if (context.allows(rule)) {
                var place = new Place(kind, context, rule.then().subject(), Context.band(rule));
                rules.computeIfAbsent(place, empty -> new ArrayList<>()).add(rule);
            }
        }
        var timelines = new LinkedHashMap<Place, Timeline>();
        rules.forEach((place, own) ->
                timelines.put(place, new Timeline(own, pack.properties().effectiveFrom())));
        return timelines;
    }

    private static List<Group> segments(Place place, Timeline first, Timeline second) {
        var turns = new TreeSet<>(first.turns());
        turns.addAll(second.turns());
        turns.remove(LocalDate.MIN);
        var groups = new ArrayList<Group>();
        Group open = null;
        for (var day : turns) {
            var one = first.on(day);
            var other = second.on(day);
            boolean differs = !said(one).equals(said(other));
            if (open != null
                    && (!differs
                            || !said(open.before()).equals(said(one))
                            || !said(open.after()).equals(said(other)))) {
                groups.add(closed(open, day));
                open = null;
            }
            if (differs && open == null) {
                open = new Group(place.kind(), place.subject(), place.band(), one, other, day, null);
            }
        }
        if (open != null) {
            groups.add(open);
        }
        return groups;
    }

    private static Group closed(Group open, LocalDate until) {
        return new Group(open.kind(), open.subject(), open.band(), open.before(), open.after(), open.from(), until);
    }

    /** What is decided: the value and the clause it is decided by. */
    private static List<String> said(List<Rule> rules) {
        return rules.stream()
                .map(rule -> rule.then().text() + " " + rule.clause())
                .sorted()
                .toList();
    }

    private static RuleChange change(Group group, List<Context> contexts) {
        var rule = (group.after().isEmpty() ? group.before() : group.after()).get(0);
        return new RuleChange(
                rule.clause(),
                rule.then().name(),
                rule.then().arguments().stream()
                        .filter(argument -> !(argument instanceof Literal.Value))
                        .map(Literal::text)
                        .collect(Collectors.joining(", ")),
                whom(group.kind(), contexts),
                band(group.kind(), rule),
                value(group.kind(), group.before()),
                value(group.kind(), group.after()),
                group.from(),
                group.until(),
                reference(group.before()),
                reference(group.after()));
    }

    /** The conditions on figures, as sentences. */
    private static String band(DecisionKind kind, Rule rule) {
        return rule.when().stream()
                .flatMap(pattern -> pattern.conditions().stream()
                        .filter(condition -> condition.values().get(0) instanceof Literal.Decimal)
                        .map(condition -> SentenceWriter.condition(kind, pattern, condition)))
                .sorted()
                .collect(Collectors.joining("，"));
    }

    private static @Nullable RuleReference reference(List<Rule> rules) {
        return rules.isEmpty() ? null : rules.get(0).reference();
    }

    private static @Nullable String value(DecisionKind kind, List<Rule> rules) {
        if (rules.isEmpty()) {
            return null;
        }
        return rules.stream().map(rule -> value(kind, rule)).distinct().collect(Collectors.joining(" / "));
    }

    private static String value(DecisionKind kind, Rule rule) {
        var outcome = Outcome.find(kind, rule.then().name()).orElseThrow();
        for (int i = 0; i < outcome.parameters().size(); i++) {
            if (rule.then().arguments().get(i) instanceof Literal.Value value) {
                return Vocabulary.CHINESE.value(outcome.parameters().get(i), value, Locale.SIMPLIFIED_CHINESE);
            }
        }
        return "✓";
    }

    /** Contexts in words; a property of which all values are meant is not named. */
    private static List<String> whom(DecisionKind kind, List<Context> contexts) {
        var all = Context.of(kind).stream()
                .filter(each ->
                        each.values().keySet().equals(contexts.get(0).values().keySet()))
                .toList();
        var named = new TreeMap<String, Boolean>();
        for (var property : contexts.get(0).values().keySet()) {
            named.put(property, !isFree(property, contexts, all));
        }
        return contexts.stream()
                .map(context -> context.values().entrySet().stream()
                        .filter(each -> named.getOrDefault(each.getKey(), true))
                        .map(each -> word(kind, each.getKey(), each.getValue()))
                        .collect(Collectors.joining("·")))
                .filter(words -> !words.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** A property is free where every other combination that is meant is meant with each of its values. */
    private static boolean isFree(String property, List<Context> contexts, List<Context> all) {
        var values =
                all.stream().map(each -> each.values().get(property)).distinct().count();
        var others = contexts.stream()
                .map(each -> without(each, property))
                .distinct()
                .count();
        return contexts.size() == values * others;
    }

    private static Map<String, String> without(Context context, String property) {
        var rest = new LinkedHashMap<>(context.values());
        rest.remove(property);
        return rest;
    }

    private static String word(DecisionKind kind, String property, String value) {
        var parts = property.split("\\.", 2);
        var fact = kind.fact(parts[0]).orElseThrow();
        for (var component : fact.getRecordComponents()) {
            if (component.getName().equals(parts[1])) {
                return component.getType().isEnum()
                        ? Vocabulary.CHINESE.constant(component.getType(), value)
                        : Vocabulary.CHINESE.flag(fact, parts[1], Boolean.parseBoolean(value));
            }
        }
        return value;
    }
}
