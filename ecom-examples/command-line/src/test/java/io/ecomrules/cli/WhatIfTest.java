package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a changed rule would do, before it serves: rules diff, rules simulate. */
@Tag("text")
class WhatIfTest {

    private static final String HEADER = "employee,post,sales,target,grossProfit,expenses\n";

    @TempDir
    Path temporary;

    private Path pack;
    private Path months;

    @BeforeEach
    void write() throws IOException {
        pack = temporary.resolve("own");
        ProgramRun.of("rules", "init", pack.toString());
        months = Files.createDirectory(temporary.resolve("months"));
        // Sales reach the target and profit the expenses, so the coefficient is 1; B's is 0.4 + 0.6 × 0.5 = 0.7.
        Files.writeString(
                months.resolve("2026-01.csv"),
                HEADER + "A,store-operator,100000,100000,1,1\nB,store-operator,50000,100000,1,1\n",
                UTF_8);
        Files.writeString(months.resolve("2026-02.csv"), HEADER + "A,store-operator,200000,200000,1,1\n", UTF_8);
        Files.writeString(months.resolve("notes.txt"), "left alone", UTF_8);
    }

    @Test
    void a_copy_means_what_it_was_copied_from() {
        var run = ProgramRun.of("rules", "diff", "builtin", pack.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.lines()).hasSize(1);
        assertThat(run.json(0).get("changes").asInt()).isZero();
    }

    @Test
    void a_changed_rate_is_told_with_whom_it_touches() throws IOException {
        rate("0.018");

        var run = ProgramRun.of("rules", "diff", "builtin", pack.toString(), "--figures", months.toString());

        assertThat(run.exit()).isZero();
        var change = run.json(0);
        assertThat(change.get("before").asString()).isEqualTo("1.5%");
        assertThat(change.get("after").asString()).isEqualTo("1.8%");
        assertThat(change.get("effect").get("people").asInt()).isEqualTo(2);
        // 0.3 % of 100000 + 200000 + 50000 × 0.7, over two months.
        assertThat(change.get("effect").get("perMonth").get(0).get("amount").asString())
                .isEqualTo("502.50");
        assertThat(run.json(1).get("changes").asInt()).isEqualTo(1);
    }

    @Test
    void a_simulation_tells_settlements_rules_and_sums() throws IOException {
        rate("0.018");

        var run = simulate();

        assertThat(run.exit()).isZero();
        assertThat(run.lines()).hasSize(5);
        var settlement = run.json(1);
        assertThat(settlement.get("employee").asString()).isEqualTo("A");
        assertThat(settlement.get("present").get("commission").asString()).isEqualTo("1500.00");
        assertThat(settlement.get("proposed").get("commission").asString()).isEqualTo("1800.00");
        assertThat(settlement.get("firstRule").get("proposed").get("file").asString())
                .isEqualTo("commission-monthly.drl");
        var summary = run.json(4);
        assertThat(summary.get("totals").get(0).get("difference").asString()).isEqualTo("1005.00");
        assertThat(summary.get("byPeriod").get("2026-02").get(0).get("proposed").asString())
                .isEqualTo("3600.00");
        assertThat(summary.get("winners").asInt()).isEqualTo(2);
        assertThat(summary.get("losers").asInt()).isZero();
    }

    @Test
    void DIS_1_a_lower_weight_for_sales_lifts_months_above_the_line() throws IOException {
        Files.writeString(months.resolve("2026-03.csv"), HEADER + "B,store-operator,20000,100000,1,1\n", UTF_8);
        change("scorecard-operator.drl", "\"sales-attainment\", 0.60", "\"sales-attainment\", 0.40");
        change("scorecard-operator.drl", "\"profit-to-expenses\", 0.40", "\"profit-to-expenses\", 0.60");

        // 0.6 × 0.2 + 0.4 = 0.52 becomes 0.4 × 0.2 + 0.6 = 0.68.
        var summary = simulate().json().get(simulate().lines().size() - 1);

        assertThat(summary.get("noLongerLow").asInt()).isEqualTo(1);
        assertThat(summary.get("newlyLow").asInt()).isZero();
    }

