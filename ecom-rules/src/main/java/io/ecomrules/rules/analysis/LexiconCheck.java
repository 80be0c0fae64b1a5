package io.ecomrules.rules.analysis;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.phrase.Lexicon;
import io.ecomrules.core.phrase.Lexicons;
import io.ecomrules.core.phrase.PhraseMatcher;
import io.ecomrules.rules.lint.Outcome;
import io.ecomrules.rules.lint.Parameter;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the lexicons of a pack for phrases that do not do what whoever wrote them means, and for lexicons that no rule calls. What the
 * built-in pack has as well is its own affair, and nobody who copied it is bothered with it.
 */
final class LexiconCheck {

    /** What makes a line of a lexicon what it is, wherever it stands. */
    private record Line(
            String text,
            int gap,
            List<String> exceptions,
            @Nullable String group,
            Confidence confidence) {
        static Line of(Lexicon.Entry entry) {
            var phrase = entry.phrase();
            return new Line(phrase.text(), phrase.gap(), phrase.exceptions(), entry.group(), entry.confidence());
        }
    }

    private final RulePack pack;
    private final RulePack builtIn;
    private final Consumer<Problem> problems;

    LexiconCheck(RulePack pack, RulePack builtIn, Consumer<Problem> problems) {
        this.pack = pack;
        this.builtIn = builtIn;
        this.problems = problems;
    }

    void check() {
        pack.lexicons().all().forEach(this::phrases);
        var known = unused(builtIn);
        unused(pack).stream()
                .filter(lexicon ->
                        known.stream().noneMatch(other -> other.name().equals(lexicon.name())))
                .forEach(lexicon -> problems.accept(Problem.of("lexicon-unused", "lexicon", lexicon.name())
                        .as(Problem.Level.ADVICE)
                        .at(lexicon.file(), 0, 0)));
        pack.rules().values().forEach(rules -> rules.all().forEach(this::groups));
    }

    private void phrases(Lexicon lexicon) {
        var known = lines(builtIn.lexicons(), lexicon.name());
        var entries = new ArrayList<Lexicon.Entry>();
        lexicon.entries().stream()
                .filter(entry -> known.contains(Line.of(entry)))
                .forEach(entries::add);
        int own = entries.size();
        lexicon.entries().stream()
                .filter(entry -> !known.contains(Line.of(entry)))
                .forEach(entries::add);
        if (own == entries.size()) {
            return;
        }
        // Those that were there before come first, so that of two that are the same the new one is told.
        var phrases = entries.stream().map(Lexicon.Entry::phrase).toList();
        PhraseMatcher.faults(phrases).stream()
                .filter(fault -> fault.phrase() >= own)
                .forEach(fault -> tell(lexicon, entries.get(fault.phrase()), fault.problem()));
        var matcher = PhraseMatcher.of(phrases);
        for (var entry : entries.subList(own, entries.size())) {
            within(lexicon, entry, entries, matcher);
        }
    }

    /** A phrase that holds another of the same lexicon is found wherever it is: it changes nothing if both say the same. */
    private void within(Lexicon lexicon, Lexicon.Entry entry, List<Lexicon.Entry> entries, PhraseMatcher matcher) {
        var text = entry.phrase().text();
        if (text.chars().anyMatch(each -> "*＊#＃\"".indexOf(each) >= 0)) {
            return;
        }
        matcher.find(text).stream()
                .filter(hit -> hit.to() - hit.from() < text.length())
                .map(hit -> entries.get(hit.phrase()))
                .filter(other -> isAsGood(other, entry))
                .findFirst()
                .ifPresent(other -> tell(
                        lexicon,
                        entry,
                        Problem.of(
                                        "phrase-within",
                                        "phrase",
                                        text,
                                        "other",
                                        other.phrase().text())
                                .as(Problem.Level.ADVICE)));
    }

    private static boolean isAsGood(Lexicon.Entry other, Lexicon.Entry entry) {
        return !other.equals(entry)
                && other.phrase().exceptions().isEmpty()
                && Objects.equals(other.group(), entry.group())
                && other.confidence().compareTo(entry.confidence()) <= 0;
    }

    private void tell(Lexicon lexicon, Lexicon.Entry entry, Problem problem) {
        problems.accept(problem.at(lexicon.file(), entry.line(), 0));
    }

    /** A rule that asks for more groups than its lexicon has can never be kept. */
    private void groups(Rule rule) {
        var call = rule.then();
        if (!call.name().equals("mustSayGroups")) {
            return;
        }
        int number = pack.lexicons().number(call.arguments().get(0).text());
        var groups = pack.lexicons().entries(number).stream()
                .map(Lexicon.Entry::group)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        int asked = call.number().orElseThrow().value().intValueExact();
        if (groups.size() < asked) {
            problems.accept(call.at()
                    .mark(Problem.of(
                                    "too-few-groups",
                                    "rule",
                                    rule.name(),
                                    "lexicon",
                                    call.arguments().get(0).text(),
                                    "groups",
                                    String.valueOf(groups.size()),
                                    "asked",
                                    String.valueOf(asked))
                            .as(Problem.Level.WARNING)));
        }
    }

    private static Set<Line> lines(Lexicons lexicons, String name) {
        int number = lexicons.number(name);
        return number < 0
                ? Set.of()
                : lexicons.all().get(number).entries().stream().map(Line::of).collect(Collectors.toSet());
    }

    private static List<Lexicon> unused(RulePack pack) {
        var used = new HashSet<String>();
        var waiting = new LinkedHashSet<String>();
        pack.rules().forEach((kind, rules) -> rules.all().forEach(rule -> waiting.addAll(called(kind, rule))));
        while (!waiting.isEmpty()) {
            var name = waiting.iterator().next();
            waiting.remove(name);
            int number = pack.lexicons().number(name);
            if (number >= 0 && used.add(name)) {
                var lexicon = pack.lexicons().all().get(number);
                waiting.addAll(lexicon.includes());
                waiting.addAll(lexicon.setAsideBy());
            }
        }
        return pack.lexicons().all().stream()
                .filter(lexicon -> !used.contains(lexicon.name()))
                .toList();
    }

    private static List<String> called(DecisionKind kind, Rule rule) {
        var call = rule.then();
        var names = new ArrayList<String>();
        var parameters =
                Outcome.find(kind, call.name()).map(Outcome::parameters).orElse(List.of());
        for (int i = 0; i < parameters.size() && i < call.arguments().size(); i++) {
            if (parameters.get(i) == Parameter.LEXICON && call.arguments().get(i) instanceof Literal.Text name) {
                names.add(name.value());
            }
        }
        return names;
    }
}
