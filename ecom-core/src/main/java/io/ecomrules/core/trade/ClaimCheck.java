package io.ecomrules.core.trade;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.order.Payment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Whether a claim fits what was shipped and paid. */
final class ClaimCheck {

    private final OrderLife life;
    private final Books books;
    private final Claim claim;
    private final CurrencyUnit currency;
    private final List<Problem> problems = new ArrayList<>();

    ClaimCheck(OrderLife life, Claim claim) {
        this.life = life;
        this.books = life.books();
        this.claim = claim;
        this.currency = books.currency();
    }

    List<Problem> againstAsking() {
        if (life.state().isEnd()) {
            add(problem("claim-on-ended-order")
                    .named(
                            "state",
                            life.state().code(),
                            locale -> OrderFlow.workflow().title(life.state(), locale)));
        }
        if (claim.kind() != Claim.Kind.REFUND && !life.state().hasLeft()) {
            add(problem("claim-before-shipping"));
        }
        claim.quantities().forEach(this::quantity);
        amounts();
        for (int i = 0; i < claim.replacements().size(); i++) {
            var total = claim.replacements().get(i).total();
            if (total != null && Completeness.isTooFine(total, currency)) {
                add(Completeness.tooFine("replacements[" + i + "].total", total, currency));
            }
        }
        return problems;
    }

    List<Problem> againstSettling(@Nullable Payment payment) {
        amounts();
        var settlement = books.settlement(claim);
        if (claim.kind() != Claim.Kind.REFUND) {
            exceeds(settlement.refund());
        }
        var surcharge = settlement.surcharge();
        if (payment == null) {
            if (surcharge.signum() > 0) {
                add(problem("surcharge-unpaid").with("amount", surcharge.toPlainString()));
            }
        } else {
            Completeness.against(payment, currency, books.paymentIds()).forEach(this::add);
            if (payment.amount() != null && payment.amount().compareTo(surcharge) != 0) {
                add(problem("surcharge-differs")
                        .with("amount", payment.amount().toPlainString())
                        .with("expected", surcharge.toPlainString()));
            }
        }
        return problems;
    }

    private void quantity(Integer number, BigDecimal quantity) {
        var line = books.line(number);
        if (line == null) {
            noSuchLine(number);
            return;
        }
        var possible = line.quantity();
        for (var other : life.claims().values()) {
            if (!other.isFinished() && !other.id().equals(claim.id())) {
                possible = possible.subtract(other.claim().quantities().getOrDefault(number, BigDecimal.ZERO));
            }
        }
        if (quantity.compareTo(possible) > 0) {
            add(problem("more-back-than-shipped")
                    .with("line", number.toString())
                    .with("quantity", quantity.toPlainString())
                    .with("possible", possible.toPlainString()));
        }
    }

    /** The amounts of a refund: each in the currency of the order, none more than is left of its line, together no more than was paid. */
    private void amounts() {
        var sum = BigDecimal.ZERO;
        for (var asked : claim.amounts().entrySet()) {
            var amount = Moneys.number(asked.getValue());
            if (!asked.getValue().getCurrency().equals(currency)) {
                add(Problem.of(
                        "money-in-other-currency",
                        "what",
                        "amounts[" + asked.getKey() + "]",
                        "currency",
                        asked.getValue().getCurrency().getCurrencyCode(),
                        "expected",
                        currency.getCurrencyCode()));
            } else if (Completeness.isTooFine(amount, currency)) {
                add(Completeness.tooFine("amounts[" + asked.getKey() + "]", amount, currency));
            } else {
                amount(Map.entry(asked.getKey(), amount));
                sum = sum.add(amount);
            }
        }
        exceeds(sum);
    }

    private void amount(Map.Entry<Integer, BigDecimal> asked) {
        var left = books.value(asked.getKey());
        if (left == null) {
            noSuchLine(asked.getKey());
        } else if (asked.getValue().compareTo(left) > 0) {
            add(problem("refund-exceeds-line")
                    .with("line", asked.getKey().toString())
                    .with("amount", asked.getValue().toPlainString())
                    .with("left", left.toPlainString()));
        }
    }

    private void exceeds(BigDecimal refund) {
        if (refund.compareTo(books.balance()) > 0) {
            add(problem("refund-exceeds-balance")
                    .with("amount", refund.toPlainString())
                    .with("balance", books.balance().toPlainString()));
        }
    }

    private void noSuchLine(Integer number) {
        add(problem("no-such-line").with("line", number.toString()));
    }

    private Problem problem(String code) {
        return Problem.of(code, "order", life.order().id());
    }

    private void add(Problem problem) {
        problems.add(problem.with("claim", claim.id()));
    }
}
