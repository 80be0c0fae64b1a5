package io.ecomrules.core.content;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files in the container of old Office programs, which holds Word, Excel and PowerPoint files but installers too. */
final class OldOffice {

    private static final byte[] MAGIC = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int DIRECTORY_AT = 48;
    private static final int ENTRY = 128;
    private static final int NAME_LENGTH_AT = 64;

    /** The part that makes a file what it is, by its name. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("WordDocument", "application/msword");
        PARTS.put("Workbook", "application/vnd.ms-excel");
        PARTS.put("Book", "application/vnd.ms-excel");
        PARTS.put("PowerPoint Document", "application/vnd.ms-powerpoint");
    }

    private OldOffice() {}

    static boolean is(byte[] head) {
        return Bytes.isAt(head, 0, MAGIC);
    }

    /** Where the list of parts begins, or −1 if the bytes are no such file. */
    static long directoryAt(byte[] head) {
        long shift = Bytes.little(head, SECTOR_SHIFT_AT, 2);
        long sector = Bytes.little(head, DIRECTORY_AT, 4);
        return !is(head) || (shift != 9 && shift != 12) || sector < 0 || sector >= 0xFFFFFFFAL
                ? -1
                : (sector + 1) << shift;
    }

    static String mediaType(Specimen specimen) {
        long at = directoryAt(specimen.first());
        var directory = at < 0 ? new byte[0] : read(specimen, at);
        for (int entry = 0; entry + ENTRY <= directory.length; entry += ENTRY) {
            int length = (int) Bytes.little(directory, entry + NAME_LENGTH_AT, 2) - 2;
            if (length > 0 && length <= NAME_LENGTH_AT) {
                var type = PARTS.get(new String(directory, entry, length, StandardCharsets.UTF_16LE));
                if (type != null) {
                    return type;
                }
            }
        }
        return "application/x-ole-storage";
    }

    /** The list where it was seen: in the head, in the tail, or in a look of its own. */
    private static byte[] read(Specimen specimen, long at) {
        var last = specimen.last();
        long begins = specimen.size() - last.length;
        if (at >= begins) {
            return cut(last, at - begins);
        }
        return at < specimen.first().length ? cut(specimen.first(), at) : specimen.sector();
    }

    private static byte[] cut(byte[] bytes, long from) {
        return from >= bytes.length
                ? new byte[0]
                : java.util.Arrays.copyOfRange(bytes, (int) from, (int) Math.min(bytes.length, from + Specimen.SECTOR));
    }
}
