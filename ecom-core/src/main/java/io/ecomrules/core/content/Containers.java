package io.ecomrules.core.content;

import java.util.Map;
import java.util.Set;

/**
 * Tells apart what a detector of first bytes takes for one thing: files that are boxes with other things in them, and texts. Of the detector in use it was
 * measured which those are; everything else is its word.
 */
final class Containers {

    static final String UNKNOWN = "application/octet-stream";

    /** By how the names of a zip's parts begin. */
    private static final Map<String, String> ZIPS = Map.of(
            "word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "OFD.xml", "application/ofd");

    private static final String OFFICE_PARTS = "[Content_Types].xml";

    /** By the brand of a film's container, four letters. */
    private static final Map<String, String> BRANDS = Map.ofEntries(
            Map.entry("qt  ", "video/quicktime"),
            Map.entry("heic", "image/heic"),
            Map.entry("heix", "image/heic"),
            Map.entry("heim", "image/heic"),
            Map.entry("heis", "image/heic"),
            Map.entry("hevc", "image/heic"),
            Map.entry("hevx", "image/heic"),
            Map.entry("mif1", "image/heic"),
            Map.entry("msf1", "image/heic"),
            Map.entry("avif", "image/avif"),
            Map.entry("avis", "image/avif"),
            Map.entry("jp2 ", "image/jp2"),
            Map.entry("jpx ", "image/jp2"),
            Map.entry("crx ", "image/x-canon-cr3"),
            Map.entry("M4A ", "audio/mp4"),
            Map.entry("M4B ", "audio/mp4"),
            Map.entry("M4P ", "audio/mp4"),
            Map.entry("F4A ", "audio/mp4"),
            Map.entry("F4B ", "audio/mp4"));

    private static final byte[] EBML = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};
    private static final int EBML_HEAD = 64;
    private static final int TS_PACKET = 188;
    private static final int TS_PACKETS = 5;
    private static final Set<String> VAGUE = Set.of(UNKNOWN, "text/plain", "application/xml");

    private Containers() {}

    static String mediaType(Sniffer sniffer, Specimen specimen) {
        var head = specimen.first();
        if (ZipParts.is(head)) {
            return zip(sniffer.mediaType(specimen.head()), specimen);
        }
        if (OldOffice.is(head)) {
            return OldOffice.mediaType(specimen);
        }
        if (Bytes.isAt(head, 4, "ftyp")) {
            return film(head);
        }
        if (Bytes.isAt(head, 0, EBML)) {
            var doctype =
                    new String(head, 0, Math.min(head.length, EBML_HEAD), java.nio.charset.StandardCharsets.ISO_8859_1);
            return doctype.contains("webm") ? "video/webm" : "video/x-matroska";
        }
        var told = sniffer.mediaType(specimen.head());
        return VAGUE.contains(told) ? vague(told, head) : told;
    }

    /** Office files are told by their parts; files that name their type in their first part are known to the detector. */
    private static String zip(String told, Specimen specimen) {
        var names = ZipParts.names(specimen);
        boolean isOffice = names.contains(OFFICE_PARTS);
        for (var name : names) {
            for (var zip : ZIPS.entrySet()) {
                if (name.startsWith(zip.getKey()) && (isOffice || zip.getKey().equals("OFD.xml"))) {
                    return zip.getValue();
                }
            }
        }
        return told.equals("application/x-tika-ooxml") ? "application/zip" : told;
    }

    private static String film(byte[] head) {
        var brand = new String(
                head, 8, Math.max(0, Math.min(4, head.length - 8)), java.nio.charset.StandardCharsets.ISO_8859_1);
        return BRANDS.getOrDefault(brand, brand.startsWith("3g") ? "video/3gpp" : "video/mp4");
    }

    private static String vague(String told, byte[] head) {
        if (isTransportStream(head, 0, TS_PACKET) || isTransportStream(head, 4, TS_PACKET + 4)) {
            return "video/mp2t";
        }
        var markup = TextBytes.markup(head);
        if (markup != null) {
            return markup;
        }
        return told.equals(UNKNOWN) && TextBytes.isChineseText(head) ? "text/plain" : told;
    }

    private static boolean isTransportStream(byte[] head, int from, int packet) {
        if (head.length < from + packet * TS_PACKETS) {
            return false;
        }
        for (int i = 0; i < TS_PACKETS; i++) {
            if (head[from + i * packet] != 0x47) {
                return false;
            }
        }
        return true;
    }
}
