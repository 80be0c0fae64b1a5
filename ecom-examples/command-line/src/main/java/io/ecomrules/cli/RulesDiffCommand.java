package io.ecomrules.cli;

import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.change.LexiconChange;
import io.ecomrules.rules.change.ScriptChange;
import io.ecomrules.rules.simulation.RuleEffect;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what two packs decide differently, by meaning; with figures of closed months, whom each change touches. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class RulesDiffCommand implements Callable<Integer> {

    @Mixin
    Options options = new Options();

    @Option(names = "--figures", paramLabel = "DIR")
    @Nullable
    String figures;

    @Option(names = "--as-of", paramLabel = "2026-07")
    @Nullable
    String asOf;

    @Option(names = "--text")
    boolean text;

    @Parameters(index = "0", paramLabel = "OLD")
    @Nullable
    String before;

    @Parameters(index = "1", paramLabel = "NEW")
    @Nullable
    String after;

    private final Console console;

    RulesDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        Quiet.logs();
        try (var old = Options.pack("OLD", Objects.requireNonNull(before));
                var proposed = Options.pack("NEW", Objects.requireNonNull(after))) {
            var changes = proposed.changesSince(old);
            var simulated = figures == null
                    ? null
                    : new Simulating(console, old, proposed, Simulating.month(asOf)).settle(figures);
            List<RuleEffect> effects =
                    simulated == null ? List.of() : simulated.impact().effects();
            for (int i = 0; i < changes.size(); i++) {
                var change = changes.get(i);
                var effect = effects.isEmpty() ? null : effects.get(i);
                if (text) {
                    new ImpactText(console).change(change, effect);
                } else {
                    console.out()
                            .object(json -> ChangeJson.write(
                                    json, change, effect, console.words().locale()));
                }
            }
            var phrases = proposed.lexiconChangesSince(old);
            phrases.forEach(this::tell);
            var remarks = proposed.scriptChangesSince(old);
            remarks.forEach(this::tell);
            finish(changes.size() + phrases.size() + remarks.size(), old, proposed);
            return simulated == null || simulated.refused() == 0 ? Program.DONE : Program.UNUSABLE;
        }
    }

    private void tell(LexiconChange change) {
        var locale = console.words().locale();
        if (text) {
            console.out().line(change.text(locale));
        } else {
            console.out().object(json -> ChangeJson.write(json, change, locale));
        }
    }

    private void tell(ScriptChange change) {
        var locale = console.words().locale();
        if (text) {
            console.out().line(change.text(locale));
        } else {
            console.out().object(json -> ChangeJson.write(json, change, locale));
        }
    }

    private void finish(int changes, Ecom old, Ecom proposed) {
        if (text) {
            console.out()
                    .line(console.words()
                            .text(
                                    changes == 0 ? "rules.diff.none" : "rules.diff.some",
                                    Map.of("count", String.valueOf(changes))));
        } else {
            console.out().object(json -> {
                json.writeNumberProperty("changes", changes);
                ChangeJson.pack(json, "old", old.pack());
                ChangeJson.pack(json, "new", proposed.pack());
            });
        }
    }
}