    @Test
    void a_record_that_cannot_be_used_is_told_and_left_out() throws IOException {
        rate("0.018");
        Files.writeString(months.resolve("2026-02.csv"), HEADER + "A,store-operator,many,1,1,1\n", UTF_8);

        var run = simulate();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json(0).get("line").asInt()).isEqualTo(2);
        assertThat(run.json(0).get("file").asString()).endsWith("2026-02.csv");
        assertThat(run.json(run.lines().size() - 1).get("refused").asInt()).isEqualTo(1);
        assertThat(run.errors()).anySatisfy(line -> assertThat(line).contains("1"));
    }

    @Test
    void a_change_that_begins_later_is_pointed_out_and_tried_with_as_of() throws IOException {
        Files.writeString(pack.resolve("new.drl"), """
                package commission
                rule "运营·下半年" @clause("PAY-1") @from("2026-07-01") @title("试验")
                when Scope( cycle == Cycle.MONTHLY, post == Post.STORE_OPERATOR ) then outcome.rate( 0.018 ); end
                """, UTF_8);

        var now = simulate();
        var then = simulate("--as-of", "2026-07");

        assertThat(now.errors()).singleElement().asString().contains("--as-of 2026-07");
        assertThat(now.json(now.lines().size() - 1).get("changed").asInt()).isZero();
        assertThat(then.errors()).isEmpty();
        assertThat(then.json(then.lines().size() - 1).get("changed").asInt()).isEqualTo(3);
    }

    @Test
    void people_read_tables() throws IOException {
        rate("0.018");

        var chinese = String.join("\n", simulate("--text").lines());
        var english = String.join("\n", simulate("--text", "--lang", "en").lines());

        assertThat(chinese).contains("1.5% → 1.8%", "涉及 2 人", "1500.00 → 1800.00", "+300.00 CNY", "2 人多拿");
        assertThat(english).contains("People: 2", "1500.00 → 1800.00", "paid more: 2");
        assertThat(chinese + english).doesNotContain("{");
        assertThat(ProgramRun.of("rules", "diff", "--text", "builtin", "builtin")
                        .lines())
                .containsExactly("两个规则包的含义没有差别。");
    }

    @Test
    void a_folder_without_months_is_refused() throws IOException {
        var empty = Files.createDirectory(temporary.resolve("empty"));
        Files.writeString(months.resolve("2026-01.jsonl"), "{}", UTF_8);

        assertThat(simulate("--figures", empty.toString()).exit()).isEqualTo(2);
        assertThat(ProgramRun.of("rules", "simulate", "--rules", "builtin", "--figures", empty.toString())
                        .errors())
                .singleElement()
                .asString()
                .contains("no-months");
        assertThat(ProgramRun.of("rules", "simulate", "--rules", "builtin", "--figures", "nowhere")
                        .errors())
                .singleElement()
                .asString()
                .contains("no-such-folder");
        assertThat(simulate().errors()).singleElement().asString().contains("month-twice");
    }

    @Test
    void a_phrase_that_is_new_in_a_lexicon_is_told_by_diff() throws IOException {
        change("lexicons/abuse.txt", "\n傻子\n", "\n傻子\n二百五\n");

        var run = ProgramRun.of("rules", "diff", "builtin", pack.toString());
        var text = ProgramRun.of("rules", "diff", "--text", "builtin", pack.toString());

        assertThat(run.lines()).hasSize(2);
        assertThat(run.json(0).get("what").asString()).isEqualTo("phrase-added");
        assertThat(run.json(0).get("lexicon").asString()).isEqualTo("辱骂");
        assertThat(run.json(0).get("alsoIn").toString()).contains("忌语");
        assertThat(run.json(1).get("changes").asInt()).isEqualTo(1);
        assertThat(text.lines()).containsExactly("词表“辱骂”加了 二百五【确定】（忌语也包含它）", "共 1 处不同。");
    }

    private ProgramRun simulate(String... more) {
        var args = new java.util.ArrayList<>(java.util.List.of("rules", "simulate", "--rules", pack.toString()));
        if (!java.util.List.of(more).contains("--figures")) {
            args.addAll(java.util.List.of("--figures", months.toString()));
        }
        args.addAll(java.util.List.of(more));
        return ProgramRun.of(args.toArray(String[]::new));
    }

    private void rate(String rate) throws IOException {
        change("commission-monthly.drl", "outcome.rate( 0.015 )", "outcome.rate( " + rate + " )");
    }

    private void change(String file, String written, String instead) throws IOException {
        var path = pack.resolve(file);
        var text = Files.readString(path, UTF_8);
        assertThat(text).contains(written);
        Files.writeString(path, text.replace(written, instead), UTF_8);
    }
}
