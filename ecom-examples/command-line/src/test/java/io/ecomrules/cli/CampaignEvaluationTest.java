package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * {@code ecom metrics --evaluate}: a campaign judged from events. Of the sample: in ten days 8 campaign orders of 5,000 among 10 of 60,000,
 * for 8,000; in the nine days before 4 orders of 24,000.
 */
@Tag("text")
class CampaignEvaluationTest {

    static final String REGISTER = """
            {"register":"store","id":"s","distribution":false}
            {"register":"campaign","id":"c","title":"<b>大促</b>","store":"s","from":"2026-03-10","until":"2026-03-12"}
            """;

    @TempDir
    private Path folder;

    static ProgramRun sample(String... more) {
        return run(
                MetricsTest.SAMPLE.resolve("register.jsonl"),
                "spring",
                "2026-03-01/2026-03-10",
                "",
                with(more, MetricsTest.SAMPLE.toString()));
    }

    private static String[] with(String[] arguments, String last) {
        var all = new ArrayList<>(List.of(arguments));
        all.add(last);
        return all.toArray(String[]::new);
    }

    private static ProgramRun run(Path register, String id, String baseline, String input, String... more) {
        var args = new ArrayList<>(List.of("metrics", "--evaluate", id, "--baseline", baseline));
        args.addAll(List.of("--register", register.toString()));
        if (!List.of(more).contains("--now")) {
            args.addAll(List.of("--now", MetricsTest.NOW));
        }
        args.addAll(List.of(more));
        return ProgramRun.with(input, args.toArray(String[]::new));
    }

    private ProgramRun small(String input, String... more) throws IOException {
        var register = Files.writeString(folder.resolve("register.jsonl"), REGISTER, UTF_8);
        return run(register, "c", "2026-03-01/2026-03-03", input, more);
    }

    private static String order(String id, String day, String amount, String more) {
        return "{\"event\":\"order\",\"id\":\"" + id + "\",\"at\":\"" + day
                + "T11:00\",\"store\":\"s\",\"customer\":\"K\",\"amount\":\"" + amount + "\",\"fromAd\":false" + more
                + "}\n";
    }

    private static JsonNode evaluation(ProgramRun run) {
        return run.json(run.lines().size() - 2);
    }

    private static List<String> codes(JsonNode evaluation) {
        var codes = new ArrayList<String>();
        evaluation
                .get("findings")
                .forEach(finding -> codes.add(finding.get("code").asString()));
        return codes;
    }

    private static String value(JsonNode evaluation, String metric) {
        for (var each : evaluation.get("metrics")) {
            if (each.get("code").asString().equals(metric)) {
                return each.get("value").asString("null");
            }
        }
        throw new AssertionError(metric + " is not there");
    }

    @ParameterizedTest
    @CsvSource({"MET-P1, 0.8", "MET-P2, 0.8", "MET-P3, 2/3", "MET-P4, 0.28", "MET-P5, 5", "MET-O2, 0.36"})
    void CMP_1_the_sample_comes_to_what_was_laid_down(String metric, String value) {
        assertThat(value(evaluation(sample()), metric)).isEqualTo(value);
    }

    @Test
    void CMP_1_a_day_of_the_campaign_is_compared_with_a_day_before_it() {
        var evaluation = evaluation(sample());

        assertThat(evaluation.get("figures").get("baseline-orders").asString()).isEqualTo("4");
        assertThat(evaluation.get("figures").get("baseline-turnover").asString())
                .isEqualTo("24000");
        // 10 orders in 10 days against 4 in 9; 60,000 against 24,000.
        assertThat(evaluation.get("orderUplift").asString()).isEqualTo("2.25");
        assertThat(evaluation.get("turnoverUplift").asString()).isEqualTo("2.25");
    }

    @Test
    void CMP_1_the_diagnosis_and_the_budget_are_told() {
        assertThat(codes(evaluation(sample()))).containsExactly("low-campaign-conversion", "low-order-value");
        assertThat(codes(evaluation(sample("--budget", "8000"))))
                .contains("campaign-near-budget")
                .doesNotContain("campaign-over-budget");
        assertThat(codes(evaluation(sample("--budget", "7999.99")))).contains("campaign-over-budget");
    }

    @Test
    void every_record_is_accounted_for() {
        var run = sample();

        assertThat(run.exit()).isZero();
        assertThat(run.json(run.lines().size() - 1).get("events").get("records").asInt())
                .isEqualTo(203);
    }

