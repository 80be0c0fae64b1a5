package io.ecomrules.rules.plan;

import io.ecomrules.core.approval.ApprovalTerms;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.approval.Term;
import io.ecomrules.core.approval.Tier;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.organization.Post;
import io.ecomrules.rules.facts.Request;
import io.ecomrules.rules.model.DecisionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Turns what rules say about a matter into the terms of its approval. */
public final class ApprovalPlan {

    private final InForce inForce;
    private final List<Term> terms = new ArrayList<>();

    private ApprovalPlan(InForce inForce) {
        this.inForce = inForce;
    }

    /**
     * Puts the terms together.
     *
     * @param answers the pack
     * @param matter the matter
     * @param on the day on which it is requested
     * @return the terms
     * @throws InvalidInputException with {@code no-approval-rule} if no rule is in force, {@code ambiguous-rule} if two are, and the faults
     *     of {@link ApprovalTerms} if they do not fit together
     */
    public static ApprovalTerms terms(Answers answers, Matter matter, LocalDate on) {
        var inForce = answers.on(on, DecisionKind.APPROVAL, new Request(matter));
        if (!inForce.refusals().isEmpty()) {
            throw new InvalidInputException(inForce.refusals().stream()
                    .map(finding -> Problem.of(
                            finding.code(),
                            "subject",
                            matter.code(),
                            "period",
                            on.toString(),
                            "rules",
                            String.valueOf(finding.evidence().get("rules"))))
                    .toList());
        }
        var terms = new ApprovalPlan(inForce).terms();
        if (terms.isEmpty()) {
            throw new InvalidInputException(
                    List.of(Problem.of("no-approval-rule", "matter", matter.code(), "on", on.toString())));
        }
        return new ApprovalTerms(matter, terms);
    }

    private List<Term> terms() {
        add(inForce.several("proposedBy()", Post.class), Term.ProposedBy::new);
        add(inForce.several("carriedOutBy()", Post.class), Term.CarriedOutBy::new);
        for (var tier : Tier.values()) {
            tier(tier);
        }
        var apart = inForce.reference("keptApart()");
        if (apart != null) {
            terms.add(new Term.KeptApart(apart));
        }
        return terms;
    }

    private void tier(Tier tier) {
        var key = "(Tier." + tier.name() + ")";
        add(inForce.several("approvedBy" + key, Post.class), (posts, rule) -> new Term.ApprovedBy(tier, posts, rule));
        add(inForce.span("timeLimit" + key), (span, rule) -> new Term.TimeLimit(tier, span, rule));
        add(
                inForce.several("onTimeLimit" + key, Term.Consequence.class),
                (only, rule) -> new Term.OnTimeLimit(tier, only.get(0), rule));
        add(inForce.texts("watches" + key), (fields, rule) -> new Term.Watches(tier, new TreeSet<>(fields), rule));
        var quorum = inForce.term("quorum" + key);
        if (quorum != null) {
            terms.add(new Term.Quorum(tier, quorum.value().toDecimal().intValueExact(), quorum.rule()));
        }
    }

    private <T> void add(@Nullable Ruled<T> set, BiFunction<T, RuleReference, ? extends Term> make) {
        if (set != null) {
            terms.add(make.apply(set.value(), set.rule()));
        }
    }
}
