package io.ecomrules.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Settles closed months again under the present pack and a new one. Nothing is put into service. */
@Command(name = "simulate", mixinStandardHelpOptions = true)
final class RulesSimulateCommand implements Callable<Integer> {

    @Mixin
    Options options = new Options();

    @Option(names = "--rules", required = true, paramLabel = "NEW")
    @Nullable
    String rules;

    @Option(names = "--figures", required = true, paramLabel = "DIR")
    @Nullable
    String figures;

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
        try (var now = Options.pack("--present", present == null ? Options.BUILT_IN : present);
                var proposed = Options.pack("--rules", Objects.requireNonNull(rules))) {
            var simulated = new Simulating(console, now, proposed, asOf).settle(Objects.requireNonNull(figures));
            if (text) {
                new ImpactText(console).write(simulated.impact());
            } else {
                new ImpactJson(console.out(), console.words().locale()).write(simulated.impact(), simulated.refused());
            }
            return simulated.refused() == 0 ? Program.DONE : Program.UNUSABLE;
        }
    }
}
