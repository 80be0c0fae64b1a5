package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.json.EcomModule;
import io.ecomrules.core.json.StatementJson;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A statement is a record that another machine can read, recompute and confirm. */
@Tag("text")
class ReplayTest {

    private static final PeriodMonth MARCH = PeriodMonth.of(2026, 3);

    private final Ecom ecom = Ecom.builtIn();

    @Test
    void a_record_reads_back_as_an_equal_statement_in_both_languages() {
        for (var statement : statements()) {
            for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                var json = StatementJson.write(statement, locale);

                assertThat(StatementJson.read(json)).isEqualTo(statement);
                assertThat(StatementJson.write(StatementJson.read(json), locale))
                        .isEqualTo(json);
            }
        }
    }

    @Test
    void a_record_recomputed_with_its_pack_is_equal() {
        for (var statement : statements()) {
            var replay = ecom.performance().replay(StatementJson.write(statement, Locale.ENGLISH));

            assertThat(replay.differences()).isEmpty();
            assertThat(replay.recomputed()).isEqualTo(statement);
        }
    }

    @Test
    void a_record_whose_pay_was_changed_names_the_field() {
        var json = StatementJson.write(statements().get(0), Locale.ENGLISH).replace("23760.00", "32760.00");

        var replay = ecom.performance().replay(json);

        assertThat(replay.isEqual()).isFalse();
        assertThat(replay.differences().get(0).path()).isEqualTo("/commission/amount");
        assertThat(replay.differences().get(0).recorded()).isEqualTo("\"32760.00\"");
        assertThat(replay.differences().get(0).recomputed()).isEqualTo("\"23760.00\"");
    }

    @Test
    void a_record_that_is_not_one_is_refused_with_the_field() {
        assertThatThrownBy(() -> StatementJson.read("{\"employee\":\"E-1\"}"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/trace");
        assertThatThrownBy(() -> ecom.performance().replay("[]")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> ecom.performance().replay("{\"a\":1,\"a\":2}"))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_host_registers_one_module_and_reads_and_writes_everything() {
        var mapper = JsonMapper.builder()
                .addModule(new EcomModule(Locale.SIMPLIFIED_CHINESE))
                .build();
        var statement = statements().get(0);

        assertThat(mapper.readValue(mapper.writeValueAsString(statement), Statement.class))
                .isEqualTo(statement);
        assertThat(mapper.writeValueAsString(
                        Objects.requireNonNull(statement.commission()).amount()))
                .isEqualTo("{\"amount\":\"23760.00\",\"currency\":\"CNY\"}");
        assertThat(mapper.readValue("\"store-operator\"", Post.class)).isEqualTo(Post.STORE_OPERATOR);
    }

    private List<Statement> statements() {
        var operator = Figures.of(new EmployeeId("E-1"), Post.STORE_OPERATOR, MARCH);
        var good =
                operator.sales("1200000", "1000000").profit("300000", "200000").build();
        var third = Figures.of(new EmployeeId("E-2"), Post.SERVICE_AGENT, MARCH)
                .sales("1", "3")
                .grossMargin("0.42")
                .build();
        var gone = Figures.of(new EmployeeId("E-3"), Post.STORE_OPERATOR, MARCH)
                .sales("-10.50", "3")
                .profit("-1", "7")
                .leftOn(LocalDate.of(2026, 3, 31))
                .build();
        var missing = Figures.of(new EmployeeId("E-4"), Post.STORE_OPERATOR, MARCH)
                .sales("1", "0")
                .build();
        var designer = Figures.of(new EmployeeId("E-5"), Post.SENIOR_DESIGNER, MARCH)
                .with(Metric.DESIGN_TIMELINESS, "0.9")
                .with(Metric.parse("MET-D2").orElseThrow(), "0.9")
                .with(Metric.parse("MET-D3").orElseThrow(), "1")
                .with(Metric.parse("MET-D4").orElseThrow(), "0.5")
                .build();
        var annual = Figures.of(
                        new EmployeeId("E-6"),
                        Post.DEPARTMENT_MANAGER,
                        ecom.performance().assessmentYear(2025))
                .sales("1", "2")
                .distribution("3", "4")
                .profit("5", "600")
                .build();
        var low = MonthlyResults.of(
                Map.of(PeriodMonth.of(2026, 1), Exact.parse("0.5"), PeriodMonth.of(2026, 2), Exact.parse("1/3")));
        var policy = ecom.performance();
        return List.of(
                policy.settle(good),
                policy.settle(third, low),
                policy.settle(gone, low),
                policy.settle(missing, low),
                policy.settle(designer),
                policy.settle(annual, low));
    }
}
