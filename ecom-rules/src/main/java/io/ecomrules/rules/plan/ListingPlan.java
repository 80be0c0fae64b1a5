package io.ecomrules.rules.plan;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
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
import java.util.Set;
import java.util.stream.Collectors;
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
        var posts = new EnumMap<ListingTask, Set<Post>>(ListingTask.class);
        for (var task : ListingTask.values()) {
            var inForce = answers.on(on, DecisionKind.LISTING, new ListingWork(task));
            refusals.addAll(inForce.refusals());
            posts.put(
                    task,
                    inForce.constants(Post.class, "doneBy").stream()
                            .map(Ruled::value)
                            .collect(Collectors.toSet()));
        }
        return new ListingTerms(required, posts, refusals);
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
