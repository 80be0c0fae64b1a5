package io.ecomrules.core.performance;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one person in one post for one period: what a settlement is made from.
 *
 * <p>A figure that is not here is <em>not known</em>, which is not 0. Refused are a negative target, negative expenses and a gross
 * margin, or another share of a whole, above 1, where a percentage was meant. Nothing is prorated: whoever joined within the period has the target that the host gives.
 *
 * @param key whom the figures are of
 * @param currency the currency of all amounts of money among the values
 * @param leftOn the last day employed, or null for somebody still employed
 * @param values the figures and metrics that are known, in any order
 * @param quotients those of them that were counted and have no end as a decimal, such as 2 of 3 designs, and so are not among the values
 */
public record Figures(
        SettlementKey key,
        CurrencyUnit currency,
        @Nullable LocalDate leftOn,
        Map<Measure, BigDecimal> values,
        Map<Measure, Exact> quotients) {

    /** The values in one order whatever the order they came in, so that what is written from them is always the same. */
    private static final List<Measure> ORDER = order();

    /** Checks the values' ranges and copies them. */
    public Figures {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(currency, "currency");
        var problems = new ArrayList<Problem>();
        var ordered = new LinkedHashMap<Measure, BigDecimal>();
        for (var measure : ORDER) {
            var value = values.get(measure);
            if (value != null) {
                check(measure, value, problems);
                ordered.put(measure, value);
            }
        }
        var inOrder = new LinkedHashMap<Measure, Exact>();
        for (var measure : ORDER) {
            var quotient = quotients.get(measure);
            if (quotient != null) {
                if (ordered.containsKey(measure)) {
                    throw new IllegalArgumentException(measure.code() + " is given as a decimal and as a quotient.");
                }
                check(measure, quotient.toDecimal(), problems);
                inOrder.put(measure, quotient);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        values = Collections.unmodifiableMap(ordered);
        quotients = Collections.unmodifiableMap(inOrder);
    }

    /**
     * Takes figures that are all decimals.
     *
     * @param key whom the figures are of
     * @param currency the currency of all amounts of money among the values
     * @param leftOn the last day employed, or null for somebody still employed
     * @param values the figures and metrics that are known, in any order
     */
    public Figures(
            SettlementKey key, CurrencyUnit currency, @Nullable LocalDate leftOn, Map<Measure, BigDecimal> values) {
        this(key, currency, leftOn, values, Map.of());
    }

    /**
     * Starts figures in CNY of somebody still employed.
     *
     * @param employee the person
     * @param post the post
     * @param period the month or assessment year
     * @return an empty form to fill in
     */
    public static Builder of(EmployeeId employee, Post post, Period period) {
        return new Builder(new SettlementKey(employee, post, period));
    }

    /**
     * Asks for one figure.
     *
     * @param measure which one
     * @return its value, a quotient without an end cut after 34 digits, or null if it is not known
     */
    public @Nullable BigDecimal value(Measure measure) {
        var quotient = quotients.get(measure);
        return quotient == null ? values.get(measure) : quotient.toDecimal();
    }

    /**
     * Asks for one figure as an exact number.
     *
     * @param measure which one
     * @return its value, or null if it is not known
     */
    public @Nullable Exact exact(Measure measure) {
        var value = values.get(measure);
        return value == null ? quotients.get(measure) : Exact.of(value);
    }

    /**
     * Puts another value in the place of one figure: a claim, a correction, a what-if.
     *
     * @param measure which one
     * @param value the other value
     * @return figures that differ in this one only
     * @throws InvalidInputException if the value is out of range
     */
    public Figures with(Measure measure, BigDecimal value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(measure, value);
        var others = new LinkedHashMap<>(quotients);
        others.remove(measure);
        return new Figures(key, currency, leftOn, changed, others);
    }

    /**
     * Lists what is known.
     *
     * @return the measures that have a value, in the order of the catalogue
     */
    public List<Measure> known() {
        return ORDER.stream().filter(measure -> value(measure) != null).toList();
    }

    private static void check(Measure measure, BigDecimal value, List<Problem> problems) {
        if (Math.abs((long) value.scale()) > 1_000 || value.precision() > 2_000) {
            // Alone, since the other problems write the number out, and 1e2000000000 would fill the memory.
            problems.add(Problem.of("number-too-long", "column", measure.code()));
            return;
        }
        if (value.signum() < 0 && !measure.mayBeNegative()) {
            problems.add(Problem.of("negative-figure", "column", measure.code(), "value", value.toPlainString()));
        }
        if (!measure.mayExceedOne() && value.compareTo(BigDecimal.ONE) > 0) {
            problems.add(Problem.of("ratio-above-one", "column", measure.code(), "value", value.toPlainString()));
        }
    }

    private static List<Measure> order() {
        var order = new ArrayList<Measure>(List.of(Figure.values()));
        order.addAll(List.of(Metric.values()));
        return List.copyOf(order);
    }

    /** Collects figures one by one. Not thread-safe. */
    public static final class Builder {

        private final SettlementKey key;
        private CurrencyUnit currency = Moneys.CNY;
        private @Nullable LocalDate leftOn;
        private final Map<Measure, BigDecimal> values = new LinkedHashMap<>();
        private final Map<Measure, Exact> quotients = new LinkedHashMap<>();

        private Builder(SettlementKey key) {
            this.key = key;
        }

        /**
         * Gives one figure.
         *
         * @param measure which one
         * @param value its value
         * @return this form
         */
        public Builder with(Measure measure, BigDecimal value) {
            values.put(measure, Objects.requireNonNull(value, measure.code()));
            quotients.remove(measure);
            return this;
        }

        /**
         * Gives one figure that was counted, so that not even a third is rounded.
         *
         * @param measure which one
         * @param value its value
         * @return this form
         */
        public Builder with(Measure measure, Exact value) {
            var decimal = value.toDecimal();
            if (Exact.of(decimal).equals(value)) {
                return with(measure, decimal);
            }
            values.remove(measure);
            quotients.put(measure, value);
            return this;
        }

        /**
         * Gives one figure as text, so that no floating-point number comes near money.
         *
         * @param measure which one
         * @param value its value in decimal notation
         * @return this form
         * @throws NumberFormatException if the text is not a decimal number, or has digits other than 0 to 9
         */
        public Builder with(Measure measure, String value) {
            if (!value.chars().allMatch(unit -> unit < 0x80)) {
                throw new NumberFormatException("\"" + value + "\" has other characters than plain digits.");
            }
            return with(measure, new BigDecimal(value));
        }

        /**
         * Gives the own sales and their target.
         *
         * @param sales the sales
         * @param target the target
         * @return this form
         */
        public Builder sales(String sales, String target) {
            return with(Figure.SALES, sales).with(Figure.TARGET, target);
        }

        /**
         * Gives the sales of the distribution stores and their target.
         *
         * @param sales the sales
         * @param target the target
         * @return this form
         */
        public Builder distribution(String sales, String target) {
            return with(Figure.DISTRIBUTION_SALES, sales).with(Figure.DISTRIBUTION_TARGET, target);
        }

        /**
         * Gives the gross profit and the expenses.
         *
         * @param grossProfit the gross profit
         * @param expenses the expenses
         * @return this form
         */
        public Builder profit(String grossProfit, String expenses) {
            return with(Figure.GROSS_PROFIT, grossProfit).with(Figure.EXPENSES, expenses);
        }

        /**
         * Gives the gross margin.
         *
         * @param margin a fraction such as 0.42, not a percentage
         * @return this form
         */
        public Builder grossMargin(String margin) {
            return with(Figure.GROSS_MARGIN, margin);
        }

        /**
         * Says that the amounts are in another currency than CNY.
         *
         * @param other the currency
         * @return this form
         */
        public Builder currency(CurrencyUnit other) {
            this.currency = other;
            return this;
        }

        /**
         * Says that the person has left.
         *
         * @param lastDay the last day employed
         * @return this form
         */
        public Builder leftOn(LocalDate lastDay) {
            this.leftOn = lastDay;
            return this;
        }

        /**
         * Finishes the form.
         *
         * @return the figures
         * @throws InvalidInputException with every value that is out of range
         */
        public Figures build() {
            return new Figures(key, currency, leftOn, values, quotients);
        }
    }
}
