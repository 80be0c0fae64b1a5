package io.ecomrules.rules.log;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Lets one at a time write. The lock is on a file of its own: on some systems a program gives up its lock on a file when it closes any reader of
 * that file, on others a locked file cannot be read.
 */
final class WriteLock implements AutoCloseable {

    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    static WriteLock on(Path path) throws IOException {
        var beside = path.resolveSibling(path.getFileName() + ".lock");
        var channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new WriteLock(channel);
            }
        } catch (OverlappingFileLockException here) {
            // This very program has it open.
        } catch (RuntimeException | IOException refusal) {
            channel.close();
            throw refusal;
        }
        channel.close();
        throw new InvalidInputException(
                List.of(Problem.of("journal-in-use", "file", String.valueOf(path.getFileName()))));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
