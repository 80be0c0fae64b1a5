package io.ecomrules.core.analytics;

import static io.ecomrules.core.analytics.Happened.ANN;
import static io.ecomrules.core.analytics.Happened.FEBRUARY;
import static io.ecomrules.core.analytics.Happened.MARCH;
import static io.ecomrules.core.analytics.Happened.NOW;
import static io.ecomrules.core.analytics.Happened.REGISTER;
import static io.ecomrules.core.analytics.Happened.SHOP;
import static io.ecomrules.core.analytics.Happened.ZONE;
import static io.ecomrules.core.analytics.Happened.counted;
import static io.ecomrules.core.analytics.Happened.march;
import static io.ecomrules.core.analytics.Happened.order;
import static io.ecomrules.core.analytics.Happened.view;
import static io.ecomrules.core.analytics.Happened.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.metric.Population;
import io.ecomrules.core.metric.Ratio;
import io.ecomrules.core.metric.Window;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What becomes of events, and the laws of counting. */
class EventMeterTest {

    @Test
    void an_event_is_counted_once_and_another_with_its_id_contradicts_it() {
        var meter = counted();
        var paid = order(5, "a", "9.00");
        var other = new PaidOrder(paid.id(), paid.at(), "shop", "a", null, yuan("8.00"), null, null, null, false, null);

        assertThat(List.of(meter.take(paid), meter.take(paid), meter.take(other)))
                .containsExactly(Outcome.COUNTED, Outcome.REPEATED, Outcome.CONTRADICTED);
        assertThat(meter.balance().taken()).isEqualTo(3);
    }

    @Test
    void what_lies_outside_or_in_the_future_or_is_not_registered_is_not_counted() {
        var meter = counted();
        var future = new SurveyAnswer("1", NOW.plusNanos(1), "shop", true);
        var present = new SurveyAnswer("2", NOW, "shop", true);

        assertThat(meter.take(future)).isEqualTo(Outcome.FUTURE);
        assertThat(meter.take(present)).isEqualTo(Outcome.OUTSIDE);
        assertThat(meter.take(new PageClick(null, march(1), "other", "v", null)))
                .isEqualTo(Outcome.UNKNOWN_STORE);
        assertThat(meter.take(new PageClick(null, march(1), "shop", "v", "x"))).isEqualTo(Outcome.UNKNOWN_CAMPAIGN);
        assertThat(meter.take(new WorkDay("1", march(1), EmployeeId.of("E-9"), true)))
                .isEqualTo(Outcome.UNKNOWN_EMPLOYEE);
    }

    @Test
    void a_window_holds_its_first_instant_and_not_its_last() {
        var meter = counted();
        var first = Instant.parse("2026-02-28T16:00:00Z");
        var end = Instant.parse("2026-03-31T16:00:00Z");

        assertThat(meter.take(new SurveyAnswer("1", first, "shop", true))).isEqualTo(Outcome.COUNTED);
        assertThat(meter.take(new SurveyAnswer("2", first.minusNanos(1), "shop", true)))
                .isEqualTo(Outcome.OUTSIDE);
        assertThat(meter.take(new SurveyAnswer("3", end, "shop", true))).isEqualTo(Outcome.OUTSIDE);
        assertThat(meter.take(new SurveyAnswer("4", end.minusNanos(1), "shop", true)))
                .isEqualTo(Outcome.COUNTED);
    }

    @Test
    void what_comes_back_after_the_window_belongs_to_the_window_of_its_order() {
        var meter = counted();
        var back = new AfterSale(
                "1",
                Instant.parse("2026-04-05T00:00:00Z"),
                AfterSale.What.RETURN,
                "o",
                march(30),
                "shop",
                "a",
                ANN,
                true,
                yuan("1.00"),
                null);

        assertThat(meter.take(back)).isEqualTo(Outcome.COUNTED);
    }

    @Test
    void meters_that_have_both_counted_an_id_do_not_merge() {
        var paid = order(5, "a", "9.00");
        var one = counted(paid);
        var other = counted(paid);

        assertThatIllegalArgumentException().isThrownBy(() -> one.merge(other)).withMessageContaining(paid.id());
    }

    @Test
    void ratios_merge_by_their_parts_and_only_where_what_they_count_adds_up() {
        var third = new Ratio(Exact.ONE, Exact.of(3), Population.ORDERS, FEBRUARY);
        var half = new Ratio(Exact.ONE, Exact.of(2), Population.ORDERS, MARCH);
        var visitors = new Ratio(Exact.ONE, Exact.of(2), Population.VISITORS, MARCH);

        assertThat(third.merge(half).value()).isEqualTo(Exact.parse("2/5"));
        assertThat(third.merge(half).window()).isEqualTo(new Window(FEBRUARY.from(), MARCH.until()));
        assertThatIllegalArgumentException().isThrownBy(() -> visitors.merge(visitors));
        assertThatIllegalArgumentException().isThrownBy(() -> half.merge(visitors));
        assertThat(new Ratio(Exact.ONE, Exact.ZERO, Population.ORDERS, MARCH).value())
                .isNull();
    }

