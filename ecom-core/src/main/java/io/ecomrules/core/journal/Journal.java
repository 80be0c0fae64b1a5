package io.ecomrules.core.journal;

import java.util.List;

/**
 * Keeps what happened to the rules in service. A host may keep it in its own database; {@link InMemoryJournal} is for tests, and a file
 * comes with the rules' serving package.
 *
 * <p>Implementations are thread-safe, never change or drop an entry, and return from {@link #append} only when it is kept: a pack serves
 * only after its entry.
 */
public interface Journal {

    /**
     * Keeps an entry.
     *
     * @param entry the entry
     */
    void append(JournalEntry entry);

    /**
     * Gives everything that was kept.
     *
     * @return the entries, earliest first
     */
    List<JournalEntry> entries();

    /**
     * Tells which pack served when.
     *
     * @return the packs that served, earliest first
     */
    default List<Service> services() {
        return Service.of(entries());
    }
}
