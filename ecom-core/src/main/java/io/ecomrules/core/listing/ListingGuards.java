package io.ecomrules.core.listing;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.journal.Seal;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.workflow.Guard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What may speak against a step with a listing, each with all its reasons. */
final class ListingGuards {

    static final Guard<ListingCase> COMPLETE = new Guard<>("complete", facts -> {
        var problems = new ArrayList<Problem>();
        facts.terms()
                .refusals()
                .forEach(refusal -> problems.add(Problem.of("listing-rules-undecided", "code", refusal.code())));
        facts.terms().absent(facts.listing()).forEach(part -> problems.add(about(facts, part.absence())));
        return problems;
    });

    static final Guard<ListingCase> CONTENT_APPROVED = new Guard<>(
            "content-approved", facts -> approved(facts, facts.listing().content(), "listing-not-approved"));

    static final Guard<ListingCase> TAKING_DOWN_APPROVED = new Guard<>(
            "taking-down-approved",
            facts -> approved(facts, facts.listing().takingDown(facts.reason()), "taking-down-not-approved"));

    static final Guard<ListingCase> PRICE_APPROVED = new Guard<>(
            "price-approved",
            facts -> PriceCheck.live(facts.listing(), facts.promotions(), facts.approved(), facts.at()).stream()
                    // A price that is not there is told by the guard for completeness.
                    .filter(finding -> !finding.code().equals(ListingPart.PRICE.absence()))
                    .map(finding -> about(facts, finding.code()))
                    .toList());

    static final Guard<ListingCase> IN_STOCK = new Guard<>("in-stock", facts -> {
        if (facts.stock() instanceof Delisting.TakeDown) {
            return List.of(about(facts, "nothing-to-sell"));
        }
        return undecided(facts);
    });

    static final Guard<ListingCase> SOLD_OUT = new Guard<>("sold-out", facts -> {
        if (facts.stock() instanceof Delisting.Stay) {
            return List.of(about(facts, "not-sold-out"));
        }
        return undecided(facts);
    });

    static final Guard<ListingCase> REASON_GIVEN = new Guard<>(
            "reason-given",
            facts -> facts.reason().isBlank() ? List.of(about(facts, "taking-down-without-reason")) : List.of());

    private ListingGuards() {}

    static Guard<ListingCase> post(ListingTask task) {
        return new Guard<>("post-for-" + task.code(), facts -> {
            var posts = facts.terms().posts().getOrDefault(task, Set.of());
            return facts.actor().stream().anyMatch(posts::contains)
                    ? List.of()
                    : List.of(about(facts, "not-of-this-post")
                            .named("task", task.code(), task)
                            .named("posts", codes(posts), locale -> titles(posts, locale))
                            .named("held", codes(facts.actor()), locale -> titles(facts.actor(), locale)));
        });
    }

    private static List<Problem> undecided(ListingCase facts) {
        return facts.stock() instanceof Delisting.Undecided ? List.of(about(facts, "stock-undecided")) : List.of();
    }

    private static List<Problem> approved(ListingCase facts, Fields asked, String code) {
        Seal seal;
        try {
            seal = asked.seal();
        } catch (InvalidInputException unreadable) {
            return unreadable.problems();
        }
        return facts.approved().contains(seal) ? List.of() : List.of(about(facts, code));
    }

    private static Problem about(ListingCase facts, String code) {
        return Problem.of(code, "sku", facts.listing().sku().value());
    }

    private static String titles(Collection<Post> posts, Locale locale) {
        var between = locale.getLanguage().equals("zh") ? "、" : ", ";
        return posts.isEmpty()
                ? "—"
                : posts.stream().sorted().map(post -> post.title(locale)).collect(Collectors.joining(between));
    }

    private static String codes(Collection<Post> posts) {
        return posts.isEmpty() ? "—" : posts.stream().sorted().map(Post::code).collect(Collectors.joining(", "));
    }
}
