package io.ecomrules.cli;

import io.ecomrules.cli.input.InputFile;
import io.ecomrules.cli.input.Parsed;
import io.ecomrules.cli.input.RecordLines;
import io.ecomrules.cli.output.JsonLines.Place;
import io.ecomrules.cli.output.Progress;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Answers records of a file one by one, the bad ones in their place. */
final class Answering {

    private final Console console;
    private final String file;
    private int answered;
    private int refused;

    Answering(Console console, String file) {
        this.console = console;
        this.file = file;
    }

    /** Reads all records and has each answered; gives the exit code. */
    <T> int run(RecordLines.Format<T> format, Consumer<Parsed<T>> answer) {
        var input = new InputFile(file);
        var progress = new Progress(System::nanoTime, done -> console.say("progress", SettleCommand.count(done)));
        var bytes = input.bytes(console.in());
        try {
            RecordLines.read(bytes, format, record -> {
                if (record.value() == null) {
                    refuse(record.line(), record.problems());
                } else {
                    answered++;
                    answer.accept(record);
                }
                progress.step();
            });
        } catch (InvalidInputException refusal) {
            console.say(refusal, input.name());
            return Program.UNUSABLE;
        }
        return finish();
    }

    /** Answers a record that cannot be used. */
    void refuse(int line, List<Problem> problems) {
        refused++;
        console.out().error(new Place(line, null, null), problems, console.messages());
    }

    private int finish() {
        if (refused == 0) {
            return Program.DONE;
        }
        console.out().flush();
        console.say(
                "check.refused",
                Map.of("file", file, "refused", String.valueOf(refused), "checked", String.valueOf(answered)));
        return Program.UNUSABLE;
    }

    void problems(JsonGenerator json, List<Problem> problems) {
        json.writeName("reasons");
        json.writeStartArray();
        for (var problem : problems) {
            json.writeStartObject();
            json.writeStringProperty("code", problem.code());
            json.writeStringProperty("message", console.messages().text(problem));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static String text(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(instant, zone));
    }
}