    @Property(tries = 200)
    void the_order_of_events_makes_no_difference(@ForAll("events") List<Event> events, @ForAll long seed) {
        var shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(all(counted(shuffled))).isEqualTo(all(counted(events)));
    }

    @Property(tries = 200)
    void meters_of_parts_merge_to_the_meter_of_the_whole(@ForAll("events") List<Event> events, @ForAll long seed) {
        var random = new Random(seed);
        var one = new ArrayList<Event>();
        var other = new ArrayList<Event>();
        events.forEach(event -> (random.nextBoolean() ? one : other).add(event));
        var merged = counted(one).merge(counted(other));

        assertThat(all(merged)).isEqualTo(all(counted(events)));
        assertThat(merged.balance()).isEqualTo(counted(events).balance());
    }

    @Property(tries = 200)
    void meters_of_windows_that_meet_merge_to_the_meter_of_both(@ForAll("events") List<Event> events) {
        var middle = LocalDate.of(2026, 3, 15).atStartOfDay(ZONE).toInstant();
        var first = meter(new Window(MARCH.from(), middle), events);
        var second = meter(new Window(middle, MARCH.until()), events);

        assertThat(all(first.merge(second))).isEqualTo(all(meter(MARCH, events)));
    }

    @Property(tries = 200)
    void every_event_is_accounted_for_and_the_store_sums_to_its_orders(@ForAll("events") List<Event> events) {
        var meter = counted(events);
        var paid = events.stream().filter(PaidOrder.class::isInstance).count();
        var value = Happened.reading(meter, SHOP, Metric.STORE_ORDER_VALUE);
        var visitors = events.stream()
                .map(event -> event instanceof PageView view
                        ? view.visitor()
                        : event instanceof PageClick click ? click.visitor() : "")
                .filter(visitor -> !visitor.isEmpty())
                .distinct()
                .count();

        assertThat(meter.balance().taken()).isEqualTo(events.size());
        assertThat(meter.balance().of(Outcome.COUNTED)).isEqualTo(events.size());
        if (paid > 0) {
            assertThat(value.ratio()).isNotNull();
            assertThat(value.ratio().numerator()).isEqualTo(Exact.of(paid * 7));
        }
        var traffic = Happened.reading(meter, SHOP, Metric.STORE_TRAFFIC).value();
        if (events.stream().anyMatch(PageView.class::isInstance)) {
            assertThat(traffic).isEqualTo(Exact.of(visitors));
        } else {
            assertThat(traffic).isNull();
        }
    }

    private static EventMeter meter(Window window, List<Event> events) {
        var meter = EventMeter.of(window, null, REGISTER, ZONE, NOW);
        events.forEach(meter::take);
        return meter;
    }

    private static Map<String, String> all(EventMeter meter) {
        var all = new TreeMap<String, String>();
        for (var subject : meter.subjects()) {
            meter.measure(subject)
                    .forEach((metric, reading) -> all.put(
                            subject + " " + metric.code(),
                            reading.value() + " "
                                    + (reading.gap() == null
                                            ? ""
                                            : reading.gap().code())
                                    + (reading.ratio() == null
                                            ? ""
                                            : " " + reading.ratio().numerator() + "/"
                                                    + reading.ratio().denominator())
                                    + reading.beside()));
        }
        return all;
    }

    @Provide
    Arbitrary<List<Event>> events() {
        var day = Arbitraries.integers().between(1, 31);
        var who = Arbitraries.of("a", "b", "c", "d");
        var kind = Arbitraries.integers().between(0, 5);
        return Combinators.combine(kind, day, who, Arbitraries.of(true, false))
                .as((which, on, name, flag) -> event(which, on, name, flag))
                .list()
                .ofMaxSize(40);
    }

    private static Event event(int which, int day, String name, boolean flag) {
        return switch (which) {
            case 0 -> view(day, name, flag ? "sale" : null, flag, flag);
            case 1 -> Happened.click(day, name, flag ? "sale" : null);
            case 2 -> flag ? Happened.campaignOrder(day, name, "7.00") : Happened.sold(ANN, day, name, "7.00");
            case 3 -> Happened.spend(day, "3.00", flag, flag ? "sale" : null);
            case 4 -> Happened.after(AfterSale.What.REFUND, name, flag);
            default -> Happened.enquiry(name, day, flag, flag, day);
        };
    }
}
