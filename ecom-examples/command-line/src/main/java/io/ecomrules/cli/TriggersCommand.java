package io.ecomrules.cli;

import io.ecomrules.cli.input.Parsed;
import io.ecomrules.cli.input.ShopperRecord;
import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.marketing.MailChoice;
import io.ecomrules.core.marketing.MailRound;
import io.ecomrules.core.marketing.Shopper;
import io.ecomrules.core.marketing.Withheld;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Says which mail each customer gets and when, or why none (CMP-4, CMP-5). It sends nothing. */
@Command(name = "triggers", mixinStandardHelpOptions = true)
final class TriggersCommand implements Callable<Integer> {

    /** Only its zone and its holidays play a part, not these hours. */
    private static final String ANY_HOURS = "09:00-18:00";

    @Mixin
    Options options = new Options();

    @Option(names = "--rules", paramLabel = "PACK")
    @Nullable
    String rules;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", defaultValue = "-")
    String file = "-";

    private final Console console;

    TriggersCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        Quiet.logs();
        var zone = options.zone();
        var calendar = BusinessCalendar.in(zone)
                .workDays(ANY_HOURS)
                .holidays(Holidays.china())
                .build();
        try (var ecom = Options.open(rules)) {
            var round = ecom.marketing().round(calendar, options.now());
            return new Answering(console, file)
                    .run((line, text) -> ShopperRecord.read(line, text, zone), record -> answer(record, round, zone));
        }
    }

    private void answer(Parsed<Shopper> record, MailRound round, ZoneId zone) {
        var shopper = Objects.requireNonNull(record.value());
        var choice = round.decide(shopper);
        console.out().object(json -> {
            json.writeStringProperty("id", shopper.id());
            if (choice instanceof MailChoice.Send send) {
                json.writeStringProperty("mail", send.occasion().code());
                json.writeStringProperty("at", Answering.text(send.at(), zone));
                json.writeBooleanProperty("due", send.isDue());
                json.writeName("rules");
                json.writeStartArray();
                send.rules().forEach(rule -> json.writeString(rule.name()));
                json.writeEndArray();
            } else {
                json.writeNullProperty("mail");
            }
            json.writeName("withheld");
            json.writeStartArray();
            choice.withheld().forEach(withheld -> write(json, withheld));
            json.writeEndArray();
        });
    }

    private void write(JsonGenerator json, Withheld withheld) {
        var occasion = withheld.occasion();
        json.writeStartObject();
        if (occasion != null) {
            json.writeStringProperty("mail", occasion.code());
        }
        json.writeStringProperty("reason", withheld.reason().code());
        json.writeStringProperty(
                "message", withheld.reason().title(console.words().locale()));
        RuleReference rule = withheld.rule();
        if (rule != null) {
            json.writeStringProperty("rule", rule.name());
        }
        json.writeEndObject();
    }
}
