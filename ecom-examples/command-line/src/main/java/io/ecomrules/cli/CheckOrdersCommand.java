package io.ecomrules.cli;

import io.ecomrules.cli.input.InputFile;
import io.ecomrules.cli.input.OrderEntry;
import io.ecomrules.cli.input.OrdersFile;
import io.ecomrules.cli.output.JsonLines.Place;
import io.ecomrules.cli.output.Progress;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.json.OrderReportJson;
import io.ecomrules.rules.OrderPolicy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks orders through: what is wrong with them and whether they were worked in time. */
@Command(name = "orders", mixinStandardHelpOptions = true)
final class CheckOrdersCommand implements Callable<Integer> {

    @Mixin
    Options options = new Options();

    @Option(names = "--rules", paramLabel = "PACK")
    @Nullable
    String rules;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", defaultValue = "-")
    String file = "-";

    private final Console console;
    private int checked;
    private int refused;

    CheckOrdersCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        Quiet.logs();
        var input = new InputFile(file);
        try (var ecom = Options.open(rules)) {
            var zone = options.zone();
            var now = options.now();
            var progress = new Progress(System::nanoTime, done -> console.say("progress", SettleCommand.count(done)));
            var bytes = input.bytes(console.in());
            try {
                OrdersFile.read(bytes, zone, entry -> {
                    answer(entry, ecom.orders(), now, zone);
                    progress.step();
                });
            } catch (InvalidInputException refusal) {
                console.say(refusal, input.name());
                return Program.UNUSABLE;
            }
        }
        return finish();
    }

    private void answer(OrderEntry entry, OrderPolicy policy, Instant now, ZoneId zone) {
        var order = entry.order();
        if (order == null) {
            refused++;
            console.out().error(new Place(entry.line(), null, null), entry.problems(), console.messages());
            return;
        }
        checked++;
        console.out()
                .line(OrderReportJson.write(
                        policy.verify(order, now, zone), console.words().locale()));
    }

    private int finish() {
        if (refused == 0) {
            return Program.DONE;
        }
        console.out().flush();
        console.say(
                "check.refused",
                Map.of("file", file, "refused", String.valueOf(refused), "checked", String.valueOf(checked)));
        return Program.UNUSABLE;
    }
}
