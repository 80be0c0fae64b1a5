package io.ecomrules.cli;

import io.ecomrules.cli.input.Entry;
import io.ecomrules.cli.input.FiguresFile;
import io.ecomrules.cli.input.InputFile;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** A folder of closed months: {@code 2026-01.csv}, or the same as a workbook or JSON Lines. Files of other names are left alone. */
final class FiguresFolder {

    private static final Pattern MONTH = Pattern.compile("([0-9]{4}-[0-9]{2})\\.(csv|xlsx|jsonl)");

    private final SortedMap<PeriodMonth, Path> files = new TreeMap<>();

    /**
     * Looks into a folder.
     *
     * @throws InvalidInputException with {@code no-such-folder}, {@code no-months} or {@code month-twice}
     */
    FiguresFolder(Path folder) {
        var problems = new ArrayList<Problem>();
        for (var file : list(folder)) {
            var name = MONTH.matcher(file.getFileName().toString());
            if (name.matches()) {
                var month = PeriodMonth.parse(name.group(1));
                var other = files.putIfAbsent(month, file);
                if (other != null) {
                    problems.add(Problem.of(
                            "month-twice",
                            "month",
                            month.toString(),
                            "one",
                            other.getFileName().toString(),
                            "other",
                            file.getFileName().toString()));
                }
            }
        }
        if (files.isEmpty()) {
            problems.add(Problem.of("no-months", "folder", folder.toString()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static List<Path> list(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new InvalidInputException(List.of(Problem.of("no-such-folder", "folder", folder.toString())));
        }
    }

    List<PeriodMonth> months() {
        return List.copyOf(files.keySet());
    }

    /** Reads every month; a record that cannot be used is handed to the caller with its file. */
    List<Figures> read(InputStream in, BiConsumer<String, Entry> refused) {
        var figures = new ArrayList<Figures>();
        files.forEach((month, path) -> {
            var file = new InputFile(path.toString());
            try {
                FiguresFile.of(file.bytes(in)).read(month, entry -> {
                    var read = entry.figures();
                    if (read == null) {
                        refused.accept(file.name(), entry);
                    } else {
                        figures.add(read);
                    }
                });
            } catch (InvalidInputException refusal) {
                throw new InvalidInputException(refusal.problems().stream()
                        .map(problem -> problem.at(file.name(), problem.line(), problem.column()))
                        .toList());
            }
        });
        return figures;
    }
}
