package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Cuts the bytes of a CSV file into records, so that a broken one is refused alone and its neighbours are still read. Lines end with
 * LF, CR LF or CR; within quotes they belong to the value.
 */
final class CsvFrames implements Iterator<Frame> {

    private final byte[] bytes;
    private final byte separator;
    private int at;
    private int line = 1;

    CsvFrames(byte[] bytes, char separator) {
        this.bytes = bytes;
        this.separator = (byte) separator;
        this.at = Utf8.start(bytes);
    }

    @Override
    public boolean hasNext() {
        return at < bytes.length;
    }

    @Override
    public Frame next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int from = at;
        int first = line;
        boolean fieldBegins = true;
        boolean quoted = false;
        while (at < bytes.length) {
            byte next = bytes[at];
            if (next == '\n' || next == '\r') {
                int end = at;
                newLine();
                if (!quoted) {
                    return Frame.of(bytes, from, end, first);
                }
            } else {
                at++;
                if (next == '"' && (fieldBegins || quoted)) {
                    quoted = !quoted || reopens();
                }
            }
            fieldBegins = !quoted && next == separator;
        }
        return quoted ? unclosed(first) : Frame.of(bytes, from, at, first);
    }

    /** Two quotes within quotes are one of the value. */
    private boolean reopens() {
        if (at < bytes.length && bytes[at] == '"') {
            at++;
            return true;
        }
        return false;
    }

    private void newLine() {
        at += bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n' ? 2 : 1;
        line++;
    }

    private Frame unclosed(int first) {
        boolean ended = bytes[bytes.length - 1] == '\n' || bytes[bytes.length - 1] == '\r';
        return new Frame(first, "", Problem.of("unclosed-quote", "last", String.valueOf(ended ? line - 1 : line)));
    }
}
