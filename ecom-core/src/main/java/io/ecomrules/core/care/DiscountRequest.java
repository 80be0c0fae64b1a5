package io.ecomrules.core.care;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * A customer asks for a discount, and somebody wants to grant it (SVC-17).
 *
 * @param order the host's name for the order
 * @param by in which post
 * @param amount what the order comes to without the discount, or null if that is not known
 * @param discount how much less it would be
 */
public record DiscountRequest(
        String order, Post by, @Nullable MonetaryAmount amount, MonetaryAmount discount) {

    /**
     * Checks what was written.
     *
     * @throws InvalidInputException with {@code empty-id}, {@code discount-not-positive}, {@code order-amount-not-positive} and
     *     {@code discount-in-other-currency}, all at once
     */
    public DiscountRequest {
        Objects.requireNonNull(by, "by");
        var problems = new ArrayList<Problem>();
        if (order.isBlank()) {
            problems.add(Problem.of("empty-id", "subject", "discount"));
        }
        if (discount.signum() <= 0) {
            problems.add(about("discount-not-positive", order, discount));
        }
        if (amount != null && amount.signum() <= 0) {
            problems.add(about("order-amount-not-positive", order, amount));
        }
        if (amount != null && !amount.getCurrency().equals(discount.getCurrency())) {
            problems.add(about("discount-in-other-currency", order, discount).with("orderAmount", text(amount)));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /**
     * Gives what a leader is asked to approve, to the letter.
     *
     * @return the order, its amount if that is known, and the discount
     */
    public Fields fields() {
        return Fields.of("order", order, "amount", amount == null ? null : text(amount), "discount", text(discount));
    }

    private static Problem about(String code, String order, MonetaryAmount amount) {
        return Problem.of(code, "order", order, "amount", text(amount));
    }

    /**
     * Tells how large a share of the order the discount is, without rounding.
     *
     * @return the share, such as 1/20, or empty if the order's amount is not known
     */
    public Optional<Exact> share() {
        return Optional.ofNullable(amount)
                .map(whole -> Exact.of(Moneys.number(discount)).dividedBy(Exact.of(Moneys.number(whole))));
    }

    static String text(MonetaryAmount amount) {
        return Moneys.number(amount).toPlainString() + " "
                + amount.getCurrency().getCurrencyCode();
    }
}
