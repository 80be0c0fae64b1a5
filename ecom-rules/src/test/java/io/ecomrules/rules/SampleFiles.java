package io.ecomrules.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of many formats, made here byte by byte. */
final class SampleFiles {

    static final byte[] JPEG = join(hex("FFD8FFE000104A46494600010100000100010000FFDA0008010100003F00D2FFD9"));
    static final byte[] PNG =
            join(hex("89504E470D0A1A0A0000000D49484452000000010000000108060000001F15C4890000000049454E44AE426082"));
    static final byte[] GIF = join(text("GIF89a"), hex("0100010000FF002C00000000010001000002003B"));
    static final byte[] PDF = text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    static final byte[] MP4 = join(
            hex("00000018"),
            text("ftypisom"),
            hex("00000200"),
            text("isommp41"),
            hex("00000010"),
            text("mdat"),
            new byte[8]);
    static final byte[] EXE = join(text("MZ"), new byte[200]);
    static final byte[] ZIP = zip("a.txt", "b.txt");
    static final byte[] DOCX = zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
    static final byte[] HTML = text("<!DOCTYPE html><html><body>x</body></html>");
    static final byte[] SVG = text("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\"></svg>");
    static final byte[] TEXT = "杯子，350 毫升。".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private SampleFiles() {}

    static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    static byte[] text(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    /** The same file with bytes of no meaning behind its end. */
    static byte[] padded(byte[] file, int size) {
        return Arrays.copyOf(file, size);
    }

    /** An old Office file whose list of parts begins in a sector of 512 bytes. */
    static byte[] oldOffice(String part, int directorySector, int size) {
        var bytes = new byte[size];
        System.arraycopy(hex("D0CF11E0A1B11AE1"), 0, bytes, 0, 8);
        bytes[30] = 9;
        for (int i = 0; i < 4; i++) {
            bytes[48 + i] = (byte) (directorySector >> (8 * i));
        }
        int at = (directorySector + 1) * 512;
        name(bytes, at, "Root Entry");
        name(bytes, at + 128, part);
        return bytes;
    }

    private static void name(byte[] bytes, int at, String name) {
        var wide = name.getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        System.arraycopy(wide, 0, bytes, at, wide.length);
        bytes[at + 64] = (byte) (wide.length + 2);
    }

    static byte[] zip(String... names) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text("<x/>"));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
