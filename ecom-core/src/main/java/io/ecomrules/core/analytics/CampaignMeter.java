package io.ecomrules.core.analytics;

import static io.ecomrules.core.campaign.CampaignFigure.ALL_ORDERS;
import static io.ecomrules.core.campaign.CampaignFigure.ALL_TURNOVER;
import static io.ecomrules.core.campaign.CampaignFigure.BASELINE_DAYS;
import static io.ecomrules.core.campaign.CampaignFigure.BASELINE_ORDERS;
import static io.ecomrules.core.campaign.CampaignFigure.BASELINE_TURNOVER;
import static io.ecomrules.core.campaign.CampaignFigure.BUYERS;
import static io.ecomrules.core.campaign.CampaignFigure.CLICKS;
import static io.ecomrules.core.campaign.CampaignFigure.COST;
import static io.ecomrules.core.campaign.CampaignFigure.DAYS;
import static io.ecomrules.core.campaign.CampaignFigure.ORDERS;
import static io.ecomrules.core.campaign.CampaignFigure.SHOP_BUYERS;
import static io.ecomrules.core.campaign.CampaignFigure.SHOP_VISITORS;
import static io.ecomrules.core.campaign.CampaignFigure.TURNOVER;
import static io.ecomrules.core.campaign.CampaignFigure.VISITORS;

import io.ecomrules.core.analytics.Event.Kind;
import io.ecomrules.core.campaign.CampaignFigure;
import io.ecomrules.core.campaign.CampaignFigures;
import io.ecomrules.core.metric.Window;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts events of a campaign and of the days it is compared with, one at a time and in any order (CMP-1). Not thread-safe.
 */
public final class CampaignMeter {

    private final Register.Campaign campaign;
    private final Window baseline;
    private final ZoneId zone;
    private final EventMeter during;
    private final EventMeter before;
    private final Map<LocalDate, Tallies> ofDays = new TreeMap<>();
    private final Map<LocalDate, Tallies> ofCampaign = new TreeMap<>();

    private CampaignMeter(
            Register register, Register.Campaign campaign, Window baseline, ZoneId zone, Instant present) {
        this.campaign = campaign;
        this.baseline = baseline;
        this.zone = zone;
        this.during = EventMeter.of(campaign.window(zone), null, register, zone, present);
        this.before = EventMeter.of(baseline, null, register, zone, present);
    }

    /**
     * Starts to count.
     *
     * @param register the stores, campaigns and people
     * @param id the campaign
     * @param baseline the days it is compared with, before its own
     * @param zone the zone in which days begin at midnight
     * @param present the present instant; what lies after it is not counted
     * @return a meter that has counted nothing
     * @throws IllegalArgumentException if the register has no such campaign, or the baseline does not end before the campaign begins
     */
    public static CampaignMeter of(Register register, String id, Window baseline, ZoneId zone, Instant present) {
        var campaign = register.campaign(id)
                .orElseThrow(() -> new IllegalArgumentException("The register has no campaign '" + id + "'."));
        if (baseline.until().isAfter(campaign.window(zone).from())) {
            throw new IllegalArgumentException("The baseline " + baseline + " does not end before " + campaign + ".");
        }
        return new CampaignMeter(register, campaign, baseline, zone, present);
    }

    /**
     * Counts an event.
     *
     * @param event the event
     * @return what became of it; counted if it was in the campaign's days or in those it is compared with
     */
    public Outcome take(Event event) {
        var first = during.take(event);
        var outcome = first == Outcome.OUTSIDE ? before.take(event) : first;
        if (outcome == Outcome.COUNTED && campaign.store().equals(event.store())) {
            var day = LocalDate.ofInstant(event.counted(), zone);
            ofDays.computeIfAbsent(day, any -> new Tallies()).add(event);
            if (campaign.id().equals(event.campaign()) && first == Outcome.COUNTED) {
                ofCampaign.computeIfAbsent(day, any -> new Tallies()).add(event);
            }
        }
        return outcome;
    }

