package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, to hold what no well-behaved writer would write. */
final class RawWorkbook {

    /** The styles of the cells: s="1" a day, s="2" a percentage, s="3" a day as Chinese spreadsheets number it, s="4" a format with a d in quotes. */
    private static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts count="2"><numFmt numFmtId="164" formatCode="0.00&quot; yd&quot;"/>
            <numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
            <cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="31"/>
            <xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>
            """;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private int filling;

    private RawWorkbook() {}

    /** A workbook whose first sheet has these rows. */
    static RawWorkbook of(String rows) {
        var workbook = new RawWorkbook();
        workbook.with(
                "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/></Types>
                """.formatted("application/vnd.openxmlformats-officedocument.spreadsheetml."));
        workbook.with("xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="三月" sheetId="1" r:id="rId1"/></sheets></workbook>
                """);
        workbook.with("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>
                """);
        workbook.with("xl/styles.xml", STYLES);
        return workbook.with(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + rows
                        + "</sheetData></worksheet>");
    }

    /** A row of texts. */
    static String row(int number, String... texts) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            row.append(text((char) ('A' + i) + String.valueOf(number), texts[i]));
        }
        return row.append("</row>").toString();
    }

    static String text(String address, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
    }

    static String number(String address, String value) {
        return "<c r=\"%s\"><v>%s</v></c>".formatted(address, value);
    }

    static String number(String address, int style, String value) {
        return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(address, style, value);
    }

    RawWorkbook with(String part, String content) {
        return with(part, content.getBytes(UTF_8));
    }

    RawWorkbook with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    RawWorkbook without(String part) {
        parts.remove(part);
        return this;
    }

    /** Adds a part of so many megabytes of nothing. */
    RawWorkbook repeated(int megabytes) {
        filling = megabytes;
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry("docProps/nothing.xml"));
            for (int i = 0; i < filling; i++) {
                zip.write(new byte[1 << 20]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
