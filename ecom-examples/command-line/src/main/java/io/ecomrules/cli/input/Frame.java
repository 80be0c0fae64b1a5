package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One record cut out of a text file, not yet taken apart.
 *
 * @param line the physical line it starts on, from 1
 * @param text the record without its line ending; empty where it cannot be used
 * @param problem why it cannot be used, or null
 */
record Frame(int line, String text, @Nullable Problem problem) {

    /** The longest record, in bytes. */
    static final int LONGEST = 1 << 20;

    static Frame of(byte[] bytes, int from, int to, int line) {
        if (to - from > LONGEST) {
            return new Frame(line, "", Problem.of("record-too-long", "most", String.valueOf(LONGEST)));
        }
        var text = Utf8.decode(bytes, from, to);
        return text == null ? new Frame(line, "", Problem.of("invalid-utf-8")) : new Frame(line, text, null);
    }
}