    /**
     * Works out the figures of the campaign.
     *
     * @return what is known of it, and why the rest is not
     */
    public CampaignCount count() {
        var own = during.ofCampaign(campaign.id());
        var shop = during.shopOf(campaign.id());
        var earlier = before.stores(Set.of(campaign.store()));
        var figures = new EnumMap<CampaignFigure, Exact>(CampaignFigure.class);
        var gaps = new EnumMap<CampaignFigure, Gap>(CampaignFigure.class);
        var money = List.of(shop.of(Money.PAID), own.of(Money.PAID), own.of(Money.SPENT), earlier.of(Money.PAID));
        boolean isMixed = Formulas.isMixed(money);
        figures.put(DAYS, Exact.of(ChronoUnit.DAYS.between(campaign.from(), campaign.until())));
        figures.put(BASELINE_DAYS, Exact.of(days(baseline)));
        count(CLICKS, own.of(Tally.CLICKS), Kind.CLICK, figures, gaps);
        count(VISITORS, own.visitors.count(), Kind.VIEW, figures, gaps);
        count(SHOP_VISITORS, shop.visitors.count(), Kind.VIEW, figures, gaps);
        count(BUYERS, own.buyers.count(), Kind.ORDER, figures, gaps);
        count(SHOP_BUYERS, shop.buyers.count(), Kind.ORDER, figures, gaps);
        count(ORDERS, own.of(Tally.ORDERS), Kind.ORDER, figures, gaps);
        count(ALL_ORDERS, shop.of(Tally.ORDERS), Kind.ORDER, figures, gaps);
        count(BASELINE_ORDERS, earlier.of(Tally.ORDERS), Kind.ORDER, figures, gaps);
        sum(TURNOVER, own.of(Money.PAID), Kind.ORDER, isMixed, figures, gaps);
        sum(ALL_TURNOVER, shop.of(Money.PAID), Kind.ORDER, isMixed, figures, gaps);
        sum(BASELINE_TURNOVER, earlier.of(Money.PAID), Kind.ORDER, isMixed, figures, gaps);
        sum(COST, own.of(Money.SPENT), Kind.SPEND, isMixed, figures, gaps);
        return new CampaignCount(
                new CampaignFigures(figures),
                gaps,
                isMixed ? null : Formulas.currency(money),
                campaign.window(zone),
                baseline,
                course(isMixed));
    }

    private long days(Window window) {
        return ChronoUnit.DAYS.between(
                LocalDate.ofInstant(window.from(), zone), LocalDate.ofInstant(window.until(), zone));
    }

    private void count(
            CampaignFigure figure,
            long count,
            Kind kind,
            Map<CampaignFigure, Exact> figures,
            Map<CampaignFigure, Gap> gaps) {
        if (during.isSeen(kind)) {
            figures.put(figure, Exact.of(count));
        } else {
            gaps.put(figure, Gap.NOTHING_COUNTED);
        }
    }

    private void sum(
            CampaignFigure figure,
            Map<String, BigDecimal> sum,
            Kind kind,
            boolean isMixed,
            Map<CampaignFigure, Exact> figures,
            Map<CampaignFigure, Gap> gaps) {
        if (!during.isSeen(kind)) {
            gaps.put(figure, Gap.NOTHING_COUNTED);
        } else if (isMixed) {
            gaps.put(figure, Gap.MIXED_CURRENCIES);
        } else {
            figures.put(figure, Formulas.only(sum));
        }
    }

    private List<CampaignDay> course(boolean isMixed) {
        var course = new ArrayList<CampaignDay>();
        var until = LocalDate.ofInstant(baseline.until(), zone);
        for (var day = LocalDate.ofInstant(baseline.from(), zone); day.isBefore(until); day = day.plusDays(1)) {
            course.add(day(day, false, isMixed));
        }
        for (var day = campaign.from(); day.isBefore(campaign.until()); day = day.plusDays(1)) {
            course.add(day(day, true, isMixed));
        }
        return course;
    }

    private CampaignDay day(LocalDate day, boolean isCampaign, boolean isMixed) {
        var all = ofDays.getOrDefault(day, new Tallies());
        var own = ofCampaign.getOrDefault(day, new Tallies());
        return new CampaignDay(
                day,
                isCampaign,
                all.of(Tally.ORDERS),
                own.of(Tally.ORDERS),
                isMixed ? null : Formulas.only(all.of(Money.PAID)),
                isMixed ? null : Formulas.only(own.of(Money.PAID)));
    }

    /**
     * Tells what became of all events so far.
     *
     * @return the counts, which add up
     */
    public Balance balance() {
        return sum(List.of(during.balance(), before.balance()));
    }

    /** What lay outside the campaign's days was asked about once more. */
    private static Balance sum(Collection<Balance> balances) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        for (var outcome : Outcome.values()) {
            counts.put(
                    outcome,
                    balances.stream().mapToLong(balance -> balance.of(outcome)).sum());
        }
        var first = balances.iterator().next();
        counts.merge(Outcome.OUTSIDE, -first.of(Outcome.OUTSIDE), Long::sum);
        return new Balance(first.taken(), counts);
    }
}
