package io.ecomrules.core.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A journal that is gone with the program. Thread-safe. */
public final class InMemoryJournal implements Journal {

    private final List<JournalEntry> entries = new ArrayList<>();

    /** Begins an empty journal. */
    public InMemoryJournal() {}

    @Override
    public synchronized void append(JournalEntry entry) {
        entries.add(Objects.requireNonNull(entry, "entry"));
    }

    @Override
    public synchronized List<JournalEntry> entries() {
        return List.copyOf(entries);
    }
}
