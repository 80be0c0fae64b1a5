package io.ecomrules.rules.serving;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.journal.Anchor;
import io.ecomrules.core.journal.Journal;
import io.ecomrules.core.journal.JournalEntry;
import io.ecomrules.rules.log.FileLog;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A journal in a {@link FileLog}: a file of JSON Lines that only grows, each chained to the one before, and all verified when the file is
 * opened. One program at a time writes to it. Thread-safe.
 */
public final class FileJournal implements Journal, AutoCloseable {

    private final FileLog log;
    private final List<JournalEntry> entries = new ArrayList<>();

    private FileJournal(FileLog log) {
        this.log = log;
    }

    /**
     * Opens a journal, or begins one where there is no file.
     *
     * @param file the file
     * @param anchors what was kept elsewhere, if anything
     * @return the journal
     * @throws InvalidInputException with {@code journal-in-use} if it is open already, or {@code journal-broken} with the line at which
     *     the chain breaks or no entry stands
     */
    public static FileJournal open(Path file, Anchor... anchors) {
        var log = FileLog.open(file, anchors);
        try {
            var journal = new FileJournal(log);
            journal.read(file);
            return journal;
        } catch (RuntimeException refusal) {
            log.close();
            throw refusal;
        }
    }

    private void read(Path file) {
        try (var links = log.links()) {
            links.forEach(link -> entries.add(JournalEntry.of(link.event())));
        } catch (IllegalArgumentException other) {
            throw FileLog.broken(file, entries.size() + 1L, "malformed-journal-line");
        }
    }

    /**
     * Keeps an entry.
     *
     * @param entry the entry
     * @throws InvalidInputException as {@link FileLog#append} does; nothing was kept
     */
    @Override
    public synchronized void append(JournalEntry entry) {
        log.append(entry.toEvent());
        entries.add(entry);
    }

    @Override
    public synchronized List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    /**
     * Tells what the journal has come to, to be kept elsewhere.
     *
     * @param at the time
     * @return the number of lines and the last seal
     */
    public Anchor anchor(Instant at) {
        return log.anchor(at);
    }

    /** Lets go of the file. Closing twice does no harm. */
    @Override
    public void close() {
        log.close();
    }
}
