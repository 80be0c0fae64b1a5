package io.ecomrules.core.analytics;

import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.metric.Window;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Short ways to say what happened in March 2026 in one store with one campaign. */
final class Happened {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Window MARCH = Window.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1), ZONE);
    static final Window FEBRUARY = Window.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1), ZONE);
    static final Instant NOW = Instant.parse("2026-04-10T00:00:00Z");
    static final EmployeeId ANN = EmployeeId.of("E-1");
    static final EmployeeId BOB = EmployeeId.of("E-2");
    static final Subject SHOP = Subject.store("shop");
    static final Subject SALE = Subject.campaign("sale");

    static final Register REGISTER = new Register(
            List.of(new Register.Store("shop", false, null, null)),
            List.of(new Register.Campaign(
                    "sale", "Sale", "shop", LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 20))),
            List.of(staff(ANN, Post.SERVICE_AGENT), staff(BOB, Post.PRE_SALES_AGENT)));

    private static int last;

    private Happened() {}

    static Register.Staff staff(EmployeeId employee, Post post) {
        return new Register.Staff(employee, post, Set.of(), Set.of(), null, null, null);
    }

    static Instant march(int day) {
        return LocalDate.of(2026, 3, day).atTime(12, 0).atZone(ZONE).toInstant();
    }

    static MonetaryAmount yuan(String amount) {
        return Moneys.of(new BigDecimal(amount), Moneys.CNY);
    }

    private static String id() {
        return "id-" + last++;
    }

    static PageView view(int day, String visitor) {
        return new PageView(null, march(day), "shop", visitor, null, false, null);
    }

    static PageView view(int day, String visitor, @Nullable String campaign, boolean fromAd, @Nullable Boolean isNew) {
        return new PageView(null, march(day), "shop", visitor, campaign, fromAd, isNew);
    }

    static PageClick click(int day, String visitor, @Nullable String campaign) {
        return new PageClick(null, march(day), "shop", visitor, campaign);
    }

    static PaidOrder order(int day, String customer, String amount) {
        return order(march(day), customer, yuan(amount), null, null, null, false, null);
    }

    static PaidOrder sold(EmployeeId agent, int day, String customer, String amount) {
        return order(march(day), customer, yuan(amount), null, null, agent, false, null);
    }

    static PaidOrder campaignOrder(int day, String customer, String amount) {
        return order(march(day), customer, yuan(amount), null, "sale", null, false, null);
    }

    static PaidOrder order(
            Instant at,
            String customer,
            MonetaryAmount amount,
            @Nullable MonetaryAmount cost,
            @Nullable String campaign,
            @Nullable EmployeeId agent,
            boolean fromAd,
            @Nullable Boolean recommended) {
        return new PaidOrder(id(), at, "shop", customer, null, amount, cost, campaign, agent, fromAd, recommended);
    }

    static AfterSale after(AfterSale.What what, String customer, @Nullable Boolean caused) {
        var amount = what == AfterSale.What.EXCHANGE ? null : yuan("10.00");
        return new AfterSale(
                id(), march(20), what, "any", march(5), "shop", customer, ANN, caused, amount, yuan("0.00"));
    }

    static Spend spend(int day, String amount, boolean isPromotion, @Nullable String campaign) {
        return new Spend(id(), march(day), "shop", yuan(amount), isPromotion, campaign);
    }

    static Enquiry enquiry(
            String customer, long seconds, boolean isAnswered, @Nullable Boolean inTime, @Nullable Integer forbidden) {
        return new Enquiry(id(), march(3), "shop", ANN, customer, seconds, isAnswered, inTime, forbidden);
    }

    static BadReview review(@Nullable Boolean byAttitude) {
        return new BadReview(id(), march(4), "shop", ANN, byAttitude);
    }

    static DesignJob job(int due, @Nullable Integer delivered, @Nullable Boolean isPassed) {
        return new DesignJob(id(), ANN, march(1), march(due), delivered == null ? null : march(delivered), isPassed);
    }

    static EventMeter counted(Event... events) {
        return counted(Arrays.asList(events));
    }

    static EventMeter counted(List<? extends Event> events) {
        var meter = EventMeter.of(MARCH, FEBRUARY, REGISTER, ZONE, NOW);
        events.forEach(meter::take);
        return meter;
    }

    static Reading reading(EventMeter meter, Subject subject, Metric metric) {
        return Objects.requireNonNull(meter.measure(subject).get(metric), metric.code());
    }

    /** What a metric came to: the exact number, or the code of the reason. */
    static String told(Metric metric, Subject subject, Event... events) {
        var reading = reading(counted(events), subject, metric);
        return reading.value() == null ? Objects.requireNonNull(reading.gap()).code() : text(reading.value());
    }

    static String text(Exact number) {
        return number.toString();
    }

    @SafeVarargs
    static Event[] all(List<? extends Event>... parts) {
        var all = new ArrayList<Event>();
        for (var part : parts) {
            all.addAll(part);
        }
        return all.toArray(Event[]::new);
    }
}
