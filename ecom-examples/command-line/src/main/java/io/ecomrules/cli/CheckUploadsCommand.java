package io.ecomrules.cli;

import io.ecomrules.cli.input.ContentFile;
import io.ecomrules.cli.input.InputFile;
import io.ecomrules.cli.input.UploadEntry;
import io.ecomrules.cli.output.JsonLines.Place;
import io.ecomrules.cli.output.Progress;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.json.ContentJson;
import io.ecomrules.rules.UploadPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks at files that are to be put on the site: what they are, and whether they may be. */
@Command(name = "uploads", mixinStandardHelpOptions = true)
final class CheckUploadsCommand implements Callable<Integer> {

    @Mixin
    Options options = new Options();

    @Option(names = "--rules", paramLabel = "PACK")
    @Nullable
    String rules;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", defaultValue = "-")
    String file = "-";

    private final Console console;
    private int checked;
    private int refused;

    CheckUploadsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        Quiet.logs();
        var input = new InputFile(file);
        try (var ecom = Options.open(rules)) {
            var today = LocalDate.ofInstant(options.now(), options.zone());
            var progress = new Progress(System::nanoTime, done -> console.say("progress", SettleCommand.count(done)));
            var bytes = input.bytes(console.in());
            try {
                ContentFile.uploads(bytes, entry -> {
                    answer(entry, ecom.uploads(), today);
                    progress.step();
                });
            } catch (InvalidInputException refusal) {
                console.say(refusal, input.name());
                return Program.UNUSABLE;
            }
        }
        return finish();
    }

    private void answer(UploadEntry entry, UploadPolicy policy, LocalDate today) {
        var upload = entry.upload();
        if (upload == null) {
            refuse(entry.line(), entry.problems());
            return;
        }
        checked++;
        var report = policy.judge(upload.claim(), upload.path(), today);
        console.out().line(ContentJson.write(report, console.words().locale()));
    }

    private void refuse(int line, List<Problem> problems) {
        refused++;
        console.out().error(new Place(line, null, null), problems, console.messages());
    }

    private int finish() {
        if (refused == 0) {
            return Program.DONE;
        }
        console.out().flush();
        console.say(
                "check.refused",
                Map.of("file", file, "refused", String.valueOf(refused), "checked", String.valueOf(checked)));
        return Program.UNUSABLE;
    }
}
