package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.quality.DataProfile;
import io.ecomrules.core.quality.DataRecord;
import io.ecomrules.core.quality.DataSummary;
import io.ecomrules.core.quality.JudgedRecord;
import io.ecomrules.core.quality.Split;
import io.ecomrules.core.quality.Treatment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever comes in, nothing is lost, and what is wrong with it does not depend on the order it comes in. */
class DataLawsTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final DataProfile PROFILE = DataProfile.parse("""
            key = order
            date = at
            amount = price
            quantity = quantity
            cancellation = order
            cancellation-prefix = C
            original-match = price
            """);

    @AfterContainer
    static void close() {
        ECOM.close();
    }

    @Property(tries = 300)
    void ANA_1_what_is_kept_flagged_and_set_aside_adds_up_to_what_came_in(@ForAll("records") List<DataRecord> records) {
        var judged = new ArrayList<JudgedRecord>();
        var summary = check(records, judged);

        assertThat(summary.records().in()).isEqualTo(records.size());
        for (var treatment : Treatment.values()) {
            assertThat(summary.records().of(treatment))
                    .isEqualTo(judged.stream()
                            .filter(each -> each.treatment() == treatment)
                            .count());
        }
        assertThat(judged)
                .allSatisfy(
                        each -> assertThat(each.findings().isEmpty()).isEqualTo(each.treatment() == Treatment.KEPT));
        long dated = summary.days().values().stream().mapToLong(Split::in).sum();
        assertThat(dated).isLessThanOrEqualTo(records.size());
        var total = summary.totals().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(total).isEqualByComparingTo(sum(records));
    }

    @Property(tries = 300)
    void ANA_1_counts_of_flaws_do_not_depend_on_the_order(
            @ForAll("records") List<DataRecord> records, @ForAll Random random) {
        var shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);

        var one = check(records, new ArrayList<>());
        var other = check(shuffled, new ArrayList<>());
        assertThat(other.flaws()).isEqualTo(one.flaws());
        assertThat(other.columns()).isEqualTo(one.columns());
        assertThat(other.documents()).isEqualTo(one.documents());
        assertThat(other.cancellations()).isEqualTo(one.cancellations());
    }

    private static BigDecimal sum(List<DataRecord> records) {
        return records.stream()
                .map(row -> number(row, "price").multiply(number(row, "quantity")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(DataRecord row, String column) {
        var value = row.value(column);
        return value == null || value.equals("x") ? BigDecimal.ZERO : new BigDecimal(value);
    }

    private static DataSummary check(List<DataRecord> records, List<JudgedRecord> judged) {
        return ECOM.data()
                .check(
                        records,
                        PROFILE,
                        Instant.parse("2026-03-31T04:00:00Z"),
                        ZoneId.of("Asia/Shanghai"),
                        judged::add);
    }

    @Provide
    Arbitrary<List<DataRecord>> records() {
        return Combinators.combine(
                        Arbitraries.of("O-1", "O-2", "O-3", "C-1", "C-2", "", " "),
                        Arbitraries.of("2026-03-01", "2026-03-20", "2027-01-01", "?", ""),
                        Arbitraries.of("1.10", "0", "-2", "x", "2000000"),
                        Arbitraries.of("1", "0", "-3", "x", "20000"))
                .as((order, at, price, quantity) ->
                        DataRecord.of(1, Map.of("order", order, "at", at, "price", price, "quantity", quantity)))
                .list()
                .ofMaxSize(30);
    }
}
