package io.ecomrules.cli;

import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.Ecom;
import io.ecomrules.rules.PackReport;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads, checks and compiles a pack, and tells everything there is to say about it at once. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class RulesCheckCommand implements Callable<Integer> {

    @Mixin
    Options options = new Options();

    @Option(names = "--text")
    boolean text;

    @Parameters(index = "0", paramLabel = "PACK")
    @Nullable
    String pack;

    private final Console console;

    RulesCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        Quiet.logs();
        var report = Ecom.check(Options.path("PACK", Objects.requireNonNull(pack)));
        report.problems().forEach(problem -> say(problem));
        say(report);
        if (!report.isSound()) {
            console.out().flush();
            console.say("rules.check.refused", counts(report));
        }
        return report.isSound() ? Program.DONE : Program.UNUSABLE;
    }

    private void say(Problem problem) {
        if (text) {
            var level = console.words().text("level." + problem.level().code(), Map.of());
            console.out().line((problem.place() + "  " + level + "  " + problem.code()).strip());
            console.messages()
                    .text(problem)
                    .lines()
                    .forEach(line -> console.out().line("    " + line));
        } else {
            console.out().problem(problem, console.messages());
        }
    }

    private void say(PackReport report) {
        var pack = report.pack();
        if (text) {
            if (pack != null) {
                console.out().line(console.words().text("rules.check.sound", counts(report, pack)));
            }
            return;
        }
        console.out().object(json -> {
            json.writeBooleanProperty("sound", report.isSound());
            for (var level : Problem.Level.values()) {
                json.writeNumberProperty(plural(level), count(report, level));
            }
            if (pack != null) {
                json.writeName("pack");
                json.writeStartObject();
                json.writeStringProperty("id", pack.id());
                json.writeStringProperty("version", pack.version());
                json.writeStringProperty("sha256", pack.sha256());
                json.writeEndObject();
            }
        });
    }

    private static String plural(Problem.Level level) {
        return level == Problem.Level.ADVICE ? level.code() : level.code() + "s";
    }

    private Map<String, String> counts(PackReport report) {
        return Map.of(
                "pack", String.valueOf(pack),
                "errors", String.valueOf(count(report, Problem.Level.ERROR)),
                "warnings", String.valueOf(count(report, Problem.Level.WARNING)),
                "advice", String.valueOf(count(report, Problem.Level.ADVICE)));
    }

    private Map<String, String> counts(PackReport report, PackReference sound) {
        var values = new java.util.HashMap<>(counts(report));
        values.put("id", sound.id());
        values.put("version", sound.version());
        values.put("digest", sound.sha256());
        return values;
    }

    private static int count(PackReport report, Problem.Level level) {
        return (int) report.problems().stream()
                .filter(problem -> problem.level() == level)
                .count();
    }
}
