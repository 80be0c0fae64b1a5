package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PAY-1, PAY-2, PAY-5, PAY-6 and PAY-7: what is paid, and when nothing is. */
class CommissionClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final PeriodMonth MARCH = PeriodMonth.of(2026, 3);

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT_MANAGER,CNY 2000.00",
        "STORE_OPERATOR,CNY 1500.00",
        "SERVICE_AGENT,CNY 5000.00",
        "PRE_SALES_AGENT,CNY 5000.00"
    })
    void PAY_1_a_month_on_target_pays_1_or_1_5_or_5_percent(Post post, String pay) {
        assertThat(Said.pay(settle(post, MARCH, CommissionClausesTest::onTarget)))
                .isEqualTo(pay);
    }

    @Test
    void PAY_1_the_manager_is_paid_on_distribution_and_own_sales() {
        var statement = settle(
                Post.DEPARTMENT_MANAGER,
                MARCH,
                form -> form.distribution("300", "100").sales("100", "100").profit("1", "1"));

        // 400 × 1 % × (0.3×3 + 0.5 + 0.2)
        assertThat(Objects.requireNonNull(statement.commission()).base()).isEqualTo(Exact.of(400));
        assertThat(Said.pay(statement)).isEqualTo("CNY 6.40");
    }

    @ParameterizedTest
    @CsvSource({"DEPARTMENT_MANAGER,CNY 1000.00", "STORE_OPERATOR,CNY 1000.00", "SERVICE_AGENT,CNY 2000.00"})
    void PAY_2_a_year_on_target_pays_0_5_or_1_or_2_percent(Post post, String pay) {
        var year = ECOM.performance().assessmentYear(2025);

        assertThat(Said.pay(settle(post, year, CommissionClausesTest::onTarget)))
                .isEqualTo(pay);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28,left-before-period",
        "2026-03-01,left-within-period",
        "2026-03-15,left-within-period",
        "2026-03-31,left-within-period"
    })
    void PAY_5_whoever_left_by_the_last_day_of_the_month_is_paid_nothing(LocalDate leftOn, String code) {
        var statement =
                settle(Post.STORE_OPERATOR, MARCH, form -> onTarget(form).leftOn(leftOn));

        assertThat(statement.coefficient()).isEqualTo(Exact.ONE);
        assertThat(Said.pay(statement)).isEqualTo("CNY 0.00");
        assertThat(Said.codes(statement)).containsExactly(code);
        assertThat(Said.finding(statement, code).clause()).hasToString("PAY-5");
        assertThat(Said.evidence(Said.finding(statement, code), "leftOn")).isEqualTo(leftOn.toString());
    }

    @Test
    void PAY_5_whoever_leaves_the_day_after_the_month_is_paid_for_it() {
        var statement =
                settle(Post.STORE_OPERATOR, MARCH, form -> onTarget(form).leftOn(LocalDate.of(2026, 4, 1)));

        assertThat(Said.pay(statement)).isEqualTo("CNY 1500.00");
        assertThat(statement.findings()).isEmpty();
    }

    @Test
    void PAY_5_the_finding_notes_that_forfeiting_earned_pay_may_be_contested() {
        var statement =
                settle(Post.STORE_OPERATOR, MARCH, form -> onTarget(form).leftOn(LocalDate.of(2026, 3, 31)));
        var finding = Said.finding(statement, "left-within-period");

        assertThat(Messages.in(Locale.ENGLISH).text(finding)).contains("contested");
        assertThat(Messages.in(Locale.CHINA).text(finding)).contains("争议");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31,left-before-period", "2025-04-01,left-within-period", "2026-03-31,left-within-period"})
    void PAY_5_whoever_left_by_the_last_day_of_the_assessment_year_gets_no_award(LocalDate leftOn, String code) {
        var year = ECOM.performance().assessmentYear(2025);
        var statement = settle(Post.SERVICE_AGENT, year, form -> onTarget(form).leftOn(leftOn));

        assertThat(Said.pay(statement)).isEqualTo("CNY 0.00");
        assertThat(Said.codes(statement)).containsExactly(code);
    }

    @Test
    void PAY_6_a_ratio_is_not_rounded_on_the_way() {
        // 0.5 × 5 % × (0.6×1/3 + 0.4) is 0.015 and not a little less.
        var statement = settle(
                Post.SERVICE_AGENT, MARCH, form -> form.sales("0.5", "1.5").grossMargin("0.4"));

        assertThat(statement.coefficient()).isEqualTo(Exact.parse("0.6"));
        assertThat(Said.pay(statement)).isEqualTo("CNY 0.02");
    }

    @ParameterizedTest
    @CsvSource({
        "CNY,100.10,CNY 5.01",
        "CNY,100.0999999999999999999,CNY 5.00",
        "USD,100.30,USD 5.02",
        "JPY,1230,JPY 62",
        "JPY,1229.99999999,JPY 61",
        "KWD,100.01,KWD 5.001",
        "KWD,100.00999,KWD 5.000"
    })
    void PAY_6_one_rounding_half_up_to_the_minor_unit_of_the_currency(String currency, String sales, String pay) {
        var statement = settle(
                Post.SERVICE_AGENT,
                MARCH,
                form -> form.currency(Moneys.currency(currency).orElseThrow())
                        .sales(sales, sales)
                        .grossMargin("0.4"));

        assertThat(statement.coefficient()).isEqualTo(Exact.ONE);
        assertThat(Said.pay(statement)).isEqualTo(pay);
    }

    @ParameterizedTest
    @CsvSource({"-0.01,true", "0,false", "0.01,false"})
    void PAY_7_a_base_below_0_pays_0_with_a_finding(String sales, boolean found) {
        var statement = settle(
                Post.STORE_OPERATOR, MARCH, form -> form.sales(sales, "100").profit("100", "100"));

        assertThat(Said.pay(statement)).isEqualTo("CNY 0.00");
        assertThat(Said.codes(statement).contains("negative-base")).isEqualTo(found);
    }

    @Test
    void PAY_7_a_base_is_negative_as_a_whole_and_not_in_a_part() {
        var statement = settle(
                Post.DEPARTMENT_MANAGER,
                MARCH,
                form -> form.distribution("-100", "100").sales("300", "300").profit("100", "100"));

        // 200 × 1 % × (0 + 0.5 + 0.2)
        assertThat(Said.pay(statement)).isEqualTo("CNY 1.40");
        assertThat(statement.findings()).isEmpty();
    }

    private static Figures.Builder onTarget(Figures.Builder form) {
        return form.distribution("100000", "100000")
                .sales("100000", "100000")
                .profit("20000", "20000")
                .grossMargin("0.40");
    }

    private static Statement settle(Post post, Period period, UnaryOperator<Figures.Builder> fill) {
        var form = Figures.of(new EmployeeId("E-1"), post, period);
        return ECOM.performance().settle(fill.apply(form).build());
    }
}
