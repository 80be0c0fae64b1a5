package io.ecomrules.cli.report;

import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * Writes numbers for reading. What does not fit is cut towards the smaller number and ends in an ellipsis, never rounded: a coefficient
 * just below a line must not look as if it stood on it.
 */
final class Numbers {

    static final String MORE = "…";

    private static final int COEFFICIENT_DECIMALS = 4;
    private static final int LONGEST_FRACTION = 40;
    private static final int AT_A_GLANCE = 12;
    private static final Pattern LONG_DECIMAL =
            Pattern.compile("(?<![\\w.])(-?[0-9]{1,40}\\.[0-9]{6})[0-9]{3,2000}(?![\\w.])");

    private final DecimalFormatSymbols symbols;
    private final Words words;

    Numbers(Words words) {
        this.words = words;
        this.symbols = DecimalFormatSymbols.getInstance(words.locale());
    }

    /** A coefficient with four decimals, followed by an ellipsis where there are more. */
    String coefficient(Exact value) {
        return cut(value, COEFFICIENT_DECIMALS);
    }

    /** A coefficient for a narrow place: as {@link #coefficient}, without zeros at its end. */
    String shortCoefficient(Exact value) {
        return isShort(value) ? plain(value.toDecimal()) : coefficient(value);
    }

    /** Whether {@link #coefficient} tells everything. */
    static boolean isShort(Exact value) {
        return Exact.of(floor(value, COEFFICIENT_DECIMALS)).equals(value);
    }

    /** A ratio as a percentage with at most two decimals. */
    String percent(Exact value) {
        var hundredfold = value.times(Exact.of(100));
        var floor = floor(hundredfold, 2);
        return plain(floor.stripTrailingZeros()) + (Exact.of(floor).equals(hundredfold) ? "" : MORE) + "%";
    }

    /** A number as it is where that can be taken in at a glance; otherwise cut, since the exact one stands elsewhere on the page. */
    String readable(Exact value) {
        var exact = exact(value);
        return exact.length() <= AT_A_GLANCE ? exact : coefficient(value);
    }

    /** A number as it is: a decimal where one is exact, otherwise a fraction, otherwise as many digits as can be read. */
    String exact(Exact value) {
        var decimal = value.toDecimal();
        if (Exact.of(decimal).equals(value)) {
            return plain(decimal);
        }
        var fraction = value.toString();
        return fraction.length() <= LONGEST_FRACTION ? fraction : plain(decimal) + MORE;
    }

    /** An amount without its currency, with at least the decimals that the currency has. */
    String money(BigDecimal number, CurrencyUnit currency) {
        return plain(Moneys.atLeastMinor(number, currency));
    }

    /** An amount that may have no exact decimal, without its currency. */
    String money(Exact number, CurrencyUnit currency) {
        var decimal = number.toDecimal();
        return Exact.of(decimal).equals(number)
                ? money(decimal, currency)
                : cut(number, currency.getDefaultFractionDigits() + 4);
    }

    /** An amount with its currency in front. */
    String amount(MonetaryAmount amount) {
        return amount.getCurrency().getCurrencyCode() + " " + plain(Moneys.number(amount));
    }

    /** A figure in its own unit, exact. */
    String figure(Measure measure, BigDecimal value, CurrencyUnit currency) {
        return switch (measure.unit()) {
            case MONEY -> money(value, currency);
            case RATIO -> plain(stripped(value.movePointRight(2))) + "%";
            case SECONDS -> words.say("unit.seconds", "number", plain(stripped(value)));
            case COUNT, AVERAGE -> plain(stripped(value));
        };
    }

    String figure(Measure measure, Exact value, CurrencyUnit currency) {
        var decimal = value.toDecimal();
        return Exact.of(decimal).equals(value) ? figure(measure, decimal, currency) : exact(value);
    }

    /** The size of a bar as CSS wants it: a plain number from 0 to 1. */
    static String share(Exact value, Exact whole) {
        if (whole.signum() <= 0 || value.signum() <= 0) {
            return "0";
        }
        var share = value.dividedBy(whole);
        return (Exact.ONE.isBelow(share) ? Exact.ONE : share)
                .round(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Cuts the long decimals within a sentence; the record has all their digits. */
    static String shorten(String text) {
        return LONG_DECIMAL.matcher(text).replaceAll("$1" + MORE);
    }

    /** A decimal as it is. */
    String decimal(BigDecimal number) {
        return plain(number);
    }

    /** A whole number that may be larger than any department. */
    String many(long number) {
        return plain(BigDecimal.valueOf(number));
    }

    String count(int number) {
        return plain(BigDecimal.valueOf(number));
    }

    private String cut(Exact value, int decimals) {
        var floor = floor(value, decimals);
        return plain(floor) + (Exact.of(floor).equals(value) ? "" : MORE);
    }

    private static BigDecimal floor(Exact value, int decimals) {
        return value.round(decimals, RoundingMode.FLOOR);
    }

    private static BigDecimal stripped(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private String plain(BigDecimal number) {
        var format = new DecimalFormat("#,##0", symbols);
        int decimals = Math.max(0, number.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    Locale locale() {
        return words.locale();
    }
}
