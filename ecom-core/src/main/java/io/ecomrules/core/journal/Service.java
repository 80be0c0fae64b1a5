package io.ecomrules.core.journal;

import io.ecomrules.core.finding.PackReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time in which a pack served.
 *
 * @param pack the pack
 * @param from when it began
 * @param until when another began or serving ended, or null while it serves
 * @param by who brought it into service
 * @param approvedBy who approved it, or null where no approval was needed
 */
public record Service(
        PackReference pack,
        Instant from,
        @Nullable Instant until,
        String by,
        @Nullable String approvedBy) {

    static List<Service> of(List<JournalEntry> entries) {
        var services = new ArrayList<Service>();
        for (var entry : entries) {
            boolean isActivated = entry.event() == JournalEntry.Event.ACTIVATED;
            if (isActivated || entry.event() == JournalEntry.Event.STOPPED) {
                end(services, entry.at());
            }
            if (isActivated) {
                var pack = Objects.requireNonNull(entry.pack(), "An activated pack has a reference.");
                services.add(new Service(pack, entry.at(), null, entry.by(), entry.approvedBy()));
            }
        }
        return List.copyOf(services);
    }

    private static void end(List<Service> services, Instant at) {
        if (!services.isEmpty()) {
            int last = services.size() - 1;
            var open = services.get(last);
            if (open.until() == null) {
                services.set(last, new Service(open.pack(), open.from(), at, open.by(), open.approvedBy()));
            }
        }
    }
}
