package io.ecomrules.cli.report;

import io.ecomrules.core.analytics.CampaignDay;
import io.ecomrules.core.analytics.Outcome;
import io.ecomrules.core.campaign.CampaignFigure;
import io.ecomrules.core.campaign.CampaignQuotient;
import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.metric.Unit;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * What people read about a campaign, on one page: what it tells first, then the numbers it rests on.
 *
 * @param id the campaign's id
 * @param title what it is called
 * @param days the campaign's days, in words
 * @param tiles the numbers that matter
 * @param findings what the evaluation tells, the gravest first
 * @param orders orders day by day
 * @param turnover turnover day by day, or null where amounts are of several currencies
 * @param metrics the metrics, with the figures they are made of
 * @param compared what a day of the campaign is to a day before it
 * @param budget the budget and what was spent of it, or null if nobody set one or nothing is known of the cost
 * @param noBudget why there is none
 * @param gaps figures that are not known, and why
 * @param balance what became of the events
 * @param sum the sentence that shows that they add up
 * @param pack the rules that judged
 */
record CampaignPage(
        String id,
        String title,
        String days,
        List<Tile> tiles,
        List<FindingCard> findings,
        CourseChart orders,
        @Nullable CourseChart turnover,
        List<Row> metrics,
        List<Compared> compared,
        @Nullable Budget budget,
        String noBudget,
        List<Named> gaps,
        List<Named> balance,
        String sum,
        PackReference pack) {

    /** A number that matters: what it is, its currency if it is an amount, the number, and what it is held against. */
    record Tile(String title, String currency, String value, String note) {}

    /** A metric: its code, its title, what the source calls it, its formula, both figures, and its value. */
    record Row(
            String code,
            String title,
            String source,
            String formula,
            String above,
            String below,
            String value,
            String exact) {}

    /** A number of a day before, of a day of the campaign, and how many times the one is the other. */
    record Compared(String title, String before, String during, String uplift) {}

    /** A budget: the amounts, how much of it is spent, and the bar: what is within the budget, and what is over it. */
    record Budget(String budget, String spent, String share, int within, int over) {}

    /** Something that has a name and a value. */
    record Named(String title, String value) {}

    static final int BAR = 720;

    CampaignPage {
        tiles = List.copyOf(tiles);
        findings = List.copyOf(findings);
        metrics = List.copyOf(metrics);
        compared = List.copyOf(compared);
        gaps = List.copyOf(gaps);
        balance = List.copyOf(balance);
    }

    static CampaignPage of(CampaignReport report, Language language) {
        return new Writer(report, language).page();
    }

    /** Writes the parts of a page, all of one report in one language. */
    private record Writer(CampaignReport report, Language language) {

        CampaignPage page() {
            var course = report.count().course();
            return new CampaignPage(
                    report.campaign().id(),
                    report.campaign().title(),
                    language.say("campaign.days", "days", days(true), "baseline", days(false)),
                    tiles(),
                    report.findings().stream()
                            .map(finding ->
                                    FindingCard.of(finding, Map.of(), language).brief())
                            .toList(),
                    CourseChart.ofOrders(course, language),
                    CourseChart.ofTurnover(course, language),
                    Arrays.stream(CampaignQuotient.values()).map(this::row).toList(),
                    compared(),
                    budget(),
                    language.say(
                            report.campaign().budget() == null ? "campaign.budget.none" : "campaign.budget.unknown"),
                    gaps(),
                    balance(),
                    sum(),
                    report.pack());
        }

        /** From the first day to the last. */
        private String days(boolean ofCampaign) {
            var days = report.count().course().stream()
                    .filter(day -> day.isCampaign() == ofCampaign)
                    .map(CampaignDay::day)
                    .toList();
            return days.isEmpty() ? "–" : days.get(0) + " – " + days.get(days.size() - 1);
        }

        private List<Tile> tiles() {
            return List.of(
                    tile("orders", CampaignFigure.ORDERS, CampaignFigure.ALL_ORDERS),
                    tile("turnover", CampaignFigure.TURNOVER, CampaignFigure.ALL_TURNOVER),
                    new Tile(
                            language.say("campaign.roas"),
                            "",
                            value(Metric.CAMPAIGN_ROI),
                            language.say("campaign.roas.of", "cost", figure(CampaignFigure.COST))),
                    new Tile(
                            language.say("campaign.uplift.orders"),
                            "",
                            times(report.evaluation().orderUplift()),
                            language.say("campaign.uplift.note")));
        }

        private Tile tile(String what, CampaignFigure own, CampaignFigure all) {
            var value = report.count().figures().values().get(own);
            var currency = report.count().currency();
            return new Tile(
                    language.say("campaign." + what),
                    value != null && own.isMoney() && currency != null ? currency : "",
                    value == null ? "–" : number(own, value),
                    language.say("campaign.of", "all", figure(all)));
        }

        private Row row(CampaignQuotient quotient) {
            var metric = quotient.metric();
            var locale = language.locale();
            var value = report.evaluation().metrics().get(metric);
            return new Row(
                    metric.code(),
                    metric.title(locale),
                    locale.getLanguage().equals("zh") ? metric.sourceName().orElse("") : "",
                    metric.formula(locale),
                    figure(quotient.numerator()),
                    figure(quotient.denominator()),
                    value(metric),
                    value == null ? metric.noValue(locale) : exact(value, value(metric)));
        }

        /** The exact number, where it is not what is shown anyway. */
        private String exact(Exact value, String shown) {
            var exact = language.numbers().exact(value);
            return exact.equals(shown) ? "" : exact;
        }

        private List<Compared> compared() {
            return List.of(
                    compared(
                            "campaign.perDay.orders",
                            CampaignFigure.BASELINE_ORDERS,
                            CampaignFigure.ALL_ORDERS,
                            report.evaluation().orderUplift()),
                    compared(
                            "campaign.perDay.turnover",
                            CampaignFigure.BASELINE_TURNOVER,
                            CampaignFigure.ALL_TURNOVER,
                            report.evaluation().turnoverUplift()));
        }

        private Compared compared(String title, CampaignFigure before, CampaignFigure during, @Nullable Exact uplift) {
            return new Compared(
                    language.say(title),
                    perDay(before, CampaignFigure.BASELINE_DAYS),
                    perDay(during, CampaignFigure.DAYS),
                    times(uplift));
        }

        private String perDay(CampaignFigure sum, CampaignFigure days) {
            var above = report.count().figures().values().get(sum);
            var below = report.count().figures().values().get(days);
            return above == null || below == null ? "–" : written(sum, above.dividedBy(below));
        }

        private String times(@Nullable Exact uplift) {
            return uplift == null
                    ? "–"
                    : language.say(
                            "campaign.times", "number", language.numbers().shortCoefficient(uplift));
        }

        private @Nullable Budget budget() {
            var budget = report.campaign().budget();
            var cost = report.count().figures().values().get(CampaignFigure.COST);
            if (budget == null || cost == null || !isComparable(budget)) {
                return null;
            }
            var whole = Exact.of(Moneys.number(budget));
            int within = whole.isBelow(cost) ? bar(whole, cost) : bar(cost, whole);
            return new Budget(
                    language.numbers().amount(budget),
                    figure(CampaignFigure.COST),
                    language.numbers().percent(cost.dividedBy(whole)),
                    within,
                    whole.isBelow(cost) ? BAR - within : 0);
        }

        private static int bar(Exact part, Exact whole) {
            return part.dividedBy(whole).times(Exact.of(BAR)).toDecimal().intValue();
        }

        private boolean isComparable(MonetaryAmount budget) {
            return budget.isPositive()
                    && budget.getCurrency()
                            .getCurrencyCode()
                            .equals(report.count().currency());
        }

        private List<Named> gaps() {
            var gaps = new ArrayList<Named>();
            report.count()
                    .gaps()
                    .forEach((figure, gap) ->
                            gaps.add(new Named(figure.title(language.locale()), gap.title(language.locale()))));
            return gaps;
        }

        private List<Named> balance() {
            var balance = new ArrayList<Named>();
            for (var outcome : Outcome.values()) {
                long count = report.balance().of(outcome);
                if (count > 0 || outcome == Outcome.COUNTED) {
                    balance.add(new Named(
                            outcome.title(language.locale()), language.numbers().many(count)));
                }
            }
            if (report.unreadable() > 0) {
                balance.add(new Named(
                        language.say("campaign.unreadable"), language.numbers().many(report.unreadable())));
            }
            return balance;
        }

        private String sum() {
            var balance = report.balance();
            long counted = balance.of(Outcome.COUNTED);
            long outside = balance.of(Outcome.OUTSIDE);
            var numbers = language.numbers();
            return language.say(
                    "campaign.sum",
                    "records",
                    numbers.many(balance.taken() + report.unreadable()),
                    "counted",
                    numbers.many(counted),
                    "outside",
                    numbers.many(outside),
                    "setAside",
                    numbers.many(balance.taken() - counted - outside),
                    "unreadable",
                    numbers.many(report.unreadable()));
        }

        /** A share as a percentage, which is what people compare; a quotient that may be above one as a number. */
        private String value(Metric metric) {
            var value = report.evaluation().metrics().get(metric);
            if (value == null) {
                return "–";
            }
            return metric.unit() == Unit.RATIO && !metric.mayExceedOne()
                    ? language.numbers().percent(value)
                    : language.numbers().shortCoefficient(value);
        }

        private String figure(CampaignFigure figure) {
            var value = report.count().figures().values().get(figure);
            return value == null ? "–" : written(figure, value);
        }

        private String written(CampaignFigure figure, Exact value) {
            var currency = report.count().currency();
            var number = number(figure, value);
            return figure.isMoney() && currency != null ? currency + " " + number : number;
        }

        private String number(CampaignFigure figure, Exact value) {
            var currency = report.count().currency();
            return figure.isMoney() && currency != null
                    ? language.numbers().money(value, Moneys.currency(currency).orElse(Moneys.CNY))
                    : language.numbers().shortCoefficient(value);
        }
    }
}
