package io.ecomrules.cli.report;

import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.Indicator;
import io.ecomrules.core.performance.IndicatorResult;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;

/**
 * One indicator of a scorecard as a page shows it.
 *
 * @param title its name
 * @param code its stable code
 * @param formula how its attainment came about, in a sentence
 * @param attainment the attainment as a percentage
 * @param weight the weight as a percentage
 * @param contribution weight × attainment
 * @param size the size of its bar, from 0 to 1
 * @param band {@code low} below the target, {@code full} from the target on: a class of the style sheet
 * @param rules the rules that set weight and target
 */
record IndicatorRow(
        String title,
        String code,
        String formula,
        String attainment,
        String weight,
        String contribution,
        String size,
        String band,
        List<Citation> rules) {

    IndicatorRow {
        rules = List.copyOf(rules);
    }

    /** Shows an indicator; the bar of an attainment of {@code whole} fills the chart. */
    static IndicatorRow of(IndicatorResult result, Exact whole, CurrencyUnit currency, Language language) {
        var numbers = language.numbers();
        var rules = new ArrayList<Citation>();
        rules.add(Citation.of(result.weight().rule(), language.locale()));
        var target = result.target();
        if (target != null) {
            rules.add(Citation.of(target.rule(), language.locale()));
        }
        return new IndicatorRow(
                language.title(result.indicator()),
                result.indicator().code(),
                formula(result, currency, language),
                numbers.percent(result.attainment()),
                numbers.percent(result.weight().value()),
                numbers.coefficient(result.contribution()),
                Numbers.share(result.attainment(), whole),
                result.attainment().isBelow(Exact.ONE) ? "below" : "full",
                rules);
    }

    private static String formula(IndicatorResult result, CurrencyUnit currency, Language language) {
        var indicator = result.indicator();
        var denominator = indicator.denominator();
        var unit = denominator == null ? indicator.actual() : denominator;
        var numbers = language.numbers();
        return language.say(
                key(result),
                "actualTitle",
                language.title(indicator.actual()),
                "actual",
                numbers.figure(indicator.actual(), result.actual(), currency),
                "againstTitle",
                denominator == null ? language.say("indicator.target") : language.title(denominator),
                "against",
                numbers.figure(unit, result.against(), currency),
                "attainment",
                numbers.percent(result.attainment()));
    }

    private static String key(IndicatorResult result) {
        return switch (result.indicator().kind()) {
            case RATIO, HIGHER_IS_BETTER -> isRaised(result) ? "formula.floor" : "formula.ratio";
            case REACHED -> result.attainment().signum() > 0 ? "formula.reached" : "formula.missed";
            case LOWER_IS_BETTER -> "formula.lower";
        };
    }

    /** Whether the plain quotient was below the floor and was raised to it. */
    private static boolean isRaised(IndicatorResult result) {
        return result.indicator().kind() != Indicator.Kind.REACHED
                && result.against().signum() != 0
                && result.actual().dividedBy(result.against()).isBelow(result.attainment());
    }
}
