package io.ecomrules.rules.plan;

import io.ecomrules.core.approval.ApprovalTerms;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.listing.ListingPart;
import io.ecomrules.core.listing.ListingTask;
import io.ecomrules.core.listing.ListingTerms;
import io.ecomrules.core.listing.StockLevel;
import io.ecomrules.core.listing.StockTerms;
import io.ecomrules.core.listing.Supply;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Post;
import io.ecomrules.rules.facts.ListingCheck;
import io.ecomrules.rules.facts.ListingWork;
import io.ecomrules.rules.facts.SaleMode;
import io.ecomrules.rules.facts.Stock;
import io.ecomrules.rules.model.DecisionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the terms of listings and of stock from what rules answer. */
public final class ListingPlan {

    private static final ClauseId DELISTING = ClauseId.of("LST-4");
    private static final ClauseId REPLENISHING = ClauseId.of("LST-5");

    private ListingPlan() {}

    /**
     * Asks what rules say about listings.
     *
     * @param answers the rules
     * @param on the day
     * @return the terms in force
     */
    public static ListingTerms listings(Answers answers, LocalDate on) {
        var refusals = new ArrayList<Finding>();
        var required = new EnumMap<ListingPart, RuleReference>(ListingPart.class);
        for (var part : ListingPart.values()) {
            var inForce = answers.on(on, DecisionKind.LISTING, new ListingCheck(part));
            refusals.addAll(inForce.refusals());
            var rule = inForce.reference("required()");
            if (rule != null) {
                required.put(part, rule);
            }
        }
        return new ListingTerms(required, posts(answers, on, refusals), refusals);
    }

    /** Who applies and reviews stands in rules of its own; who acts on an approval stands in the rules of that approval. */
    private static Map<ListingTask, Set<Post>> posts(Answers answers, LocalDate on, List<Finding> refusals) {
        var posts = new EnumMap<ListingTask, Set<Post>>(ListingTask.class);
        for (var work : ListingWork.Work.values()) {
            var inForce = answers.on(on, DecisionKind.LISTING, new ListingWork(work));
            refusals.addAll(inForce.refusals());
            var doneBy = inForce.several("doneBy()", Post.class);
            posts.put(work.task(), doneBy == null ? Set.of() : Set.copyOf(doneBy.value()));
        }
        var listing = approval(answers, Matter.LISTING, on, refusals);
        var delisting = approval(answers, Matter.EXCEPTIONAL_DELISTING, on, refusals);
        posts.put(ListingTask.PUT_LIVE, of(listing, ApprovalTerms::executors));
        posts.put(ListingTask.PROPOSE_TAKING_DOWN, of(delisting, ApprovalTerms::proposers));
        posts.put(ListingTask.TAKE_DOWN, of(delisting, ApprovalTerms::executors));
        return posts;
    }

    private static Set<Post> of(@Nullable ApprovalTerms terms, Function<ApprovalTerms, List<Post>> who) {
        return terms == null ? Set.of() : Set.copyOf(who.apply(terms));
    }

    private static @Nullable ApprovalTerms approval(
            Answers answers, Matter matter, LocalDate on, List<Finding> refusals) {
        try {
            return ApprovalPlan.terms(answers, matter, on);
        } catch (InvalidInputException refusal) {
            refusals.add(Finding.of(matter.clause(), "no-rule-in-force", null, Severity.WARNING)
                    .with("subject", matter.code())
                    .with("period", on.toString()));
            return null;
        }
    }

    /**
     * Asks what rules say about the stock of a product.
     *
     * @param answers the rules
     * @param level the stock
     * @param supply how it is bought
     * @param on the day
     * @return the terms in force
     */
    public static StockTerms stock(Answers answers, StockLevel level, Supply supply, LocalDate on) {
        var inForce = answers.on(on, DecisionKind.LISTING, new SaleMode(level.isPresale()), Stock.of(level, supply));
        var refusals = new ArrayList<>(inForce.refusals());
        var stays = inForce.reference("staysListed()");
        var delistAt = number(inForce, "delistAt()");
        if (stays == null && delistAt == null) {
            refusals.add(inForce.notInForce(DELISTING, "delistAt()"));
        }
        for (var subject : List.of("safetyDays()", "reviewDays()")) {
            if (inForce.term(subject) == null) {
                refusals.add(inForce.notInForce(REPLENISHING, subject));
            }
        }
        return new StockTerms(
                delistAt, stays, number(inForce, "safetyDays()"), number(inForce, "reviewDays()"), refusals);
    }

    private static @Nullable Ruled<Exact> number(InForce inForce, String subject) {
        var term = inForce.term(subject);
        return term == null ? null : new Ruled<>(term.value(), term.rule());
    }
}
