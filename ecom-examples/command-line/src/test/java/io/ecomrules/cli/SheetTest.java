package io.ecomrules.cli;

import static io.ecomrules.cli.RawWorkbook.number;
import static io.ecomrules.cli.RawWorkbook.row;
import static io.ecomrules.cli.RawWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks: the first sheet, cells of every kind, errors by their address. */
@Tag("text")
class SheetTest {

    private static final String HEADER = row(1, "工号", "岗位", "销售额", "目标", "毛利率", "离职日期");

    @Test
    void numbers_may_be_numbers_texts_and_results_of_formulas() {
        var run = settle(text("A2", "E-1") + text("B2", "客服") + "<c r=\"C2\"><f>9*10000</f><v>90000</v></c>"
                + text("D2", "100000") + number("E2", 2, "0.42"));

        assertThat(run.exit()).isZero();
        assertThat(run.json(0).get("commission").get("amount").asString()).isEqualTo("4230.00");
        assertThat(run.json(0).get("inputs").get("grossMargin").asString()).isEqualTo("0.42");
    }

    @ParameterizedTest
    @CsvSource({
        "0.41999999999999998,0.42",
        "0.39989999999999998,0.3999",
        "0.30000000000000004,0.3",
        "1.1E-2,0.011",
        "-0,0",
        "1E-7,0.0000001",
        "0.4,0.4"
    })
    void a_binary_number_is_read_as_a_spreadsheet_shows_it(String stored, String read) {
        var run = settle(agent(2) + number("E2", stored));

        assertThat(run.json(0).get("inputs").get("grossMargin").asString()).isEqualTo(read);
    }

    @Test
    void a_text_is_read_to_its_last_digit() {
        var run = settle(agent(2) + text("E2", "0.41999999999999998"));

        assertThat(run.json(0).get("inputs").get("grossMargin").asString()).isEqualTo("0.41999999999999998");
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "5"})
    void a_day_is_read_whichever_way_the_cell_shows_it(int style) {
        var run = settle(agent(2) + number("F2", style, "46112"));

        assertThat(run.json(0).get("inputs").get("leftOn").asString()).isEqualTo("2026-03-31");
    }

    @Test
    void a_d_in_quotes_makes_no_day_of_a_number() {
        var run = settle(agent(2) + number("E2", 4, "0.42"));

        assertThat(run.exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    <c r="C2" t="e"><v>#DIV/0!</v></c>,C2,cell-error
                    <c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>,C2,cell-error
                    <c r="C2"><f>A1+1</f></c>,C2,formula-without-value
                    <c r="C2" t="b"><v>1</v></c>,C2,wrong-value-type
                    <c r="C2"><v>1234567890123456</v></c>,C2,lost-digits
                    <c r="C2" s="1"><v>46112</v></c>,C2,not-a-number
                    <c r="C2" t="inlineStr"><is><t>42%</t></is></c>,C2,percent-sign
                    <c r="C2" t="str"><f>"x"</f><v>x</v></c>,C2,not-a-number
                    <c r="D2"><v>-1</v></c>,D2,negative-figure
                    <c r="E2"><v>42</v></c>,E2,ratio-above-one
                    <c r="F2"><v>46112</v></c>,F2,malformed-day
                    <c r="F2" s="1"><v>46112.5</v></c>,F2,malformed-day
                    <c r="G2"><v>1</v></c>,,value-without-column
                    """)
    void a_cell_that_cannot_be_used_is_named_by_its_address(String cell, String address, String code) {
        var run = settle(text("A2", "E-1") + text("B2", "客服") + cell);

        assertThat(run.answers()).containsExactly("2=" + code);
        assertThat(run.exit()).isEqualTo(2);
        if (address != null) {
            assertThat(run.json(0).get("cell").asString()).isEqualTo(address);
            assertThat(run.json(0).get("error").get("message").asString()).contains("(" + address + ")");
        } else {
            assertThat(run.json(0).get("error").get("message").asString()).contains("G2");
        }
    }

    @Test
    void an_employee_id_may_be_a_whole_number_but_no_date_and_no_fraction() {
        var rows = "<row r=\"2\">" + number("A2", "1001") + text("B2", "美工") + "</row>"
                + "<row r=\"3\">" + number("A3", 1, "46112") + text("B3", "美工") + "</row>"
                + "<row r=\"4\">" + number("A4", "10.5") + text("B4", "美工") + "</row>"
                + "<row r=\"5\">" + number("A5", "110101199003070000") + text("B5", "美工") + "</row>";

        var run = ProgramRun.march(RawWorkbook.of(HEADER + rows).bytes());

        assertThat(run.answers())
                .containsExactly("1001", "3=malformed-employee", "4=malformed-employee", "5=lost-digits");
    }

    @Test
    void the_empty_part_of_merged_cells_is_a_missing_value_with_its_address() {
        var rows = row(2, "E-1", "美工") + "<row r=\"3\"><c r=\"A3\"/>" + text("B3", "客服") + "</row>";

        var run = ProgramRun.march(RawWorkbook.of(HEADER + rows).bytes());

        assertThat(run.answers()).containsExactly("E-1", "3=missing-field");
        assertThat(run.json(1).get("cell").asString()).isEqualTo("A3");
        assertThat(run.json(1).get("error").get("message").asString()).contains("合并单元格");
    }

    @Test
    void a_row_that_ends_early_lacks_a_value_with_its_address() {
        var rows = row(1, "岗位", "工号") + row(2, "客服");

        var run = ProgramRun.march(RawWorkbook.of(rows).bytes());

        assertThat(run.answers()).containsExactly("2=missing-field");
        assertThat(run.json(0).get("cell").asString()).isEqualTo("B2");
    }

    @Test
    void blank_rows_are_passed_over_and_the_line_is_the_row_of_the_sheet() {
        var rows = row(1) + row(3, "工号", "岗位") + "<row r=\"4\"><c r=\"A4\"/></row>" + row(9, "E-1", "no such post");

        var run = ProgramRun.march(RawWorkbook.of(rows).bytes());

        assertThat(run.answers()).containsExactly("9=unknown-post");
    }

    @Test
    void rows_without_numbers_are_counted() {
        var rows = "<row>" + text("A1", "工号") + text("B1", "岗位") + "</row><row>" + text("A2", "E-1") + "</row>";

        assertThat(ProgramRun.march(RawWorkbook.of(rows).bytes()).answers()).containsExactly("2=missing-field");
    }

    @Test
    void an_unknown_header_refuses_the_file_by_its_cell() {
        var run = ProgramRun.march(RawWorkbook.of(row(1, "工号", "岗位", "销售鄂")).bytes(), "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).isEmpty();
        assertThat(run.errors())
                .containsExactly(
                        "-:1 unknown-column The name \"销售鄂\" of column C1 is not known. Did you mean 销售额 (sales)?"
                                + " Delete columns that are not needed.");
    }

    private static String agent(int row) {
        return text("A" + row, "E-1")
                + text("B" + row, "客服")
                + number("C" + row, "90000")
                + number("D" + row, "100000");
    }

    private static ProgramRun settle(String cells) {
        return ProgramRun.march(
                RawWorkbook.of(HEADER + "<row r=\"2\">" + cells + "</row>").bytes());
    }
}
