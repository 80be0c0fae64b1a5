package io.ecomrules.cli;

import io.ecomrules.cli.PastRecords.Past;
import io.ecomrules.cli.input.ContentFile;
import io.ecomrules.cli.input.ConversationsFile;
import io.ecomrules.cli.input.PasswordEntry;
import io.ecomrules.cli.input.PasswordsFile;
import io.ecomrules.cli.input.UploadEntry;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.simulation.Acceptance;
import io.ecomrules.rules.simulation.AcceptanceImpact;
import io.ecomrules.rules.simulation.Simulation;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Settles closed months, judges past conversations or checks uploads and passwords again under the present pack and a new one. Nothing is put into service. */
@Command(name = "simulate", mixinStandardHelpOptions = true)
final class RulesSimulateCommand implements Callable<Integer> {

    @Mixin
    Options options = new Options();

    @Option(names = "--rules", required = true, paramLabel = "NEW")
    @Nullable
    String rules;

    @Option(names = "--figures", paramLabel = "DIR")
    @Nullable
    String figures;

    @Option(names = "--conversations", paramLabel = "FILE")
    @Nullable
    String conversations;

    @Option(names = "--uploads", paramLabel = "FILE")
    @Nullable
    String uploads;

    @Option(names = "--passwords", paramLabel = "FILE")
    @Nullable
    String passwords;

    @Option(names = "--present", paramLabel = "PACK")
    @Nullable
    String present;

    @Option(names = "--as-of", paramLabel = "2026-07")
    @Nullable
    String asOf;

    @Option(names = "--text")
    boolean text;

    private final Console console;

    RulesSimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        Quiet.logs();
        if (Stream.of(figures, conversations, uploads, passwords)
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw new UsageException("usage.simulate-one", Map.of());
        }
        try (var now = Options.pack("--present", present == null ? Options.BUILT_IN : present);
                var proposed = Options.pack("--rules", Objects.requireNonNull(rules))) {
            return simulate(now, proposed) == 0 ? Program.DONE : Program.UNUSABLE;
        }
    }

    /** Gives how many records could not be used. */
    private int simulate(Ecom now, Ecom proposed) {
        if (figures != null) {
            return settle(now, proposed, figures);
        }
        if (conversations != null) {
            return judge(now, proposed, conversations);
        }
        return uploads != null
                ? uploads(now, proposed, uploads)
                : passwords(now, proposed, Objects.requireNonNull(passwords));
    }

    private int uploads(Ecom now, Ecom proposed, String file) {
        var past = new PastRecords<UploadEntry.Upload>(
                console,
                file,
                (bytes, entries) -> ContentFile.uploads(
                        bytes, entry -> entries.accept(new Past<>(entry.line(), entry.upload(), entry.problems()))));
        var impact = simulation(now, proposed)
                .accept(
                        past.read(),
                        upload -> upload.claim().id(),
                        options.today(),
                        (ecom, upload, on) -> Acceptance.of(ecom.uploads().judge(upload.claim(), upload.path(), on)));
        write(impact, past.refused());
        return past.refused();
    }

    /** Of a password nothing is kept but the name of its record. */
    private int passwords(Ecom now, Ecom proposed, String file) {
        var past = new PastRecords<PasswordEntry>(
                console,
                file,
                (bytes, entries) -> PasswordsFile.read(
                        bytes,
                        entry -> entries.accept(
                                new Past<>(entry.line(), entry.id() == null ? null : entry, entry.problems()))));
        var impact = simulation(now, proposed)
                .accept(
                        past.read(),
                        entry -> Objects.requireNonNull(entry.id()),
                        options.today(),
                        (ecom, entry, on) ->
                                Acceptance.of(ecom.passwords().judge(Objects.requireNonNull(entry.request()), on)));
        write(impact, past.refused());
        return past.refused();
    }

    private void write(AcceptanceImpact impact, int refused) {
        if (text) {
            new AcceptanceImpactText(console).write(impact);
        } else {
            new AcceptanceImpactJson(console.out(), console.words().locale()).write(impact, refused);
        }
    }

    private Simulation simulation(Ecom now, Ecom proposed) {
        return Simulating.asOf(Simulation.between(now, proposed), Simulating.month(asOf));
    }

    private int settle(Ecom now, Ecom proposed, String folder) {
        var simulated = new Simulating(console, now, proposed, Simulating.month(asOf)).settle(folder);
        if (text) {
            new ImpactText(console).write(simulated.impact());
        } else {
            new ImpactJson(console.out(), console.words().locale()).write(simulated.impact(), simulated.refused());
        }
        return simulated.refused();
    }

    private int judge(Ecom now, Ecom proposed, String file) {
        var past = new PastRecords<Conversation>(
                console,
                file,
                (bytes, entries) -> ConversationsFile.read(
                        bytes,
                        options.zone(),
                        entry -> entries.accept(new Past<>(entry.line(), entry.conversation(), entry.problems()))));
        var impact = simulation(now, proposed).judge(past.read(), options.zone(), options.today());
        if (text) {
            new ConversationImpactText(console).write(impact, proposed.lexiconChangesSince(now));
        } else {
            new ConversationImpactJson(console.out(), console.words().locale())
                    .write(impact, proposed.lexiconChangesSince(now), past.refused());
        }
        return past.refused();
    }
}
