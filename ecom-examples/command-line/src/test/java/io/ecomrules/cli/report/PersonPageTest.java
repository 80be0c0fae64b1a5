package io.ecomrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.DisciplineTerms;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.core.performance.TraceStep;
import io.ecomrules.rules.Ecom;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of one person in one post. */
@Tag("text")
class PersonPageTest {

    @TempDir
    private static Path folder;

    private static ReportFolder chinese;
    private static ReportFolder year;
    private static List<Statement> statements;
    private static DisciplineTerms terms;

    @BeforeAll
    static void write() {
        try (var ecom = Ecom.builtIn()) {
            var policy = ecom.performance();
            statements = SampleDepartment.settle(policy);
            terms = Objects.requireNonNull(policy.discipline(Post.STORE_OPERATOR, SampleDepartment.MARCH));
            chinese = ReportFolder.write(folder.resolve("month"), statements, policy, Locale.SIMPLIFIED_CHINESE);
            year = ReportFolder.write(
                    folder.resolve("year"), List.of(SampleDepartment.year(policy)), policy, Locale.SIMPLIFIED_CHINESE);
        }
    }

    @Test
    void PAY_1_the_worked_example_of_the_operator_is_explained_number_by_number() {
        var page = person("YY-01-store-operator");

        assertThat(page.select(".headline").text()).isEqualTo("提成 税前 CNY 23,760.00 考核系数 1.3200 精确值 1.32 达到 1.0");
        assertThat(page.select(".product").text())
                .isEqualTo("1,200,000.00 计提基数 × 1.5% 比例 × 1.32 考核系数 = 23,760.00 提成 CNY");
        assertThat(page.select(".way").text())
                .contains("计提基数就是销售额 1,200,000.00")
                .contains(cited(statement("YY-01").trace(), TraceStep.BASE))
                .contains(cited(statement("YY-01").trace(), TraceStep.RATE))
                .contains("应发提成 CNY 23,760.00，税前");
        assertThat(page.select(".indicators tbody").text())
                .contains("销售额 1,200,000.00 ÷ 目标 1,000,000.00", "120%", "60%", "0.7200")
                .contains("毛利额 300,000.00 ÷ 费用 200,000.00", "150%", "40%", "0.6000")
                .contains(cited(statement("YY-01").trace(), "sales-attainment"))
                .contains(cited(statement("YY-01").trace(), "profit-to-expenses"));
        assertThat(page.select(".inputs tbody tr").eachText())
                .containsExactly(
                        "销售额 sales 1,200,000.00",
                        "目标 target 1,000,000.00",
                        "毛利额 grossProfit 300,000.00",
                        "费用 expenses 200,000.00",
                        "币种 currency CNY");
    }

    @Test
    void KPI_1_the_manager_has_three_bars_and_a_base_of_two_parts() {
        var page = person("GL-01-department-manager");

        assertThat(page.select(".plot.bars tbody tr").eachText())
                .containsExactly("分销完成率 80%", "销售完成率 125%", "盈利水平 115%");
        assertThat(page.select(".way li").first().text())
                .startsWith("计提基数 2,300,000.00，由 销售额 1,500,000.00 ＋ 分销销售额 800,000.00 相加");
    }

    @Test
    void DIS_1_exactly_0_6_is_not_low_and_just_below_is() {
        assertThat(person("YY-02-store-operator").select(".band").text()).isEqualTo("未到 1.0");
        assertThat(person("YY-02-store-operator").select(".plot.columns td.low"))
                .isEmpty();
        var course = person("YY-03-store-operator").select(".plot.columns tbody tr");

        assertThat(course.eachText())
                .containsExactly(
                        "9月 2025 0.84", "10月 0.77", "11月 无", "12月 0.65", "1月 2026 0.58", "2月 0.5999…", "3月 0.5174…");
        assertThat(course.select("td").eachAttr("class"))
                .containsExactly("below", "below", "none", "below", "low", "low", "low");
        assertThat(course.get(5).select("td").attr("title")).isEqualTo("2026-02 0.5999999");
    }

