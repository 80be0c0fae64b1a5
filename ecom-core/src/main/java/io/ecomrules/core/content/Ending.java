package io.ecomrules.core.content;

/** Whether the end of a file is missing, as far as its format says where it ends. Bytes behind the end do no harm here. */
final class Ending {

    private static final byte[] JPEG_END = {(byte) 0xFF, (byte) 0xD9};
    private static final byte[] JPEG_SCAN = {(byte) 0xFF, (byte) 0xDA};
    private static final int GIF_HEADER = 13;
    private static final int BOX_HEADER = 8;

    private Ending() {}

    static boolean isMissing(String mediaType, Specimen specimen) {
        return switch (mediaType) {
            case "image/jpeg" -> !isJpegEnded(specimen);
            case "image/png" -> isWithout("IEND", specimen);
            case "image/gif" -> specimen.size() <= GIF_HEADER;
            case "image/webp", "video/x-msvideo" -> isShorterThan(Bytes.little(specimen.first(), 4, 4) + 8, specimen);
            case "image/bmp" -> isShorterThan(Bytes.little(specimen.first(), 2, 4), specimen);
            case "video/mp4", "video/quicktime", "video/3gpp", "image/heic", "image/avif" -> isBoxCut(specimen);
            case "application/pdf" -> isWithout("%%EOF", specimen);
            default -> mediaType.startsWith("application/vnd.openxmlformats") && !ZipParts.isEnded(specimen.last());
        };
    }

    /** Behind the last mark that begins data there is one that ends it; data itself never holds these marks. */
    private static boolean isJpegEnded(Specimen specimen) {
        if (isPadded(specimen)) {
            return true;
        }
        var last = specimen.last();
        int end = Bytes.last(last, JPEG_END);
        return end > Bytes.last(last, JPEG_SCAN) && end > 0;
    }

    private static boolean isWithout(String mark, Specimen specimen) {
        return !isPadded(specimen) && specimen.pieces().stream().noneMatch(piece -> Bytes.has(piece, mark));
    }

    /** The end lies somewhere before what was seen, since all that was seen of the end is filling. */
    private static boolean isPadded(Specimen specimen) {
        if (specimen.isWhole()) {
            return false;
        }
        var last = specimen.last();
        for (var each : last) {
            if (each != last[0]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShorterThan(long told, Specimen specimen) {
        return told > specimen.size();
    }

    /** Follows the boxes as far as their beginnings were seen. */
    private static boolean isBoxCut(Specimen specimen) {
        var head = specimen.first();
        long at = 0;
        while (at + BOX_HEADER <= head.length) {
            long size = Bytes.big(head, (int) at, 4);
            if (size == 1) {
                size = Bytes.big(head, (int) at + BOX_HEADER, 8);
            }
            if (size < BOX_HEADER) {
                // 0 is up to the end of the file; anything else is filling behind the last box.
                return false;
            }
            if (at + size > specimen.size() || at + size < at) {
                return isBoxName(head, (int) at + 4);
            }
            at += size;
        }
        return false;
    }

    private static boolean isBoxName(byte[] head, int at) {
        for (int i = at; i < at + 4; i++) {
            if (head[i] < 0x20 || head[i] > 0x7E) {
                return false;
            }
        }
        return true;
    }
}
