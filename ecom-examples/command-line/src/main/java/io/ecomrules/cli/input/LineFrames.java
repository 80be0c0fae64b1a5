package io.ecomrules.cli.input;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Cuts the bytes of a JSON Lines file into lines. */
final class LineFrames implements Iterator<Frame> {

    private final byte[] bytes;
    private int at;
    private int line;

    LineFrames(byte[] bytes) {
        this.bytes = bytes;
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
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        var frame = Frame.of(bytes, from, at, ++line);
        at++;
        return frame;
    }
}
