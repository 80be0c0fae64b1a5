package io.ecomrules.core.listing;

import static io.ecomrules.core.listing.Shop.SKU;
import static io.ecomrules.core.listing.Shop.TODAY;
import static io.ecomrules.core.listing.Shop.codes;
import static io.ecomrules.core.listing.Shop.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StockTest {

    private static final StockTerms TERMS =
            new StockTerms(new Ruled<>(Exact.ZERO, Shop.rule("LST-4")), null, days(7), days(7), List.of());
    private static final Supply TEN_DAYS = new Supply(10, BigDecimal.ONE, BigDecimal.ZERO);

    @Test
    void LST_4_what_is_sold_out_is_taken_down() {
        assertThat(TERMS.delisting(stock("1"))).isEqualTo(new Delisting.Stay(Shop.rule("LST-4")));
        assertThat(TERMS.delisting(stock("0"))).isInstanceOfSatisfying(Delisting.TakeDown.class, down -> {
            assertThat(codes(List.of(down.reason()))).containsExactly("sold-out");
            assertThat(down.reason().rule()).isEqualTo("规则 LST-4");
        });
        assertThat(TERMS.delisting(stock("-1"))).isInstanceOf(Delisting.TakeDown.class);
        assertThat(TERMS.delisting(stock("0.5"))).isInstanceOf(Delisting.Stay.class);
    }

    @Test
    void LST_4_a_product_of_unknown_stock_is_not_taken_for_sold_out() {
        assertThat(TERMS.delisting(stock(null)))
                .isInstanceOfSatisfying(
                        Delisting.Undecided.class,
                        undecided -> assertThat(codes(undecided.reasons())).containsExactly("unknown-stock"));
    }

    @Test
    void LST_4_what_is_sold_before_it_is_there_stays() {
        var presale = new StockTerms(null, Shop.rule("LST-4"), days(7), days(7), List.of());
        assertThat(presale.delisting(stock("0"))).isEqualTo(new Delisting.Stay(Shop.rule("LST-4")));
    }

    @Test
    void LST_5_a_product_is_ordered_again_strictly_below_lead_time_and_safety_days() {
        // 17 days of cover are lead time and safety days: 2 a day are 34.
        assertThat(decide("35", "2")).isInstanceOf(Replenishment.Enough.class);
        assertThat(decide("34", "2")).isInstanceOf(Replenishment.Enough.class);
        assertThat(decide("33.99", "2")).isInstanceOf(Replenishment.Reorder.class);
    }

    @Test
    void LST_5_exact_fractions_are_not_rounded_on_the_way() {
        // A third a day: 17 days are 17/3. 5.666…6 with 30 digits is below it, 5.666…7 is not.
        assertThat(decide("5.666666666666666666666666666666", "1/3")).isInstanceOf(Replenishment.Reorder.class);
        assertThat(decide("5.666666666666666666666666666667", "1/3")).isInstanceOf(Replenishment.Enough.class);
    }

    @Test
    void LST_5_an_order_brings_it_to_lead_time_safety_and_review_days() {
        var reorder = reorder(decide("30", "2"));
        // 24 days are 48; 30 are there. 15 days of cover, 10 until an order arrives.
        assertThat(reorder.quantity()).isEqualByComparingTo("18");
        assertThat(reorder.cover()).isEqualTo(Exact.of(15));
        assertThat(reorder.threshold().value()).isEqualTo(Exact.of(17));
        assertThat(reorder.goal().value()).isEqualTo(Exact.of(24));
        assertThat(reorder.orderBy()).isEqualTo(TODAY.plusDays(5));
        assertThat(reorder.findings()).isEmpty();
    }

    @Test
    void LST_5_packs_are_not_split_and_the_least_order_is_kept() {
        assertThat(ordered(new Supply(10, new BigDecimal("6"), BigDecimal.ZERO)))
                .isEqualByComparingTo("18");
        assertThat(ordered(new Supply(10, new BigDecimal("5"), BigDecimal.ZERO)))
                .isEqualByComparingTo("20");
        assertThat(ordered(new Supply(10, BigDecimal.ONE, new BigDecimal("18"))))
                .isEqualByComparingTo("18");
        assertThat(ordered(new Supply(10, BigDecimal.ONE, new BigDecimal("19"))))
                .isEqualByComparingTo("19");
        assertThat(ordered(new Supply(10, new BigDecimal("12"), new BigDecimal("25"))))
                .isEqualByComparingTo("36");
    }

    @Test
    void LST_5_what_is_on_its_way_counts() {
        var level = new StockLevel(SKU, false, new BigDecimal("30"), new BigDecimal("4"), Exact.of(2));
        assertThat(Reordering.decide(TERMS, level, TEN_DAYS, TODAY)).isInstanceOf(Replenishment.Enough.class);
    }

    @Test
    void LST_5_enough_says_when_to_look_again() {
        // On the threshold it is not yet below: that is tomorrow. With 17.5 days it is tomorrow too, with 18 the day
        // after.
        assertThat(lookAgain("34")).isEqualTo(TODAY.plusDays(1).toString());
        assertThat(lookAgain("35")).isEqualTo(TODAY.plusDays(1).toString());
        assertThat(lookAgain("36")).isEqualTo(TODAY.plusDays(2).toString());
        assertThat(lookAgain("1e100")).isEqualTo("null");
    }

    @Test
    void LST_5_nothing_left_is_ordered_at_once_and_told() {
        var reorder = reorder(decide("0", "2"));
        assertThat(reorder.quantity()).isEqualByComparingTo("48");
        assertThat(reorder.orderBy()).isEqualTo(TODAY);
        assertThat(codes(reorder.findings())).containsExactly("out-of-stock", "runs-out-before-arrival");
    }

    @Test
    void LST_5_what_runs_out_before_an_order_arrives_is_told() {
        assertThat(codes(reorder(decide("21", "2")).findings())).isEmpty();
        assertThat(codes(reorder(decide("20", "2")).findings())).isEmpty();
        assertThat(codes(reorder(decide("19", "2")).findings())).containsExactly("runs-out-before-arrival");
    }

    @Test
    void LST_5_without_sales_there_is_no_cover_and_nothing_is_guessed() {
        assertThat(undecided(decide("30", "0"))).containsExactly("no-sales");
        assertThat(undecided(decide("0", "0"))).containsExactly("no-sales");
    }

    @Test
    void LST_5_everything_that_is_not_known_is_told_at_once() {
        var nothing = new StockLevel(SKU, false, null, null, null);
        assertThat(undecided(Reordering.decide(TERMS, nothing, Supply.UNKNOWN, TODAY)))
                .containsExactly(
                        "unknown-stock",
                        "unknown-incoming",
                        "unknown-daily-sales",
                        "unknown-lead-time",
                        "unknown-pack-size",
                        "unknown-minimum-order");
    }

    @Test
    void LST_5_figures_that_cannot_be_are_told_at_once() {
        var minus = new BigDecimal("-1");
        var level = new StockLevel(SKU, false, minus, minus, Exact.of(-1));
        assertThat(undecided(Reordering.decide(TERMS, level, new Supply(-1, BigDecimal.ZERO, minus), TODAY)))
                .containsExactly(
                        "impossible-stock",
                        "impossible-incoming",
                        "impossible-daily-sales",
                        "impossible-lead-time",
                        "impossible-pack-size",
                        "impossible-minimum-order");
    }

    @Test
    void what_cannot_be_decided_has_a_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Replenishment.Undecided(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Delisting.Undecided(List.of()));
    }

    private static StockLevel stock(@Nullable String available) {
        return new StockLevel(SKU, false, available == null ? null : new BigDecimal(available), null, null);
    }

    private static Replenishment decide(String available, String sales) {
        var level = new StockLevel(SKU, false, new BigDecimal(available), BigDecimal.ZERO, Exact.parse(sales));
        return Reordering.decide(TERMS, level, TEN_DAYS, TODAY);
    }

    private static BigDecimal ordered(Supply supply) {
        var level = new StockLevel(SKU, false, new BigDecimal("30"), BigDecimal.ZERO, Exact.of(2));
        return reorder(Reordering.decide(TERMS, level, supply, TODAY)).quantity();
    }

    private static String lookAgain(String available) {
        return decide(available, "2") instanceof Replenishment.Enough enough
                ? String.valueOf(enough.lookAgainOn())
                : "none";
    }

    private static Replenishment.Reorder reorder(Replenishment decision) {
        return (Replenishment.Reorder) decision;
    }

    private static List<String> undecided(Replenishment decision) {
        return codes(((Replenishment.Undecided) decision).reasons());
    }
}
