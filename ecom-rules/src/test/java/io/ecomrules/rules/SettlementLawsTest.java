package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.History;
import io.ecomrules.core.performance.MonthlyResult;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** What holds for every month whatever its figures: the regulation to the last fen, and laws that any fair pay obeys. */
class SettlementLawsTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final List<Figure> AMOUNTS = List.of(
            Figure.SALES,
            Figure.TARGET,
            Figure.DISTRIBUTION_SALES,
            Figure.DISTRIBUTION_TARGET,
            Figure.GROSS_PROFIT,
            Figure.EXPENSES);

    @AfterContainer
    static void close() {
        ECOM.close();
    }

    @Provide
    Arbitrary<Figures> figures() {
        return Months.figures();
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Months.amount();
    }

    @Property(tries = 12_000, edgeCases = EdgeCasesMode.NONE)
    void PAY_6_every_month_comes_out_as_fractions_of_whole_numbers_say(@ForAll("figures") Figures figures) {
        var statement = ECOM.performance().settle(figures);

        assertThat(statement.isAssessable()).isTrue();
        var coefficient = Regulation.coefficient(figures);
        assertThat(coefficient.isWritten(statement.coefficient().toString()))
                .as("%s is %s", coefficient, statement.coefficient())
                .isTrue();
        assertThat(pay(statement)).isEqualByComparingTo(Regulation.pay(figures));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void PAY_1_more_sales_never_pay_less(
            @ForAll("figures") Figures figures,
            @ForAll("amounts") BigDecimal one,
            @ForAll("amounts") BigDecimal other) {
        for (var sales : List.of(Figure.SALES, Figure.DISTRIBUTION_SALES)) {
            var less = ECOM.performance().settle(figures.with(sales, one.min(other)));
            var more = ECOM.performance().settle(figures.with(sales, one.max(other)));

            assertThat(pay(more)).isGreaterThanOrEqualTo(pay(less));
            assertThat(more.coefficient().isBelow(Objects.requireNonNull(less.coefficient())))
                    .isFalse();
        }
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void PAY_6_all_amounts_times_k_is_the_commission_times_k_up_to_the_rounding(
            @ForAll("figures") Figures figures, @ForAll("factors") BigDecimal k) {
        var scaled = figures;
        for (var amount : AMOUNTS) {
            scaled = scaled.with(
                    amount, Objects.requireNonNull(figures.value(amount)).multiply(k));
        }
        var once = ECOM.performance().settle(figures);
        var times = ECOM.performance().settle(scaled);
        var half = BigDecimal.ONE
                .movePointLeft(figures.currency().getDefaultFractionDigits())
                .divide(BigDecimal.valueOf(2));

        assertThat(times.coefficient()).isEqualTo(once.coefficient());
        assertThat(pay(times).subtract(pay(once).multiply(k)).abs())
                .isLessThanOrEqualTo(half.multiply(k.add(BigDecimal.ONE)));
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        return Arbitraries.of("0.001", "0.5", "1", "2", "3", "7.77", "1000").map(BigDecimal::new);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void people_and_history_in_any_order_come_to_the_same(
            @ForAll("people") List<Figures> people, @ForAll("past") List<MonthlyResult> past, @ForAll Random random) {
        var statements = settle(people, past);

        var otherPeople = new ArrayList<>(people);
        Collections.shuffle(otherPeople, random);
        var otherPast = new ArrayList<>(past);
        Collections.shuffle(otherPast, random);

        assertThat(settle(otherPeople, otherPast)).isEqualTo(statements);
        statements.values().forEach(statement -> {
            var alone = ECOM.performance().settle(shuffled(statement.figures(), random), statement.history());
            assertThat(alone).isEqualTo(statement);
            assertThat(alone.trace()).isEqualTo(statement.trace());
        });
    }

    @Provide
    Arbitrary<List<Figures>> people() {
        return Months.figures()
                .filter(figures -> figures.key().period() instanceof PeriodMonth)
                .list()
                .uniqueElements(Figures::key)
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<MonthlyResult>> past() {
        return Months.figures()
                .map(figures -> new MonthlyResult(
                        new EmployeeId(figures.key().employee().value()),
                        figures.key().post(),
                        // Before every month that is settled, so that the two cannot disagree.
                        PeriodMonth.of(2023, 1 + Math.floorMod(figures.hashCode(), 12)),
                        Exact.parse("0.5")))
                .list()
                .uniqueElements(line -> List.of(line.employee(), line.post(), line.month()))
                .ofMaxSize(60);
    }

    private static Map<Object, Statement> settle(List<Figures> people, List<MonthlyResult> past) {
        return ECOM.performance()
                .settle(people.stream(), History.of(past))
                .collect(Collectors.toMap(Statement::key, statement -> statement, (a, b) -> a, HashMap::new));
    }

    private static Figures shuffled(Figures figures, Random random) {
        var measures = new ArrayList<>(figures.values().keySet());
        Collections.shuffle(measures, random);
        var form = Figures.of(
                        figures.key().employee(),
                        figures.key().post(),
                        figures.key().period())
                .currency(figures.currency());
        measures.forEach(measure -> form.with(measure, figures.values().get(measure)));
        var leftOn = figures.leftOn();
        return leftOn == null ? form.build() : form.leftOn(leftOn).build();
    }

    private static BigDecimal pay(Statement statement) {
        return Moneys.number(Objects.requireNonNull(statement.commission()).amount());
    }
}
