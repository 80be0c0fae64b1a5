package io.ecomrules.cli;

import static io.ecomrules.cli.RawWorkbook.number;
import static io.ecomrules.cli.RawWorkbook.row;
import static io.ecomrules.cli.RawWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The worked examples of §9, to the fen, whatever the file they come in. */
@Tag("text")
class WorkedExamplesTest {

    static final String CSV = """
            employee,post,sales,target,distributionSales,distributionTarget,grossProfit,expenses,grossMargin
            E-1001,store-operator,1200000,1000000,,,300000,200000,
            E-1002,department-manager,1500000,1200000,800000,1000000,460000,400000,
            E-1003,service-agent,90000,100000,,,,,0.42
            E-1004,service-agent,90000,100000,,,,,0.3999
            """;

    static final String CHINESE = """
            毛利率,分销目标,工号,岗位,费用,毛利额,分销销售额,目标,销售额
            ,,E-1001,运营,200000,300000,,1000000,1200000
            ,1000000,E-1002,部门经理,400000,460000,800000,1200000,1500000
            0.42,,E-1003,客服,,,,100000,90000
            0.3999,,E-1004,旗舰店客服,,,,100000,90000
            """;

    static final String JSON_LINES = """
            {"employee":"E-1001","post":"store-operator","sales":1200000,"target":"1000000","grossProfit":3E5,"expenses":200000.00}
            {"post":"部门经理","employee":"E-1002","sales":1.5e6,"target":1200000,"distributionSales":800000,"distributionTarget":1000000,"grossProfit":460000,"expenses":400000,"grossMargin":null}
            {"employee":"E-1003","post":"service-agent","sales":90000,"target":100000,"grossMargin":0.42}
            {"employee":"E-1004","post":"C店客服","sales":90000,"target":100000,"grossMargin":"0.3999","currency":"CNY","leftOn":null}
            """;

    @Test
    void PAY_1_the_four_examples_come_out_to_the_fen() {
        var run = ProgramRun.march(CSV);

        assertThat(run.exit()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(run.json().stream()
                        .map(line -> line.get("coefficient").asString() + " "
                                + line.get("commission").get("amount").asString()))
                .containsExactly("1.32 23760.00", "1.095 25185.00", "0.94 4230.00", "0.54 2430.00");
    }

    @Test
    void the_fields_of_a_line_stand_in_the_order_of_the_contract() {
        var line = ProgramRun.march(CSV).json(0);

        assertThat(List.copyOf(line.propertyNames()))
                .containsSubsequence(
                        "employee",
                        "post",
                        "period",
                        "assessable",
                        "coefficient",
                        "coefficientExact",
                        "indicators",
                        "rate",
                        "base",
                        "commission",
                        "findings",
                        "trace",
                        "pack");
        assertThat(line.get("coefficientExact").asString()).isEqualTo("33/25");
        assertThat(line.get("rate").asString()).isEqualTo("0.015");
        assertThat(line.get("base").asString()).isEqualTo("1200000.00");
        assertThat(line.get("indicators").get(0).toString())
                .isEqualTo("{\"code\":\"sales-attainment\",\"attainment\":\"1.2\",\"weight\":\"0.6\"}");
    }

    @Test
    void the_same_figures_give_the_same_bytes_in_every_notation() {
        var expected = ProgramRun.march(CSV).lines();

        assertThat(expected).hasSize(4);
        assertThat(ProgramRun.march(CHINESE).lines().equals(expected)).isTrue();
        assertThat(ProgramRun.march(JSON_LINES).lines().equals(expected)).isTrue();
        assertThat(ProgramRun.march(CSV.replace(",", "\t")).lines().equals(expected))
                .isTrue();
        assertThat(ProgramRun.march(workbook()).lines().equals(expected)).isTrue();
    }

    @Test
    void a_workbook_that_was_written_as_a_stream_is_read() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", null)) {
            var sheet = workbook.newWorksheet("2026-03");
            var table = CSV.lines().map(line -> line.split(",", -1)).toList();
            for (int row = 0; row < table.size(); row++) {
                for (int column = 0; column < table.get(row).length; column++) {
                    sheet.value(row, column, table.get(row)[column]);
                }
            }
        }

        var run = ProgramRun.march(bytes.toByteArray());

