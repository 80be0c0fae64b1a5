package io.ecomrules.core.order;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.journal.Seal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * An order as it was reported. Once placed it is binding and nobody may change it (ORD-5), so this is a value: it can be sealed, and what
 * differs in a later version can be named field by field. Anything but the id may be missing, and what is missing is not known: an order
 * whose payments are null is not an unpaid order, one with an empty list of payments is.
 *
 * @param id the order's id
 * @param reached when each step was taken, as far as it is known
 * @param currency the currency of all amounts but the payments'
 * @param amountDue what the customer has to pay
 * @param shipping what of it is for the shipping
 * @param address where the goods go
 * @param phone where the customer is reached
 * @param lines what was ordered, or null if not reported
 * @param payments what was paid, or null if not reported
 */
public record Order(
        String id,
        Map<Step, Instant> reached,
        @Nullable CurrencyUnit currency,
        @Nullable BigDecimal amountDue,
        @Nullable BigDecimal shipping,
        @Nullable String address,
        @Nullable String phone,
        @Nullable List<OrderLine> lines,
        @Nullable List<Payment> payments) {

    /**
     * Copies what it is given and strips zeros that say nothing.
     *
     * @throws InvalidInputException with {@code missing-field} for a blank id, {@code lone-surrogate}, {@code number-too-long} or
     *     {@code instant-out-of-range}, all of them at once
     */
    public Order {
        var input = new OrderInput()
                .required("id", id)
                .decimal("amountDue", amountDue)
                .decimal("shipping", shipping)
                .text("address", address)
                .text("phone", phone);
        var copy = new EnumMap<Step, Instant>(Step.class);
        copy.putAll(reached);
        copy.forEach((step, instant) -> input.instant(step.field(), instant));
        input.refuse();
        reached = Collections.unmodifiableMap(copy);
        amountDue = OrderInput.plain(amountDue);
        shipping = OrderInput.plain(shipping);
        lines = lines == null ? null : List.copyOf(lines);
        payments = payments == null ? null : List.copyOf(payments);
    }

    /**
     * Begins with an order of which only the id is known.
     *
     * @param id its id
     * @return the order
     */
    public static Order of(String id) {
        return new Order(id, Map.of(), null, null, null, null, null, null, null);
    }

    /**
     * Tells when a step was taken.
     *
     * @param step the step
     * @return the instant, or null if it was not taken or not reported
     */
    public @Nullable Instant at(Step step) {
        return reached.get(step);
    }

    /**
     * Reports a step.
     *
     * @param step the step
     * @param at when it was taken
     * @return the same order with the step
     */
    public Order with(Step step, Instant at) {
        var more = new EnumMap<Step, Instant>(Step.class);
        more.putAll(reached);
        more.put(step, at);
        return new Order(id, more, currency, amountDue, shipping, address, phone, lines, payments);
    }

    /**
     * Reports the amounts.
     *
     * @param inCurrency the currency
     * @param due what the customer has to pay
     * @param ofWhichShipping what of it is for the shipping, or null if not known
     * @return the same order with the amounts
     */
    public Order withAmounts(CurrencyUnit inCurrency, BigDecimal due, @Nullable BigDecimal ofWhichShipping) {
        return new Order(id, reached, inCurrency, due, ofWhichShipping, address, phone, lines, payments);
    }

    /**
     * Reports where the goods go.
     *
     * @param toAddress the address, or null
     * @param atPhone the phone number, or null
     * @return the same order with them
     */
    public Order withContact(@Nullable String toAddress, @Nullable String atPhone) {
        return new Order(id, reached, currency, amountDue, shipping, toAddress, atPhone, lines, payments);
    }

    /**
     * Reports what was ordered.
     *
     * @param all all lines
     * @return the same order with the lines
     */
    public Order withLines(OrderLine... all) {
        return new Order(id, reached, currency, amountDue, shipping, address, phone, List.of(all), payments);
    }

    /**
     * Reports what was paid.
     *
     * @param all all payments; none says that nothing was paid
     * @return the same order with the payments
     */
    public Order withPayments(Payment... all) {
        return new Order(id, reached, currency, amountDue, shipping, address, phone, lines, List.of(all));
    }

    /**
     * Names everything in it, to seal it and to tell what changed. Lines are called by their SKU and payments by their id, so that the
     * order they are listed in plays no part.
     *
     * @return its fields
     */
    public Fields fields() {
        return OrderFields.of(this);
    }

    /**
     * Seals it.
     *
     * @return equal seals for equal orders
     */
    public Seal seal() {
        return fields().seal();
    }
}
