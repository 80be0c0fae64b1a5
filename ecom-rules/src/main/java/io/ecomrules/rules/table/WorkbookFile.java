package io.ecomrules.rules.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a table as the smallest workbook that spreadsheets open: one sheet, its first row frozen and bold, percentages as numbers with a
 * percent format, everything else as text that no program takes for a formula. The same table is the same bytes.
 */
final class WorkbookFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final Pattern PERCENT = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,4})?%");
    private static final int WIDEST = 60;

    private WorkbookFile() {}

    static byte[] bytes(String sheet, List<List<String>> table) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("/xl/workbook.xml", "sheet.main") + type("/xl/worksheets/sheet1.xml", "worksheet")
                        + type("/xl/styles.xml", "styles") + "</Types>");
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "styles", "styles.xml")));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"" + escaped(sheet)
                        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put("xl/styles.xml", styles());
        parts.put("xl/worksheets/sheet1.xml", sheet(table));
        return zipped(parts);
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** Style 0 is text, 1 the head, 2 a percentage. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.##%\"/></numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"49\" applyNumberFormat=\"1\"/><xf fontId=\"1\" applyFont=\"1\"/>"
                + "<xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
    }

    private static String sheet(List<List<String>> table) {
        var xml = new StringBuilder(
                "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int column = 0; column < table.get(0).size(); column++) {
            int width = 6;
            for (var row : table) {
                width = Math.max(width, width(row.get(column)) + 2);
            }
            xml.append("<col min=\"").append(column + 1).append("\" max=\"").append(column + 1);
            xml.append("\" width=\"").append(Math.min(WIDEST, width)).append("\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>");
        for (int row = 0; row < table.size(); row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (var cell : table.get(row)) {
                xml.append(cell(cell, row == 0));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String cell(String text, boolean isHead) {
        if (text.isEmpty()) {
            return "<c/>";
        }
        if (PERCENT.matcher(text).matches()) {
            var number = new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2);
            return "<c s=\"2\"><v>" + number.toPlainString() + "</v></c>";
        }
        return "<c s=\"" + (isHead ? 1 : 0) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text)
                + "</t></is></c>";
    }

    private static int width(String text) {
        return text.codePoints().map(point -> point < 0x1100 ? 1 : 2).sum();
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(point) ? point : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point < 0xD800)
                || (point >= 0xE000 && point != 0xFFFE && point != 0xFFFF);
    }

    private static byte[] zipped(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setLastModifiedTime(FileTime.from(Instant.parse("1980-01-02T00:00:00Z")));
                zip.putNextEntry(entry);
                zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + part.getValue())
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
