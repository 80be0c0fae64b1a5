package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The worked examples of §9, to the fen. */
class WorkedExamplesTest {

    private static final Ecom ECOM = Ecom.builtIn();

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void PAY_1_KPI_2_operator_gets_1_32_and_23760() {
        var statement = settle(
                Post.STORE_OPERATOR, form -> form.sales("1200000", "1000000").profit("300000", "200000"));

        assertThat(statement.coefficient()).isEqualTo(Exact.parse("1.32"));
        assertThat(paid(statement)).isEqualTo("CNY 23760.00");
        assertThat(statement.findings()).isEmpty();
    }

    @Test
    void PAY_1_KPI_1_manager_gets_1_095_and_25185() {
        var statement = settle(
                Post.DEPARTMENT_MANAGER,
                form -> form.distribution("800000", "1000000")
                        .sales("1500000", "1200000")
                        .profit("460000", "400000"));

        assertThat(statement.coefficient()).isEqualTo(Exact.parse("1.095"));
        assertThat(paid(statement)).isEqualTo("CNY 25185.00");
    }

    @Test
    void PAY_1_KPI_3_agent_with_42_percent_margin_gets_0_94_and_4230() {
        var statement =
                settle(Post.SERVICE_AGENT, form -> form.sales("90000", "100000").grossMargin("0.42"));

        assertThat(statement.coefficient()).isEqualTo(Exact.parse("0.94"));
        assertThat(paid(statement)).isEqualTo("CNY 4230.00");
    }

    @Test
    void PAY_1_KPI_3_agent_with_39_99_percent_margin_gets_0_54_and_2430() {
        var statement =
                settle(Post.SERVICE_AGENT, form -> form.sales("90000", "100000").grossMargin("0.3999"));

        assertThat(statement.coefficient()).isEqualTo(Exact.parse("0.54"));
        assertThat(paid(statement)).isEqualTo("CNY 2430.00");
    }

    private static Statement settle(Post post, java.util.function.UnaryOperator<Figures.Builder> fill) {
        var form = Figures.of(new EmployeeId("E-1001"), post, PeriodMonth.of(2026, 3));
        return ECOM.performance().settle(fill.apply(form).build());
    }

    private static String paid(Statement statement) {
        var amount = Objects.requireNonNull(statement.commission()).amount();
        return amount.getCurrency() + " " + io.ecomrules.core.money.Moneys.number(amount);
    }
}
