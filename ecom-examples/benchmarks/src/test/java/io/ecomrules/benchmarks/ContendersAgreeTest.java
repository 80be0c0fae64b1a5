package io.ecomrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.benchmarks.rival.HandWritten;
import io.ecomrules.benchmarks.rival.HandWrittenDecimals;
import io.ecomrules.benchmarks.rival.HandWrittenDiscipline;
import io.ecomrules.benchmarks.rival.OpenlTables;
import io.ecomrules.benchmarks.rival.Settlement;
import io.ecomrules.benchmarks.rival.UsualDrools;
import io.ecomrules.benchmarks.sample.Department;
import io.ecomrules.benchmarks.sample.Person;
import io.ecomrules.benchmarks.sample.PersonMonth;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.performance.Assessment;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.Ecom;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A ratio of two times means something only where both computed the same. */
class ContendersAgreeTest {

    private static final List<Person> PEOPLE = Department.of(1_000, 1);

    @Test
    void the_sample_holds_every_hard_case() {
        var codes = new TreeSet<String>();
        try (var ecom = Ecom.builtIn()) {
            PEOPLE.forEach(person -> ecom.performance()
                    .settle(person.figures(), person.history())
                    .findings()
                    .forEach(finding -> codes.add(finding.code())));
        }
        assertThat(codes)
                .containsExactlyInAnyOrder(
                        "attainment-above-2",
                        "consecutive-low-months",
                        "left-within-period",
                        "low-months-in-year",
                        "missing-expenses",
                        "missing-gross-margin",
                        "negative-base",
                        "zero-target");
    }

    @Test
    void hand_written_java_and_ecom_settle_a_thousand_people_equally() {
        agree(HandWritten::settle);
    }

    @Test
    void the_usual_way_of_using_drools_settles_them_equally() {
        agree(UsualDrools.compile()::settle);
    }

    @Test
    void openl_settles_them_equally() {
        agree(OpenlTables.compile()::settle);
    }

    @Test
    void decimals_of_34_digits_come_to_the_same_fen_here() {
        try (var ecom = Ecom.builtIn()) {
            for (var person : PEOPLE) {
                var commission = ecom.performance().settle(person.figures()).commission();
                var decimals = HandWrittenDecimals.settle(person.month());
                assertThat(decimals == null ? null : decimals.commission())
                        .as(person.toString())
                        .isEqualTo(commission == null ? null : commission.amount());
            }
        }
    }

    @Test
    void discipline_by_hand_finds_the_same() {
        try (var ecom = Ecom.builtIn()) {
            for (var person : PEOPLE) {
                var statement = ecom.performance().settle(person.figures(), person.history());
                var byHand = HandWrittenDiscipline.review(
                        person.past(), person.month().month(), statement.coefficient());
                assertThat(codes(byHand))
                        .as(person.toString())
                        .isEqualTo(codes(statement.findings().stream()
                                .filter(finding -> finding.clause().value().equals("DIS-1"))
                                .toList()));
            }
        }
    }

    @Test
    void the_sales_tier_pays_the_operator_who_sold_a_million_more_than_the_built_in_pack() {
        try (var ecom = Ecom.builtIn();
                var tier = SalesTier.open()) {
            for (var person : PEOPLE) {
                var plain = ecom.performance().settle(person.figures()).commission();
                var tiered = tier.performance().settle(person.figures()).commission();
                var sales = Objects.requireNonNull(person.month().sales());
                var operator = person.month().post().code().equals("store-operator");
                if (plain == null || tiered == null) {
                    assertThat(tiered).isEqualTo(plain);
                } else if (operator
                        && sales.compareTo(new BigDecimal(1_000_000)) >= 0
                        && plain.amount().isPositive()) {
                    assertThat(tiered.amount()).isGreaterThan(plain.amount());
                } else {
                    assertThat(tiered.amount()).isEqualTo(plain.amount());
                }
            }
        }
    }

    private static void agree(Function<PersonMonth, Settlement> contender) {
        try (var ecom = Ecom.builtIn()) {
            for (var person : PEOPLE) {
                var statement = ecom.performance().settle(person.figures());
                var settlement = contender.apply(person.month());
                assertThat(settlement.coefficient()).as(person.toString()).isEqualTo(statement.coefficient());
                assertThat(settlement.indicators()).as(person.toString()).isEqualTo(indicators(statement));
                assertThat(settlement.commission()).as(person.toString()).isEqualTo(amount(statement));
                assertThat(codes(settlement.findings())).as(person.toString()).isEqualTo(codes(statement.findings()));
            }
        }
    }

    private static List<Settlement.Indicator> indicators(Statement statement) {
        return statement.assessment() instanceof Assessment.Assessed assessed
                ? assessed.indicators().stream()
                        .map(result -> new Settlement.Indicator(
                                result.indicator().code(),
                                result.attainment(),
                                result.weight().value()))
                        .toList()
                : List.of();
    }

    private static Object amount(Statement statement) {
        var commission = statement.commission();
        return commission == null ? null : commission.amount();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).sorted().toList();
    }
}
