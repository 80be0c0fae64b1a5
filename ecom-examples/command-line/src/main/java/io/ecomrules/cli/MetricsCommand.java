package io.ecomrules.cli;

import io.ecomrules.core.analytics.EventMeter;
import io.ecomrules.core.analytics.Register;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.json.MetricJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts events and gives the metrics of the department, its stores, campaigns and people. */
@Command(name = "metrics", mixinStandardHelpOptions = true)
final class MetricsCommand implements Callable<Integer> {

    @Mixin
    Options options = new Options();

    @Option(names = "--window", paramLabel = "2026-03|FROM/UNTIL")
    @Nullable
    String window;

    @Option(names = "--register", paramLabel = "FILE")
    @Nullable
    String registerFile;

    @Option(names = "--explain", paramLabel = "SUBJECT:METRIC")
    @Nullable
    String explain;

    @Mixin
    CampaignEvaluating evaluating = new CampaignEvaluating();

    @Option(names = "--text")
    boolean isText;

    @Option(names = "--rules", paramLabel = "PACK")
    @Nullable
    String rules;

    @Parameters(index = "0..*", paramLabel = "EVENTS")
    List<String> files = new ArrayList<>();

    private final Console console;

    MetricsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        if (evaluating.isAsked(window != null || explain != null)) {
            return evaluate();
        }
        if (window == null) {
            throw new UsageException("usage.no-window", Map.of());
        }
        var days = Days.parse("--window", window);
        var wanted = explain == null ? null : Explained.parse(explain);
        Quiet.logs();
        try (var ecom = Options.open(rules)) {
            var register = registerFile == null ? null : EventFiles.register(registerFile, console.in());
            var zone = options.zone();
            var meter = register == null
                    ? EventMeter.of(days.window(zone), options.now())
                    : EventMeter.of(days.window(zone), days.before().window(zone), register, zone, options.now());
            var events = new EventFiles(files.isEmpty() ? List.of("-") : files, console.in());
            if (wanted != null) {
                return wanted.run(events, meter, zone, console);
            }
            var taking = new EventCounting(console, meter, isText);
            events.read(zone, taking::take);
            write(meter, new CampaignTelling(ecom, options), register, days);
            taking.balance();
            return taking.finish();
        } catch (InvalidInputException refusal) {
            console.say(refusal, null);
            return Program.UNUSABLE;
        }
    }

    private int evaluate() {
        Quiet.logs();
        try (var ecom = Options.open(rules)) {
            var register = registerFile == null ? null : EventFiles.register(registerFile, console.in());
            var events = new EventFiles(files.isEmpty() ? List.of("-") : files, console.in());
            return evaluating.run(events, register, ecom, options, isText, console);
        } catch (InvalidInputException refusal) {
            console.say(refusal, null);
            return Program.UNUSABLE;
        }
    }

    private void write(EventMeter meter, CampaignTelling campaigns, @Nullable Register register, Days days) {
        var locale = console.words().locale();
        var text = new MetricsText(console.words(), register, days);
        for (var subject : meter.subjects()) {
            var readings = meter.measure(subject);
            var findings = campaigns.of(subject, readings, register);
            if (isText) {
                text.of(subject, readings.values(), findings).forEach(console.out()::line);
            } else {
                console.out()
                        .line(MetricJson.write(
                                subject, readings.values(), findings, meter.window(), options.zone(), locale));
            }
        }
        if (register != null) {
            var opened = register.opened(days.from(), days.until());
            var surviving = register.surviving(days.until());
            console.out()
                    .line(
                            isText
                                    ? text.stores(opened, surviving)
                                    : MetricJson.write(opened, surviving, register.target()));
        }
    }
}
