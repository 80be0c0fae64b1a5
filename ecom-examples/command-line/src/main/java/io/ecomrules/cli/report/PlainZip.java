package io.ecomrules.cli.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the time of day out of a workbook, so that the same settlement is the same file. */
final class PlainZip {

    private static final LocalDateTime ENTRY = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)");

    private PlainZip() {}

    /** Writes a workbook again without its time. It is read by its directory: read as a stream, its entries have no length. */
    static void withoutClock(Path workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipFile(workbook.toFile(), StandardCharsets.UTF_8);
                var out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var entry : Collections.list(in.entries())) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ENTRY);
                out.putNextEntry(copy);
                var content = in.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals(PROPERTIES) ? withoutClock(content) : content);
                out.closeEntry();
            }
        }
        Files.write(workbook, bytes.toByteArray());
    }

    private static byte[] withoutClock(byte[] properties) {
        return CREATED.matcher(new String(properties, StandardCharsets.UTF_8))
                .replaceAll(found -> found.group(1) + "2000-01-01T00:00:00Z" + found.group(2))
                .getBytes(StandardCharsets.UTF_8);
    }
}
