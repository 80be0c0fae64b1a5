package io.ecomrules.core.order;

import io.ecomrules.core.journal.Fields;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** An order as named texts. */
final class OrderFields {

    private final TreeMap<String, String> values = new TreeMap<>();

    private OrderFields() {}

    static Fields of(Order order) {
        var fields = new OrderFields();
        fields.put("id", order.id());
        order.reached().forEach((step, at) -> fields.put(step.field(), at.toString()));
        fields.put("currency", text(order.currency()));
        fields.put("amountDue", text(order.amountDue()));
        fields.put("shipping", text(order.shipping()));
        fields.put("address", order.address());
        fields.put("phone", order.phone());
        fields.list("lines", order.lines(), OrderLine::sku, OrderFields::line);
        fields.list("payments", order.payments(), Payment::id, OrderFields::payment);
        return new Fields(fields.values);
    }

    private static SortedMap<String, String> line(OrderLine line) {
        var each = new OrderFields();
        each.put("sku", line.sku());
        each.put("quantity", text(line.quantity()));
        each.put("price", text(line.price()));
        each.put("discount", text(line.discount()));
        each.put("total", text(line.total()));
        return each.values;
    }

    private static SortedMap<String, String> payment(Payment payment) {
        var each = new OrderFields();
        each.put("id", payment.id());
        each.put("method", payment.method());
        each.put("amount", text(payment.amount()));
        each.put("currency", text(payment.currency()));
        each.put("payee", payment.payee());
        each.put("at", text(payment.at()));
        return each.values;
    }

    /** Those that share a name are numbered by what they hold, not by where they stand. */
    private <T> void list(
            String name,
            @Nullable List<T> items,
            Function<T, @Nullable String> key,
            Function<T, SortedMap<String, String>> write) {
        if (items == null) {
            return;
        }
        put(name, String.valueOf(items.size()));
        var named = new HashMap<String, Integer>();
        items.stream()
                .map(item -> Map.entry(name + "[" + orEmpty(key.apply(item)) + "]", write.apply(item)))
                .sorted(Comparator.comparing(item -> distinct(item.getValue())))
                .forEach(item -> {
                    int number = named.merge(item.getKey(), 1, Integer::sum);
                    var prefix = item.getKey() + (number == 1 ? "." : "#" + number + ".");
                    item.getValue().forEach((field, value) -> put(prefix + field, value));
                });
    }

    /** Different items have different texts: the lengths say where a value ends. */
    private static String distinct(SortedMap<String, String> item) {
        return item.entrySet().stream()
                .map(field -> field.getKey() + field.getValue().length() + ":" + field.getValue())
                .collect(Collectors.joining());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static @Nullable String text(@Nullable CurrencyUnit currency) {
        return currency == null ? null : currency.getCurrencyCode();
    }

    private void put(String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
