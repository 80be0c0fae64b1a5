package io.ecomrules.cli;

import io.ecomrules.cli.input.ContentFile;
import io.ecomrules.cli.input.InputFile;
import io.ecomrules.cli.input.TextEntry;
import io.ecomrules.cli.output.JsonLines.Place;
import io.ecomrules.cli.output.Progress;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.json.ContentJson;
import io.ecomrules.rules.ContentPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens texts for what nobody may publish. */
@Command(name = "content", mixinStandardHelpOptions = true)
final class CheckContentCommand implements Callable<Integer> {

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

    CheckContentCommand(Console console) {
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
                ContentFile.texts(bytes, entry -> {
                    answer(entry, ecom.content(), today);
                    progress.step();
                });
            } catch (InvalidInputException refusal) {
                console.say(refusal, input.name());
                return Program.UNUSABLE;
            }
        }
        return finish();
    }

    private void answer(TextEntry entry, ContentPolicy policy, LocalDate today) {
        var content = entry.content();
        if (content == null) {
            refuse(entry.line(), entry.problems());
            return;
        }
        checked++;
        var screening = policy.screen(content.id(), content.text(), today);
        console.out().line(ContentJson.write(screening, console.words().locale()));
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
