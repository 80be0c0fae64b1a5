package io.ecomrules.core.review;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.service.Inspected;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.ServiceTerms;
import io.ecomrules.core.service.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A conversation as it stands after its reviews: its verdicts, its score, and what the reviews say about the rules.
 *
 * @param inspected the verdicts and the score
 * @param turned the clauses on which the reviewer decided otherwise than the rules
 * @param tried what was found and looked at, for each clause that was looked at
 * @param problems decisions that decide nothing: about something that was not found, or by the agent
 */
public record Reviewed(Inspected inspected, Set<Item> turned, List<Tried> tried, List<Problem> problems) {

    /**
     * How the findings of one rule stood up to a look.
     *
     * @param verdict what the rules said
     * @param confirmed how many findings were right
     * @param falseHits how many were wrong
     * @param missed how many were not there
     */
    public record Tried(Verdict verdict, int confirmed, int falseHits, int missed) {}

    /** Copies everything. */
    public Reviewed {
        Objects.requireNonNull(inspected, "inspected");
        turned = Set.copyOf(turned);
        tried = List.copyOf(tried);
        problems = List.copyOf(problems);
    }

    /**
     * Takes decisions into account. Of several about the same the last one holds.
     *
     * @param inspected what the rules say
     * @param terms the rules, by which the score is counted again
     * @param reviews the decisions about this conversation, the oldest first
     * @return how it stands; as the rules say it where there is no decision
     */
    public static Reviewed of(Inspected inspected, ServiceTerms terms, List<Review> reviews) {
        if (reviews.isEmpty()) {
            return new Reviewed(inspected, Set.of(), List.of(), List.of());
        }
        var problems = new ArrayList<Problem>();
        var counted = new ArrayList<Review>();
        for (var review : reviews) {
            if (review.by().equals(inspected.agent().value())) {
                problems.add(problem("review-of-own-conversation", review).with("by", review.by()));
            } else if (!Item.of(inspected.channel()).contains(review.item())) {
                problems.add(problem("review-of-other-channel", review)
                        .named("channel", inspected.channel().code(), inspected.channel()));
            } else {
                counted.add(review);
            }
        }
        var turned = EnumSet.noneOf(Item.class);
        var tried = new ArrayList<Tried>();
        var verdicts = new ArrayList<Verdict>();
        for (var verdict : inspected.verdicts()) {
            var about = counted.stream()
                    .filter(review -> review.item() == verdict.item())
                    .toList();
            var revision = new Revision(verdict, terms.items().get(verdict.item()), about, problems);
            verdicts.add(revision.verdict());
            if (revision.isTried()) {
                tried.add(revision.tried());
            }
            if (revision.isTurned()) {
                turned.add(verdict.item());
            }
        }
        return new Reviewed(inspected.revised(terms, verdicts), turned, tried, problems);
    }

    static Problem problem(String code, Review review) {
        return Problem.of(
                code,
                "conversation",
                review.conversation(),
                "clause",
                review.item().clause().value());
    }
}
