package io.ecomrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.Ecom;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files for payroll. */
@Tag("text")
class PayrollTest {

    private static final Ecom ECOM = Ecom.builtIn();

    @TempDir
    private static Path folder;

    private static List<Statement> statements;

    @BeforeAll
    static void write() {
        var policy = ECOM.performance();
        statements = new ArrayList<>(SampleDepartment.settle(policy));
        statements.add(SampleDepartment.settle(
                policy,
                "=1+1;-2",
                Post.SERVICE_AGENT,
                "",
                form -> form.sales("123456789012345678.90", "100000000000000000")
                        .grossMargin("0.41")));
        ReportFolder.write(folder, statements, policy, Locale.SIMPLIFIED_CHINESE);
    }

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void the_csv_is_utf_8_with_a_bom_and_has_a_line_for_each_statement() throws IOException {
        var bytes = Files.readAllBytes(folder.resolve("payroll.csv"));

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .contains("\"陈晓-临时\"")
                .contains("\r\n");
        assertThat(lines()).hasSize(41);
    }

    @Test
    void PAY_1_numbers_are_plain_and_a_negative_one_stays_a_number() throws IOException {
        assertThat(line("YY-01").getFields())
                .containsExactly(
                        "YY-01",
                        "store-operator",
                        "运营",
                        "2026-03",
                        "1.32",
                        "33/25",
                        "1200000",
                        "0.015",
                        "23760.00",
                        "CNY",
                        "");
        assertThat(line("YY-06").getField("计提基数")).isEqualTo("-23456.78");
        assertThat(line("YY-06").getField("应发金额（税前）")).isEqualTo("0.00");
        assertThat(line("YY-09").getField("应发金额（税前）")).isEqualTo("116013");
    }

    @Test
    void DIS_1_a_coefficient_just_below_the_line_is_cut_and_has_the_exact_one_beside_it() throws IOException {
        assertThat(line("YY-03").getField("考核系数")).isEqualTo("0.517428571428571");
        assertThat(line("YY-03").getField("考核系数（精确）")).isEqualTo("1811/3500");
        assertThat(row("YY-03").select("c[r^=E] v").text()).isEqualTo("0.517428571428571");
    }

    @Test
    void what_is_not_known_is_empty_and_not_0() throws IOException {
        assertThat(line("YY-04").getFields())
                .containsExactly(
                        "YY-04", "store-operator", "运营", "2026-03", "", "", "", "", "", "CNY", "KPI-2 zero-target");
    }

    @Test
    void an_id_that_is_a_formula_is_neutralised_in_both_files() throws IOException {
        assertThat(lines()).extracting(line -> line.getField(0)).contains("'=1+1;'-2");
        assertThat(sheet().select("f")).isEmpty();
        assertThat(texts()).contains("'=1+1;'-2").doesNotContain("=1+1;-2");
    }

    @Test
    void in_the_workbook_numbers_are_numbers_with_a_format_and_texts_are_texts() throws IOException {
        var row = row("YY-01");

        assertThat(row.select("c[r^=A], c[r^=B], c[r^=D], c[r^=F]"))
                .hasSize(4)
                .allSatisfy(cell -> assertThat(cell.attr("t")).isEqualTo("s"));
        assertThat(row.select("c[r^=G], c[r^=H], c[r^=I]"))
                .hasSize(3)
                .allSatisfy(cell -> assertThat(cell.attr("t")).isIn("", "n"));
        assertThat(row.select("c[r^=G] v").text()).isEqualTo("1200000");
        assertThat(row.select("c[r^=I] v").text()).isEqualTo("23760.00");
        assertThat(part("xl/styles.xml").select("numFmt").eachAttr("formatCode"))
                .contains("#,##0.00####", "#,##0", "0.0000###########", "0.00####%");
    }

    @Test
    void a_number_that_a_spreadsheet_would_change_is_written_as_text() throws IOException {
        assertThat(texts()).contains("123456789012345678.9");
        assertThat(row("'=1+1;'-2").select("c[r^=G]").attr("t")).isEqualTo("s");
    }

    @Test
    void the_head_of_the_workbook_stays_in_sight_and_its_columns_hold_chinese() throws IOException {
        assertThat(sheet().select("pane").attr("state")).isEqualTo("frozen");
        assertThat(sheet().select("pane").attr("ySplit")).isEqualTo("1");
        assertThat(sheet().select("col").eachAttr("width"))
                .hasSize(11)
                .allSatisfy(width -> assertThat(Double.parseDouble(width)).isBetween(7.0, 60.0));
    }

    @Test
    void the_workbook_holds_no_time_of_day() throws IOException {
        assertThat(part("docProps/core.xml").text()).contains("2000-01-01T00:00:00Z");
        try (var zip = new ZipFile(folder.resolve("payroll.xlsx").toFile(), StandardCharsets.UTF_8)) {
            assertThat(zip.stream())
                    .isNotEmpty()
                    .allSatisfy(
                            entry -> assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2000, 1, 1, 0, 0)));
        }
    }

    private static List<NamedCsvRecord> lines() throws IOException {
        try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve("payroll.csv"))) {
            return csv.stream().toList();
        }
    }

    private static NamedCsvRecord line(String employee) throws IOException {
        return lines().stream()
                .filter(each -> each.getField(0).equals(employee))
                .findFirst()
                .orElseThrow();
    }

    private static Document sheet() throws IOException {
        return part("xl/worksheets/sheet1.xml");
    }

    private static List<String> texts() throws IOException {
        return part("xl/sharedStrings.xml").select("si").stream()
                .map(Element::text)
                .toList();
    }

    private static Element row(String employee) throws IOException {
        var index = String.valueOf(texts().indexOf(employee));
        return sheet().select("row").stream()
                .filter(row -> row.select("c[r^=A] v").text().equals(index))
                .findFirst()
                .orElseThrow();
    }

    private static Document part(String name) throws IOException {
        try (var zip = new ZipFile(folder.resolve("payroll.xlsx").toFile(), StandardCharsets.UTF_8)) {
            var content = zip.getInputStream(zip.getEntry(name)).readAllBytes();
            return Jsoup.parse(new String(content, StandardCharsets.UTF_8), "", Parser.xmlParser());
        }
    }
}
