package io.ecomrules.core.order;

import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * The uniform sales statistics by month, post and shop (ORD-6). Orders are added one at a time and let go; currencies are never added
 * together. An order of which a part is missing is not counted as 0 but counted apart. Not thread-safe: give each thread its own and
 * {@link #add(SalesStatistics)} them up.
 */
public final class SalesStatistics {

    private final ZoneId zone;
    private final Map<Key, Row> rows = new HashMap<>();
    private long uncounted;

    /**
     * Begins with nothing sold.
     *
     * @param zone the time zone that says in which month an order was placed
     */
    public SalesStatistics(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * What is counted together.
     *
     * @param month the month in which the orders were placed
     * @param post who sold
     * @param shop where
     * @param currency in which currency
     */
    public record Key(YearMonth month, String post, String shop, CurrencyUnit currency) {}

    /**
     * What was sold.
     *
     * @param key where and when
     * @param orders how many orders
     * @param units how many pieces
     * @param exactTurnover the sum of the lines' totals, unrounded
     */
    public record Row(Key key, long orders, BigDecimal units, BigDecimal exactTurnover) {

        /**
         * Rounds the turnover once, half up, to the currency's minor unit (PAY-6).
         *
         * @return the turnover
         */
        public MonetaryAmount turnover() {
            return Moneys.payable(Exact.of(exactTurnover), key.currency());
        }

        private Row plus(Row other) {
            return new Row(key, orders + other.orders, units.add(other.units), exactTurnover.add(other.exactTurnover));
        }
    }

    /**
     * Counts an order.
     *
     * @param order the order
     * @param post who sold
     * @param shop where
     * @return true if it was counted, false if the instant it was placed, its currency, its lines, a quantity or a total is missing
     */
    public boolean add(Order order, String post, String shop) {
        var placed = order.at(Step.PLACED);
        var lines = order.lines();
        var currency = order.currency();
        if (placed == null || lines == null || currency == null) {
            uncounted++;
            return false;
        }
        var units = BigDecimal.ZERO;
        var turnover = BigDecimal.ZERO;
        for (var line : lines) {
            if (line.quantity() == null || line.total() == null) {
                uncounted++;
                return false;
            }
            units = units.add(line.quantity());
            turnover = turnover.add(line.total());
        }
        var key = new Key(YearMonth.from(placed.atZone(zone)), post, shop, currency);
        add(new Row(key, 1, units, turnover));
        return true;
    }

    /**
     * Adds what another has counted.
     *
     * @param other the other
     */
    public void add(SalesStatistics other) {
        other.rows.values().forEach(this::add);
        uncounted += other.uncounted;
    }

    private void add(Row row) {
        rows.merge(row.key(), row, Row::plus);
    }

    /**
     * Gives what was sold.
     *
     * @return a row for each month, post, shop and currency, in that order
     */
    public List<Row> rows() {
        return rows.values().stream()
                .sorted(Comparator.comparing(
                        Row::key,
                        Comparator.comparing(Key::month)
                                .thenComparing(Key::post)
                                .thenComparing(Key::shop)
                                .thenComparing(key -> key.currency().getCurrencyCode())))
                .toList();
    }

    /**
     * Tells how many orders could not be counted.
     *
     * @return the number of orders of which a part is missing
     */
    public long uncounted() {
        return uncounted;
    }
}
