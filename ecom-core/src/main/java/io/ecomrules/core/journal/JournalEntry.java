package io.ecomrules.core.journal;

import io.ecomrules.core.finding.PackReference;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to the rules in service.
 *
 * @param at when
 * @param event what
 * @param pack the pack it happened to, or null where none could be read
 * @param by who brought it about
 * @param approvedBy who approved it, or null where no approval was needed or given
 * @param note the approver's reason, or what the pack was refused for
 * @param changes what the pack decides differently from the one before, in sentences
 */
public record JournalEntry(
        Instant at,
        Event event,
        @Nullable PackReference pack,
        String by,
        @Nullable String approvedBy,
        String note,
        List<String> changes) {

    private static final String NO_PACK = "-";

    /** What can happen. */
    public enum Event {
        /** A pack serves from now on, and the one before no longer does. */
        ACTIVATED,
        /** A pack waits for an approval. */
        PROPOSED,
        /** A pack cannot serve; the one in service stays. */
        REFUSED,
        /** Nothing serves any more. */
        STOPPED;

        /**
         * Gives the name in files.
         *
         * @return for example {@code activated}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Event parse(String code) {
            return Arrays.stream(values())
                    .filter(event -> event.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("A journal knows no event " + code + "."));
        }
    }

    /** Checks that nothing is missing. */
    public JournalEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(event, "event");
        if (by.isBlank()) {
            throw new IllegalArgumentException("An entry names who brought it about, but the name was blank.");
        }
        changes = List.copyOf(changes);
    }

    /**
     * Writes the entry as an event for a log.
     *
     * @return the event, about the pack's id, or about {@code -} where there is no pack
     */
    public LoggedEvent toEvent() {
        var content = new TreeMap<String, String>();
        if (pack != null) {
            content.put("pack.id", pack.id());
            content.put("pack.version", pack.version());
            content.put("pack.sha256", pack.sha256());
        }
        if (approvedBy != null) {
            content.put("approvedBy", approvedBy);
        }
        content.put("note", note);
        content.put("changes", String.valueOf(changes.size()));
        for (int i = 0; i < changes.size(); i++) {
            content.put("changes[" + (i + 1) + "]", changes.get(i));
        }
        return new LoggedEvent(event.code(), pack == null ? NO_PACK : pack.id(), by, at, new Fields(content));
    }

    /**
     * Reads an entry back.
     *
     * @param event what {@link #toEvent} wrote
     * @return the entry
     * @throws IllegalArgumentException if the event is no entry of a journal
     */
    public static JournalEntry of(LoggedEvent event) {
        var content = event.content();
        var entry = new JournalEntry(
                event.at(),
                Event.parse(event.type()),
                pack(content),
                event.by(),
                content.value("approvedBy"),
                require(content, "note"),
                IntStream.rangeClosed(1, Integer.parseInt(require(content, "changes")))
                        .mapToObj(number -> require(content, "changes[" + number + "]"))
                        .toList());
        if (!entry.toEvent().equals(event)) {
            throw new IllegalArgumentException(
                    "An entry of a journal holds nothing else, but this one has " + content + ".");
        }
        return entry;
    }

    private static @Nullable PackReference pack(Fields content) {
        return content.value("pack.id") == null
                ? null
                : new PackReference(
                        require(content, "pack.id"), require(content, "pack.version"), require(content, "pack.sha256"));
    }

    private static String require(Fields content, String name) {
        var value = content.value(name);
        if (value == null) {
            throw new IllegalArgumentException("An entry of a journal has the field " + name + ".");
        }
        return value;
    }
}
