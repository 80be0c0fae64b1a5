package io.ecomrules.core.approval;

import io.ecomrules.core.approval.Term.ApprovedBy;
import io.ecomrules.core.approval.Term.CarriedOutBy;
import io.ecomrules.core.approval.Term.Consequence;
import io.ecomrules.core.approval.Term.KeptApart;
import io.ecomrules.core.approval.Term.OnTimeLimit;
import io.ecomrules.core.approval.Term.ProposedBy;
import io.ecomrules.core.approval.Term.Quorum;
import io.ecomrules.core.approval.Term.TimeLimit;
import io.ecomrules.core.approval.Term.Watches;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.organization.Post;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How one matter is approved: who may ask, who decides on which tier and by when, who carries it out. Every term names the rule that says
 * it. The order in which terms are given plays no part.
 *
 * @param matter the matter
 * @param terms what the rules say, by kind and tier
 */
public record ApprovalTerms(Matter matter, List<Term> terms) {

    private static final Comparator<Term> BY_KIND_AND_TIER = Comparator.comparing(Term::kind)
            .thenComparing(Term::tier, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(term -> term.rule().name());

    /**
     * Sorts the terms and checks that they fit together.
     *
     * @throws InvalidInputException with every {@code approval-} fault at once: a term given twice, nobody who may ask or carry out, no
     *     tier or a tier left out, a quorum that cannot be met, a time limit without a consequence or the reverse
     */
    public ApprovalTerms {
        Objects.requireNonNull(matter, "matter");
        terms = terms.stream().sorted(BY_KIND_AND_TIER).toList();
        var faults = TermFaults.in(matter, terms);
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    /**
     * Obtains terms.
     *
     * @param matter the matter
     * @param terms what the rules say
     * @return the terms
     * @throws InvalidInputException with every fault at once
     */
    public static ApprovalTerms of(Matter matter, Term... terms) {
        return new ApprovalTerms(matter, List.of(terms));
    }

    /**
     * Lists the tiers.
     *
     * @return the tiers from the first, without a gap
     */
    public SortedSet<Tier> tiers() {
        var tiers = new TreeSet<Tier>();
        all(ApprovedBy.class).forEach(term -> tiers.add(term.tier()));
        return tiers;
    }

    /**
     * Lists the posts that may ask.
     *
     * @return the posts, at least one
     */
    public List<Post> proposers() {
        return all(ProposedBy.class).get(0).posts();
    }

    /**
     * Lists the posts that carry out what was approved.
     *
     * @return the posts, at least one
     */
    public List<Post> executors() {
        return all(CarriedOutBy.class).get(0).posts();
    }

    /**
     * Tells whether those who approve are kept apart from those who carry out.
     *
     * @return true if nobody carries out what he or she approved
     */
    public boolean isKeptApart() {
        return !all(KeptApart.class).isEmpty();
    }

    /**
     * Lists the posts that decide on a tier.
     *
     * @param tier one of {@link #tiers()}
     * @return the posts, at least one
     */
    public List<Post> approvers(Tier tier) {
        return find(ApprovedBy.class, tier).orElseThrow().posts();
    }

    /**
     * Names the rule that says who decides on a tier.
     *
     * @param tier one of {@link #tiers()}
     * @return the rule
     */
    public RuleReference rule(Tier tier) {
        return find(ApprovedBy.class, tier).orElseThrow().rule();
    }

    /**
     * Tells how many of a tier's posts must approve.
     *
     * @param tier one of {@link #tiers()}
     * @return from 1 to the number of its posts
     */
    public int quorum(Tier tier) {
        return find(Quorum.class, tier)
                .map(Quorum::count)
                .orElseGet(() -> approvers(tier).size());
    }

    /**
     * Tells how long a tier may take.
     *
     * @param tier one of {@link #tiers()}
     * @return the span, or empty if there is no limit
     */
    public Optional<Span> timeLimit(Tier tier) {
        return find(TimeLimit.class, tier).map(TimeLimit::span);
    }

    /**
     * Tells what follows when a tier's time is up.
     *
     * @param tier one of {@link #tiers()}
     * @return what follows, or empty if there is no limit
     */
    public Optional<Consequence> consequence(Tier tier) {
        return find(OnTimeLimit.class, tier).map(OnTimeLimit::consequence);
    }

    /**
     * Keeps what a tier answers for.
     *
     * @param tier one of {@link #tiers()}
     * @param subject the thing to be approved
     * @return the fields that the tier watches
     */
    public Fields watched(Tier tier, Fields subject) {
        return find(Watches.class, tier)
                .map(term -> subject.only(term.fields()))
                .orElse(subject);
    }

    /**
     * Tells whether other terms demand the same of a tier, whatever rule says so. Time limits play no part.
     *
     * @param tier a tier
     * @param other the other terms
     * @return true if both have the tier with the same posts, quorum and fields
     */
    public boolean hasSameDemands(Tier tier, ApprovalTerms other) {
        return tiers().contains(tier)
                && other.tiers().contains(tier)
                && approvers(tier).equals(other.approvers(tier))
                && quorum(tier) == other.quorum(tier)
                && find(Watches.class, tier)
                        .map(Watches::fields)
                        .equals(other.find(Watches.class, tier).map(Watches::fields));
    }

    private <T extends Term> Optional<T> find(Class<T> kind, Tier tier) {
        return all(kind).stream().filter(term -> term.tier() == tier).findFirst();
    }

    private <T extends Term> List<T> all(Class<T> kind) {
        return terms.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
