package io.ecomrules.rules;

import io.ecomrules.rules.model.DecisionKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where each clause of the regulations is decided, proved and told: found in the built-in rules and in the sources of all modules. */
final class ClauseRegister {

    static final Path ROOT = Path.of("..");

    /** One clause, or several of one chapter: ORD-1, ORD-1 to ORD-4, SVC-A…N, MET-M1–M6. */
    private static final Pattern NAMED = Pattern.compile(
            "(?<![A-Za-z0-9])([A-Z]{3})-([A-Z]?)([0-9]*)(?:\\s*(?:to|…|–|至|到)\\s*(?:\\1-)?([A-Z]?)([0-9]*))?(?![A-Za-z0-9])");

    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern TEST = Pattern.compile("void ([A-Z]{3}_(?:[A-Z]?[0-9]+|[A-N]))_[A-Za-z0-9_]+\\(");

    /** Generated pages that name every clause or every code say nothing about where a clause is told. */
    private static final Set<String> NO_PAGES = Set.of("clauses.md", "errors.md", "performance.md");

    /** What lists clauses and decides none. */
    private static final Set<String> NO_DECISIONS = Set.of("package-info", "DecisionKind");

    private final List<String> clauses;
    private final Map<String, Set<String>> rules = new TreeMap<>();
    private final Map<String, Set<String>> types = new TreeMap<>();
    private final Map<String, Set<String>> tests = new TreeMap<>();
    private final Map<String, Set<String>> pages = new TreeMap<>();

    private ClauseRegister(List<String> clauses) {
        this.clauses = clauses;
    }

    static ClauseRegister read() {
        var register = new ClauseRegister(listed());
        try (var ecom = Ecom.builtIn()) {
            for (var kind : DecisionKind.values()) {
                Objects.requireNonNull(ecom.rules().rules().get(kind))
                        .all()
                        .forEach(rule -> put(
                                register.rules, rule.clause().value(), rule.at().file()));
            }
        }
        files("src/main/java", ".java", (file, source) -> {
            if (!file.toString().contains("ecom-examples")) {
                register.type(file, source);
            }
        });
        files("src/test/java", ".java", register::test);
        try (var docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).forEach(register::page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return register;
    }

    static List<String> listed() {
        return text(Path.of("src", "test", "resources", "clauses.txt"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    List<String> clauses() {
        return clauses;
    }

    /** What a clause lacks: a rule or a type, a test, a page. */
    List<String> lacks(String clause) {
        var lacks = new ArrayList<String>();
        if (!rules.containsKey(clause) && !types.containsKey(clause)) {
            lacks.add("no rule carries it and no type names it");
        }
        if (!tests.containsKey(clause)) {
            lacks.add("no test begins with it");
        }
        if (!pages.containsKey(clause)) {
            lacks.add("no page tells of it");
        }
        return lacks;
    }

    String markdown() {
        var page = new StringBuilder("""
                # 条款对照 · The register of clauses

                <!-- Generated from rules, sources and pages; do not edit. -->

                每一条款由哪些规则文件或类型决定，哪些测试证明，哪一页说明。
                *Which rule files or types decide each clause, which tests prove it, and which page tells of it.*

                | 条款 · Clause | 规则文件 · Rule files | 类型 · Types | 测试 · Tests | 说明 · Pages |
                |---|---|---|---|---|
                """);
        for (var clause : clauses) {
            page.append("| ")
                    .append(clause)
                    .append(" | ")
                    .append(code(rules.get(clause)))
                    .append(" | ")
                    .append(code(types.get(clause)))
                    .append(" | ")
                    .append(code(tests.get(clause)))
                    .append(" | ")
                    .append(links(pages.get(clause)))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String code(@org.jspecify.annotations.Nullable Set<String> names) {
        return few(
                names == null
                        ? List.of()
                        : names.stream().map(name -> "`" + name + "`").toList());
    }

    private static String links(@org.jspecify.annotations.Nullable Set<String> files) {
        return few(
                files == null
                        ? List.of()
                        : files.stream()
                                .sorted(Comparator.comparing(file -> file.startsWith("handbook")))
                                .map(file -> "[" + file.replace(".md", "") + "](" + file + ")")
                                .toList());
    }

    /** The first three are enough to begin with. */
    private static String few(Collection<String> names) {
        var shown = names.stream().limit(3).collect(Collectors.joining(" "));
        return names.size() > 3 ? shown + " +" + (names.size() - 3) : shown;
    }

    private void type(Path file, String source) {
        var name = file.getFileName().toString().replace(".java", "");
        if (NO_DECISIONS.contains(name)) {
            return;
        }
        JAVADOC.matcher(source)
                .results()
                .forEach(comment -> named(comment.group(1)).forEach(clause -> put(types, clause, name)));
    }

    private void test(Path file, String source) {
        var name = file.getFileName().toString().replace(".java", "");
        TEST.matcher(source).results().forEach(test -> put(tests, test.group(1).replace('_', '-'), name));
    }

    private void page(Path file) {
        var name = file.getFileName().toString();
        if (!NO_PAGES.contains(name)) {
            named(text(file)).forEach(clause -> put(pages, clause, name));
        }
    }

    /** The clauses that a text names, those between two included. */
    Set<String> named(String text) {
        var named = new TreeSet<String>();
        NAMED.matcher(text).results().forEach(found -> {
            var first = found.group(1) + "-" + found.group(2) + found.group(3);
            named.add(first);
            var last = found.group(1) + "-" + (orEmpty(found.group(4)).isEmpty() ? found.group(2) : found.group(4))
                    + orEmpty(found.group(5));
            int from = clauses.indexOf(first);
            int to = clauses.indexOf(last);
            if (from >= 0 && to > from && found.group(0).length() > first.length()) {
                named.addAll(clauses.subList(from, to + 1));
            }
        });
        named.retainAll(Set.copyOf(clauses));
        return named;
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    private static void put(Map<String, Set<String>> map, String clause, String where) {
        map.computeIfAbsent(clause, none -> new TreeSet<>()).add(where);
    }

    private static void files(String folder, String ending, BiConsumer<Path, String> read) {
        try (var modules = Files.find(ROOT, 5, (path, file) -> path.endsWith(folder))) {
            for (var module : modules.toList()) {
                try (Stream<Path> files = Files.walk(module)) {
                    files.filter(file -> file.toString().endsWith(ending))
                            .forEach(file -> read.accept(file, text(file)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
