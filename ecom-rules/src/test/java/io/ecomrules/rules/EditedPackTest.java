package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What HR changes in rule files takes effect from its day on, and what is written otherwise but means the same changes nothing. */
@Tag("text")
class EditedPackTest {

    private static final String RATES = "commission-monthly.drl";
    private static final PeriodMonth MARCH = PeriodMonth.of(2026, 3);

    private static final String RATE_FROM_APRIL = """
            package commission
            rule "运营·新比例" @clause("PAY-1") @from("2026-04-01") @title("试验")
            when Scope( cycle == Cycle.MONTHLY, post == Post.STORE_OPERATOR )
            then outcome.rate( 0.02 ); end
            """;

    @TempDir
    private Path folder;

    private PackOnDisk pack;

    @BeforeEach
    void begin() {
        pack = PackOnDisk.overBuiltIn(folder);
    }

    @Test
    void PAY_1_a_changed_number_takes_effect() {
        pack.withBuiltIn(RATES, "outcome.rate( 0.015 )", "outcome.rate( 0.0125 )");

        assertThat(paid(MARCH)).isEqualTo("CNY 1250.00");
    }

    @Test
    void PAY_1_a_changed_condition_takes_effect() {
        pack.withBuiltIn(
                "commission-base.drl",
                "Scope( post == Post.DEPARTMENT_MANAGER )",
                "Scope( post == Post.DEPARTMENT_MANAGER, cycle == Cycle.ANNUAL )");

        try (var ecom = pack.open()) {
            // 1,500,000 × 1 % × 1.095 without, 2,300,000 × 0.5 % × 1.095 with the distribution stores
            assertThat(Said.pay(ecom.performance().settle(manager(MARCH)))).isEqualTo("CNY 16425.00");
            assertThat(Said.pay(
                            ecom.performance().settle(manager(ecom.performance().assessmentYear(2025)))))
                    .isEqualTo("CNY 12592.50");
        }
    }

    @Test
    void PAY_1_a_new_version_takes_effect_on_its_day_and_the_old_months_keep_the_old_number() {
        pack.with("rate-2026.drl", RATE_FROM_APRIL);

        assertThat(paid(MARCH)).isEqualTo("CNY 1500.00");
        assertThat(paid(PeriodMonth.of(2026, 4))).isEqualTo("CNY 2000.00");
    }

    @Test
    void PAY_1_a_version_in_between_ends_by_itself_and_the_one_before_does_not_come_back_unless_it_says_so() {
        pack.with("rate-2026.drl", RATE_FROM_APRIL.replace("@title", "@until(\"2026-06-01\") @title"));

        assertThat(paid(PeriodMonth.of(2026, 5))).isEqualTo("CNY 2000.00");
        assertThat(paid(PeriodMonth.of(2026, 6))).isEqualTo("CNY 1500.00");
    }

    @Test
    void PAY_2_a_number_that_changes_within_the_assessment_year_is_refused_and_not_chosen() {
        pack.with(
                "rate-2026.drl",
                RATE_FROM_APRIL
                        .replace("2026-04-01", "2026-10-01")
                        .replace("PAY-1", "PAY-2")
                        .replace("MONTHLY", "ANNUAL"));
        try (var ecom = pack.open()) {
            var year = ecom.performance().settle(onTarget(ecom.performance().assessmentYear(2026)));

            assertThat(year.coefficient()).isEqualTo(Exact.ONE);
            assertThat(year.commission()).isNull();
            assertThat(Said.codes(year)).containsExactly("rule-changes-within-period");
            assertThat(Said.evidence(Said.finding(year, "rule-changes-within-period"), "rules"))
                    .isEqualTo("运营·新比例 2026-10-01");
            assertThat(Said.pay(ecom.performance()
                            .settle(onTarget(ecom.performance().assessmentYear(2025)))))
                    .isEqualTo("CNY 1000.00");
            assertThat(Said.pay(ecom.performance()
                            .settle(onTarget(ecom.performance().assessmentYear(2027)))))
                    .isEqualTo("CNY 2000.00");
        }
    }

    @Test
    void a_pack_decides_no_period_that_begins_before_it_takes_effect() {
        pack.with("pack.properties", "id=test\nversion=1\ntitle=试验\neffective-from=2026-04-01\nextends=builtin\n");

        try (var ecom = pack.open()) {
            var march = ecom.performance().settle(onTarget(MARCH));

            assertThat(march.isAssessable()).isFalse();
            assertThat(Said.codes(march)).containsOnly("no-rule-in-force");
            assertThat(march.commission()).isNull();
            assertThat(Said.pay(ecom.performance().settle(onTarget(PeriodMonth.of(2026, 4)))))
                    .isEqualTo("CNY 1500.00");
        }
    }

