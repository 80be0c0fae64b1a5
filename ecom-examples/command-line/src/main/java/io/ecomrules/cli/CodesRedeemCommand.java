package io.ecomrules.cli;

import io.ecomrules.cli.input.Parsed;
import io.ecomrules.cli.input.ScanRecord;
import io.ecomrules.core.code.CodeDesk;
import io.ecomrules.core.code.Redemption;
import io.ecomrules.core.workflow.Stamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes codes, and keeps what was used up in a file. */
@Command(name = "redeem", mixinStandardHelpOptions = true)
final class CodesRedeemCommand implements Callable<Integer> {

    @Mixin
    Options options = new Options();

    @Option(names = "--rules", paramLabel = "PACK")
    @Nullable
    String rules;

    @Option(names = "--key", paramLabel = "FILE", required = true)
    String key = "";

    @Option(names = "--ledger", paramLabel = "LOG", required = true)
    String ledger = "";

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", defaultValue = "-")
    String file = "-";

    private final Console console;

    CodesRedeemCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        Quiet.logs();
        var codes = KeyFile.read(key).codes();
        var zone = options.zone();
        var now = options.now();
        var answering = new Answering(console, file);
        try (var ecom = Options.open(rules);
                var kept = FileRedemptions.open(Options.path("--ledger", ledger))) {
            var desk = ecom.codes().desk(codes, kept, null, options.today());
            return answering.run(
                    (line, text) -> ScanRecord.toRedeem(line, text, zone),
                    record -> answer(record, answering, desk, now, zone));
        }
    }

    private void answer(Parsed<ScanRecord> record, Answering answering, CodeDesk desk, Instant now, ZoneId zone) {
        var scan = Objects.requireNonNull(record.value());
        var at = scan.at();
        var stamp = Stamp.of(at == null ? now : at, Objects.requireNonNull(scan.by()));
        var answer = desk.redeem(scan.code(), scan.purpose(), Objects.requireNonNull(scan.place()), stamp);
        CodesVerifyCommand.answer(console, answering, scan, answer.map(Redemption::code), zone);
    }
}
