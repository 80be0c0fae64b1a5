package io.ecomrules.cli;

import io.ecomrules.cli.input.FiguresFile;
import io.ecomrules.cli.input.HistoryFile;
import io.ecomrules.cli.input.InputFile;
import io.ecomrules.core.analytics.CountedFigures;
import io.ecomrules.core.analytics.EventMeter;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.performance.Period;
import java.util.ArrayList;
import java.util.List;
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

    @Option(names = "--events", paramLabel = "EVENTS")
    List<String> events = new ArrayList<>();

    @Option(names = "--register", paramLabel = "FILE")
    @Nullable
    String register;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FIGURES")
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
        boolean isCounted = !events.isEmpty();
        if (isCounted == (figures != null) || isCounted != (register != null)) {
            throw new UsageException("usage.figures-or-events", Map.of());
        }
        var figuresFile = new InputFile(figures == null ? events.get(0) : figures);
        var historyFile = history == null ? null : new InputFile(history);
        if (historyFile != null) {
            Options.onlyOneFromStandardInput(figuresFile, historyFile);
        }
        Quiet.logs();
        try (var ecom = Options.open(rules)) {
            var asked = Options.period(kind, Objects.requireNonNull(period), ecom.performance());
            var past = historyFile == null ? null : open(historyFile, HistoryFile::of);
            var people = isCounted ? null : open(figuresFile, FiguresFile::of);
            var note = people == null ? null : people.note();
            if (note != null) {
                console.say(note.key(), note.values());
            }
            var reports = Reporting.to(out == null ? null : Options.path("--out", out), ecom, console.words());
            var settling = new Settling(console, ecom.performance(), past, reports);
            if (past != null && historyFile != null) {
                settling.refuse(past, historyFile);
            }
            if (people == null) {
                int counted = count(asked, settling);
                reports.finish();
                return Math.max(counted, settling.finish(figuresFile.name()));
            }
            named(figuresFile, () -> {
                people.read(asked, settling::take);
                return true;
            });
            reports.finish();
            return settling.finish(figuresFile.name());
        }
    }

    /** Counts the events of the period and settles what came of them. */
    private int count(Period asked, Settling settling) {
        var people = EventFiles.register(Objects.requireNonNull(register), console.in());
        var days = new Days(asked.start(), asked.end());
        var zone = options.zone();
        var meter = EventMeter.of(days.window(zone), days.before().window(zone), people, zone, options.now());
        var taking = new EventCounting(console, meter, false);
        new EventFiles(events, console.in()).read(zone, taking::take);
        CountedFigures.of(meter, asked).forEach(settling::take);
        taking.balance();
        return taking.finish();
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
