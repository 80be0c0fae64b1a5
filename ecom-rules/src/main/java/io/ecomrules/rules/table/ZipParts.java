package io.ecomrules.rules.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a zip in memory by the list at its end. The sizes at the front of an entry may be missing where the zip was written as a stream,
 * and then the platform's own reader of streams gives up.
 */
final class ZipParts {

    private static final int END = 0x06054b50;
    private static final int LISTED = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int LISTED_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int END_LENGTH = 22;

    private final ByteBuffer zip;
    private final int mostBytes;
    private int size;

    private ZipParts(byte[] bytes, int mostBytes) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.mostBytes = mostBytes;
    }

    /** What a zip holds unpacks to more than it may. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("The zip unpacks to too much.");
        }
    }

    static Map<String, byte[]> read(byte[] bytes, int mostParts, int mostBytes) throws IOException {
        return new ZipParts(bytes, mostBytes).parts(mostParts);
    }

    private Map<String, byte[]> parts(int most) throws IOException {
        int end = end();
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        int at = zip.getInt(end + 16);
        if (count > most) {
            throw new TooLarge();
        }
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < count; i++) {
            require(at >= 0 && at + LISTED_LENGTH <= zip.limit() && zip.getInt(at) == LISTED);
            int nameLength = Short.toUnsignedInt(zip.getShort(at + 28));
            int more = Short.toUnsignedInt(zip.getShort(at + 30)) + Short.toUnsignedInt(zip.getShort(at + 32));
            require(at + LISTED_LENGTH + nameLength <= zip.limit());
            var name = new String(zip.array(), at + LISTED_LENGTH, nameLength, StandardCharsets.UTF_8);
            var content = content(zip.getInt(at + 42), Short.toUnsignedInt(zip.getShort(at + 10)), zip.getInt(at + 20));
            require(parts.put(name, content) == null);
            at += LISTED_LENGTH + nameLength + more;
        }
        return parts;
    }

    /** The end may be followed by a comment of up to 64 KiB. */
    private int end() throws IOException {
        for (int at = zip.limit() - END_LENGTH; at >= Math.max(0, zip.limit() - END_LENGTH - 0xFFFF); at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new IOException("This is no zip.");
    }

    private byte[] content(int at, int method, int packed) throws IOException {
        require(at >= 0 && at + LOCAL_LENGTH <= zip.limit() && zip.getInt(at) == LOCAL);
        int begin = at
                + LOCAL_LENGTH
                + Short.toUnsignedInt(zip.getShort(at + 26))
                + Short.toUnsignedInt(zip.getShort(at + 28));
        require(begin <= zip.limit());
        if (method == 0) {
            require(packed >= 0 && begin + (long) packed <= zip.limit());
            grow(packed);
            var content = new byte[packed];
            zip.get(begin, content);
            return content;
        }
        require(method == 8);
        return inflated(begin);
    }

    private byte[] inflated(int begin) throws IOException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(zip.array(), begin, zip.limit() - begin);
            var content = new ByteArrayOutputStream();
            var buffer = new byte[1 << 14];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                require(read > 0 || inflater.finished());
                grow(read);
                content.write(buffer, 0, read);
            }
            return content.toByteArray();
        } catch (DataFormatException damaged) {
            throw new IOException("The zip is damaged.", damaged);
        } finally {
            inflater.end();
        }
    }

    private void grow(int by) throws TooLarge {
        size += by;
        if (size > mostBytes) {
            throw new TooLarge();
        }
    }

    private static void require(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("The zip is damaged.");
        }
    }
}
