package io.ecomrules.rules.upload;

import io.ecomrules.core.content.Specimen;
import io.ecomrules.core.content.Unreadable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;

/**
 * Looks at a file: its size as the file system tells it, its first and its last bytes, never more than {@link Specimen#MOST}. Nothing but an ordinary file
 * is opened, since opening a pipe waits for its writer.
 */
public final class UploadFile {

    /** Opens a file that is known to be an ordinary one. */
    @FunctionalInterface
    interface Opener {
        SeekableByteChannel open(Path path) throws IOException;
    }

    private UploadFile() {}

    /**
     * Looks at a file.
     *
     * @param path the file; a link is not followed
     * @return what was seen, or why nothing was
     */
    public static Look look(Path path) {
        return look(
                path, file -> Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
    }

    static Look look(Path path, Opener opener) {
        Long bytes = null;
        try {
            var before = attributes(path);
            if (!before.isRegularFile()) {
                return new Look.Unseen(kind(before), null);
            }
            bytes = before.size();
            if (bytes == 0) {
                return new Look.Unseen(Unreadable.EMPTY, bytes);
            }
            try (var channel = opener.open(path)) {
                var specimen = specimen(channel, bytes);
                var after = attributes(path);
                boolean isSame =
                        after.size() == bytes && after.lastModifiedTime().equals(before.lastModifiedTime());
                return specimen == null || !isSame
                        ? new Look.Unseen(Unreadable.CHANGING, bytes)
                        : new Look.Seen(specimen);
            }
        } catch (NoSuchFileException missing) {
            return new Look.Unseen(Unreadable.MISSING, null);
        } catch (AccessDeniedException forbidden) {
            return new Look.Unseen(Unreadable.FORBIDDEN, bytes);
        } catch (IOException broken) {
            return new Look.Unseen(Unreadable.BROKEN, bytes);
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static Unreadable kind(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Unreadable.LINK;
        }
        return attributes.isDirectory() ? Unreadable.FOLDER : Unreadable.NOT_A_FILE;
    }

    /** Null where the file turned out shorter than it was. */
    private static @org.jspecify.annotations.Nullable Specimen specimen(SeekableByteChannel channel, long size)
            throws IOException {
        var head = read(channel, 0, (int) Math.min(size, Specimen.HEAD));
        long from = Math.max(head.length, size - Specimen.TAIL);
        var tail = read(channel, from, (int) (size - from));
        long at = Specimen.sectorAt(head, size);
        var sector = at < 0 ? new byte[0] : read(channel, at, (int) Math.min(size - at, Specimen.SECTOR));
        boolean isShort = head.length < Math.min(size, Specimen.HEAD) || tail.length < size - from;
        return isShort ? null : new Specimen(size, head, tail, sector);
    }

    private static byte[] read(SeekableByteChannel channel, long at, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        channel.position(at);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // Until it is full or the file ends.
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }
}
