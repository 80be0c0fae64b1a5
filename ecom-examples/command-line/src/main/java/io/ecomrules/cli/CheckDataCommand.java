package io.ecomrules.cli;

import io.ecomrules.cli.input.DataFile;
import io.ecomrules.cli.input.InputFile;
import io.ecomrules.cli.output.Progress;
import io.ecomrules.cli.report.DataReport;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.json.DataJson;
import io.ecomrules.core.quality.DataProfile;
import io.ecomrules.core.quality.DataReview;
import io.ecomrules.core.quality.DataSummary;
import io.ecomrules.rules.Ecom;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges incoming data: each record is kept, flagged or set aside, with its reasons; then the counts and what to mend first. */
@Command(name = "data", mixinStandardHelpOptions = true)
final class CheckDataCommand implements Callable<Integer> {

    @Mixin
    Options options = new Options();

    @Option(names = "--profile", required = true, paramLabel = "FILE")
    @Nullable
    String profile;

    @Option(names = "--earlier", paramLabel = "FILE")
    List<String> earlier = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR")
    @Nullable
    String out;

    @Option(names = "--rules", paramLabel = "PACK")
    @Nullable
    String rules;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", defaultValue = "-")
    String file = "-";

    private final Console console;

    CheckDataCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        Quiet.logs();
        var folder = out == null ? null : OutFolder.made(Options.path("--out", out));
        var description = new InputFile(Objects.requireNonNull(profile));
        Options.onlyOneFromStandardInput(new InputFile(file), description);
        try (var ecom = Options.open(rules)) {
            var columns = open(description, bytes -> DataProfile.parse(DataFile.text(bytes)));
            var review = ecom.data().review(columns, options.now(), options.zone());
            for (var name : earlier) {
                open(new InputFile(name), bytes -> DataFile.of(bytes, columns.columns()))
                        .forEach(review::know);
            }
            var records = open(new InputFile(file), bytes -> DataFile.of(bytes, columns.columns()));
            var summary = judge(records, review);
            console.out().line(DataJson.write(summary, console.words().locale()));
            report(folder, summary, ecom);
        }
        return Program.DONE;
    }

    private DataSummary judge(DataFile records, DataReview review) {
        records.forEach(review::know);
        var progress = new Progress(System::nanoTime, done -> console.say("progress", SettleCommand.count(done)));
        for (var row : records) {
            console.out().line(DataJson.write(review.judge(row), console.words().locale()));
            progress.step();
        }
        return review.summary();
    }

    private void report(@Nullable Path folder, DataSummary summary, Ecom ecom) {
        if (folder != null) {
            var locale = console.words().locale();
            OutFolder.write(folder, into -> DataReport.write(into, name(file), summary, ecom.pack(), locale));
        }
    }

    /** The name of the file without the folders it stands in, which are nobody's business. */
    private static String name(String file) {
        return file.equals("-") ? "" : String.valueOf(Path.of(file).getFileName());
    }

    private interface Reading<T> {
        T read(byte[] bytes);
    }

    /** Problems name the file that they are in. */
    private <T> T open(InputFile input, Reading<T> reading) {
        var bytes = input.bytes(console.in());
        try {
            return reading.read(bytes);
        } catch (InvalidInputException refusal) {
            throw new InvalidInputException(refusal.problems().stream()
                    .map(problem -> problem.at(input.name(), problem.line(), problem.column()))
                    .toList());
        }
    }
}
