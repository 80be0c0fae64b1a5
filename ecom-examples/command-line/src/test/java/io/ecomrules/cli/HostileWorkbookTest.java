package io.ecomrules.cli;

import static io.ecomrules.cli.RawWorkbook.number;
import static io.ecomrules.cli.RawWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are damaged, or made to fill the memory or to read other files. */
@Tag("text")
class HostileWorkbookTest {

    private static final String ROWS = row(1, "employee", "post") + row(2, "E-1", "designer");

    @Test
    void one_that_unpacks_to_gigabytes_is_refused() {
        refused(RawWorkbook.of(ROWS).repeated(600).bytes(), "workbook-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/worksheets/sheet1.xml",
                "[Content_Types].xml"
            })
    void one_without_a_part_that_it_needs_is_refused(String part) {
        refused(RawWorkbook.of(ROWS).without(part).bytes(), "damaged-workbook");
    }

    @Test
    void one_without_styles_is_read() {
        assertThat(ProgramRun.march(
                                RawWorkbook.of(ROWS).without("xl/styles.xml").bytes())
                        .answers())
                .containsExactly("E-1");
    }

    @Test
    void one_that_is_cut_off_is_refused() {
        var bytes = RawWorkbook.of(ROWS).bytes();

        for (int length = 5; length < bytes.length; length += 97) {
            refused(Arrays.copyOf(bytes, length), "damaged-workbook");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c></row>",
                "<row r=\"2\"><c r=\"A2\" t=\"zzz\"><v>7</v></c></row>",
                "<row r=\"2\"><c r=\"2A\"><v>7</v></c></row>",
                "<row r=\"x\"><c r=\"A2\"><v>7</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>7</v></row>",
                "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"9\"/><v>7</v></c></row>",
                "<row r=\"2\"><c r=\"ZZZZZZZ2\"><v>7</v></c></row>"
            })
    void one_whose_sheet_makes_no_sense_is_refused(String row) {
        var run = ProgramRun.march(
                RawWorkbook.of(row(1, "employee", "post") + row).bytes());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).isEmpty();
        assertThat(run.errors()).singleElement().asString().contains("workbook");
    }

    @Test
    void a_number_that_is_none_is_an_error_of_its_row() {
        var run = ProgramRun.march(RawWorkbook.of(row(1, "employee", "post", "sales") + "<row r=\"2\">"
                        + number("C2", "1,5") + "</row>" + row(3, "E-1", "designer"))
                .bytes());

        assertThat(run.answers()).containsExactly("2=missing-field", "E-1");
        assertThat(run.json(0).get("error").get("more").get(1).get("code").asString())
                .isEqualTo("cell-error");
    }

    @Test
    void an_entity_is_not_resolved() {
        var run = ProgramRun.march(RawWorkbook.of(ROWS)
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData>"
                                + row(1, "employee", "post") + row(2, "&e;", "designer") + "</sheetData></worksheet>")
                .bytes());

        assertThat(run.exit()).isEqualTo(2);
    }

    private static void refused(byte[] workbook, String code) {
        var run = ProgramRun.march(workbook);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).isEmpty();
        assertThat(run.errors()).singleElement().asString().startsWith("- " + code + " ");
    }
}
