package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.model.RuleFile;
import io.ecomrules.rules.table.TableReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of rules as spreadsheets, other programs and people with bad intentions write them. */
@Tag("text")
class WorkbooksTest {

    private static final String HEAD = row(
            1,
            text("A1", "类别")
                    + text("B1", "规则")
                    + text("C1", "依据")
                    + text("D1", "标题")
                    + text("E1", "生效")
                    + text("F1", "岗位")
                    + text("G1", "销售额低于")
                    + text("H1", "设定")
                    + text("I1", "数值"));
    private static final String NAMED = text("A2", "提成") + text("B2", "试验") + text("C2", "PAY-1") + text("D2", "标题");
    private static final String POST = text("F2", "客服");
    private static final String SETS = text("H2", "提成比例");

    @ParameterizedTest
    @CsvSource({
        "0.014999999999999999,rate(0.015)",
        "1.4999999999999999E-2,rate(0.015)",
        "0.05,rate(0.05)",
        "5E-2,rate(0.05)",
        "1,rate(1)"
    })
    void a_number_is_what_the_spreadsheet_shows_with_fifteen_digits(String stored, String read) {
        var files = read(sheet(NAMED + text("E2", "2026-07-01") + POST + SETS + number("I2", stored)));

        assertThat(files.get(0).rules().get(0).then().text()).isEqualTo(read);
    }

    @Test
    void a_percentage_may_be_a_text_and_an_amount_a_number() {
        var files = read(sheet(NAMED + text("E2", "2026-07-01") + number("G2", "1E5") + SETS + text("I2", "1.5%")));

        assertThat(files.get(0).rules().get(0).then().text()).isEqualTo("rate(0.015)");
        assertThat(files.get(0).rules().get(0).conditionText()).contains("100000");
    }

    @Test
    void a_day_may_be_a_date_of_either_calendar_or_a_text() {
        assertThat(from("46204", "")).isEqualTo("2026-07-01");
        assertThat(from("44742", "<workbookPr date1904=\"1\"/>")).isEqualTo("2026-07-01");
        var iso = read(sheet(
                NAMED + "<c r=\"E2\" t=\"d\"><v>2026-07-01T00:00:00</v></c>" + POST + SETS + number("I2", "0.05")));
        assertThat(iso.get(0).rules().get(0).from()).hasToString("2026-07-01");
    }

    @Test
    void a_text_of_several_formats_is_one_text_and_its_pronunciation_is_none() {
        var strings =
                "<sst xmlns=\"m\"><si><r><t>客</t></r><r><rPr><b/></rPr><t>服</t></r><rPh sb=\"0\" eb=\"1\"><t>kefu</t></rPh></si></sst>";
        var parts = sheet(
                NAMED + text("E2", "2026-07-01") + "<c r=\"F2\" t=\"s\"><v>0</v></c>" + SETS + number("I2", "0.05"));
        parts.put("xl/sharedStrings.xml", strings);

        assertThat(read(parts).get(0).rules().get(0).conditionText()).contains("SERVICE_AGENT");
    }

    @Test
    void cells_without_addresses_are_counted() {
        var parts = sheet("");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>"
                        + (HEAD
                                        + row(
                                                2,
                                                NAMED + text("E2", "2026-07-01") + POST + "<c/>" + SETS
                                                        + number("I2", "0.05")))
                                .replaceAll(" r=\"[A-Z]*[0-9]+\"", "")
                        + "</sheetData></worksheet>");

        assertThat(read(parts).get(0).rules()).hasSize(1);
    }

    @Test
    void what_cannot_be_seen_in_the_table_is_refused_or_told() {
        var sound = NAMED + text("E2", "2026-07-01") + POST + SETS;
        assertThat(problems(sheet(sound + "<c r=\"I2\"><f>1/20</f><v>0.05</v></c>")))
                .contains("ERROR formula-in-table a.xlsx:提成!I2");
        assertThat(problems(sheet(sound + "<c r=\"I2\" t=\"e\"><v>#DIV/0!</v></c>")))
                .contains("ERROR error-in-cell a.xlsx:提成!I2");
        assertThat(problems(parts(
                        "", HEAD + "<row r=\"2\" hidden=\"1\">" + sound + number("I2", "0.05") + "</row>", "", "")))
                .containsExactly("WARNING hidden-row a.xlsx:提成!2");
        assertThat(problems(parts(
                        "",
                        HEAD + row(2, sound + number("I2", "0.05")),
                        "<mergeCells><mergeCell ref=\"F2:F3\"/></mergeCells>",
                        "")))
                .containsExactly("ERROR merged-cells a.xlsx:提成!F2");
        assertThat(problems(parts("", HEAD + row(2, sound + number("I2", "0.05")), "", " state=\"hidden\"")))
                .containsExactly("WARNING hidden-sheet a.xlsx:提成");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet SYSTEM \"file:///nowhere\"><worksheet/>",
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///nowhere\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>",
                "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"x\"/></sheetData></worksheet>",
                "<worksheet><sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c><v>1E999999999</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row><c><v>twelve</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData>",
                ""
            })
    void a_damaged_or_hostile_sheet_is_refused(String sheet) {
        var parts = sheet("");
        parts.put("xl/worksheets/sheet1.xml", sheet);

        assertThat(problems(parts)).containsExactly("ERROR damaged-workbook a.xlsx");
    }

    @Test
    void a_workbook_that_lacks_a_part_or_is_cut_off_or_is_none_is_refused() {
        for (var part : sheet("").keySet()) {
            var parts = sheet("");
            parts.remove(part);
            assertThat(problems(parts)).as(part).containsExactly("ERROR damaged-workbook a.xlsx");
        }
        var whole = zip(sheet(""));
        for (int length = 0; length < whole.length; length += 37) {
            assertThat(problems(Arrays.copyOf(whole, length))).containsExactly("ERROR damaged-workbook a.xlsx");
        }
    }

    @Test
    void a_workbook_that_unpacks_to_gigabytes_is_refused_before_it_is_unpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var zeros = new byte[1 << 20];
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertThat(problems(bytes.toByteArray())).containsExactly("ERROR workbook-too-large a.xlsx");
    }

    private static String from(String serial, String properties) {
        var files = read(parts(
                properties, HEAD + row(2, NAMED + number("E2", serial) + POST + SETS + number("I2", "0.05")), "", ""));
        return files.get(0).rules().get(0).from().toString();
    }

    private static List<RuleFile> read(Map<String, String> parts) {
        var problems = new ArrayList<Problem>();
        var files = TableReader.xlsx("a.xlsx", zip(parts), problems::add);
        assertThat(problems).isEmpty();
        return files;
    }

    private static List<String> problems(Map<String, String> parts) {
        return problems(zip(parts));
    }

    private static List<String> problems(byte[] bytes) {
        var problems = new ArrayList<Problem>();
        TableReader.xlsx("a.xlsx", bytes, problems::add);
        return problems.stream()
                .filter(problem -> !problem.code().equals("empty-cell"))
                .map(problem -> problem.level() + " " + problem.code() + " " + problem.place())
                .toList();
    }

    private static Map<String, String> sheet(String cells) {
        return parts("", HEAD + row(2, cells), "", "");
    }

    private static Map<String, String> parts(String properties, String rows, String behind, String state) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\">" + properties + "<sheets><sheet name=\"提成\" sheetId=\"1\" r:id=\"r1\"" + state
                        + "/></sheets></workbook>");
        parts.put(
                "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>");
        return parts;
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String number(String address, String number) {
        return "<c r=\"" + address + "\"><v>" + number + "</v></c>";
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
