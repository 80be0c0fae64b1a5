package io.ecomrules.core.analytics;

import io.ecomrules.core.analytics.Event.Kind;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.metric.Population;
import io.ecomrules.core.metric.Ratio;
import io.ecomrules.core.metric.Unit;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * From counted events to the figures of the settlement (KPI-1 to KPI-5). An agent's sales are those of the own orders, everybody else's
 * those of the stores in the register. Sales are what was paid less what was paid back for orders of the same period; what comes back
 * later is for the corrections of PAY-7.
 */
public final class CountedFigures {

    private final EventMeter meter;
    private final Register.Staff staff;
    private final Set<String> own = new TreeSet<>();
    private final Set<String> distribution = new TreeSet<>();
    private final Tallies base;
    private final List<Subject> subjects;
    private final Tallies partners;
    private final boolean isMixed;
    private final CurrencyUnit currency;
    private final List<Counted.Part> parts = new ArrayList<>();

    private CountedFigures(EventMeter meter, Register register, Register.Staff staff) {
        this.meter = meter;
        this.staff = staff;
        for (var store : register.stores()) {
            if (staff.stores().contains(store.id())) {
                (store.isDistribution() ? distribution : own).add(store.id());
            }
        }
        var isAgent = isAgent(staff.post());
        base = isAgent ? meter.of(staff.employee()) : meter.stores(own);
        subjects = isAgent ? List.of(Subject.employee(staff.employee())) : stores(own);
        partners = meter.stores(distribution);
        var money = new ArrayList<>(Formulas.allMoney(base));
        money.addAll(Formulas.allMoney(partners));
        isMixed = Formulas.isMixed(money);
        var code = isMixed ? null : Formulas.currency(money);
        currency = code == null ? Moneys.CNY : Moneys.currency(code).orElseThrow();
    }

    /**
     * Works out the figures of everybody in the register of a meter.
     *
     * @param meter what was counted in the period, for a register
     * @param period the period
     * @return a row for each line of the staff, in its order
     * @throws IllegalArgumentException if the meter has no register
     */
    public static List<Counted> of(EventMeter meter, Period period) {
        var register = meter.register();
        if (register == null) {
            throw new IllegalArgumentException("Figures are made for people in a register, and this meter has none.");
        }
        return register.staff().stream()
                .map(staff -> new CountedFigures(meter, register, staff).count(period))
                .toList();
    }

    static boolean isAgent(Post post) {
        return post.isKindOf(Post.SERVICE_AGENT);
    }

    private static List<Subject> stores(Set<String> ids) {
        return ids.stream().map(Subject::store).toList();
    }

    private Counted count(Period period) {
        if (!subjects.isEmpty()) {
            sum(Figure.SALES, subjects, Formulas.sales(base));
            given(Figure.TARGET, staff.target());
        }
        if (!distribution.isEmpty()) {
            sum(Figure.DISTRIBUTION_SALES, stores(distribution), Formulas.sales(partners));
            given(Figure.DISTRIBUTION_TARGET, staff.distributionTarget());
        }
        if (!subjects.isEmpty()) {
            profit();
        }
        metrics();
        var values = new LinkedHashMap<Measure, Exact>();
        parts.forEach(part -> {
            if (part.value() != null) {
                values.put(part.measure(), part.value());
            }
        });
        var form = Figures.of(staff.employee(), staff.post(), period).currency(currency);
        if (staff.leftOn() != null) {
            form.leftOn(staff.leftOn());
        }
        values.forEach(form::with);
        return new Counted(form.build(), parts);
    }

    private void given(Figure figure, @Nullable BigDecimal target) {
        if (target != null) {
            add(figure, List.of(), Exact.of(target), null, null);
        }
    }

    private void sum(Figure figure, List<Subject> of, Exact value) {
        var gap = !meter.isSeen(Kind.ORDER) ? Gap.NOTHING_COUNTED : isMixed ? Gap.MIXED_CURRENCIES : null;
        add(figure, of, gap == null ? value : null, null, gap);
    }

    private void profit() {
        var gap = !meter.isSeen(Kind.ORDER) ? Gap.NOTHING_COUNTED : Formulas.grossProfitGap(base);
        gap = gap == null && isMixed ? Gap.MIXED_CURRENCIES : gap;
        var profit = gap == null ? Formulas.grossProfit(base) : null;
        add(Figure.GROSS_PROFIT, subjects, profit, null, gap);
        if (!isAgent(staff.post())) {
            var noCost = !meter.isSeen(Kind.SPEND) ? Gap.NOTHING_COUNTED : isMixed ? Gap.MIXED_CURRENCIES : null;
            var cost = noCost == null ? Formulas.only(base.of(Money.SPENT)) : null;
            add(Figure.EXPENSES, subjects, cost, null, noCost);
        }
        if (profit == null) {
            add(Figure.GROSS_MARGIN, subjects, null, null, gap);
        } else {
            var ratio = new Ratio(profit, Formulas.sales(base), Population.MONEY, meter.window());
            margin(ratio);
        }
    }

    private void margin(Ratio ratio) {
        var gap = ratio.denominator().signum() <= 0
                ? Gap.ZERO_DENOMINATOR
                : ratio.isAboveOne() ? Gap.MORE_THAN_THERE_WAS : null;
        add(Figure.GROSS_MARGIN, subjects, gap == null ? ratio.value() : null, ratio, gap);
    }

    private void metrics() {
        if (!own.isEmpty()) {
            add(stores(own), meter.measureStores(own));
        }
        if (!staff.campaigns().isEmpty()) {
            var campaigns = new TreeSet<>(staff.campaigns());
            add(campaigns.stream().map(Subject::campaign).toList(), meter.measureCampaigns(campaigns));
        }
        add(List.of(Subject.employee(staff.employee())), meter.measurePerson(staff.employee()));
    }

    private void add(List<Subject> of, Map<Metric, Reading> readings) {
        readings.forEach((metric, reading) -> {
            var isOther = metric.unit() == Unit.MONEY
                    && reading.currency() != null
                    && !reading.currency().equals(currency.getCurrencyCode());
            add(
                    metric,
                    of,
                    isOther ? null : reading.value(),
                    reading.ratio(),
                    isOther ? Gap.MIXED_CURRENCIES : reading.gap());
        });
    }

    private void add(
            Measure measure, List<Subject> of, @Nullable Exact value, @Nullable Ratio ratio, @Nullable Gap gap) {
        parts.add(new Counted.Part(measure, of, value, ratio, gap));
    }
}
