package io.ecomrules.cli;

import io.ecomrules.cli.input.Parsed;
import io.ecomrules.cli.output.JsonLines.Place;
import io.ecomrules.cli.output.Progress;
import io.ecomrules.core.analytics.Balance;
import io.ecomrules.core.analytics.Event;
import io.ecomrules.core.analytics.EventMeter;
import io.ecomrules.core.analytics.Outcome;
import io.ecomrules.core.json.MetricJson;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Has events counted and answers those that are not: the bad records by what is wrong, the others by why they do not count. */
final class EventCounting {

    private final Console console;
    private final Function<Event, Outcome> meter;
    private final Supplier<Balance> balance;
    private final boolean isText;
    private final Progress progress;
    private long unreadable;

    EventCounting(Console console, EventMeter meter, boolean isText) {
        this(console, meter::take, meter::balance, isText);
    }

    EventCounting(Console console, Function<Event, Outcome> meter, Supplier<Balance> balance, boolean isText) {
        this.console = console;
        this.meter = meter;
        this.balance = balance;
        this.isText = isText;
        this.progress = new Progress(System::nanoTime, done -> console.say("progress", SettleCommand.count(done)));
    }

    /** Counts an event and tells what became of it, or null where the record is none. */
    @Nullable
    Outcome take(String file, Parsed<Event> record) {
        progress.step();
        var event = record.value();
        if (event == null) {
            unreadable++;
            console.out().error(new Place(record.line(), file, null), record.problems(), console.messages());
            return null;
        }
        var outcome = meter.apply(event);
        if (outcome.isFault()) {
            tell(file, record.line(), event, outcome);
        }
        return outcome;
    }

    private void tell(String file, int line, Event event, Outcome outcome) {
        if (isText) {
            var id = event.id() == null ? "" : " " + event.id();
            var why = outcome.title(console.words().locale());
            console.out().line(file + ":" + line + " " + event.kind().code() + id + " — " + why);
            return;
        }
        console.out().object(json -> {
            json.writeNumberProperty("line", line);
            json.writeStringProperty("file", file);
            json.writeStringProperty("event", event.kind().code());
            if (event.id() != null) {
                json.writeStringProperty("id", Objects.requireNonNull(event.id()));
            }
            json.writeStringProperty("setAside", outcome.code());
            json.writeStringProperty("message", outcome.title(console.words().locale()));
        });
    }

    /** Tells how many records were no events. */
    long unreadable() {
        return unreadable;
    }

    /** Writes the balance. */
    void balance() {
        var sum = balance.get();
        if (isText) {
            console.out()
                    .line(console.words()
                            .text(
                                    "events.balance",
                                    Map.of(
                                            "records", String.valueOf(sum.taken() + unreadable),
                                            "counted", String.valueOf(sum.of(Outcome.COUNTED)),
                                            "outside", String.valueOf(sum.of(Outcome.OUTSIDE)),
                                            "setAside",
                                                    String.valueOf(sum.taken()
                                                            - sum.of(Outcome.COUNTED)
                                                            - sum.of(Outcome.OUTSIDE)),
                                            "unreadable", String.valueOf(unreadable))));
        } else {
            console.out().line(MetricJson.write(sum, unreadable));
        }
    }

    /** Says on standard error that records could not be used, and gives the exit code. */
    int finish() {
        if (unreadable == 0) {
            return Program.DONE;
        }
        console.out().flush();
        console.say(
                "events.refused",
                Map.of(
                        "refused",
                        String.valueOf(unreadable),
                        "taken",
                        String.valueOf(balance.get().taken())));
        return Program.UNUSABLE;
    }
}
