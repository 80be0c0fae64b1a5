package io.ecomrules.cli;

import io.ecomrules.cli.input.CodeRecord;
import io.ecomrules.cli.input.Parsed;
import io.ecomrules.core.code.Code;
import io.ecomrules.core.code.Codes;
import io.ecomrules.core.finding.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs codes. */
@Command(name = "issue", mixinStandardHelpOptions = true)
final class CodesIssueCommand implements Callable<Integer> {

    @Mixin
    Options options = new Options();

    @Option(names = "--key", paramLabel = "FILE", required = true)
    String key = "";

    @Option(names = "--key-id", paramLabel = "N")
    @Nullable
    String keyId;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", defaultValue = "-")
    String file = "-";

    private final Console console;
    private final Set<Long> serials = new HashSet<>();

    CodesIssueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        var keys = KeyFile.read(key);
        int signing = keys.signing(keyId);
        var codes = keys.codes();
        var zone = options.zone();
        var answering = new Answering(console, file);
        return answering.run(
                (line, text) -> once(CodeRecord.read(line, text, zone)), record -> answer(record, codes, signing));
    }

    /** Two codes with one number would be used up together. */
    private Parsed<Code> once(Parsed<Code> record) {
        var code = record.value();
        return code == null || serials.add(code.serial())
                ? record
                : new Parsed<>(
                        record.line(),
                        null,
                        List.of(Problem.of("serial-drawn-twice", "serial", String.valueOf(code.serial()))));
    }

    private void answer(Parsed<Code> record, Codes codes, int signing) {
        var code = Objects.requireNonNull(record.value());
        var text = codes.sign(code, signing);
        console.out().object(json -> {
            json.writeStringProperty("serial", String.valueOf(code.serial()));
            json.writeStringProperty("code", text);
            json.writeNumberProperty("signs", text.length());
            json.writeNumberProperty("key", signing);
        });
    }
}
