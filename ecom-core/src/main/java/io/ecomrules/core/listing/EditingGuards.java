package io.ecomrules.core.listing;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.workflow.Guard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What may speak against a step in editing a product, each with all its reasons. */
final class EditingGuards {

    static final Guard<EditingCase> ALL_AGREED = new Guard<>("all-agreed", facts -> {
        if (facts.members().isEmpty()) {
            return List.of(Problem.of("plan-without-members"));
        }
        return facts.members().stream()
                .filter(member -> !facts.agreed().contains(member))
                .sorted()
                .map(member -> Problem.of("member-has-not-agreed", "member", member.value()))
                .toList();
    });

    static final Guard<EditingCase> BY_ART_EDITOR = new Guard<>(
            "by-art-editor",
            facts -> facts.posts().contains(Post.ART_EDITOR)
                    ? List.of()
                    : List.of(Problem.of(
                            "not-an-art-editor", "actor", facts.actor().value())));

    static final Guard<EditingCase> BY_ANOTHER = new Guard<>("by-another", facts -> {
        var problems = new ArrayList<Problem>();
        var actor = facts.actor();
        if (!actor.equals(facts.planner()) && !facts.members().contains(actor)) {
            problems.add(Problem.of("not-a-reviewer", "actor", actor.value()));
        }
        if (facts.maker() == null) {
            problems.add(Problem.of("unknown-maker"));
        } else if (actor.equals(facts.maker())) {
            problems.add(Problem.of("reviews-own-work", "actor", actor.value()));
        }
        return problems;
    });

    static final Guard<EditingCase> LOOKED_AT_ALL = new Guard<>(
            "looked-at-all",
            facts -> Arrays.stream(ReviewPoint.values())
                    .filter(point -> !facts.review().containsKey(point))
                    .map(point -> Problem.of(point.absence()))
                    .toList());

    private EditingGuards() {}
}
