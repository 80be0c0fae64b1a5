package io.ecomrules.core.care;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * What discounts a post may grant (SVC-17).
 *
 * @param post the post
 * @param upTo the largest share of an order, or null if the post grants none
 * @param from the amount in CNY from which on orders get one; 0 if all do, null if the post grants none
 * @param refusals why nobody can tell: two rules that disagree, or one of the two numbers without the other
 */
public record DiscountAuthority(
        Post post, @Nullable Ruled<Exact> upTo, @Nullable Ruled<Exact> from, List<Problem> refusals) {

    /** Copies the refusals. */
    public DiscountAuthority {
        Objects.requireNonNull(post, "post");
        refusals = List.copyOf(refusals);
    }

    /**
     * Says why this post cannot grant a discount by itself. Exactly on a limit is within it.
     *
     * @param amount what the order comes to without the discount
     * @param discount the discount, in the same currency
     * @return the reason with the rule, or empty if the post can; nothing is said where {@link #refusals} stand in the way
     */
    Optional<Problem> against(MonetaryAmount amount, MonetaryAmount discount) {
        if (upTo == null || from == null) {
            return Optional.of(about("discount-not-of-this-post", discount));
        }
        var whole = Exact.of(Moneys.number(amount));
        if (whole.isBelow(from.value())) {
            return Optional.of(about("discount-below-minimum", discount, from.rule())
                    .with("amount", DiscountRequest.text(amount))
                    .with("from", from.value().toPlainString()));
        }
        var most = whole.times(upTo.value());
        return most.isBelow(Exact.of(Moneys.number(discount)))
                ? Optional.of(about("discount-beyond-limit", discount, upTo.rule())
                        .with("amount", DiscountRequest.text(amount))
                        .with("most", most.toPlainString())
                        .with("share", percent(upTo.value())))
                : Optional.empty();
    }

    /** Whether the smallest order can be told, which stands in the rules in CNY. */
    boolean isComparable(MonetaryAmount amount) {
        return from == null
                || from.value().signum() == 0
                || amount.getCurrency().equals(Moneys.CNY);
    }

    Problem about(String code, MonetaryAmount discount) {
        return Problem.of(code, "discount", DiscountRequest.text(discount)).named("post", post.code(), post);
    }

    private Problem about(String code, MonetaryAmount discount, RuleReference rule) {
        return about(code, discount).with("rule", rule.name());
    }

    private static String percent(Exact share) {
        return share.times(Exact.of(100)).toPlainString() + "%";
    }
}
