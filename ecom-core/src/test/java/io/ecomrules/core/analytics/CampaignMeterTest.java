package io.ecomrules.core.analytics;

import static io.ecomrules.core.analytics.Happened.NOW;
import static io.ecomrules.core.analytics.Happened.REGISTER;
import static io.ecomrules.core.analytics.Happened.ZONE;
import static io.ecomrules.core.analytics.Happened.campaignOrder;
import static io.ecomrules.core.analytics.Happened.click;
import static io.ecomrules.core.analytics.Happened.order;
import static io.ecomrules.core.analytics.Happened.spend;
import static io.ecomrules.core.analytics.Happened.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ecomrules.core.campaign.CampaignFigure;
import io.ecomrules.core.metric.Window;
import io.ecomrules.core.number.Exact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The campaign of {@link Happened} runs from the 10th to the 19th; it is compared with the 1st to the 5th. */
class CampaignMeterTest {

    private static final Window BASELINE = Window.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 6), ZONE);

    private static CampaignMeter counted(Event... events) {
        var meter = CampaignMeter.of(REGISTER, "sale", BASELINE, ZONE, NOW);
        List.of(events).forEach(meter::take);
        return meter;
    }

    @Test
    void CMP_1_a_campaign_is_counted_in_its_days_and_the_store_in_both_windows() {
        var count = counted(
                        view(10, "a", "sale", false, null),
                        view(11, "b", "sale", false, null),
                        view(11, "c"),
                        click(11, "a", "sale"),
                        campaignOrder(10, "a", "30.00"),
                        campaignOrder(19, "a", "20.00"),
                        order(12, "c", "50.00"),
                        order(20, "d", "999.00"),
                        order(5, "e", "10.00"),
                        order(6, "f", "999.00"),
                        spend(9, "5.00", true, "sale"),
                        spend(10, "25.00", true, "sale"))
                .count();

        assertThat(count.figures().values())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(CampaignFigure.DAYS, Exact.of(10)),
                        Map.entry(CampaignFigure.BASELINE_DAYS, Exact.of(5)),
                        Map.entry(CampaignFigure.CLICKS, Exact.of(1)),
                        Map.entry(CampaignFigure.VISITORS, Exact.of(2)),
                        Map.entry(CampaignFigure.BUYERS, Exact.of(1)),
                        Map.entry(CampaignFigure.ORDERS, Exact.of(2)),
                        Map.entry(CampaignFigure.TURNOVER, Exact.of(50)),
                        Map.entry(CampaignFigure.ALL_ORDERS, Exact.of(3)),
                        Map.entry(CampaignFigure.ALL_TURNOVER, Exact.of(100)),
                        Map.entry(CampaignFigure.SHOP_VISITORS, Exact.of(3)),
                        Map.entry(CampaignFigure.SHOP_BUYERS, Exact.of(2)),
                        Map.entry(CampaignFigure.COST, Exact.of(25)),
                        Map.entry(CampaignFigure.BASELINE_ORDERS, Exact.of(1)),
                        Map.entry(CampaignFigure.BASELINE_TURNOVER, Exact.of(10))));
        assertThat(count.currency()).isEqualTo("CNY");
    }

    @Test
    void CMP_1_what_nobody_tells_of_is_not_known_and_not_0() {
        var count = counted(campaignOrder(10, "a", "30.00")).count();

        assertThat(count.gaps())
                .containsEntry(CampaignFigure.COST, Gap.NOTHING_COUNTED)
                .containsEntry(CampaignFigure.VISITORS, Gap.NOTHING_COUNTED)
                .doesNotContainKey(CampaignFigure.BASELINE_ORDERS);
        assertThat(count.figures().values()).doesNotContainKey(CampaignFigure.COST);
    }

    @Test
    void CMP_1_the_course_has_every_day_of_both_windows() {
        var course = counted(campaignOrder(10, "a", "30.00"), order(10, "b", "5.00"), order(5, "c", "7.00"))
                .count()
                .course();

        assertThat(course).hasSize(15);
        assertThat(course.get(4))
                .isEqualTo(new CampaignDay(LocalDate.of(2026, 3, 5), false, 1, 0, Exact.of(7), Exact.ZERO));
        assertThat(course.get(5))
                .isEqualTo(new CampaignDay(LocalDate.of(2026, 3, 10), true, 2, 1, Exact.of(35), Exact.of(30)));
        assertThat(course.get(14).orders()).isZero();
    }

    @Test
    void every_event_is_accounted_for_once() {
        var paid = campaignOrder(10, "a", "30.00");
        var earlier = order(5, "c", "7.00");
        var meter = counted(paid, paid, earlier, earlier, order(25, "d", "1.00"));

        assertThat(meter.balance().taken()).isEqualTo(5);
        assertThat(meter.balance().of(Outcome.COUNTED)).isEqualTo(2);
        assertThat(meter.balance().of(Outcome.REPEATED)).isEqualTo(2);
        assertThat(meter.balance().of(Outcome.OUTSIDE)).isEqualTo(1);
    }

    @Test
    void a_stranger_and_a_baseline_within_the_campaign_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CampaignMeter.of(REGISTER, "other", BASELINE, ZONE, NOW));
        var within = Window.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 11), ZONE);
        assertThatIllegalArgumentException().isThrownBy(() -> CampaignMeter.of(REGISTER, "sale", within, ZONE, NOW));
    }
}
