package io.ecomrules.core.listing;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.organization.Post;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What rules ask of listings.
 *
 * @param required what must be there before going live, each with its rule
 * @param posts who does what; a task without a post is nobody's
 * @param refusals what stands against deciding, such as {@code ambiguous-rule}
 */
public record ListingTerms(
        Map<ListingPart, RuleReference> required, Map<ListingTask, Set<Post>> posts, List<Finding> refusals) {

    /** Copies everything. */
    public ListingTerms {
        var parts = new EnumMap<ListingPart, RuleReference>(ListingPart.class);
        parts.putAll(required);
        required = Collections.unmodifiableMap(parts);
        var tasks = new EnumMap<ListingTask, Set<Post>>(ListingTask.class);
        posts.forEach((task, holders) -> tasks.put(task, Set.copyOf(holders)));
        posts = Collections.unmodifiableMap(tasks);
        refusals = List.copyOf(refusals);
    }

    /**
     * Lists what is required.
     *
     * @param listing a listing
     * @return every required part that it does not have, in the order of the parts
     */
    public List<ListingPart> absent(Listing listing) {
        return required.keySet().stream().filter(part -> !part.isIn(listing)).toList();
    }

    /**
     * Says why a listing cannot go live.
     *
     * @param listing the listing
     * @return a finding for each required part that it does not have, such as {@code listing-without-images}, and what stands against
     *     deciding; none if nothing is missing
     */
    public List<Finding> missing(Listing listing) {
        var findings = new ArrayList<>(refusals);
        for (var part : absent(listing)) {
            var rule = Objects.requireNonNull(required.get(part));
            findings.add(Finding.of(rule.clause(), part.absence(), rule.name(), Severity.VIOLATION)
                    .with("sku", listing.sku().value()));
        }
        return List.copyOf(findings);
    }
}
