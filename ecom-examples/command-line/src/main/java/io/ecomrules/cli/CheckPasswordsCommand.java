package io.ecomrules.cli;

import io.ecomrules.cli.input.InputFile;
import io.ecomrules.cli.input.PasswordEntry;
import io.ecomrules.cli.input.PasswordsFile;
import io.ecomrules.cli.output.JsonLines.Place;
import io.ecomrules.cli.output.Progress;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.json.PasswordReportJson;
import io.ecomrules.rules.PasswordPolicy;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges passwords. Nothing that it says, here or on standard error, holds one. */
@Command(name = "passwords", mixinStandardHelpOptions = true)
final class CheckPasswordsCommand implements Callable<Integer> {

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

    CheckPasswordsCommand(Console console) {
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
                PasswordsFile.read(bytes, entry -> {
                    answer(entry, ecom.passwords(), today);
                    progress.step();
                });
            } catch (InvalidInputException refusal) {
                console.say(refusal, input.name());
                return Program.UNUSABLE;
            }
        }
        return finish();
    }

    private void answer(PasswordEntry entry, PasswordPolicy policy, LocalDate today) {
        var id = entry.id();
        var request = entry.request();
        if (id == null || request == null) {
            refused++;
            console.out().error(new Place(entry.line(), null, null), entry.problems(), console.messages());
            return;
        }
        checked++;
        var report = policy.judge(request, today);
        console.out().line(PasswordReportJson.write(id, report, console.words().locale()));
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
