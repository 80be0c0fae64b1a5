package io.ecomrules.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every order of goods, whatever the figures. */
class ReorderingLawTest {

    @Property
    void an_order_reaches_the_goal_in_whole_packs_and_none_too_many(
            @ForAll @IntRange(max = 500) int available,
            @ForAll @IntRange(min = 1, max = 50) int sold,
            @ForAll @IntRange(min = 1, max = 30) int inDays,
            @ForAll @IntRange(max = 60) int leadDays,
            @ForAll @IntRange(min = 1, max = 40) int pack,
            @ForAll @IntRange(max = 60) int least,
            @ForAll @IntRange(max = 20) int safety) {
        var sales = Exact.of(sold).dividedBy(Exact.of(inDays));
        var decision = decide(terms(safety), available, sales, new Supply(leadDays, whole(pack), whole(least)));

        // The oracle multiplies where the library divides: stock · days against (lead + safety) · sold.
        boolean isBelow = (long) available * inDays < (long) (leadDays + safety) * sold;
        assertThat(decision instanceof Replenishment.Reorder).isEqualTo(isBelow);
        if (decision instanceof Replenishment.Reorder reorder) {
            var goal = (long) (leadDays + safety + 7) * sold;
            long ordered = reorder.quantity().longValueExact();
            assertThat(ordered % pack).isZero();
            assertThat(ordered).isGreaterThanOrEqualTo(least);
            assertThat((available + ordered) * inDays).isGreaterThanOrEqualTo(goal);
            boolean isOnePackLessEnough = ordered - pack >= least && (available + ordered - pack) * inDays >= goal;
            assertThat(isOnePackLessEnough).isFalse();
        }
    }

    @Property
    void more_stock_never_orders_more_and_more_sales_never_order_less(
            @ForAll @IntRange(max = 500) int available,
            @ForAll @IntRange(min = 1, max = 50) int sold,
            @ForAll @IntRange(max = 30) int leadDays) {
        var supply = new Supply(leadDays, BigDecimal.ONE, BigDecimal.ZERO);
        var here = quantity(decide(terms(7), available, Exact.of(sold), supply));
        assertThat(quantity(decide(terms(7), available + 1, Exact.of(sold), supply)))
                .isLessThanOrEqualTo(here);
        assertThat(quantity(decide(terms(7), available, Exact.of(sold + 1), supply)))
                .isGreaterThanOrEqualTo(here);
    }

    @Property
    void what_is_enough_stays_enough_until_the_day_to_look_again(
            @ForAll @IntRange(max = 500) int available,
            @ForAll @IntRange(min = 1, max = 50) int sold,
            @ForAll @IntRange(max = 30) int leadDays) {
        var supply = new Supply(leadDays, BigDecimal.ONE, BigDecimal.ZERO);
        if (decide(terms(7), available, Exact.of(sold), supply) instanceof Replenishment.Enough enough) {
            long days = Shop.TODAY.until(enough.lookAgainOn(), ChronoUnit.DAYS);
            assertThat(decide(terms(7), available - (days - 1) * sold, Exact.of(sold), supply))
                    .isInstanceOf(Replenishment.Enough.class);
            assertThat(decide(terms(7), available - days * sold, Exact.of(sold), supply))
                    .isNotInstanceOf(Replenishment.Enough.class);
        }
    }

    private static StockTerms terms(int safety) {
        return new StockTerms(
                new Ruled<>(Exact.ZERO, Shop.rule("LST-4")), null, Shop.days(safety), Shop.days(7), List.of());
    }

    private static Replenishment decide(StockTerms terms, long available, Exact sales, Supply supply) {
        var level = new StockLevel(Shop.SKU, false, BigDecimal.valueOf(available), BigDecimal.ZERO, sales);
        return Reordering.decide(terms, level, supply, Shop.TODAY);
    }

    private static BigDecimal quantity(Replenishment decision) {
        return decision instanceof Replenishment.Reorder reorder ? reorder.quantity() : BigDecimal.ZERO;
    }

    private static BigDecimal whole(int number) {
        return BigDecimal.valueOf(number);
    }
}
