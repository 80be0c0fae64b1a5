package io.ecomrules.core.listing;

import static io.ecomrules.core.listing.Shop.CUP;
import static io.ecomrules.core.listing.Shop.NOON;
import static io.ecomrules.core.listing.Shop.SKU;
import static io.ecomrules.core.listing.Shop.codes;
import static io.ecomrules.core.listing.Shop.money;
import static io.ecomrules.core.listing.Shop.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ecomrules.core.journal.Seal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PriceTest {

    private static final Instant END = NOON.plus(Duration.ofDays(3));
    private static final Promotion SALE = new Promotion(SKU, yuan("80"), NOON, END);

    @Test
    void LST_2_a_live_price_that_was_approved_is_in_order() {
        assertThat(live(CUP, Set.of(CUP.pricing().seal()), NOON)).isEmpty();
        assertThat(live(CUP.at(yuan("100.00")), Set.of(CUP.pricing().seal()), NOON))
                .isEmpty();
    }

    @Test
    void LST_2_a_live_price_that_no_approval_covers_is_found() {
        assertThat(live(CUP, Set.of(), NOON)).containsExactly("unapproved-price");
        assertThat(live(CUP.at(yuan("99.99")), Set.of(CUP.pricing().seal()), NOON))
                .containsExactly("unapproved-price");
        assertThat(live(CUP.at(money("100", "USD")), Set.of(CUP.pricing().seal()), NOON))
                .containsExactly("unapproved-price");
    }

    @Test
    void LST_2_a_live_listing_without_a_price_and_one_with_a_price_of_none_are_found() {
        assertThat(live(CUP.at(null), Set.of(CUP.at(null).pricing().seal()), NOON))
                .containsExactly("listing-without-price");
        assertThat(live(CUP.at(yuan("0")), Set.of(), NOON))
                .containsExactly("listing-price-not-positive", "unapproved-price");
        assertThat(live(CUP.at(yuan("-1")), Set.of(CUP.at(yuan("-1")).pricing().seal()), NOON))
                .containsExactly("listing-price-not-positive");
    }

    @Test
    void LST_6_a_promotional_price_is_covered_within_its_window_only() {
        var approved = Set.of(CUP.pricing().seal(), SALE.terms().seal());
        var reduced = CUP.at(yuan("80"));
        assertThat(live(reduced, approved, NOON.minusNanos(1))).containsExactly("unapproved-price");
        assertThat(live(reduced, approved, NOON)).isEmpty();
        assertThat(live(reduced, approved, END.minusNanos(1))).isEmpty();
        assertThat(live(reduced, approved, END)).containsExactly("unapproved-price");
    }

    @Test
    void LST_6_a_promotion_covers_its_own_price_and_sku_and_only_once_approved() {
        assertThat(live(CUP.at(yuan("80")), Set.of(CUP.pricing().seal()), NOON)).containsExactly("unapproved-price");
        assertThat(live(CUP.at(yuan("81")), Set.of(SALE.terms().seal()), NOON)).containsExactly("unapproved-price");
        var other = Listing.of(Sku.of("CUP-2")).at(yuan("80"));
        assertThat(live(other, Set.of(SALE.terms().seal()), NOON)).containsExactly("unapproved-price");
    }

    @Test
    void LST_6_a_sound_promotion_has_nothing_against_it() {
        assertThat(PromotionCheck.of(SALE, CUP)).isEmpty();
    }

    @Test
    void LST_6_the_price_is_below_the_list_price() {
        assertThat(promotion("99.99", CUP)).isEmpty();
        assertThat(promotion("100", CUP)).containsExactly("promotion-not-below-list-price");
        assertThat(promotion("100.01", CUP)).containsExactly("promotion-not-below-list-price");
    }

    @Test
    void LST_6_the_price_is_not_below_the_floor() {
        assertThat(promotion("60.01", CUP)).isEmpty();
        assertThat(promotion("60", CUP)).isEmpty();
        assertThat(promotion("59.99", CUP)).containsExactly("promotion-below-floor");
    }

    @Test
    void LST_6_a_promotion_needs_a_window_that_ends_after_it_begins() {
        assertThat(window(null, END)).containsExactly("promotion-without-window");
        assertThat(window(NOON, null)).containsExactly("promotion-without-window");
        assertThat(window(NOON, NOON.minusNanos(1))).containsExactly("promotion-window-empty");
        assertThat(window(NOON, NOON)).containsExactly("promotion-window-empty");
        assertThat(window(NOON, NOON.plusNanos(1))).isEmpty();
    }

    @Test
    void LST_6_everything_that_is_wrong_is_told_at_once_and_nothing_is_taken_for_granted() {
        var nothing = new Promotion(SKU, null, null, null);
        assertThat(codes(PromotionCheck.of(nothing, Listing.of(SKU))))
                .containsExactly("promotion-without-window", "promotion-without-price");
        var free = new Promotion(SKU, yuan("0"), NOON, NOON);
        assertThat(codes(PromotionCheck.of(free, Listing.of(SKU))))
                .containsExactly(
                        "promotion-window-empty",
                        "listing-price-not-positive",
                        "promotion-without-list-price",
                        "promotion-without-floor");
    }

    @Test
    void LST_6_currencies_are_not_mixed() {
        var mixed = CUP.within(money("100", "USD"), yuan("60"));
        assertThat(promotion("80", mixed)).containsExactly("promotion-in-other-currency");
    }

    @Test
    void LST_6_a_promotion_is_held_against_its_own_listing() {
        var other = Listing.of(Sku.of("CUP-2"));
        assertThatIllegalArgumentException().isThrownBy(() -> PromotionCheck.of(SALE, other));
    }

    @Test
    void LST_6_promotions_of_one_sku_do_not_overlap() {
        var before = new Promotion(SKU, yuan("70"), NOON.minusSeconds(60), NOON);
        var into = new Promotion(SKU, yuan("70"), NOON.minusSeconds(60), NOON.plusNanos(1));
        assertThat(PromotionCheck.overlaps(List.of(SALE, before))).isEmpty();
        assertThat(codes(PromotionCheck.overlaps(List.of(SALE, into)))).containsExactly("promotions-overlap");
        assertThat(codes(PromotionCheck.overlaps(List.of(SALE, SALE)))).containsExactly("promotions-overlap");
        var other = new Promotion(Sku.of("CUP-2"), yuan("70"), NOON, END);
        assertThat(PromotionCheck.overlaps(List.of(SALE, other))).isEmpty();
    }

    @Test
    void LST_6_a_long_promotion_overlaps_every_one_that_begins_within_it() {
        var hour = Duration.ofHours(1);
        var first = new Promotion(SKU, yuan("70"), NOON.plus(hour), NOON.plus(hour.multipliedBy(2)));
        var second = new Promotion(SKU, yuan("70"), NOON.plus(hour.multipliedBy(2)), NOON.plus(hour.multipliedBy(3)));
        assertThat(codes(PromotionCheck.overlaps(List.of(second, first, SALE))))
                .containsExactly("promotions-overlap", "promotions-overlap");
    }

    private static List<String> live(Listing listing, Set<Seal> approved, Instant at) {
        return codes(PriceCheck.live(listing, List.of(SALE), approved, at));
    }

    private static List<String> promotion(String price, Listing listing) {
        return codes(PromotionCheck.of(new Promotion(SKU, yuan(price), NOON, END), listing));
    }

    private static List<String> window(@Nullable Instant from, @Nullable Instant until) {
        return codes(PromotionCheck.of(new Promotion(SKU, yuan("80"), from, until), CUP));
    }
}
