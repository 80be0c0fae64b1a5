package io.ecomrules.cli;

import io.ecomrules.cli.input.Parsed;
import io.ecomrules.core.analytics.Event;
import io.ecomrules.core.analytics.EventMeter;
import io.ecomrules.core.analytics.Outcome;
import io.ecomrules.core.analytics.Subject;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.organization.EmployeeId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A number to be followed back to the events that it was worked out from.
 *
 * @param subject whom or what it is about
 * @param metric which metric it is
 */
record Explained(Subject subject, Metric metric) {

    /** An event that was counted, and where it stands. */
    private record Place(String file, int line, Event event) {}

    /** Reads {@code store:tmall:MET-M1}. */
    static Explained parse(String text) {
        int last = text.lastIndexOf(':');
        int first = text.indexOf(':');
        if (first > 0 && last > first) {
            var metric = Metric.parse(text.substring(last + 1));
            var id = text.substring(first + 1, last);
            for (var kind : Subject.Kind.values()) {
                if (metric.isPresent() && kind.code().equals(text.substring(0, first)) && isId(kind, id)) {
                    return new Explained(new Subject(kind, id), metric.get());
                }
            }
        }
        throw Options.invalid("--explain", text, "store:tmall:MET-M1");
    }

    private static boolean isId(Subject.Kind kind, String id) {
        try {
            return kind != Subject.Kind.EMPLOYEE || EmployeeId.of(id).value().equals(id);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** Lists the events; who is in a team is only known at the end, so they wait until then. */
    int run(EventFiles files, EventMeter meter, ZoneId zone, Console console) {
        List<Place> places = new ArrayList<>();
        var counting = new EventCounting(console, meter, false);
        files.read(zone, (file, record) -> {
            if (counting.take(file, record) == Outcome.COUNTED) {
                places.add(new Place(file, record.line(), event(record)));
            }
        });
        for (var place : places) {
            if (meter.isRead(place.event(), subject, metric)) {
                write(place, zone, console);
            }
        }
        counting.balance();
        return counting.finish();
    }

    private static Event event(Parsed<Event> record) {
        return Objects.requireNonNull(record.value());
    }

    private static void write(Place place, ZoneId zone, Console console) {
        console.out().object(json -> {
            json.writeNumberProperty("line", place.line());
            json.writeStringProperty("file", place.file());
            json.writeStringProperty("event", place.event().kind().code());
            var id = place.event().id();
            if (id != null) {
                json.writeStringProperty("id", id);
            }
            json.writeStringProperty("at", Answering.text(place.event().counted(), zone));
        });
    }
}
