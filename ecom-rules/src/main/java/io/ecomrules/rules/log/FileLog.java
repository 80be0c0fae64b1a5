package io.ecomrules.rules.log;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.Anchor;
import io.ecomrules.core.journal.EventLog;
import io.ecomrules.core.journal.Link;
import io.ecomrules.core.journal.LoggedEvent;
import io.ecomrules.core.journal.Seal;
import io.ecomrules.core.journal.Verification;
import io.ecomrules.core.json.LinkJson;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A chain of events in a file of JSON Lines that only grows: a link is a line, and all are verified when the file is opened. One program at a
 * time writes to it; anybody may read it. Only the count and the last seal are held in memory. Thread-safe, and an interrupted thread loses
 * nothing.
 *
 * <p>A changed, dropped, inserted or moved line breaks the chain. Lines cut off at the end do not; whoever must notice that keeps an
 * {@link #anchor} somewhere else.
 */
public final class FileLog implements EventLog, AutoCloseable {

    private final Path path;
    private final LogFile file;
    private final WriteLock lock;
    private long count;
    private Seal head;

    private FileLog(Path path, LogFile file, WriteLock lock, Verification sound) {
        this.path = path;
        this.file = file;
        this.lock = lock;
        this.count = sound.count();
        this.head = sound.head();
    }

    /**
     * Opens a log, or begins one where there is no file. A last line that was not written to its end never counted and is put aside in a file
     * of its own.
     *
     * @param path the file; beside it stands another whose name ends in {@code .lock}
     * @param anchors what was kept elsewhere, if anything
     * @return the log
     * @throws InvalidInputException with {@code journal-in-use} if it is open already, or {@code journal-broken} with the line at which
     *     the chain breaks; then the file is left as it is
     * @throws UncheckedIOException if the file cannot be read or written
     */
    public static FileLog open(Path path, Anchor... anchors) {
        return open(path, file -> new RandomAccessFile(file, "rw"), anchors);
    }

    static FileLog open(Path path, LogFile.Opener opener, Anchor... anchors) {
        try {
            var lock = WriteLock.on(path);
            try {
                return open(path, new LogFile(path, opener), lock, anchors);
            } catch (RuntimeException | IOException refusal) {
                lock.close();
                throw refusal;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FileLog open(Path path, LogFile file, WriteLock lock, Anchor... anchors) throws IOException {
        try (var input = new FileInputStream(path.toFile())) {
            var lines = new Lines(input);
            var verification = Verification.of(links(lines), anchors);
            var broken = verification.broken();
            if (broken != null) {
                var reason =
                        broken.values().getOrDefault("reason", broken.fault().code());
                throw broken(path, broken.number(), reason);
            }
            file.endWith(lines);
            return new FileLog(path, file, lock, verification);
        } catch (RuntimeException | IOException refusal) {
            file.close();
            throw refusal;
        }
    }

    /**
     * Says that a file is no sound log.
     *
     * @param path the file
     * @param line the line, from 1
     * @param fault the code of what is wrong there
     * @return a refusal with {@code journal-broken}
     */
    public static InvalidInputException broken(Path path, long line, String fault) {
        var name = String.valueOf(path.getFileName());
        return new InvalidInputException(List.of(
                Problem.of("journal-broken", "file", name, "line", String.valueOf(line), "fault", fault)
                        .at(name, (int) Math.min(line, Integer.MAX_VALUE), 0)));
    }

    /**
     * Reads a file without opening it for writing, as for verifying a copy: {@code Verification.of(FileLog.read(path), anchor)}. A last line
     * that is being written does not count.
     *
     * @param path the file
     * @return the links as they say, one at a time; to be closed. A line that is none throws an {@link InvalidInputException} in its turn
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Stream<Link> read(Path path) {
        try {
            var input = new FileInputStream(path.toFile());
            return links(new Lines(input)).onClose(() -> {
                try {
                    input.close();
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Link> links(Lines lines) {
        int kind = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, kind), false)
                .map(LinkJson::read);
    }

    /**
     * Keeps an event.
     *
     * @param event what happened
     * @return its link, once it is on the disk
     * @throws InvalidInputException with {@code lone-surrogate}, {@code journal-line-too-long}, or {@code journal-out-of-step} if the log
     *     was closed or somebody else wrote to the file; nothing was kept
     * @throws UncheckedIOException if the disk refuses it; nothing was kept
     */
    @Override
    public synchronized Link append(LoggedEvent event) {
        var link = Link.of(count + 1, head, event);
        var line = (LinkJson.write(link) + "\n").getBytes(StandardCharsets.UTF_8);
        if (line.length - 1 > Lines.LONGEST) {
            throw Lines.tooLong();
        }
        try {
            file.append(line);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        count++;
        head = link.seal();
        return link;
    }

    @Override
    public synchronized Anchor anchor(Instant at) {
        return new Anchor(count, head, at);
    }

    @Override
    public synchronized Stream<Link> links() {
        return read(path).limit(count);
    }

    /** Lets go of the file. Closing twice does no harm. */
    @Override
    public synchronized void close() {
        try (lock) {
            file.close();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
