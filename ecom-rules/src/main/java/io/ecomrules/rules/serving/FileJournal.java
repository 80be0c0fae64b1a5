package io.ecomrules.rules.serving;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.Journal;
import io.ecomrules.core.journal.JournalEntry;
import io.ecomrules.core.json.JournalJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A journal in a file of JSON Lines that only grows: each line holds the hash of the one before and its own, and all are verified when
 * the file is opened. One program at a time writes to it. Thread-safe.
 *
 * <p>A changed, dropped or inserted line breaks the chain. Lines cut off at the end do not; whoever must notice that keeps
 * {@link #head()} somewhere else.
 */
public final class FileJournal implements Journal, AutoCloseable {

    /** What the first line says of the one before. */
    private static final String BEGINNING = "0".repeat(64);

    private static final Logger LOG = LoggerFactory.getLogger(FileJournal.class);

    private final FileChannel channel;
    private final List<JournalEntry> entries = new ArrayList<>();
    private String head = BEGINNING;

    private FileJournal(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens a journal, or begins one where there is no file.
     *
     * @param file the file
     * @return the journal
     * @throws InvalidInputException with {@code journal-in-use} if another program has it open, or {@code journal-broken} with the line at
     *     which the chain breaks
     */
    public static FileJournal open(Path file) {
        try {
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                lock(channel, file);
                var journal = new FileJournal(channel);
                journal.verify(file);
                return journal;
            } catch (RuntimeException | IOException refusal) {
                channel.close();
                throw refusal;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void lock(FileChannel channel, Path file) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException here) {
            // This very program has it open.
        }
        throw new InvalidInputException(
                List.of(Problem.of("journal-in-use", "file", String.valueOf(file.getFileName()))));
    }

    private void verify(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        int begin = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                take(new String(bytes, begin, at - begin, StandardCharsets.UTF_8), file);
                begin = at + 1;
            }
        }
        if (begin < bytes.length) {
            // The program ended while it wrote: the line never counted, but nothing is thrown away.
            var torn = file.resolveSibling(file.getFileName() + ".torn-" + (entries.size() + 1));
            Files.write(torn, Arrays.copyOfRange(bytes, begin, bytes.length));
            channel.truncate(begin);
            LOG.warn("The last line of {} was not whole and is kept in {}", file.getFileName(), torn.getFileName());
        }
        channel.position(begin);
    }

    private void take(String line, Path file) {
        int number = entries.size() + 1;
        JournalJson.Line read;
        try {
            read = JournalJson.read(line);
        } catch (InvalidInputException malformed) {
            throw broken(file, number);
        }
        var written = JournalJson.write(number, read.entry(), head);
        var hash = hash(written);
        if (read.number() != number
                || !read.previous().equals(head)
                || !read.hash().equals(hash)
                || !line.equals(JournalJson.withHash(written, hash))) {
            throw broken(file, number);
        }
        entries.add(read.entry());
        head = hash;
    }

    private static InvalidInputException broken(Path file, int line) {
        var name = String.valueOf(file.getFileName());
        return new InvalidInputException(
                List.of(Problem.of("journal-broken", "file", name, "line", String.valueOf(line))
                        .at(name, line, 0)));
    }

    @Override
    public synchronized void append(JournalEntry entry) {
        var written = JournalJson.write(entries.size() + 1, entry, head);
        var hash = hash(written);
        var line = ByteBuffer.wrap((JournalJson.withHash(written, hash) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            long end = channel.position();
            try {
                while (line.hasRemaining()) {
                    channel.write(line);
                }
                channel.force(false);
            } catch (IOException full) {
                channel.truncate(end);
                throw full;
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        entries.add(entry);
        head = hash;
    }

    @Override
    public synchronized List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    /**
     * Gives the hash of the last line, which stands for the whole journal up to it.
     *
     * @return 64 hexadecimal digits
     */
    public synchronized String head() {
        return head;
    }

    /** Lets go of the file. Closing twice does no harm. */
    @Override
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
