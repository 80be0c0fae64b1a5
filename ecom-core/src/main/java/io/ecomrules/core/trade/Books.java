package io.ecomrules.core.trade;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.order.Order;
import io.ecomrules.core.order.OrderLine;
import io.ecomrules.core.order.Payment;
import io.ecomrules.core.workflow.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the records of an order add up to. Filled once from the order and everything that happened to it, and then only read.
 *
 * <p>Two sums say it all: the balance is what was paid less what was paid back; the worth is what is due less what was credited, with the
 * goods that were sent instead. What the balance is above the worth is owed to the buyer.
 */
final class Books {

    private final Order order;
    private final CurrencyUnit currency;
    private final List<LineBook> lines = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<Step<OrderFlow.State, OrderFlow.Command>> steps = new ArrayList<>();
    private final Map<String, ClaimCase> claims = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, Amendment> amendments = new HashMap<>();
    private @Nullable BigDecimal shipping;
    private BigDecimal shippingLeft;
    private BigDecimal due;
    private BigDecimal worth;
    private BigDecimal refunded = BigDecimal.ZERO;
    private BigDecimal paidBack = BigDecimal.ZERO;
    private @Nullable String address;
    private @Nullable String phone;

    Books(Order order, List<OrderEvent> history) {
        this.order = order;
        this.currency = Objects.requireNonNull(order.currency(), "currency");
        this.shipping = order.shipping();
        this.shippingLeft = shipping == null ? BigDecimal.ZERO : shipping;
        this.due = Objects.requireNonNull(order.amountDue(), "amountDue");
        this.worth = due;
        this.address = order.address();
        this.phone = order.phone();
        Objects.requireNonNull(order.lines(), "lines").forEach(line -> lines.add(LineBook.of(line)));
        payments.addAll(Objects.requireNonNull(order.payments(), "payments"));
        history.forEach(this::enter);
    }

    private void enter(OrderEvent event) {
        if (event instanceof OrderEvent.Stepped stepped) {
            steps.add(stepped.step());
            if (stepped.step().to() == OrderFlow.State.CANCELLED) {
                worth = BigDecimal.ZERO;
            }
        } else if (event instanceof OrderEvent.Remarked remarked) {
            remarks.add(remarked.text());
        } else if (event instanceof OrderEvent.Paid paid) {
            payments.add(paid.payment());
        } else if (event instanceof OrderEvent.PaidBack back) {
            paidBack = paidBack.add(back.amount());
        } else if (event instanceof OrderEvent.Amended amended) {
            amend(amended);
        } else if (event instanceof OrderEvent.ClaimStepped claim) {
            claim(claim);
        }
        if (balance().signum() < 0 || lines.stream().anyMatch(Books::isOverdrawn)) {
            throw new InvalidInputException(List.of(Problem.of(
                    "books-overdrawn",
                    "order",
                    order.id(),
                    "at",
                    event.stamp().at().toString())));
        }
    }

    private static boolean isOverdrawn(LineBook line) {
        return line.quantity().signum() < 0 || line.value().signum() < 0;
    }

    private void amend(OrderEvent.Amended amended) {
        amendments.put(amended.approval(), amended.amendment());
        if (amended.amendment() instanceof Amendment.Address corrected) {
            address = corrected.address() == null ? address : corrected.address();
            phone = corrected.phone() == null ? phone : corrected.phone();
        } else if (amended.amendment() instanceof Amendment.Price price) {
            price.lines()
                    .forEach((number, each) -> lines.set(
                            number - 1, LineBook.of(priced(known(number).line(), each))));
            shipping = price.shipping() == null ? shipping : price.shipping();
            shippingLeft = shipping == null ? BigDecimal.ZERO : shipping;
            due = lines.stream().map(LineBook::value).reduce(shippingLeft, BigDecimal::add);
            worth = due;
        }
    }

    static OrderLine priced(OrderLine line, Amendment.LinePrice price) {
        var quantity = Objects.requireNonNull(line.quantity(), "quantity");
        var total = quantity.multiply(price.price()).subtract(price.discount());
        return new OrderLine(line.sku(), quantity, price.price(), price.discount(), total);
    }

