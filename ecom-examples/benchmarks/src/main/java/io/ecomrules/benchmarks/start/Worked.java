package io.ecomrules.benchmarks.start;

import io.ecomrules.benchmarks.rival.Settlement;
import io.ecomrules.benchmarks.sample.PersonMonth;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The operator that every program decides on, and prints in the same words. */
final class Worked {

    private Worked() {}

    static PersonMonth operator() {
        return new PersonMonth(
                "E-1",
                Post.STORE_OPERATOR,
                YearMonth.of(2026, 3),
                Moneys.CNY,
                null,
                new BigDecimal("1200000"),
                new BigDecimal("1000000"),
                null,
                null,
                new BigDecimal("300000"),
                new BigDecimal("200000"),
                null);
    }

    static void print(Settlement settlement) {
        print(settlement.coefficient(), settlement.commission());
    }

    static void print(@Nullable Exact coefficient, @Nullable MonetaryAmount commission) {
        System.out.println(Objects.requireNonNull(coefficient).toPlainString() + " "
                + Moneys.number(Objects.requireNonNull(commission)).toPlainString());
    }
}
