package io.ecomrules.cli;

import io.ecomrules.cli.output.JsonLines;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.change.RuleChange;
import io.ecomrules.rules.simulation.Impact;
import io.ecomrules.rules.simulation.Simulation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One replay of a folder of closed months under two packs. */
final class Simulating {

    /**
     * What came of it.
     *
     * @param impact what would change
     * @param refused how many records could not be used
     */
    record Simulated(Impact impact, int refused) {}

    private final Console console;
    private final Ecom present;
    private final Ecom proposed;
    private final @Nullable PeriodMonth asOf;
    private int refused;

    Simulating(Console console, Ecom present, Ecom proposed, @Nullable PeriodMonth asOf) {
        this.console = console;
        this.present = present;
        this.proposed = proposed;
        this.asOf = asOf;
    }

    Simulated settle(String folder) {
        var months = new FiguresFolder(Options.path("--figures", folder));
        var figures = months.read(console.in(), (file, entry) -> {
            refused++;
            console.out()
                    .error(new JsonLines.Place(entry.line(), file, entry.cell()), entry.problems(), console.messages());
        });
        var impact = asOf(Simulation.between(present, proposed), asOf).settle(figures);
        if (refused > 0) {
            console.say(
                    "simulate.refused",
                    Map.of(
                            "refused", String.valueOf(refused),
                            "settled", String.valueOf(impact.settled().size())));
        }
        later(impact, months);
        return new Simulated(impact, refused);
    }

    /** Closed months show nothing of rules that begin after them; whoever reads only the sums must know of it. */
    private void later(Impact impact, FiguresFolder folder) {
        var months = folder.months();
        var end = months.get(months.size() - 1).end();
        if (asOf == null) {
            impact.effects().stream()
                    .map(effect -> effect.change())
                    .map(RuleChange::from)
                    .filter(from -> !from.isBefore(end))
                    .min(java.time.LocalDate::compareTo)
                    .ifPresent(from -> console.say(
                            "simulate.later", Map.of("month", from.toString().substring(0, 7))));
        }
    }

    static Simulation asOf(Simulation simulation, @Nullable PeriodMonth month) {
        return month == null ? simulation : simulation.asOf(month);
    }

    static @Nullable PeriodMonth month(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return PeriodMonth.parse(text);
        } catch (InvalidInputException malformed) {
            throw Options.invalid("--as-of", text, "2026-07");
        }
    }
}
