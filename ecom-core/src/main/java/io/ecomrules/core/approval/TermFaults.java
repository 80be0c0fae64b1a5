package io.ecomrules.core.approval;

import io.ecomrules.core.approval.Term.ApprovedBy;
import io.ecomrules.core.approval.Term.CarriedOutBy;
import io.ecomrules.core.approval.Term.OnTimeLimit;
import io.ecomrules.core.approval.Term.ProposedBy;
import io.ecomrules.core.approval.Term.Quorum;
import io.ecomrules.core.approval.Term.TimeLimit;
import io.ecomrules.core.approval.Term.Watches;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.Post;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that keeps terms from fitting together. */
final class TermFaults {

    private final Matter matter;
    private final List<Term> terms;
    /** How many posts decide on each tier. */
    private final Map<Tier, Integer> tiers = new EnumMap<>(Tier.class);

    private final List<Problem> faults = new ArrayList<>();

    private TermFaults(Matter matter, List<Term> terms) {
        this.matter = matter;
        this.terms = terms;
    }

    static List<Problem> in(Matter matter, List<Term> terms) {
        var found = new TermFaults(matter, terms);
        found.lookForWhatIsMissing();
        found.lookForTermsGivenTwice();
        found.lookForGaps();
        terms.forEach(found::lookAt);
        return found.faults;
    }

    private void lookForWhatIsMissing() {
        if (terms.stream().noneMatch(ProposedBy.class::isInstance)) {
            fault(Problem.of("approval-without-proposers"));
        }
        if (terms.stream().noneMatch(CarriedOutBy.class::isInstance)) {
            fault(Problem.of("approval-without-executors"));
        }
        if (terms.stream().noneMatch(ApprovedBy.class::isInstance)) {
            fault(Problem.of("approval-without-tiers"));
        }
    }

    private void lookForTermsGivenTwice() {
        var first = new HashMap<String, Term>();
        for (var term : terms) {
            var earlier = first.putIfAbsent(term.kind() + term.tier(), term);
            if (earlier != null) {
                faultOf(
                        term,
                        Problem.of(
                                "approval-term-twice", "first", earlier.rule().name()));
            }
            if (term instanceof ApprovedBy approved) {
                tiers.putIfAbsent(approved.tier(), approved.posts().size());
            }
        }
    }

    private void lookForGaps() {
        var last = tiers.keySet().stream().reduce((one, later) -> later);
        for (var tier : Tier.values()) {
            if (last.isPresent() && tier.compareTo(last.get()) < 0 && !tiers.containsKey(tier)) {
                fault(Problem.of("approval-tier-missing", "tier", tier.code()));
            }
        }
    }

    private void lookAt(Term term) {
        var tier = term.tier();
        if (tier != null && !tiers.containsKey(tier)) {
            faultOf(term, Problem.of("approval-term-of-no-tier"));
        } else if (term instanceof Quorum quorum) {
            int most = tiers.getOrDefault(quorum.tier(), 0);
            if (quorum.count() < 1 || quorum.count() > most) {
                faultOf(
                        term,
                        Problem.of(
                                "approval-quorum-out-of-range",
                                "count",
                                Integer.toString(quorum.count()),
                                "most",
                                Integer.toString(most)));
            }
        } else if (term instanceof Watches watches
                && (watches.fields().isEmpty() || watches.fields().stream().anyMatch(String::isBlank))) {
            faultOf(term, Problem.of("approval-watches-nothing"));
        }
        if (term instanceof TimeLimit && isWithout(OnTimeLimit.class, tier)) {
            faultOf(term, Problem.of("approval-time-limit-without-consequence"));
        }
        if (term instanceof OnTimeLimit && isWithout(TimeLimit.class, tier)) {
            faultOf(term, Problem.of("approval-consequence-without-time-limit"));
        }
        lookAtPosts(term);
    }

    private void lookAtPosts(Term term) {
        var posts = postsOf(term);
        if (posts != null && posts.isEmpty()) {
            faultOf(term, Problem.of("approval-posts-empty"));
        } else if (posts != null && new HashSet<>(posts).size() < posts.size()) {
            faultOf(term, Problem.of("approval-post-twice"));
        }
    }

    private static @Nullable List<Post> postsOf(Term term) {
        if (term instanceof ApprovedBy approved) {
            return approved.posts();
        }
        if (term instanceof ProposedBy proposed) {
            return proposed.posts();
        }
        return term instanceof CarriedOutBy carried ? carried.posts() : null;
    }

    private boolean isWithout(Class<? extends Term> kind, @Nullable Tier tier) {
        return terms.stream().noneMatch(term -> kind.isInstance(term) && term.tier() == tier);
    }

    private void fault(Problem fault) {
        faults.add(fault.with("matter", matter.code()));
    }

    private void faultOf(Term term, Problem fault) {
        var tier = term.tier();
        var named = fault.with("rule", term.rule().name()).with("term", term.kind());
        fault((tier == null ? named : named.with("tier", tier.code()))
                .at(term.rule().file(), term.rule().line(), 0));
    }
}
