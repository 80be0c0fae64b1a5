package io.ecomrules.rules.log;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.json.LinkJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a log's file, one after the other, and the one at the end that was not written to its end, if there is one. A line that is
 * longer than a log writes is refused before it fills the memory.
 */
final class Lines implements Iterator<String> {

    /** The longest line, in bytes without its line feed. */
    static final int LONGEST = 4 << 20;

    private final InputStream input;
    private final byte[] block = new byte[1 << 16];
    private int position;
    private int filled;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
    private @Nullable String next;
    private boolean isEnded;
    private long number;
    private long wholeBytes;
    private boolean isLastClosed = true;

    Lines(InputStream input) {
        this.input = input;
    }

    /** How many lines were taken. */
    long count() {
        return number;
    }

    /** How long all lines are, but for one that was not finished. */
    long wholeBytes() {
        return wholeBytes;
    }

    /** Whether the last line lacks nothing, or only its line feed. */
    boolean isLastClosed() {
        return isLastClosed;
    }

    /** What was not finished, once there is no next line; empty where there is nothing. */
    byte[] unfinished() {
        return line.toByteArray();
    }

    @Override
    public boolean hasNext() {
        if (next == null && !isEnded) {
            try {
                next = advance();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return next != null;
    }

    @Override
    public String next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("There are no more lines.");
        }
        var taken = next;
        next = null;
        return taken;
    }

    private @Nullable String advance() throws IOException {
        while (position < filled || fill()) {
            int end = position;
            while (end < filled && block[end] != '\n') {
                end++;
            }
            line.write(block, position, end - position);
            position = end;
            if (line.size() > LONGEST) {
                isEnded = true;
                throw tooLong();
            }
            if (end < filled) {
                position++;
                wholeBytes++;
                return whole();
            }
        }
        isEnded = true;
        return line.size() == 0 || isUnfinished() ? null : last();
    }

    private String last() {
        isLastClosed = false;
        return whole();
    }

    private String whole() {
        number++;
        wholeBytes += line.size();
        var bytes = line.toByteArray();
        line.reset();
        return text(bytes);
    }

    /** The power went: the line ends anywhere, be it in the middle of a character, or in zeros that the disk had there before. */
    private boolean isUnfinished() {
        var text = line.toString(StandardCharsets.UTF_8);
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == 0) {
            end--;
        }
        return LinkJson.isUnfinished(text.substring(0, end), number + 1);
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, input.read(block));
        return filled > 0;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException binary) {
            throw new InvalidInputException(List.of(Problem.of("malformed-journal-line")));
        }
    }

    static InvalidInputException tooLong() {
        return new InvalidInputException(List.of(Problem.of("journal-line-too-long", "most", String.valueOf(LONGEST))));
    }
}
