package io.ecomrules.rules.pack;

import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RulePackException;
import io.ecomrules.rules.lint.Lint;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.DrlReader;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.model.RuleFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A pack that has been read and checked: its rules in our own model. Immutable.
 *
 * @param reference id, version and digest; the digest does not depend on line endings or on the order of files
 * @param properties what the pack says of itself
 * @param rules the rules by the kind of decision
 */
public record RulePack(PackReference reference, PackProperties properties, Map<DecisionKind, RulesOfKind> rules) {

    /**
     * Opens the pack that comes with the library.
     *
     * @return the pack
     */
    public static RulePack builtIn() {
        return read(PackFiles.builtIn(), new ArrayList<>());
    }

    /**
     * Opens a folder.
     *
     * @param folder a folder with {@code pack.properties} and rule files
     * @return the pack
     * @throws RulePackException with every problem in it
     */
    public static RulePack open(Path folder) {
        var problems = new ArrayList<Problem>();
        if (!Files.isDirectory(folder)) {
            throw new RulePackException(List.of(Problem.of("no-such-folder", "folder", folder.toString())));
        }
        return read(PackFiles.folder(folder, problems::add), problems);
    }

    private static RulePack read(PackFiles given, List<Problem> problems) {
        var properties = PackProperties.read(given.texts().get(PackProperties.FILE), problems::add);
        var files = properties != null && properties.extendsBuiltIn()
                ? PackFiles.builtIn().overlaidBy(given)
                : given;
        var lint = new Lint(problems::add);
        var byKind = new EnumMap<DecisionKind, List<Rule>>(DecisionKind.class);
        for (var file : rulesIn(files, problems)) {
            lint.check(file);
            DecisionKind.parse(file.kind())
                    .ifPresent(kind -> byKind.computeIfAbsent(kind, none -> new ArrayList<>())
                            .addAll(file.rules()));
        }
        refuse(problems);
        var rules = new EnumMap<DecisionKind, RulesOfKind>(DecisionKind.class);
        for (var kind : DecisionKind.values()) {
            rules.put(kind, RulesOfKind.of(kind, byKind.getOrDefault(kind, List.of())));
        }
        var known = Objects.requireNonNull(properties);
        var reference = new PackReference(known.id(), known.version(), digest(files));
        return new RulePack(reference, known, Map.copyOf(rules));
    }

    /**
     * Throws if there is a problem.
     *
     * @param problems what was found
     * @throws RulePackException with the problems sorted by place
     */
    public static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RulePackException(problems.stream()
                    .sorted(Comparator.comparing((Problem problem) -> Objects.requireNonNullElse(problem.file(), ""))
                            .thenComparingInt(Problem::line)
                            .thenComparingInt(Problem::column))
                    .toList());
        }
    }

    private static List<RuleFile> rulesIn(PackFiles files, List<Problem> problems) {
        var rules = new ArrayList<RuleFile>();
        files.texts().forEach((path, text) -> {
            if (path.endsWith(".drl")) {
                rules.add(DrlReader.read(path, text, problems::add));
            }
        });
        if (rules.isEmpty()) {
            problems.add(Problem.of("no-rule-files"));
        }
        return rules;
    }

    private static String digest(PackFiles files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.texts().forEach((path, text) -> {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                digest.update((path + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
