package io.ecomrules.rules.pack;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.DrlWriter;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.sentence.SentenceWriter;
import io.ecomrules.rules.table.TableWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes packs: their rules in a notation, and their files into a folder. */
public final class PackWriter {

    private PackWriter() {}

    /**
     * Puts the rules of a pack in one notation.
     *
     * @param files the files of a pack without errors
     * @param ending what the names of rule files in that notation end with, such as {@code .drl}
     * @return the pack's files; those that are in the notation already stay as they are, byte by byte
     * @throws InvalidInputException with {@code not-in-notation} for each rule that the notation cannot say
     */
    public static PackFiles inNotation(PackFiles files, String ending) {
        var written = new TreeMap<String, byte[]>();
        for (var path : files.paths()) {
            if (!RuleFiles.isRuleFile(path) || path.endsWith(ending)) {
                written.put(path, files.bytes(path));
            } else {
                written.putAll(rewritten(files, path, ending));
            }
        }
        return PackFiles.of(written);
    }

    /**
     * Writes files into a folder that is empty or not there yet.
     *
     * @param files the files
     * @param folder the folder
     * @throws InvalidInputException with {@code folder-not-empty} or {@code unwritable-folder}; nothing is overwritten
     */
    public static void into(PackFiles files, Path folder) {
        try {
            Files.createDirectories(folder);
            try (var inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw refuse("folder-not-empty", folder);
                }
            }
            for (var path : files.paths()) {
                var file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, files.bytes(path));
            }
        } catch (IOException unwritable) {
            var refusal = refuse("unwritable-folder", folder);
            refusal.initCause(unwritable);
            throw refusal;
        }
    }

    private static Map<String, byte[]> rewritten(PackFiles files, String path, String ending) {
        var byKind = new EnumMap<DecisionKind, List<Rule>>(DecisionKind.class);
        for (var file : RuleFiles.read(files, path, problem -> {
            throw new IllegalArgumentException("The pack has an error: " + problem + ".");
        })) {
            byKind.computeIfAbsent(DecisionKind.parse(file.kind()).orElseThrow(), none -> new ArrayList<>())
                    .addAll(file.rules());
        }
        var written = new TreeMap<String, byte[]>();
        byKind.forEach((kind, rules) -> {
            var name = PackFiles.stem(path) + (byKind.size() == 1 ? "" : "-" + kind.code()) + ending;
            var bytes = bytes(kind, rules, ending);
            checkSame(rules, name, bytes);
            written.put(name, bytes);
        });
        return written;
    }

    /** What was written is read again: no rule may mean anything else in another notation. */
    private static void checkSame(List<Rule> rules, String name, byte[] bytes) {
        var problems = new ArrayList<Problem>();
        var again = RuleFiles.read(PackFiles.of(Map.of(name, bytes)), name, problems::add).stream()
                .flatMap(file -> file.rules().stream())
                .toList();
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            if (i >= again.size() || !meaning(rule).equals(meaning(again.get(i)))) {
                problems.add(rule.at().mark(Problem.of("not-in-notation", "rule", rule.name())));
            }
        }
        if (problems.stream().anyMatch(problem -> problem.level() == Problem.Level.ERROR)) {
            throw new InvalidInputException(List.copyOf(problems));
        }
    }

    private static List<Object> meaning(Rule rule) {
        return List.of(
                rule.name(),
                rule.clause(),
                rule.from(),
                Optional.ofNullable(rule.until()),
                rule.conditionText(),
                rule.then().name(),
                rule.then().arguments().stream().map(Literal::text).toList());
    }

    private static byte[] bytes(DecisionKind kind, List<Rule> rules, String ending) {
        return switch (ending) {
            case ".drl" -> DrlWriter.write(kind, rules).getBytes(StandardCharsets.UTF_8);
            case ".csv" -> TableWriter.csv(kind, rules).getBytes(StandardCharsets.UTF_8);
            case ".xlsx" -> TableWriter.xlsx(kind, rules);
            case ".dslr" -> SentenceWriter.write(kind, rules).getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException("There is no notation whose files end with " + ending + ".");
        };
    }

    private static InvalidInputException refuse(String code, Path folder) {
        return new InvalidInputException(List.of(Problem.of(code, "folder", folder.toString())));
    }
}