    @Test
    void what_nobody_tells_of_is_a_gap_and_no_zero() throws IOException {
        var run = small(order("1", "2026-03-10", "10.00", ",\"campaign\":\"c\""));
        var evaluation = evaluation(run);

        assertThat(value(evaluation, "MET-P2")).isEqualTo("1");
        assertThat(value(evaluation, "MET-P5")).isEqualTo("null");
        assertThat(evaluation.get("gaps").get("cost").asString()).isEqualTo("nothing-counted");
        assertThat(evaluation.get("orderUplift").isNull()).isTrue();
        assertThat(codes(evaluation)).contains("campaign-figures-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void the_page_shows_what_it_tells_first_and_needs_nothing_else(String lang) throws IOException {
        var run = sample("--lang", lang, "--budget", "7500", "--out", folder.toString());
        var html = Files.readString(folder.resolve("campaign.html"), UTF_8);
        var page = Jsoup.parse(html);

        assertThat(run.exit()).isZero();
        assertThat(page.select("html").attr("lang")).isEqualTo(lang);
        assertThat(page.select("h1").text()).isEqualTo("春季上新");
        assertThat(page.select(".finding code").eachText())
                .containsExactly("campaign-over-budget", "low-campaign-conversion", "low-order-value");
        assertThat(page.select("table.metrics tbody tr")).hasSize(6);
        assertThat(page.select("table.metrics .value").eachText())
                .containsExactly("0.8", "80%", "66.66…%", "28%", "5", "36%");
        // 9 days before and 10 of the campaign, in either picture.
        assertThat(page.select("svg.course")).hasSize(2).allSatisfy(picture -> {
            assertThat(picture.select("rect.before")).hasSize(9);
            assertThat(picture.select("rect.during")).hasSize(10);
        });
        // 7,500 of 8,000 are 675 of 720.
        assertThat(page.select("svg.share rect.over").attr("x")).isEqualTo("675");
        assertThat(html)
                .contains("prefers-color-scheme: dark", "@media print")
                .doesNotContain("<script", "src=", "@import", "url(", folder.toString());
    }

    @Test
    void markup_in_a_title_is_text_and_several_currencies_have_no_picture() throws IOException {
        small(
                order("1", "2026-03-10", "10.00", ",\"campaign\":\"c\"")
                        + order("2", "2026-03-11", "10.00", ",\"currency\":\"USD\"")
                        + "no\n",
                "--out",
                folder.toString(),
                "--lang",
                "en");
        var html = Files.readString(folder.resolve("campaign.html"), UTF_8);
        var page = Jsoup.parse(html);

        assertThat(html).contains("&lt;b&gt;大促").doesNotContain("<b>大促");
        assertThat(page.select("svg.course")).hasSize(1);
        assertThat(page.text())
                .contains("several currencies", "No budget was given", "3 records = 2 counted", "1 unreadable");
    }

    @Test
    void for_people_there_is_text() {
        assertThat(String.join("\n", sample("--text").lines()))
                .contains("活动 春季上新，2026-03-10 至 2026-03-19")
                .contains("MET-P3  活动成交额占比  66.67 %  活动成交额 40000 ÷ 同期全部成交额 60000")
                .contains("日均订单是对照期的 2.25 倍")
                .doesNotContain("{");
        assertThat(String.join("\n", sample("--text", "--lang", "en").lines())).contains("Orders a day: 2.25 times");
    }

    @Test
    void what_cannot_be_evaluated_is_said_in_one_line() throws IOException {
        assertThat(small("", "--now", "2026-03-11T15:59:59Z").errors().get(0)).contains("2026-03-11", "才结束");
        assertThat(small(order("1", "2026-03-10", "1", ""), "--now", "2026-03-11T16:00:00Z")
                        .exit())
                .isZero();
        var register = folder.resolve("register.jsonl");
        for (var refused : List.of(
                run(register, "d", "2026-03-01/2026-03-03", ""),
                run(register, "c", "2026-03-01/2026-03-11", ""),
                run(register, "c", "2026-03", ""),
                run(register, "c", "2026-02", "", "--budget", "viel"),
                run(register, "c", "2026-02", "", "--window", "2026-03"),
                ProgramRun.of("metrics", "--window", "2026-03", "--budget", "1"),
                ProgramRun.of("metrics", "--evaluate", "c", "--baseline", "2026-02"))) {
            assertThat(refused.exit()).isEqualTo(2);
            assertThat(refused.errors()).hasSize(1);
        }
    }
}
