package io.ecomrules.core.trade;

import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.Fields;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What may be corrected about an order with an approval (ORD-5): a record beside the order, which itself stays as it was placed. Who approves
 * stands in the rule files.
 */
public sealed interface Amendment {

    /**
     * Tells what has to be approved.
     *
     * @return the matter
     */
    Matter matter();

    /**
     * Names what is corrected, for the request for its approval. What is carried out must be exactly what was approved.
     *
     * @param order the id of the order
     * @return the fields, that of the order among them
     */
    Fields fields(String order);

    /**
     * Another price, before anything was paid.
     *
     * @param lines the new price by the number of the line, counted from 1
     * @param shipping what the shipping costs from now on, or null if that stays
     */
    record Price(
            SortedMap<Integer, LinePrice> lines, @Nullable BigDecimal shipping) implements Amendment {
        /**
         * Copies the lines.
         *
         * @throws InvalidInputException with {@code nothing-amended} or {@code negative-amendment}
         */
        public Price {
            lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
            boolean isNegative = shipping != null && shipping.signum() < 0;
            isNegative |= lines.values().stream().anyMatch(LinePrice::isNegative);
            refuse(lines.isEmpty() && shipping == null, "nothing-amended");
            refuse(isNegative, "negative-amendment");
        }

        /**
         * Sets another price for one line.
         *
         * @param line its number, from 1
         * @param price the price of one
         * @param discount what is taken off the line
         * @return the amendment
         */
        public static Price of(int line, String price, String discount) {
            var prices = new TreeMap<Integer, LinePrice>();
            prices.put(line, new LinePrice(new BigDecimal(price), new BigDecimal(discount)));
            return new Price(prices, null);
        }

        @Override
        public Matter matter() {
            return Matter.ORDER_PRICE_ADJUSTMENT;
        }

        @Override
        public Fields fields(String order) {
            var fields = Fields.of("order", order, "shipping", shipping == null ? null : shipping.toPlainString());
            for (var line : lines.entrySet()) {
                var name = "lines[" + line.getKey() + "].";
                fields = fields.with(name + "price", line.getValue().price().toPlainString())
                        .with(name + "discount", line.getValue().discount().toPlainString());
            }
            return fields;
        }
    }

    /**
     * What a line costs from now on.
     *
     * @param price the price of one
     * @param discount what is taken off the line
     */
    record LinePrice(BigDecimal price, BigDecimal discount) {
        /** Checks that nothing is missing. */
        public LinePrice {
            Objects.requireNonNull(price, "price");
            Objects.requireNonNull(discount, "discount");
        }

        private boolean isNegative() {
            return price.signum() < 0 || discount.signum() < 0;
        }
    }

    /**
     * Another address or phone number, before the goods leave the house.
     *
     * @param address where the goods go, or null if that stays
     * @param phone where the customer is reached, or null if that stays
     */
    record Address(@Nullable String address, @Nullable String phone) implements Amendment {
        /**
         * Checks that something is corrected and nothing is blanked out.
         *
         * @throws InvalidInputException with {@code nothing-amended}
         */
        public Address {
            refuse(address == null && phone == null, "nothing-amended");
            refuse(isBlank(address) || isBlank(phone), "nothing-amended");
        }

        private static boolean isBlank(@Nullable String text) {
            return text != null && text.isBlank();
        }

        @Override
        public Matter matter() {
            return Matter.ADDRESS_CORRECTION;
        }

        @Override
        public Fields fields(String order) {
            return Fields.of("order", order, "address", address, "phone", phone);
        }
    }

    private static void refuse(boolean isWrong, String code) {
        if (isWrong) {
            throw new InvalidInputException(List.of(Problem.of(code)));
        }
    }
}
