package io.ecomrules.rules.log;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of a file at which it grows: what is added is on the disk whole, or not at all. Written without a channel, since an interrupted
 * thread would close that. Not thread-safe.
 */
final class LogFile implements AutoCloseable {

    /** Opens a file for writing. */
    interface Opener {
        RandomAccessFile open(File file) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(LogFile.class);

    private final Path path;
    private final RandomAccessFile file;
    private long end;
    private boolean isInStep = true;

    LogFile(Path path, Opener opener) throws IOException {
        this.path = path;
        this.file = opener.open(path.toFile());
    }

    /** Begins to write where the lines end. What was not finished is put aside, and what lacks its line feed gets it. */
    void endWith(Lines lines) throws IOException {
        end = lines.wholeBytes();
        var unfinished = lines.unfinished();
        if (unfinished.length > 0) {
            putAside(unfinished, lines.count() + 1);
            file.setLength(end);
            file.getFD().sync();
        } else if (!lines.isLastClosed()) {
            append(new byte[] {'\n'});
        }
    }

    private void putAside(byte[] unfinished, long line) throws IOException {
        var torn = aside(line, 1);
        for (int again = 2; Files.exists(torn); again++) {
            torn = aside(line, again);
        }
        Files.write(torn, unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
        LOG.warn("The last line of {} was not whole and is kept in {}", path.getFileName(), torn.getFileName());
    }

    private Path aside(long line, int again) {
        return path.resolveSibling(path.getFileName() + ".torn-" + line + (again == 1 ? "" : "-" + again));
    }

    void append(byte[] bytes) throws IOException {
        if (!isInStep || !Files.exists(path) || Files.size(path) != end) {
            isInStep = false;
            throw new InvalidInputException(
                    List.of(Problem.of("journal-out-of-step", "file", String.valueOf(path.getFileName()))));
        }
        try {
            file.seek(end);
            file.write(bytes);
            file.getFD().sync();
        } catch (IOException full) {
            takeBack(full);
            throw full;
        }
        end += bytes.length;
    }

    private void takeBack(IOException full) {
        try {
            file.setLength(end);
        } catch (IOException worse) {
            isInStep = false;
            full.addSuppressed(worse);
        }
    }

    @Override
    public void close() throws IOException {
        isInStep = false;
        file.close();
    }
}
