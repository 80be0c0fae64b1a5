package io.ecomrules.cli.input;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.OrderLine;
import io.ecomrules.core.order.Payment;
import io.ecomrules.core.order.Step;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Makes an order of a record and collects everything that is wrong with it. */
final class OrderRecord {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private static final Map<String, Set<String>> EXPECTED = Map.of(
            "", top(),
            "lines", Set.of("sku", "quantity", "price", "discount", "total"),
            "payments", Set.of("id", "method", "amount", "currency", "payee", "at"));

    private final NestedJson json;
    private final ZoneId zone;
    private final List<Problem> problems;
    private final FieldReader reader;

    private OrderRecord(NestedJson json, ZoneId zone) {
        this.json = json;
        this.zone = zone;
        this.problems = new ArrayList<>(json.problems());
        this.reader = new FieldReader(json.cells()::get, problems);
    }

    static OrderEntry read(int line, String text, ZoneId zone) {
        var record = new OrderRecord(NestedJson.read(text, EXPECTED), zone);
        if (!record.json.isWhole()) {
            return new OrderEntry(line, null, record.problems);
        }
        try {
            var order = record.order();
            return record.problems.isEmpty()
                    ? new OrderEntry(line, order, List.of())
                    : new OrderEntry(line, null, record.problems);
        } catch (InvalidInputException refusal) {
            record.problems.addAll(refusal.problems());
            return new OrderEntry(line, null, record.problems);
        }
    }

    private static Set<String> top() {
        var fields = new HashSet<>(
                Set.of("id", "currency", "amountDue", "shipping", "address", "phone", "lines", "payments"));
        for (var step : Step.values()) {
            fields.add(step.field());
        }
        return Set.copyOf(fields);
    }

    private Order order() {
        var id = reader.required("id");
        var reached = new EnumMap<Step, Instant>(Step.class);
        for (var step : Step.values()) {
            var at = instant(step.field());
            if (at != null) {
                reached.put(step, at);
            }
        }
        return new Order(
                // Without an id the problem is told, and the order is let go.
                id == null ? "—" : whole("id", id),
                reached,
                currency("currency"),
                reader.number("amountDue"),
                reader.number("shipping"),
                text("address"),
                text("phone"),
                items("lines", this::line),
                items("payments", this::payment));
    }

    private <T> @Nullable List<T> items(String name, Function<String, T> read) {
        var size = json.sizes().get(name);
        if (size == null) {
            return null;
        }
        var items = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            items.add(read.apply(name + "[" + i + "]."));
        }
        return items;
    }

    private OrderLine line(String at) {
        return new OrderLine(
                text(at + "sku"),
                reader.number(at + "quantity"),
                reader.number(at + "price"),
                reader.number(at + "discount"),
                reader.number(at + "total"));
    }

    private Payment payment(String at) {
        return new Payment(
                text(at + "id"),
                text(at + "method"),
                reader.number(at + "amount"),
                currency(at + "currency"),
                text(at + "payee"),
                instant(at + "at"));
    }

    private @Nullable String text(String field) {
        var text = reader.text(field);
        return text == null ? null : whole(field, text);
    }

    /** Half a character is told with its path and left out. */
    private String whole(String field, String text) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return text;
        }
        problems.add(Problem.of("lone-surrogate", "field", field));
        return "—";
    }

    private @Nullable CurrencyUnit currency(String field) {
        var text = reader.text(field);
        if (text == null) {
            return null;
        }
        var currency = CURRENCY.matcher(text).matches() ? Moneys.currency(text).orElse(null) : null;
        if (currency == null) {
            reader.refuse("unknown-currency", field, text);
        }
        return currency;
    }

    private @Nullable Instant instant(String field) {
        var text = reader.text(field);
        if (text == null) {
            return null;
        }
        try {
            return Instants.parse(text, zone);
        } catch (Instants.NotAnInstant malformed) {
            reader.refuse(malformed.code(), field, text);
            return null;
        }
    }
}