    @Test
    void DIS_1_a_finding_shows_the_months_counted_and_not_counted_and_its_rule() {
        var finding = person("YY-03-store-operator").select(".finding.critical");

        assertThat(finding.select("h3").text()).isEqualTo("严重 连续低分 DIS-1 consecutive-low-months");
        assertThat(finding.select("table").eachText())
                .containsExactly(
                        "计入的月份 月份 内容 2026-01 0.58 2026-02 0.5999999 2026-03 0.517428…", "不计入的月份 月份 内容 2025-12 0.65");
        assertThat(finding.select(".cite").text())
                .isEqualTo(cited(terms.consecutive().rule()));
    }

    @Test
    void DIS_1_a_year_has_no_line_of_its_own_but_its_months_do() {
        var page = year.page("people/YY-03-store-operator.html");

        assertThat(page.select("header").text()).contains("年度绩效与奖励单", "2025 考核年度（2025-04 至 2026-03）");
        assertThat(page.select(".plot.columns tbody tr")).hasSize(12);
        assertThat(page.select(".plot.columns .low")).hasSize(7);
        assertThat(page.select(".headline .band").hasClass("low")).isFalse();
        assertThat(page.select(".finding.critical h3").eachText())
                .containsExactly("严重 连续低分 DIS-1 consecutive-low-months", "严重 年度累计低分 DIS-1 low-months-in-year");
    }

    @Test
    void who_cannot_be_assessed_gets_the_reasons_and_no_number() {
        var page = person("YY-10-store-operator");

        assertThat(page.select(".headline").text()).contains("暂不能考核").doesNotContain("0.00");
        assertThat(page.select(".finding p").eachText())
                .containsExactly("缺少费用，无法考核。没有填不等于 0，请补上数字后重算。", "缺少毛利额，无法考核。没有填不等于 0，请补上数字后重算。");
        assertThat(page.select(".product, .indicators")).isEmpty();
    }

    @Test
    void PAY_5_who_left_gets_0_by_a_rule_that_is_named_and_no_advice_to_sell_more() {
        var page = person("YY-05-store-operator");

        assertThat(page.select(".headline .number").first().text()).isEqualTo("CNY 0.00");
        assertThat(page.select(".way li").last().text())
                .contains("本期提成为 CNY 0.00", cited(statement("YY-05").trace(), TraceStep.COMMISSION));
        assertThat(page.select(".inputs").text()).contains("最后在职日 leftOn 2026-03-18");
        assertThat(page.select(".needs")).isEmpty();
    }

    @Test
    void PAY_7_a_negative_base_pays_0_and_is_shown_as_it_is() {
        assertThat(person("YY-06-store-operator").select(".product").text())
                .isEqualTo("-23,456.78 计提基数 × 1.5% 比例 × 0 考核系数 → 0.00 提成 CNY");
    }

    @Test
    void KPI_4_a_post_without_a_rate_has_a_coefficient_and_no_amount() {
        var page = person("MG-01-designer");

        assertThat(page.select(".headline").text()).startsWith("提成 税前 没有提成 原因见下面“需要说明的事项”。 考核系数 0.9807… 精确值 559/570");
        assertThat(page.select(".product")).isEmpty();
    }

    @Test
    void what_1_0_would_take_is_said_in_amounts() {
        assertThat(person("YY-03-store-operator").select(".needs li").eachText())
                .containsExactly("销售额再多 804,285.72，达到 1,114,285.72。", "毛利额再多 84,450.00，达到 142,450.00。");
        assertThat(person("YY-01-store-operator").select(".needs")).isEmpty();
    }

    @Test
    void it_names_the_pack_and_says_that_amounts_are_before_tax() {
        assertThat(person("YY-01-store-operator").select("footer").text())
                .contains("所有金额均为税前")
                .containsPattern("规则包 ecom-builtin \\S+ · 摘要 [0-9a-f]{64}");
    }

    private static Statement statement(String employee) {
        return statements.stream()
                .filter(each -> each.key().employee().value().equals(employee))
                .findFirst()
                .orElseThrow();
    }

    private static String cited(List<TraceStep> trace, String step) {
        return cited(trace.stream()
                .filter(each -> each.name().equals(step))
                .findFirst()
                .orElseThrow()
                .rule());
    }

    /** Clause, title, file and line: what the page owes its reader for every number. */
    private static String cited(RuleReference rule) {
        return rule.clause() + " " + rule.title() + " " + rule.file() + ":" + rule.line();
    }

    private static Document person(String name) {
        return chinese.page("people/" + name + ".html");
    }
}
