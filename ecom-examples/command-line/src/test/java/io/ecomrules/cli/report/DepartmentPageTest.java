package io.ecomrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.Ecom;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The department's page, which finance reads. */
@Tag("text")
class DepartmentPageTest {

    @TempDir
    private static Path folder;

    private static List<Statement> statements;
    private static Document page;

    @BeforeAll
    static void write() {
        try (var ecom = Ecom.builtIn()) {
            statements = SampleDepartment.settle(ecom.performance());
            page = ReportFolder.write(folder, statements, ecom.performance(), Locale.SIMPLIFIED_CHINESE)
                    .page("index.html");
        }
    }

    @Test
    void everybody_is_there_once_a_post_by_post_and_id() {
        var rows = page.select(".list.all tbody tr");

        assertThat(rows).hasSize(statements.size()).hasSize(40);
        assertThat(rows.eachText().get(0)).startsWith("GL-01 部门经理 1.0950 2,300,000.00 1% 25,185.00 CNY");
        assertThat(rows.select("td:nth-child(2)").eachText().stream().distinct())
                .containsExactly("部门经理", "运营", "美工", "客服", "数据分析师");
    }

    @Test
    void links_lead_to_pages_that_exist() {
        var links = page.select("a").eachAttr("href");

        assertThat(links).contains("payroll.xlsx", "payroll.csv", "people/GL-01-department-manager.html");
        assertThat(new HashSet<>(links))
                .allSatisfy(link -> assertThat(folder.resolve(URLDecoder.decode(link, StandardCharsets.UTF_8)))
                        .isRegularFile());
    }

    @Test
    void totals_are_of_one_currency_each_and_never_added_together() {
        var expected = new TreeMap<String, BigDecimal>();
        for (var statement : statements) {
            var commission = statement.commission();
            if (commission != null) {
                expected.merge(
                        commission.amount().getCurrency().getCurrencyCode(),
                        Moneys.number(commission.amount()),
                        BigDecimal::add);
            }
        }

        assertThat(expected).hasSize(3);
        var shown = new TreeMap<String, BigDecimal>();
        page.select(".tiles .total")
                .forEach(tile -> shown.put(
                        currency(tile.select("dt").text()),
                        new BigDecimal(tile.select("dd").first().text().replace(",", ""))));
        assertThat(shown).isEqualTo(expected);
        assertThat(page.select("tfoot .pay").eachText())
                .containsExactlyElementsOf(
                        page.select(".tiles .total dd:nth-child(2)").eachText());
    }

    @Test
    void the_bars_of_a_currency_add_up_to_its_total() {
        for (var chart : page.select(".plot.bars table")) {
            var sum = chart.select(".data").eachText().stream()
                    .map(text -> new BigDecimal(text.replace(",", "")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            var currency = currency(chart.select("thead th").last().text());
            assertThat(page.select(".tiles .total:contains(" + currency + ") dd")
                            .first()
                            .text()
                            .replace(",", ""))
                    .isEqualTo(sum.toPlainString());
        }
    }

    @Test
    void DIS_1_the_spread_counts_exactly_0_6_on_the_right_of_the_line() {
        var columns = page.select(".spread tbody tr");

        assertThat(columns.stream()
                        .mapToInt(column ->
                                Integer.parseInt(column.select(".data").text()))
                        .sum())
                .isEqualTo(37);
        // YY-02 has exactly 0.6.
        long from06 = statements.stream()
                .map(Statement::coefficient)
                .filter(each -> each != null && !each.isBelow(Exact.parse("0.6")) && each.isBelow(Exact.parse("0.8")))
                .count();
        assertThat(columns.get(3).select("th .unseen").text()).isEqualTo("0.6–0.8");
        assertThat(columns.get(3).select(".data").text()).isEqualTo(String.valueOf(from06));
        assertThat(page.select(".upright.line").text()).isEqualTo("0.6");
    }

    @Test
    void findings_stand_gravest_first_with_whom_they_are_about() {
        var rows = page.select(".list.found tbody tr");

        assertThat(rows).hasSize((int) statements.stream()
                .mapToLong(statement -> statement.findings().size())
                .sum());
        assertThat(rows.first().text()).startsWith("严重 连续低分 DIS-1 YY-03 运营 连续 3 个月");
        assertThat(rows.select(".severity").eachText().stream().distinct()).containsExactly("严重", "注意", "提示");
    }

    @Test
    void a_coefficient_that_was_cut_has_the_exact_one_beside_it() {
        assertThat(page.select(".list.all tr:contains(YY-03) td:nth-child(3)").text())
                .isEqualTo("1811/3500 0.5174…");
    }

    @Test
    void what_is_not_known_is_a_dash_and_not_0() {
        assertThat(page.select(".list.all tr:contains(YY-04)").text()).isEqualTo("YY-04 运营 – – – – CNY 目标为零");
        assertThat(page.select(".list.all tr:contains(YY-05)").text()).contains(" 0.00 CNY 期内离职");
    }

    @Test
    void it_says_that_amounts_are_before_tax_and_which_pack_decided() {
        assertThat(page.select("footer").text())
                .contains("所有金额均为税前")
                .contains(statements.get(0).pack().sha256());
    }

    private static String currency(String title) {
        return title.replaceAll("[^A-Z]", "");
    }
}
