package io.ecomrules.cli;

import io.ecomrules.cli.input.FiguresFile;
import io.ecomrules.cli.input.HistoryFile;
import io.ecomrules.cli.input.InputFile;
import io.ecomrules.core.finding.InvalidInputException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Settles a month or an assessment year: figures in, statements out. */
@Command(name = "settle", mixinStandardHelpOptions = true)
final class SettleCommand implements Callable<Integer> {

    @Mixin
    Options options = new Options();

    @Option(names = "--cycle", required = true, paramLabel = "monthly|annual")
    @Nullable
    String cycle;

    @Option(names = "--period", required = true, paramLabel = "2026-03|2026")
    @Nullable
    String period;

    @Option(names = "--history", paramLabel = "FILE")
    @Nullable
    String history;

    @Option(names = "--out", paramLabel = "DIR")
    @Nullable
    String out;

    @Option(names = "--rules", paramLabel = "DIR")
    @Nullable
    String rules;

    @Parameters(index = "0", paramLabel = "FIGURES")
    @Nullable
    String figures;

    private final Console console;

    SettleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        var kind = Options.cycle(Objects.requireNonNull(cycle));
        var figuresFile = new InputFile(Objects.requireNonNull(figures));
        var historyFile = history == null ? null : new InputFile(history);
        if (historyFile != null) {
            Options.onlyOneFromStandardInput(figuresFile, historyFile);
        }
        Quiet.logs();
        try (var ecom = Options.open(rules)) {
            var asked = Options.period(kind, Objects.requireNonNull(period), ecom.performance());
            var past = historyFile == null ? null : open(historyFile, HistoryFile::of);
            var people = open(figuresFile, FiguresFile::of);
            var note = people.note();
            if (note != null) {
                console.say(note.key(), note.values());
            }
            var reports = Reporting.to(out == null ? null : Options.path("--out", out), ecom, console.words());
            var settling = new Settling(console, ecom.performance(), past, reports);
            if (past != null && historyFile != null) {
                settling.refuse(past, historyFile);
            }
            named(figuresFile, () -> {
                people.read(asked, settling::take);
                return true;
            });
            reports.finish();
            return settling.finish(figuresFile.name());
        }
    }

    private <T> T open(InputFile file, Function<byte[], T> read) {
        var bytes = file.bytes(console.in());
        return named(file, () -> read.apply(bytes));
    }

    /** Puts the file's name to what is wrong with it. */
    private static <T> T named(InputFile file, java.util.function.Supplier<T> read) {
        try {
            return read.get();
        } catch (InvalidInputException refusal) {
            throw new InvalidInputException(refusal.problems().stream()
                    .map(problem -> problem.file() == null
                            ? problem.at(file.name(), problem.line(), problem.column())
                            : problem)
                    .toList());
        }
    }

    static Map<String, String> count(int value) {
        return Map.of("count", String.valueOf(value));
    }
}
