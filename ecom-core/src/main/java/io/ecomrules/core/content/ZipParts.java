package io.ecomrules.core.content;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names of the parts of a zip, as far as its beginning and its end tell them. Nothing is unpacked. */
final class ZipParts {

    private static final byte[] LOCAL = {'P', 'K', 3, 4};
    private static final byte[] CENTRAL = {'P', 'K', 1, 2};
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int END_LENGTH = 22;
    private static final int LONGEST_NAME = 1_024;
    private static final int MOST = 4_096;

    private ZipParts() {}

    static boolean is(byte[] head) {
        return Bytes.isAt(head, 0, LOCAL) || Bytes.isAt(head, 0, END);
    }

    /** Whether the list of parts is there without which nothing opens the file. */
    static boolean isEnded(byte[] last) {
        return Bytes.last(last, END) >= 0;
    }

    /** Whether a zip ends where the file ends, whatever the file begins with; a chance likeness has other numbers. */
    static boolean isAppended(Specimen specimen) {
        var last = specimen.last();
        int at = Bytes.last(last, END);
        if (at < 0 || at + END_LENGTH > last.length) {
            return false;
        }
        long length = Bytes.little(last, at + 12, 4);
        long offset = Bytes.little(last, at + 16, 4);
        long room = specimen.size() - last.length + at;
        boolean isEmpty = length == 0 && Bytes.little(last, at + 10, 2) == 0;
        return isEmpty || (offset + length <= room && isCentral(specimen, room - length));
    }

    private static boolean isCentral(Specimen specimen, long at) {
        var last = specimen.last();
        long begins = specimen.size() - last.length;
        // A list longer than what was seen: its numbers fit, and that is all there is to tell.
        return at < begins || Bytes.isAt(last, (int) (at - begins), CENTRAL);
    }

    static Set<String> names(Specimen specimen) {
        var names = new LinkedHashSet<String>();
        specimen.pieces().forEach(piece -> {
            collect(piece, LOCAL, 26, 30, names);
            collect(piece, CENTRAL, 28, 46, names);
        });
        return names;
    }

    private static void collect(byte[] bytes, byte[] mark, int lengthAt, int nameAt, Set<String> names) {
        for (int at = Bytes.first(bytes, mark, 0); at >= 0; at = Bytes.first(bytes, mark, at + 4)) {
            long length = Bytes.little(bytes, at + lengthAt, 2);
            if (length > 0 && length <= LONGEST_NAME && at + nameAt + length <= bytes.length && names.size() < MOST) {
                names.add(new String(bytes, at + nameAt, (int) length, StandardCharsets.UTF_8));
            }
        }
    }
}
