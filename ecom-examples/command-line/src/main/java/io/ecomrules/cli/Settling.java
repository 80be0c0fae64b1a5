package io.ecomrules.cli;

import io.ecomrules.cli.input.Entry;
import io.ecomrules.cli.input.HistoryFile;
import io.ecomrules.cli.input.Holder;
import io.ecomrules.cli.input.InputFile;
import io.ecomrules.cli.output.JsonLines.Place;
import io.ecomrules.cli.output.Progress;
import io.ecomrules.core.analytics.Counted;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.json.MetricJson;
import io.ecomrules.core.json.StatementJson;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.PerformancePolicy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of settle: each record is answered as it comes, by its statement or by what is wrong with it. */
final class Settling {

    private final Console console;
    private final PerformancePolicy policy;
    private final @Nullable HistoryFile history;
    private final Reporting reports;
    private final Progress progress;
    private int settled;
    private int refused;

    Settling(Console console, PerformancePolicy policy, @Nullable HistoryFile history, Reporting reports) {
        this.console = console;
        this.policy = policy;
        this.history = history;
        this.reports = reports;
        this.progress = new Progress(System::nanoTime, done -> console.say("progress", SettleCommand.count(done)));
    }

    void refuse(HistoryFile past, InputFile file) {
        for (var bad : past.badLines()) {
            refused++;
            console.out().error(new Place(bad.line(), file.name(), null), bad.problems(), console.messages());
        }
    }

    void take(Entry entry) {
        var figures = entry.figures();
        if (figures == null) {
            refused++;
            console.out().error(new Place(entry.line(), null, entry.cell()), entry.problems(), console.messages());
        } else {
            settle(entry.line(), figures, null);
        }
        progress.step();
    }

    void take(Counted counted) {
        settle(0, counted.figures(), counted);
        progress.step();
    }

    int finish(String file) {
        if (refused == 0) {
            return Program.DONE;
        }
        console.out().flush();
        console.say(
                "settle.refused",
                Map.of("file", file, "refused", String.valueOf(refused), "settled", String.valueOf(settled)));
        return Program.UNUSABLE;
    }

    private void settle(int line, Figures figures, @Nullable Counted counted) {
        Statement statement;
        try {
            statement = policy.settle(figures, past(figures));
        } catch (InvalidInputException refusal) {
            refused++;
            console.out().error(new Place(line, null, null), refusal.problems(), console.messages());
            return;
        }
        settled++;
        var locale = console.words().locale();
        console.out()
                .line(
                        counted == null
                                ? StatementJson.write(statement, locale)
                                : MetricJson.write(statement, counted, locale));
        reports.add(statement);
    }

    private io.ecomrules.core.performance.@Nullable MonthlyResults past(Figures figures) {
        return history == null
                ? null
                : history.of(new Holder(figures.key().employee(), figures.key().post()));
    }
}
