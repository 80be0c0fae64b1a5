package io.ecomrules.rules.table;

import io.ecomrules.core.finding.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the texts of a workbook's cells. What a person who reads the table could not see in it — the formula behind a number, the cells a
 * merged one covers, a hidden sheet — is refused or told, and never taken for granted.
 */
public final class Workbook {

    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_PARTS = 2_000;

    private final String file;
    private final Consumer<Problem> problems;
    private final Map<String, byte[]> parts;

    private Workbook(String file, Map<String, byte[]> parts, Consumer<Problem> problems) {
        this.file = file;
        this.parts = parts;
        this.problems = problems;
    }

    /**
     * Reads the sheets of a workbook.
     *
     * @param file the file's path in its pack
     * @param bytes the workbook
     * @param problems is told what cannot be read, and what a reader of the sheets would not see
     * @return its tables, or none if it cannot be read
     */
    public static List<Grid> read(String file, byte[] bytes, Consumer<Problem> problems) {
        try {
            return new Workbook(file, ZipParts.read(bytes, MOST_PARTS, MOST_BYTES), problems).grids();
        } catch (ZipParts.TooLarge tooLarge) {
            problems.accept(Problem.of("workbook-too-large").at(file, 0, 0));
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            problems.accept(Problem.of("damaged-workbook").at(file, 0, 0));
        }
        return List.of();
    }

    private List<Grid> grids() throws XMLStreamException {
        var targets = new LinkedHashMap<String, String>();
        Xml.elements(
                part("xl/_rels/workbook.xml.rels"),
                "Relationship",
                attributes ->
                        targets.put(attributes.getOrDefault("Id", ""), path(attributes.getOrDefault("Target", ""))));
        var strings = parts.containsKey("xl/sharedStrings.xml")
                ? SharedStrings.read(part("xl/sharedStrings.xml"))
                : List.<String>of();
        var is1904 = new boolean[1];
        Xml.elements(
                part("xl/workbook.xml"),
                "workbookPr",
                attributes -> is1904[0] = List.of("1", "true").contains(attributes.getOrDefault("date1904", "")));
        var sheets = new ArrayList<Map<String, String>>();
        Xml.elements(part("xl/workbook.xml"), "sheet", attributes -> sheets.add(attributes));
        var grids = new ArrayList<Grid>();
        for (var sheet : sheets) {
            var name = sheet.getOrDefault("name", "");
            if (!sheet.getOrDefault("state", "visible").equals("visible")) {
                problems.accept(Problem.of("hidden-sheet", "sheet", name)
                        .as(Problem.Level.WARNING)
                        .inCell(file, name, 0, 0));
            }
            var grid = new Grid(file, name, new TreeMap<>());
            var target = targets.getOrDefault(sheet.getOrDefault("id", ""), "");
            new SheetReader(grid, strings, is1904[0], problems).read(part(target));
            grids.add(grid);
        }
        if (grids.isEmpty()) {
            throw new XMLStreamException("The workbook has no sheet.");
        }
        return grids;
    }

    private byte[] part(String path) throws XMLStreamException {
        var bytes = parts.get(path);
        if (bytes == null) {
            throw new XMLStreamException("The workbook lacks " + path + ".");
        }
        return bytes;
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }
}