        assertThat(run.errors()).isEmpty();
        assertThat(run.lines()).isEqualTo(ProgramRun.march(CSV).lines());
    }

    @Test
    void PAY_2_an_assessment_year_is_named_by_its_first_year() {
        var run = ProgramRun.with(CSV, "settle", "--cycle", "annual", "--period", "2026", "-");

        assertThat(run.json(0).get("period").asString()).isEqualTo("2026");
        assertThat(run.json(0).get("inputs").get("from").asString()).isEqualTo("2026-04-01");
        assertThat(run.json(0).get("commission").get("amount").asString()).isEqualTo("15840.00");
    }

    @Test
    void PAY_5_who_leaves_within_the_month_is_paid_nothing() {
        var figures = """
                employee,post,sales,target,grossMargin,leftOn
                E-1,service-agent,90000,100000,0.42,2026-03-31
                E-2,service-agent,90000,100000,0.42,2026-04-01
                """;

        var run = ProgramRun.march(figures, "--lang", "en");

        assertThat(run.json(0).get("commission").get("amount").asString()).isEqualTo("0.00");
        assertThat(run.json(0).get("findings").get(0).get("clause").asString()).isEqualTo("PAY-5");
        assertThat(run.json(0).get("findings").get(0).get("message").asString()).contains("2026-03-31");
        assertThat(run.json(1).get("commission").get("amount").asString()).isEqualTo("4230.00");
    }

    @Test
    void what_is_not_known_is_not_zero() {
        var run = ProgramRun.march("""
                employee,post,sales,target,grossProfit,expenses
                E-1,store-operator,,1000000,300000,200000
                E-2,store-operator,0,1000000,300000,200000
                """);

        assertThat(run.exit()).isZero();
        assertThat(run.json(0).get("assessable").asBoolean()).isFalse();
        assertThat(run.json(0).has("coefficient")).isFalse();
        assertThat(run.json(0).has("commission")).isFalse();
        assertThat(run.json(0).get("findings").get(0).get("code").asString()).isEqualTo("missing-sales");
        assertThat(run.json(1).get("coefficient").asString()).isEqualTo("0.6");
        assertThat(run.json(1).get("commission").get("amount").asString()).isEqualTo("0.00");
    }

    @Test
    void PAY_6_one_person_may_be_paid_in_two_currencies_in_two_posts() {
        var run = ProgramRun.march("""
                employee,post,currency,sales,target,grossMargin,grossProfit,expenses
                E-1,service-agent,JPY,90000,100000,0.42,,
                E-1,store-operator,USD,1200,1000,,300,200
                """);

        assertThat(run.json(0).get("commission").toString()).isEqualTo("{\"amount\":\"4230\",\"currency\":\"JPY\"}");
        assertThat(run.json(1).get("commission").toString()).isEqualTo("{\"amount\":\"23.76\",\"currency\":\"USD\"}");
    }

    @Test
    void KPI_4_metrics_are_columns_by_their_code_or_name() {
        var rows = "\nE-1,designer,1,0.9,0.8,1.1\n";

        var byCode = ProgramRun.march("employee,post,MET-D1,met-d2,MET-D3,MET-D4" + rows);
        var byName = ProgramRun.march("工号,岗位,设计及时率,设计通过率,设计日志,计划达成率" + rows);

        assertThat(byCode.json(0).get("assessable").asBoolean()).isTrue();
        assertThat(byCode.json(0).get("inputs").get("MET-D2").asString()).isEqualTo("0.9");
        assertThat(byName.lines()).isEqualTo(byCode.lines());
    }

    private static byte[] workbook() {
        var rows = new StringBuilder();
        int line = 0;
        for (var csv : CHINESE.lines().toList()) {
            line++;
            var values = csv.split(",", -1);
            if (line == 1) {
                rows.append(row(line, values));
                continue;
            }
            rows.append("<row r=\"").append(line).append("\">");
            for (int i = 0; i < values.length; i++) {
                var address = (char) ('A' + i) + String.valueOf(line);
                if (!values[i].isEmpty()) {
                    rows.append(i == 2 || i == 3 ? text(address, values[i]) : number(address, values[i]));
                }
            }
            rows.append("</row>");
        }
        return RawWorkbook.of(rows.toString()).bytes();
    }
}
