package io.ecomrules.core.trade;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Titled;
import io.ecomrules.core.order.OrderLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * What a buyer asks for after paying (ORD-5, ORD-8): money back, goods back for money, or goods for other goods. Lines are counted from 1;
 * goods that came in an exchange are lines too, after those of the order.
 *
 * @param id the host's id of this claim, by which it is never settled twice
 * @param kind what is asked for
 * @param quantities how many of which line come back; empty for a refund
 * @param amounts how much money of which line is asked back, {@link #SHIPPING} for the shipping; only for a refund
 * @param replacements the goods that are sent instead; only for an exchange
 */
public record Claim(
        String id,
        Kind kind,
        SortedMap<Integer, BigDecimal> quantities,
        SortedMap<Integer, MonetaryAmount> amounts,
        List<OrderLine> replacements) {

    /** The number under which the shipping is asked back. */
    public static final int SHIPPING = 0;

    /** What a buyer can ask for. */
    public enum Kind implements Titled {
        /** Money, without sending anything back. */
        REFUND,
        /** Goods come back, money is paid back. */
        RETURN,
        /** Goods come back, others are sent, and the difference is paid by whom it falls to. */
        EXCHANGE;

        /**
         * Gives the stable code.
         *
         * @return for example {@code exchange}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String title(Locale locale) {
            return Messages.in(locale).text("claim." + code(), Map.of());
        }
    }

    /**
     * Copies and checks what is asked for.
     *
     * @throws InvalidInputException with {@code claim-incomplete} for each part that its kind needs and that is missing, not above 0, or
     *     belongs to another kind
     */
    public Claim {
        Objects.requireNonNull(kind, "kind");
        quantities = Collections.unmodifiableSortedMap(plain(quantities));
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
        replacements = List.copyOf(replacements);
        var faults = new ArrayList<String>();
        boolean isRefund = kind == Kind.REFUND;
        fault(id.isBlank(), "id", faults);
        fault(isRefund == amounts.isEmpty(), "amounts", faults);
        fault(isRefund != quantities.isEmpty(), "quantities", faults);
        fault((kind == Kind.EXCHANGE) == replacements.isEmpty(), "replacements", faults);
        quantities.forEach((line, quantity) -> fault(quantity.signum() <= 0, "quantities[" + line + "]", faults));
        amounts.forEach((line, amount) -> fault(amount.signum() <= 0, "amounts[" + line + "]", faults));
        for (int i = 0; i < replacements.size(); i++) {
            fault(!isWhole(replacements.get(i)), "replacements[" + i + "]", faults);
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults.stream()
                    .map(field -> Problem.of("claim-incomplete", "claim", id, "field", field))
                    .toList());
        }
    }

    /**
     * Asks for money back without sending anything back.
     *
     * @param id the host's id of this claim
     * @param line the line it is for, or {@link #SHIPPING}
     * @param amount how much
     * @return the claim
     */
    public static Claim refund(String id, int line, MonetaryAmount amount) {
        return new Claim(id, Kind.REFUND, new TreeMap<>(), new TreeMap<>(Map.of(line, amount)), List.of());
    }

    /**
     * Sends goods back for money.
     *
     * @param id the host's id of this claim
     * @param line the line
     * @param quantity how many of it
     * @return the claim
     */
    public static Claim goodsBack(String id, int line, int quantity) {
        return new Claim(id, Kind.RETURN, one(line, quantity), new TreeMap<>(), List.of());
    }

    /**
     * Sends goods back for others.
     *
     * @param id the host's id of this claim
     * @param line the line
     * @param quantity how many of it
     * @param instead what is sent instead
     * @return the claim
     */
    public static Claim exchange(String id, int line, int quantity, OrderLine... instead) {
        return new Claim(id, Kind.EXCHANGE, one(line, quantity), new TreeMap<>(), List.of(instead));
    }

    private static SortedMap<Integer, BigDecimal> one(int line, int quantity) {
        return new TreeMap<>(Map.of(line, BigDecimal.valueOf(quantity)));
    }

    /** What the goods that are sent instead come to. */
    BigDecimal replacementTotal() {
        return replacements.stream()
                .flatMap(line -> Stream.ofNullable(line.total()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isWhole(OrderLine line) {
        if (line.sku() == null || line.quantity() == null || line.price() == null || line.total() == null) {
            return false;
        }
        var discount = line.discount() == null ? BigDecimal.ZERO : line.discount();
        var total = line.quantity().multiply(line.price()).subtract(discount);
        return line.quantity().signum() > 0 && line.total().signum() >= 0 && total.compareTo(line.total()) == 0;
    }

    private static SortedMap<Integer, BigDecimal> plain(SortedMap<Integer, BigDecimal> quantities) {
        var plain = new TreeMap<Integer, BigDecimal>();
        quantities.forEach((line, quantity) -> plain.put(line, plain(quantity)));
        return plain;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static void fault(boolean isWrong, String field, List<String> faults) {
        if (isWrong) {
            faults.add(field);
        }
    }
}
