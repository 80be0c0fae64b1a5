package io.ecomrules.core.care;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * Who may grant what in one case (SVC-17).
 *
 * @param own what the one who is asked by the customer may grant
 * @param leaders what those may grant who can be asked then; nobody if the one who is asked may not ask
 * @param refusals why it is not known who can be asked
 */
public record DiscountTerms(DiscountAuthority own, List<DiscountAuthority> leaders, List<Problem> refusals) {

    /** Copies the lists. */
    public DiscountTerms {
        Objects.requireNonNull(own, "own");
        leaders = List.copyOf(leaders);
        refusals = List.copyOf(refusals);
    }

    /**
     * Decides whether a discount is granted, a leader is asked, or it is refused. It is never granted by anybody but the one who asks; that a
     * leader may grant it says only whom to ask.
     *
     * @param request the discount
     * @return the decision with its reasons
     * @throws IllegalArgumentException if these are the terms of another post
     */
    public DiscountDecision decide(DiscountRequest request) {
        if (!request.by().isKindOf(own.post())) {
            throw new IllegalArgumentException("The terms are those of "
                    + own.post().code() + " but not of " + request.by().code() + ".");
        }
        var amount = request.amount();
        var unclear = unclear(own, request);
        if (amount == null || !unclear.isEmpty()) {
            return new DiscountDecision.Undecided(unclear);
        }
        var share = request.share().orElseThrow();
        var against = own.against(amount, request.discount());
        return against.isEmpty()
                ? new DiscountDecision.Grant(share, Objects.requireNonNull(own.upTo()))
                : ask(request, amount, against.get());
    }

    private DiscountDecision ask(DiscountRequest request, MonetaryAmount amount, Problem reason) {
        var reasons = new ArrayList<>(List.of(reason));
        var unclear = new ArrayList<>(refusals);
        var whom = new ArrayList<Post>();
        for (var leader : leaders) {
            var doubts = unclear(leader, request);
            var against = leader.against(amount, request.discount());
            unclear.addAll(doubts);
            if (doubts.isEmpty()) {
                against.ifPresentOrElse(reasons::add, () -> whom.add(leader.post()));
            }
        }
        var share = request.share().orElseThrow();
        if (!whom.isEmpty()) {
            return new DiscountDecision.AskLeader(share, whom, List.of(reason));
        }
        return unclear.isEmpty()
                ? new DiscountDecision.Refuse(share, reasons)
                : new DiscountDecision.Undecided(unclear);
    }

    /** Why it cannot be told whether a post may grant a discount. */
    private static List<Problem> unclear(DiscountAuthority authority, DiscountRequest request) {
        var problems = new ArrayList<>(authority.refusals());
        var amount = request.amount();
        if (amount == null) {
            problems.add(authority
                    .about("discount-of-unknown-order", request.discount())
                    .with("order", request.order()));
        } else if (!authority.isComparable(amount)) {
            problems.add(authority
                    .about("discount-minimum-in-other-currency", request.discount())
                    .with("amount", DiscountRequest.text(amount)));
        }
        return problems;
    }
}
