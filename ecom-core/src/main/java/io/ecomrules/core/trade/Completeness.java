package io.ecomrules.core.trade;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.OrderLine;
import io.ecomrules.core.order.Payment;
import io.ecomrules.core.order.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Whether an order says all that its money takes: what it does not say would have to be guessed at every refund. */
final class Completeness {

    private final Order order;
    private final List<Problem> problems = new ArrayList<>();

    Completeness(Order order) {
        this.order = order;
    }

    List<Problem> problems() {
        var steps = new EnumMap<Step, Object>(Step.class);
        steps.putAll(order.reached());
        steps.remove(Step.PLACED);
        steps.keySet().forEach(step -> add(Problem.of("worked-before-placed").with("field", step.field())));
        var currency = order.currency();
        if (currency == null) {
            missing("currency");
            return problems;
        }
        amount("amountDue", order.amountDue(), currency);
        var lines = order.lines();
        if (lines == null || lines.isEmpty()) {
            missing("lines");
        } else {
            for (int i = 0; i < lines.size(); i++) {
                line("lines[" + i + "]", lines.get(i), currency);
            }
        }
        if (order.shipping() != null) {
            amount("shipping", order.shipping(), currency);
        }
        payments(currency);
        return problems;
    }

    private void line(String field, OrderLine line, CurrencyUnit currency) {
        if (line.quantity() == null || line.quantity().signum() <= 0) {
            missing(field + ".quantity");
        }
        amount(field + ".total", line.total(), currency);
    }

    private void payments(CurrencyUnit currency) {
        if (order.payments() == null) {
            missing("payments");
            return;
        }
        Set<String> ids = new HashSet<>();
        for (var payment : order.payments()) {
            against(payment, currency, ids).forEach(this::add);
            ids.add(Objects.requireNonNullElse(payment.id(), ""));
        }
    }

    /** What speaks against taking a payment into the books. */
    static List<Problem> against(Payment payment, CurrencyUnit currency, Set<String> taken) {
        var problems = new ArrayList<Problem>();
        var id = payment.id() == null ? "" : payment.id();
        if (id.isBlank()) {
            problems.add(Problem.of("payment-incomplete", "payment", "—", "field", "id"));
        } else if (taken.contains(id)) {
            problems.add(Problem.of("payment-id-taken", "payment", id));
        }
        if (payment.amount() == null || payment.amount().signum() <= 0) {
            problems.add(Problem.of("payment-incomplete", "payment", id, "field", "amount"));
        } else if (isTooFine(payment.amount(), currency)) {
            problems.add(tooFine("payments[" + id + "].amount", payment.amount(), currency));
        }
        if (payment.currency() == null) {
            problems.add(Problem.of("payment-incomplete", "payment", id, "field", "currency"));
        } else if (!payment.currency().equals(currency)) {
            problems.add(Problem.of(
                    "money-in-other-currency",
                    "what",
                    "payments[" + id + "]",
                    "currency",
                    payment.currency().getCurrencyCode(),
                    "expected",
                    currency.getCurrencyCode()));
        }
        return problems;
    }

    private void amount(String field, @Nullable BigDecimal amount, CurrencyUnit currency) {
        if (amount == null || amount.signum() < 0) {
            missing(field);
        } else if (isTooFine(amount, currency)) {
            add(tooFine(field, amount, currency));
        }
    }

    static boolean isTooFine(BigDecimal amount, CurrencyUnit currency) {
        return amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits();
    }

    static Problem tooFine(String field, BigDecimal amount, CurrencyUnit currency) {
        return Problem.of(
                "finer-than-currency",
                "field",
                field,
                "amount",
                amount.toPlainString(),
                "currency",
                currency.getCurrencyCode());
    }

    private void missing(String field) {
        add(Problem.of("order-incomplete", "field", field));
    }

    private void add(Problem problem) {
        problems.add(problem.with("order", order.id()));
    }
}
