package io.ecomrules.cli;

import io.ecomrules.cli.input.Parsed;
import io.ecomrules.cli.input.ScanRecord;
import io.ecomrules.core.code.Code;
import io.ecomrules.core.finding.Answer;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Verifies codes that were scanned, and uses none of them up. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class CodesVerifyCommand implements Callable<Integer> {

    @Mixin
    Options options = new Options();

    @Option(names = "--key", paramLabel = "FILE", required = true)
    String key = "";

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", defaultValue = "-")
    String file = "-";

    private final Console console;

    CodesVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        var codes = KeyFile.read(key).codes();
        var zone = options.zone();
        var now = options.now();
        var answering = new Answering(console, file);
        return answering.run((line, text) -> ScanRecord.toVerify(line, text, zone), (Parsed<ScanRecord> record) -> {
            var scan = Objects.requireNonNull(record.value());
            var at = scan.at() == null ? now : scan.at();
            answer(console, answering, scan, codes.verify(scan.code(), scan.purpose(), at), zone);
        });
    }

    /** Answers a scan: what the code says, or every reason why it is not taken. */
    static void answer(Console console, Answering answering, ScanRecord scan, Answer<Code> answer, ZoneId zone) {
        console.out().object(json -> {
            json.writeStringProperty("id", scan.id());
            json.writeBooleanProperty("accepted", answer.reasons().isEmpty());
            if (answer instanceof Answer.Granted<Code> granted) {
                write(json, granted.value(), zone);
            } else {
                answering.problems(json, answer.reasons());
            }
        });
    }

    private static void write(JsonGenerator json, Code code, ZoneId zone) {
        json.writeStringProperty("serial", Long.toUnsignedString(code.serial()));
        json.writeStringProperty("medium", code.medium().code());
        json.writeStringProperty("place", code.place());
        json.writeStringProperty("purpose", code.purpose().code());
        json.writeStringProperty("reference", code.reference());
        json.writeStringProperty("from", Answering.text(code.from(), zone));
        json.writeStringProperty("until", Answering.text(code.until(), zone));
    }
}
