package io.ecomrules.cli;

import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.PackReport;
import java.util.Map;

/** Says what the check of a pack found: every problem, then the verdict. */
final class CheckReport {

    private final Console console;
    private final String pack;
    private final boolean text;

    CheckReport(Console console, String pack, boolean text) {
        this.console = console;
        this.pack = pack;
        this.text = text;
    }

    void say(PackReport report) {
        report.problems().forEach(this::say);
        verdict(report);
        console.out().flush();
        if (!report.isSound()) {
            console.say("rules.check.refused", counts(report));
        }
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

    private void verdict(PackReport report) {
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
                "pack", pack,
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
