package io.ecomrules.rules;

import io.ecomrules.core.performance.History;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A folder of CSV that says what some figures must come to. Refuses a file or a property that it does not know, since a misspelt one
 * would be a case that tests nothing.
 */
record GoldenCase(Path folder, Properties about) {

    private static final Set<String> FILES =
            Set.of("case.properties", "figures.csv", "history.csv", "expected.csv", "rules");
    private static final Set<String> PROPERTIES = Set.of("title", "clauses", "cycle", "period");

    static GoldenCase read(Path folder) {
        var about = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("case.properties"), StandardCharsets.UTF_8);
                var files = Files.list(folder)) {
            about.load(reader);
            files.map(file -> file.getFileName().toString()).forEach(name -> known(folder, FILES, name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        about.stringPropertyNames().forEach(name -> known(folder, PROPERTIES, name));
        PROPERTIES.forEach(name -> {
            if (about.getProperty(name, "").isBlank()) {
                throw new AssertionError(folder.getFileName() + "/case.properties lacks " + name + ".");
            }
        });
        return new GoldenCase(folder, about);
    }

    String title() {
        return folder.getFileName() + ": " + about.getProperty("title");
    }

    Set<String> clauses() {
        return Set.of(about.getProperty("clauses").strip().split(" *, *", -1));
    }

    /** Settles the figures and says every departure from what is expected, with the way each was computed; nothing if there is none. */
    String departures(Ecom builtIn) {
        var rules = folder.resolve("rules");
        if (!Files.isDirectory(rules)) {
            return departures(settle(builtIn));
        }
        try (var ecom = Ecom.open(rules)) {
            return departures(settle(ecom));
        }
    }

    private List<Statement> settle(Ecom ecom) {
        var figures = GoldenTable.read(folder.resolve("figures.csv")).figures(period(ecom));
        var past = folder.resolve("history.csv");
        if (!Files.exists(past)) {
            return figures.stream().map(ecom.performance()::settle).toList();
        }
        var history = History.of(GoldenTable.read(past).history());
        return ecom.performance().settle(figures.stream(), history).toList();
    }

    private Period period(Ecom ecom) {
        var period = about.getProperty("period").strip();
        return switch (about.getProperty("cycle").strip()) {
            case "monthly" -> PeriodMonth.parse(period);
            case "annual" -> ecom.performance().assessmentYear(Integer.parseInt(period));
            default -> throw new AssertionError(title() + ": cycle is monthly or annual.");
        };
    }

    private String departures(List<Statement> statements) {
        var expected = new LinkedHashMap<String, GoldenResult>();
        for (var result : GoldenTable.read(folder.resolve("expected.csv")).results()) {
            if (expected.put(result.row(), result) != null) {
                throw new AssertionError(title() + ": " + result.row() + " is expected twice.");
            }
        }
        var departures = new ArrayList<String>();
        for (var statement : statements) {
            var actual = GoldenResult.of(statement);
            var wanted = expected.remove(actual.row());
            if (wanted == null) {
                departures.add(actual.row() + " is not in expected.csv, or its figures are there twice.");
                continue;
            }
            var differences = wanted.differences(actual);
            if (!differences.isEmpty()) {
                departures.add(actual.row() + "\n    " + String.join("\n    ", differences) + "\n  as computed:"
                        + way(statement));
            }
        }
        expected.keySet().forEach(row -> departures.add(row + " is not in figures.csv."));
        return String.join("\n", departures);
    }

    private static String way(Statement statement) {
        return statement.trace().stream()
                .map(step -> "\n    " + step.name() + " = " + step.value().toPlainString() + " by "
                        + step.rule().name() + " (" + step.rule().file() + ":"
                        + step.rule().line() + ")")
                .collect(Collectors.joining());
    }

    private static void known(Path folder, Set<String> names, String name) {
        if (!names.contains(name)) {
            throw new AssertionError(folder.getFileName() + " has " + name + "; known are " + names + ".");
        }
    }
}