    @Test
    void a_pack_over_the_built_in_one_replaces_the_files_it_holds_and_no_other() {
        pack.with(RATES, PackOnDisk.builtIn(RATES).replace("运营·月度提成比例", "我们的比例"));

        try (var ecom = pack.open()) {
            var rate = Objects.requireNonNull(
                            ecom.performance().settle(onTarget(MARCH)).commission())
                    .terms()
                    .rate()
                    .rule();

            assertThat(rate.name()).isEqualTo("我们的比例");
            assertThat(rate.file()).isEqualTo(RATES);
            assertThat(PackOnDisk.builtIn(RATES).replace("运营·月度提成比例", "我们的比例").split("\n", -1)[rate.line() - 1])
                    .isEqualTo("rule \"我们的比例\"");
            assertThat(ecom.pack().id()).isEqualTo("test");
        }
    }

    @Test
    void KPI_4_a_kind_of_a_post_can_get_numbers_of_its_own() {
        pack.with("pre-sales.drl", """
                package commission
                rule "售前·比例" @clause("PAY-1") @from("2010-01-01") @title("试验")
                when Scope( post == Post.PRE_SALES_AGENT, cycle == Cycle.MONTHLY )
                then outcome.rate( 0.06 ); end
                rule "售前·基数" @clause("PAY-1") @from("2010-01-01") @title("试验")
                when Scope( post == Post.PRE_SALES_AGENT, cycle == Cycle.MONTHLY )
                then outcome.base( Figure.SALES ); end
                """);

        try (var ecom = pack.open()) {
            assertThat(Said.pay(ecom.performance().settle(agent(Post.PRE_SALES_AGENT))))
                    .isEqualTo("CNY 6000.00");
            assertThat(Said.pay(ecom.performance().settle(agent(Post.AFTER_SALES_AGENT))))
                    .isEqualTo("CNY 5000.00");
        }
    }

    @Test
    void line_endings_and_a_byte_order_mark_are_no_other_pack() {
        var text = PackOnDisk.builtIn(RATES);
        var digest = digest(pack.with(RATES, text));

        assertThat(digest(pack.with(RATES, text.replace("\n", "\r\n")))).isEqualTo(digest);
        assertThat(digest(pack.with(RATES, text.replace("\n", "\r")))).isEqualTo(digest);
        assertThat(digest(pack.with(RATES, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(digest);
        assertThat(digest(pack.with(RATES, text + "// 备注\n"))).isNotEqualTo(digest);
        assertThat(digest(pack.with(RATES, text).with("note.txt", "not a rule")))
                .isEqualTo(digest);
    }

    @Test
    void a_name_and_a_remark_may_hold_anything_and_do_nothing() {
        var name = "\\\"); System.setProperty(\\\"ecom.injected\\\",\\\"yes\\\"); // */ end ' ${x} <b>";
        pack.with("mine.drl", """
                package commission
                /* rule "x" when eval(true) then System.exit(1); end */
                // */ import java.io.File;
                rule "%s" @clause("PAY-1") @from("2026-03-01") @title("%s") @en("%s")
                when Scope( post == Post.STORE_OPERATOR, cycle == Cycle.MONTHLY )
                     Achievement( sales >= 1B )
                then outcome.rate( 0.03 ); end
                """.formatted(name, name, name))
                .withBuiltIn(
                        RATES,
                        "rule \"运营·月度提成比例\"\n    @clause(\"PAY-1\") @from(\"2010-01-01\")",
                        "rule \"运营·月度提成比例\"\n    @clause(\"PAY-1\") @from(\"2010-01-01\") @until(\"2026-03-01\")");

        try (var ecom = pack.open()) {
            var statement = ecom.performance().settle(onTarget(MARCH));

            assertThat(Said.pay(statement)).isEqualTo("CNY 3000.00");
            assertThat(Objects.requireNonNull(statement.commission())
                            .terms()
                            .rate()
                            .rule()
                            .name())
                    .isEqualTo(name.replace("\\\"", "\""));
            assertThat(System.getProperty("ecom.injected")).isNull();
        }
    }

    private static String digest(PackOnDisk pack) {
        try (var ecom = pack.open()) {
            return ecom.pack().sha256();
        }
    }

    private String paid(Period period) {
        try (var ecom = pack.open()) {
            Statement statement = ecom.performance().settle(onTarget(period));
            return Said.pay(statement);
        }
    }

    private static Figures onTarget(Period period) {
        return Figures.of(new EmployeeId("E-1"), Post.STORE_OPERATOR, period)
                .sales("100000", "100000")
                .profit("20000", "20000")
                .build();
    }

    private static Figures manager(Period period) {
        return Figures.of(new EmployeeId("E-1"), Post.DEPARTMENT_MANAGER, period)
                .distribution("800000", "1000000")
                .sales("1500000", "1200000")
                .profit("460000", "400000")
                .build();
    }

    private static Figures agent(Post post) {
        return Figures.of(new EmployeeId("E-1"), post, MARCH)
                .sales("100000", "100000")
                .grossMargin("0.4")
                .build();
    }
}
