package io.ecomrules.core.listing;

import static io.ecomrules.core.listing.Shop.NOON;
import static io.ecomrules.core.listing.Shop.SKU;
import static io.ecomrules.core.listing.Shop.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.listing.Assignment.Kind;
import io.ecomrules.core.listing.EditorMetrics.Share;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.number.Exact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditorTest {

    private static final Instant END = NOON.plus(Duration.ofDays(30));
    private static final Instant DUE = NOON.plus(Duration.ofDays(1));

    @Test
    void MET_E1_what_was_listed_on_time_is_divided_by_what_was_due() {
        var metrics = metrics(
                job(Kind.PRODUCT, DUE, DUE.minusNanos(1)),
                job(Kind.PRODUCT, DUE, DUE),
                job(Kind.NEW_PRODUCT, DUE, DUE.plusNanos(1)));
        assertThat(metrics.onTime()).isEqualTo(new Share(2, 3));
        assertThat(metrics.values()).containsEntry(Metric.ON_TIME_LISTING, Exact.parse("2/3"));
    }

    @Test
    void LST_9_new_products_and_new_merchants_have_their_own_shares() {
        var metrics = metrics(
                job(Kind.PRODUCT, DUE, DUE), job(Kind.NEW_PRODUCT, DUE, null), job(Kind.NEW_MERCHANT, DUE, DUE));
        assertThat(metrics.shares())
                .isEqualTo(Map.of(
                        Kind.PRODUCT, new Share(1, 1),
                        Kind.NEW_PRODUCT, new Share(0, 1),
                        Kind.NEW_MERCHANT, new Share(1, 1)));
    }

    @Test
    void MET_E1_what_was_never_listed_stays_in_the_share_and_what_is_due_outside_the_period_does_not_count() {
        assertThat(metrics(
                                job(Kind.PRODUCT, NOON.minusNanos(1), NOON),
                                job(Kind.PRODUCT, NOON, null),
                                job(Kind.PRODUCT, END.minusNanos(1), null),
                                job(Kind.PRODUCT, END, NOON))
                        .onTime())
                .isEqualTo(new Share(0, 2));
    }

    @Test
    void MET_E1_a_share_of_nothing_has_no_value() {
        assertThat(metrics().onTime().value()).isEmpty();
        assertThat(metrics().values()).doesNotContainKey(Metric.ON_TIME_LISTING);
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(2, 1));
    }

    @Test
    void MET_E2_and_MET_E3_errors_are_counted_when_they_are_seen() {
        var errors = List.of(
                error(ListingError.Kind.DISPLAY, NOON),
                error(ListingError.Kind.DISPLAY, END.minusNanos(1)),
                error(ListingError.Kind.DISPLAY, END),
                error(ListingError.Kind.STOCK, NOON.minusNanos(1)),
                error(ListingError.Kind.STOCK, DUE));
        assertThat(EditorMetrics.of(List.of(), errors, NOON, END).values())
                .isEqualTo(Map.of(Metric.DISPLAY_ERRORS, Exact.of(2), Metric.STOCK_ERRORS, Exact.of(1)));
    }

    @Test
    void MET_E2_errors_that_nobody_looked_for_are_not_none() {
        assertThat(EditorMetrics.of(List.of(), null, NOON, END).values()).isEmpty();
        assertThat(EditorMetrics.of(List.of(), List.of(), NOON, END).values())
                .isEqualTo(Map.of(Metric.DISPLAY_ERRORS, Exact.ZERO, Metric.STOCK_ERRORS, Exact.ZERO));
    }

    @Test
    void a_period_ends_after_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> EditorMetrics.of(List.of(), null, NOON, NOON));
    }

    @Test
    void LST_9_a_day_between_two_checks_is_in_time_and_more_is_a_gap() {
        var day = Duration.ofHours(24);
        assertThat(gaps(NOON.plus(day))).isEmpty();
        assertThat(codes(gaps(NOON.plus(day).plusNanos(1)))).containsExactly("content-check-gap");
        assertThat(codes(gaps(NOON.plus(day).plus(day)))).containsExactly("content-check-gap");
        assertThat(gaps(NOON.plus(day).plus(day), NOON.plus(day))).isEmpty();
        assertThat(gaps(NOON)).isEmpty();
    }

    @Test
    void LST_9_checks_come_in_any_order_and_each_gap_is_told_with_both_ends() {
        var day = Duration.ofHours(24);
        var until = NOON.plus(day.multipliedBy(5));
        var findings = gaps(until, NOON.plus(day.multipliedBy(3)), NOON.minus(day), NOON.plus(day), until.plus(day));
        assertThat(findings)
                .extracting(finding -> finding.evidence().get("after").toString())
                .containsExactly(
                        NOON.plus(day).toString(),
                        NOON.plus(day.multipliedBy(3)).toString());
        assertThat(findings)
                .extracting(finding -> finding.evidence().get("before").toString())
                .containsExactly(NOON.plus(day.multipliedBy(3)).toString(), until.toString());
        assertThatIllegalArgumentException().isThrownBy(() -> gaps(NOON.minusNanos(1)));
    }

    private static List<Finding> gaps(Instant until, Instant... checks) {
        return ContentChecks.gaps(
                List.of(checks), NOON, until, check -> check.plus(Duration.ofHours(24)), Shop.rule("LST-9"));
    }

    private static EditorMetrics metrics(Assignment... assignments) {
        return EditorMetrics.of(List.of(assignments), List.of(), NOON, END);
    }

    private static Assignment job(Kind kind, Instant due, @Nullable Instant done) {
        return new Assignment(kind, "CUP-1", due, done);
    }

    private static ListingError error(ListingError.Kind kind, Instant seenAt) {
        return new ListingError(kind, SKU, seenAt);
    }
}