    private void claim(OrderEvent.ClaimStepped stepped) {
        var before = claims.get(stepped.claim().id());
        var history = new ArrayList<>(before == null ? List.of() : before.history());
        history.add(stepped.step());
        var settlement = stepped.settlement();
        claims.put(stepped.claim().id(), new ClaimCase(stepped.claim(), history, stepped.right(), settlement));
        if (settlement != null) {
            settlement.credits().forEach((number, credit) -> credit(stepped.claim(), number, credit));
            worth = worth.subtract(settlement.credit()).add(settlement.replacement());
            refunded = refunded.add(settlement.refund());
            stepped.claim().replacements().forEach(line -> lines.add(LineBook.of(line)));
        }
        if (stepped.payment() != null) {
            payments.add(stepped.payment());
        }
    }

    private void credit(Claim claim, Integer number, BigDecimal credit) {
        if (number == Claim.SHIPPING) {
            shippingLeft = shippingLeft.subtract(credit);
        } else {
            var back = claim.quantities().getOrDefault(number, BigDecimal.ZERO);
            lines.set(number - 1, known(number).without(back, credit));
        }
    }

    /** What a claim comes to now. */
    ClaimSettlement settlement(Claim claim) {
        var credits = new TreeMap<Integer, BigDecimal>();
        claim.amounts().forEach((number, amount) -> credits.put(number, Moneys.number(amount)));
        claim.quantities().forEach((number, quantity) -> {
            var line = line(number);
            if (line != null) {
                credits.put(number, line.share(quantity, currency.getDefaultFractionDigits()));
            }
        });
        return new ClaimSettlement(credits, claim.replacementTotal());
    }

    private LineBook known(int number) {
        var line = line(number);
        if (line == null) {
            throw new InvalidInputException(
                    List.of(Problem.of("no-such-line", "order", order.id(), "line", String.valueOf(number))));
        }
        return line;
    }

    @Nullable
    LineBook line(int number) {
        return number < 1 || number > lines.size() ? null : lines.get(number - 1);
    }

    /** What is left of a line or of the shipping, or null if there is no such line. */
    @Nullable
    BigDecimal value(int number) {
        if (number == Claim.SHIPPING) {
            return shippingLeft;
        }
        var line = line(number);
        return line == null ? null : line.value();
    }

    BigDecimal paid() {
        return payments.stream()
                .flatMap(payment -> Stream.ofNullable(payment.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal refunded() {
        return refunded.add(paidBack);
    }

    BigDecimal balance() {
        return paid().subtract(refunded());
    }

    BigDecimal worth() {
        return worth;
    }

    BigDecimal owedToBuyer() {
        return balance().subtract(worth);
    }

    BigDecimal due() {
        return due;
    }

    @Nullable
    BigDecimal shipping() {
        return shipping;
    }

    @Nullable
    String address() {
        return address;
    }

    @Nullable
    String phone() {
        return phone;
    }

    CurrencyUnit currency() {
        return currency;
    }

    List<LineBook> lines() {
        return lines;
    }

    List<Step<OrderFlow.State, OrderFlow.Command>> steps() {
        return steps;
    }

    Map<String, ClaimCase> claims() {
        return claims;
    }

    List<String> remarks() {
        return remarks;
    }

    Map<String, Amendment> amendments() {
        return amendments;
    }

    List<Payment> payments() {
        return payments;
    }

    Set<String> paymentIds() {
        return payments.stream()
                .flatMap(payment -> Stream.ofNullable(payment.id()))
                .collect(Collectors.toSet());
    }

    /** The payments without what was paid back, the latest first: what was paid too much is no longer there to be found. */
    List<Payment> paymentsKept() {
        var kept = new ArrayList<>(payments);
        var rest = paidBack;
        while (rest.signum() > 0 && !kept.isEmpty()) {
            var last = kept.remove(kept.size() - 1);
            var amount = Objects.requireNonNull(last.amount(), "amount");
            if (amount.compareTo(rest) > 0) {
                var left = amount.subtract(rest);
                kept.add(new Payment(last.id(), last.method(), left, last.currency(), last.payee(), last.at()));
            }
            rest = rest.subtract(amount).max(BigDecimal.ZERO);
        }
        return kept;
    }
}
