package io.ecomrules.rules.pack;

import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RulePackException;
import io.ecomrules.core.phrase.Lexicons;
import io.ecomrules.core.script.Script;
import io.ecomrules.rules.lint.Lint;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A pack that has been read and checked: its rules in our own model. Immutable.
 *
 * @param reference id, version and digest; the digest does not depend on line endings or on the order of files
 * @param properties what the pack says of itself
 * @param files its files, those of the built-in pack that it builds on included
 * @param own the paths of those that the pack brings itself
 * @param rules the rules by the kind of decision
 * @param lexicons the phrases that rules call by the names of their lexicons
 * @param scripts what agents may say
 * @param notes warnings and advice; a pack with errors cannot be had
 */
public record RulePack(
        PackReference reference,
        PackProperties properties,
        PackFiles files,
        Set<String> own,
        Map<DecisionKind, RulesOfKind> rules,
        Lexicons lexicons,
        List<Script> scripts,
        List<Problem> notes) {

    /**
     * Opens the pack that comes with the library.
     *
     * @return the pack
     */
    public static RulePack builtIn() {
        return read(PackFiles.builtIn(), new Problems());
    }

    /**
     * Opens a folder or a zip.
     *
     * @param path a folder or a zip with {@code pack.properties} and rule files
     * @return the pack
     * @throws RulePackException with every problem in it
     */
    public static RulePack open(Path path) {
        var problems = new Problems();
        var files = PackFiles.read(path, problems);
        if (files.paths().isEmpty()) {
            refuse(problems.list());
        }
        return read(files, problems);
    }

    private static RulePack read(PackFiles given, Problems problems) {
        var properties = PackProperties.read(
                given.has(PackProperties.FILE) ? given.text(PackProperties.FILE, problems) : null, problems);
        var files = properties != null && properties.extendsBuiltIn() && !given.has(PackFiles.SEALED)
                ? PackFiles.builtIn().overlaidBy(given)
                : given;
        var lint = new Lint(problems);
        var byKind = new EnumMap<DecisionKind, List<Rule>>(DecisionKind.class);
        var ruleFiles = RuleFiles.in(files, problems);
        if (ruleFiles.isEmpty() && properties != null) {
            problems.accept(Problem.of("no-rule-files"));
        }
        for (var file : ruleFiles) {
            lint.check(file);
            DecisionKind.parse(file.kind())
                    .ifPresent(kind -> byKind.computeIfAbsent(kind, none -> new ArrayList<>())
                            .addAll(file.rules()));
        }
        var lexicons = LexiconFiles.in(files, problems);
        LexiconFiles.check(ruleFiles, lexicons, problems);
        var scripts = ScriptFiles.in(files, problems);
        BuiltInCopy.compare(given, problems);
        refuse(problems.list());
        var rules = new EnumMap<DecisionKind, RulesOfKind>(DecisionKind.class);
        for (var kind : DecisionKind.values()) {
            rules.put(kind, RulesOfKind.of(kind, byKind.getOrDefault(kind, List.of())));
        }
        var known = Objects.requireNonNull(properties);
        var reference = new PackReference(known.id(), known.version(), files.sha256());
        return new RulePack(
                reference,
                known,
                files,
                Set.copyOf(given.paths()),
                Map.copyOf(rules),
                lexicons,
                List.copyOf(scripts),
                sorted(problems.list()));
    }

    /**
     * Throws if one of the problems is an error.
     *
     * @param problems what was found
     * @throws RulePackException with all the problems sorted by place
     */
    public static void refuse(List<Problem> problems) {
        if (problems.stream().anyMatch(problem -> problem.level() == Problem.Level.ERROR)) {
            throw new RulePackException(sorted(problems));
        }
    }

    /**
     * Puts problems in the order of their places.
     *
     * @param problems the problems
     * @return the same, by file, line and column
     */
    public static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing((Problem problem) -> Objects.requireNonNullElse(problem.file(), ""))
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .toList();
    }
}
