package io.ecomrules.cli;

import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.simulation.Simulation;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Settles closed months or judges past conversations again under the present pack and a new one. Nothing is put into service. */
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
        if ((figures == null) == (conversations == null)) {
            throw new UsageException("usage.figures-or-conversations", Map.of());
        }
        try (var now = Options.pack("--present", present == null ? Options.BUILT_IN : present);
                var proposed = Options.pack("--rules", Objects.requireNonNull(rules))) {
            int refused = figures == null
                    ? judge(now, proposed, Objects.requireNonNull(conversations))
                    : settle(now, proposed, figures);
            return refused == 0 ? Program.DONE : Program.UNUSABLE;
        }
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
        var past = new PastConversations(console, file, options.zone());
        var impact = Simulating.asOf(Simulation.between(now, proposed), Simulating.month(asOf))
                .judge(past.read(), options.zone(), options.today());
        if (text) {
            new ConversationImpactText(console).write(impact, proposed.lexiconChangesSince(now));
        } else {
            new ConversationImpactJson(console.out(), console.words().locale())
                    .write(impact, proposed.lexiconChangesSince(now), past.refused());
        }
        return past.refused();
    }
}
