package io.ecomrules.cli;

import io.ecomrules.cli.input.InputFile;
import io.ecomrules.cli.input.RecordFile;
import io.ecomrules.cli.output.JsonLines.Place;
import io.ecomrules.cli.output.Progress;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.json.MetricJson;
import io.ecomrules.core.json.Replay;
import io.ecomrules.rules.Ecom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Settles recorded statements again from what they hold, and says equal, or where the first difference is. */
@Command(name = "replay", mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    /** Results of another pack are expected to differ, so that the pack itself is the difference that counts. */
    private static final String DIGEST = "/pack/sha256";

    @Mixin
    Options options = new Options();

    @Option(names = "--rules", paramLabel = "DIR")
    @Nullable
    String rules;

    @Parameters(arity = "1..*", paramLabel = "RECORD")
    List<String> records = List.of();

    private final Console console;
    private int refused;
    private int replayed;

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        Quiet.logs();
        try (var ecom = Options.open(rules)) {
            var progress = new Progress(System::nanoTime, done -> console.say("progress", SettleCommand.count(done)));
            records.stream().map(InputFile::new).forEach(file -> {
                try {
                    RecordFile.read(file.bytes(console.in()), record -> {
                        replay(file.name(), record, ecom);
                        progress.step();
                    });
                } catch (InvalidInputException refusal) {
                    refused++;
                    console.say(refusal, file.name());
                }
            });
        }
        if (refused == 0) {
            return Program.DONE;
        }
        console.out().flush();
        console.say("replay.refused", Map.of("refused", String.valueOf(refused), "replayed", String.valueOf(replayed)));
        return Program.UNUSABLE;
    }

    private void replay(String file, RecordFile.Found found, Ecom ecom) {
        if (MetricJson.isAboutEvents(found.json())) {
            return;
        }
        var problem = found.problem();
        Replay replay;
        try {
            if (problem != null) {
                throw new InvalidInputException(List.of(problem));
            }
            replay = ecom.performance().replay(found.json());
        } catch (InvalidInputException refusal) {
            refused++;
            console.out().error(new Place(found.line(), file, null), refusal.problems(), console.messages());
            return;
        }
        replayed++;
        console.out().object(json -> {
            var key = replay.recomputed().key();
            json.writeStringProperty("file", file);
            json.writeNumberProperty("line", found.line());
            json.writeStringProperty("employee", key.employee().value());
            json.writeStringProperty("post", key.post().code());
            json.writeStringProperty("period", key.period().toString());
            json.writeBooleanProperty("equal", replay.isEqual());
            if (!replay.isEqual()) {
                write(json, replay.differences());
            }
        });
    }

    private void write(JsonGenerator json, List<Replay.Difference> differences) {
        var digest =
                differences.stream().filter(each -> each.path().equals(DIGEST)).findFirst();
        var first = digest.orElse(differences.get(0));
        json.writeName("difference");
        json.writeStartObject();
        json.writeStringProperty("path", first.path());
        json.writeName("recorded");
        json.writeRawValue(first.recorded() == null ? "null" : first.recorded());
        json.writeName("recomputed");
        json.writeRawValue(first.recomputed() == null ? "null" : first.recomputed());
        json.writeEndObject();
        json.writeName("differs");
        json.writeStartArray();
        differences.forEach(each -> json.writeString(each.path()));
        json.writeEndArray();
        if (digest.isPresent()) {
            json.writeStringProperty("hint", console.words().text("replay.other-pack", Map.of()));
        }
    }
}
