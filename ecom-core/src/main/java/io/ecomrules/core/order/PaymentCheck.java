package io.ecomrules.core.order;

import io.ecomrules.core.finding.Evidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether the payments of an order are as they should be, each by itself and together (ORD-6, ORD-9). */
final class PaymentCheck {

    private final Order order;
    private final OrderTerms terms;
    private final Observations found;

    PaymentCheck(Order order, OrderTerms terms, Observations found) {
        this.order = order;
        this.terms = terms;
        this.found = found;
    }

    void check() {
        var payments = order.payments();
        unpaid(payments);
        if (payments == null || payments.isEmpty()) {
            return;
        }
        for (int i = 0; i < payments.size(); i++) {
            var payment = payments.get(i);
            currency(i, payment);
            method(i, payment);
            payee(i, payment);
        }
        if (payments.size() > 1) {
            sameId(payments);
            alike(payments);
        }
    }

    /** A payment without an instant may have been made before; one whose amount is not known may have been enough. */
    private void unpaid(@Nullable List<Payment> payments) {
        var shipped = order.at(Step.SHIPPED);
        var due = order.amountDue();
        if (shipped == null || (due != null && due.signum() <= 0)) {
            return;
        }
        if (payments == null) {
            found.cannotCheck(Fault.UNPAID_SHIPPED, "payments");
            return;
        }
        for (var payment : payments) {
            boolean isInTime = payment.at() == null || !payment.at().isAfter(shipped);
            boolean isMoney = payment.amount() == null || payment.amount().signum() > 0;
            if (isInTime && isMoney) {
                return;
            }
        }
        if (due == null) {
            found.cannotCheck(Fault.UNPAID_SHIPPED, "amountDue");
        } else {
            found.see(Fault.UNPAID_SHIPPED, "due", MoneyCheck.text(due));
        }
    }

    private void currency(int index, Payment payment) {
        var expected = order.currency();
        if (payment.currency() == null) {
            found.cannotCheck(Fault.CURRENCY_MISMATCH, field(index, "currency"));
        } else if (expected == null) {
            if (index == 0) {
                found.cannotCheck(Fault.CURRENCY_MISMATCH, "currency");
            }
        } else if (!payment.currency().equals(expected)) {
            found.see(
                    Fault.CURRENCY_MISMATCH,
                    "payment",
                    name(index, payment),
                    "expected",
                    expected.getCurrencyCode(),
                    "actual",
                    payment.currency().getCurrencyCode());
        }
    }

    private void method(int index, Payment payment) {
        if (payment.method() == null || payment.method().isBlank()) {
            found.cannotCheck(Fault.PAYMENT_METHOD_NOT_ACCEPTED, field(index, "method"));
            return;
        }
        var method = PaymentMethod.parse(payment.method()).map(terms.payments()::get);
        if (method.isEmpty() || method.get().accepted() == null) {
            found.see(Fault.PAYMENT_METHOD_NOT_ACCEPTED, "payment", name(index, payment), "actual", payment.method());
        }
    }

    private void payee(int index, Payment payment) {
        var payee = payment.payee();
        if (payee == null || payee.isBlank()) {
            found.cannotCheck(Fault.WRONG_PAYEE, field(index, "payee"));
            return;
        }
        var accounts = accounts(payment);
        if (accounts.isEmpty()) {
            found.cannotCheck(Fault.WRONG_PAYEE, "companyAccount");
        } else if (!accounts.contains(payee)) {
            found.see(
                    Fault.WRONG_PAYEE,
                    "payment",
                    name(index, payment),
                    "expected",
                    String.join(", ", accounts),
                    "actual",
                    payee);
        }
    }

    /** The accounts for its kind of payment; whatever the kind, if that is not known. */
    private Set<String> accounts(Payment payment) {
        var method = payment.method() == null
                ? null
                : PaymentMethod.parse(payment.method()).orElse(null);
        var own = method == null ? null : terms.payments().get(method);
        if (own != null) {
            return own.accounts();
        }
        var all = new TreeSet<String>();
        terms.payments().values().forEach(each -> all.addAll(each.accounts()));
        return all;
    }

    private void sameId(List<Payment> payments) {
        var seen = new TreeSet<String>();
        for (int i = 0; i < payments.size(); i++) {
            var id = payments.get(i).id();
            if (id == null) {
                found.cannotCheck(Fault.DUPLICATE_PAYMENT, field(i, "id"));
            } else if (!seen.add(id)) {
                found.see(Fault.DUPLICATE_PAYMENT, "payments", id + ", " + id, "amount", amount(payments.get(i)));
            }
        }
    }

    /** Two payments alike are no fault, they may be instalments; unless exactly one or more of them is what was paid too much. */
    private void alike(List<Payment> payments) {
        var over = overpaid(payments);
        if (over == null || over.signum() <= 0) {
            return;
        }
        var groups = new LinkedHashMap<List<Object>, List<Payment>>();
        for (var payment : payments) {
            groups.computeIfAbsent(likeness(payment), none -> new ArrayList<>()).add(payment);
        }
        groups.values().stream()
                .filter(group -> isTooMuch(group, over))
                .forEach(group -> found.see(new Observation(Fault.DUPLICATE_PAYMENT, evidence(group))));
    }

    private @Nullable BigDecimal overpaid(List<Payment> payments) {
        var sum = BigDecimal.ZERO;
        for (var payment : payments) {
            boolean isOther = payment.currency() != null
                    && order.currency() != null
                    && !payment.currency().equals(order.currency());
            if (payment.amount() == null || isOther) {
                return null;
            }
            sum = sum.add(payment.amount());
        }
        return order.amountDue() == null ? null : sum.subtract(order.amountDue());
    }

    private static List<Object> likeness(Payment payment) {
        return List.of(
                MoneyCheck.orDash(payment.method()),
                payment.amount() == null ? "" : payment.amount(),
                payment.currency() == null ? "" : payment.currency(),
                MoneyCheck.orDash(payment.payee()));
    }

    private static boolean isTooMuch(List<Payment> group, BigDecimal over) {
        var amount = group.get(0).amount();
        boolean isSameId = group.stream().map(Payment::id).distinct().count() < group.size();
        if (amount == null || amount.signum() <= 0 || isSameId) {
            return false;
        }
        var parts = over.divideAndRemainder(amount);
        return parts[1].signum() == 0 && parts[0].compareTo(BigDecimal.valueOf(group.size() - 1L)) <= 0;
    }

    private static Map<String, Evidence> evidence(List<Payment> group) {
        var evidence = new LinkedHashMap<String, Evidence>();
        evidence.put(
                "payments",
                new Evidence.Text(String.join(
                        ", ",
                        group.stream()
                                .map(each -> MoneyCheck.orDash(each.id()))
                                .sorted()
                                .toList())));
        evidence.put("amount", new Evidence.Text(amount(group.get(0))));
        return evidence;
    }

    private static String amount(Payment payment) {
        return payment.amount() == null ? "—" : MoneyCheck.text(payment.amount());
    }

    private static String name(int index, Payment payment) {
        return payment.id() == null || payment.id().isBlank() ? "payments[" + index + "]" : payment.id();
    }

    private static String field(int index, String name) {
        return "payments[" + index + "]." + name;
    }
}
