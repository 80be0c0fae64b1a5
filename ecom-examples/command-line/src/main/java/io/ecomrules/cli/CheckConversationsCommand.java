package io.ecomrules.cli;

import io.ecomrules.cli.input.ConversationEntry;
import io.ecomrules.cli.input.ConversationsFile;
import io.ecomrules.cli.input.InputFile;
import io.ecomrules.cli.output.JsonLines.Place;
import io.ecomrules.cli.output.Progress;
import io.ecomrules.cli.report.JudgedConversation;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.json.InspectedJson;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.NearestMiss;
import io.ecomrules.rules.ServicePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges conversations with customers, clause by clause, with evidence. */
@Command(name = "conversations", mixinStandardHelpOptions = true)
final class CheckConversationsCommand implements Callable<Integer> {

    @Mixin
    Options options = new Options();

    @Option(names = "--rules", paramLabel = "PACK")
    @Nullable
    String rules;

    @Option(names = "--out", paramLabel = "DIR")
    @Nullable
    String out;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", defaultValue = "-")
    String file = "-";

    private final Console console;
    private int checked;
    private int refused;

    CheckConversationsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        Quiet.logs();
        var input = new InputFile(file);
        try (var ecom = Options.open(rules)) {
            var reporting = ConversationReporting.to(out == null ? null : Options.path("--out", out), ecom.pack());
            var zone = options.zone();
            var now = options.now();
            var progress = new Progress(System::nanoTime, done -> console.say("progress", SettleCommand.count(done)));
            var bytes = input.bytes(console.in());
            try {
                ConversationsFile.read(bytes, zone, entry -> {
                    answer(entry, ecom.service(), now, zone, reporting);
                    progress.step();
                });
            } catch (InvalidInputException refusal) {
                console.say(refusal, input.name());
                return Program.UNUSABLE;
            }
            reporting.finish(zone, console.words().locale());
        }
        return finish();
    }

    private void answer(
            ConversationEntry entry, ServicePolicy policy, Instant now, ZoneId zone, ConversationReporting reporting) {
        var conversation = entry.conversation();
        if (conversation == null) {
            refused++;
            console.out().error(new Place(entry.line(), null, null), entry.problems(), console.messages());
            return;
        }
        checked++;
        var inspected = policy.judge(conversation, zone, LocalDate.ofInstant(now, zone));
        var nearest = new EnumMap<Item, NearestMiss>(Item.class);
        for (var verdict : inspected.verdicts()) {
            var miss = policy.nearestMiss(verdict, conversation);
            if (miss != null) {
                nearest.put(verdict.item(), miss);
            }
        }
        console.out()
                .line(InspectedJson.write(
                        inspected,
                        verdict -> nearest.get(verdict.item()),
                        zone,
                        console.words().locale()));
        reporting.add(new JudgedConversation(conversation, inspected, nearest));
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
