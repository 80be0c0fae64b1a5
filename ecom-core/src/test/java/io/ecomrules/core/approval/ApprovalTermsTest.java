package io.ecomrules.core.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.organization.Post;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ApprovalTermsTest {

    private static final RuleReference RULE =
            new RuleReference("价格审批", ClauseId.of("LST-2"), "价格由部门经理批准", "Head agrees", "approval/price.drl", 7);
    private static final Term PROPOSED = new ProposedBy(List.of(Post.PRODUCT_MANAGER), RULE);
    private static final Term CARRIED_OUT = new CarriedOutBy(List.of(Post.WEB_EDITOR), RULE);
    private static final Term HEAD = new ApprovedBy(Tier.FIRST, List.of(Post.DEPARTMENT_MANAGER), RULE);
    private static final Term BOTH =
            new ApprovedBy(Tier.SECOND, List.of(Post.RESPONSIBLE_EXECUTIVE, Post.GENERAL_MANAGER), RULE);

    @Test
    void LST_2_terms_say_who_asks_who_decides_and_who_carries_out() {
        var terms = ApprovalTerms.of(Matter.PRICE, HEAD, PROPOSED, CARRIED_OUT);

        assertThat(terms.proposers()).containsExactly(Post.PRODUCT_MANAGER);
        assertThat(terms.approvers(Tier.FIRST)).containsExactly(Post.DEPARTMENT_MANAGER);
        assertThat(terms.executors()).containsExactly(Post.WEB_EDITOR);
        assertThat(terms.tiers()).containsExactly(Tier.FIRST);
        assertThat(terms.timeLimit(Tier.FIRST)).isEmpty();
        assertThat(terms.consequence(Tier.FIRST)).isEmpty();
        assertThat(terms.isKeptApart()).isFalse();
        assertThat(terms).isEqualTo(ApprovalTerms.of(Matter.PRICE, CARRIED_OUT, HEAD, PROPOSED));
    }

    @Test
    void all_posts_of_a_tier_approve_unless_a_rule_asks_for_fewer() {
        assertThat(terms(BOTH).quorum(Tier.SECOND)).isEqualTo(2);
        assertThat(terms(BOTH, new Quorum(Tier.SECOND, 1, RULE)).quorum(Tier.SECOND))
                .isEqualTo(1);
    }

    @Test
    void a_tier_watches_everything_unless_a_rule_names_its_fields() {
        var subject = Fields.of("price", "10.00", "images", "a.jpg");

        assertThat(terms().watched(Tier.FIRST, subject)).isEqualTo(subject);
        assertThat(terms(watches("price")).watched(Tier.FIRST, subject)).isEqualTo(Fields.of("price", "10.00"));
    }

    @Test
    void a_time_limit_comes_with_what_follows() {
        var span = Span.parse("48 hours");
        var terms = terms(
                new TimeLimit(Tier.FIRST, span, RULE),
                new OnTimeLimit(Tier.FIRST, Consequence.ESCALATE, RULE),
                new KeptApart(RULE));

        assertThat(terms.timeLimit(Tier.FIRST)).contains(span);
        assertThat(terms.consequence(Tier.FIRST)).contains(Consequence.ESCALATE);
        assertThat(terms.isKeptApart()).isTrue();
    }

    @Test
    void terms_that_say_nothing_are_refused_with_everything_that_is_missing() {
        assertThat(faults())
                .containsExactlyInAnyOrder(
                        "approval-without-proposers", "approval-without-executors", "approval-without-tiers");
    }

    @Test
    void every_fault_is_told_at_once_and_where_its_rule_stands() {
        assertThat(faults(
                        new ProposedBy(List.of(), RULE),
                        CARRIED_OUT,
                        new ApprovedBy(Tier.SECOND, List.of(Post.FINANCE, Post.FINANCE), RULE),
                        new Quorum(Tier.SECOND, 3, RULE),
                        new Quorum(Tier.THIRD, 1, RULE),
                        new TimeLimit(Tier.SECOND, Span.parse("1 work day"), RULE),
                        watches(" ")))
                .containsExactlyInAnyOrder(
                        "approval-posts-empty",
                        "approval-post-twice",
                        "approval-tier-missing",
                        "approval-quorum-out-of-range",
                        "approval-term-of-no-tier",
                        "approval-time-limit-without-consequence",
                        "approval-term-of-no-tier");
        assertThat(problems(PROPOSED, PROPOSED, HEAD, CARRIED_OUT))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("approval-term-twice");
                    assertThat(problem.place()).isEqualTo("approval/price.drl:7");
                    assertThat(problem.parameters()).containsEntry("term", "proposed-by");
                });
    }

    @Test
    void a_quorum_is_from_one_to_the_number_of_posts() {
        for (int count : new int[] {0, 3}) {
            assertThat(faults(PROPOSED, CARRIED_OUT, HEAD, BOTH, new Quorum(Tier.SECOND, count, RULE)))
                    .containsExactly("approval-quorum-out-of-range");
        }
    }

    @Test
    void a_consequence_without_a_limit_and_watching_nothing_are_refused() {
        assertThat(faults(
                        PROPOSED, CARRIED_OUT, HEAD, new OnTimeLimit(Tier.FIRST, Consequence.REMIND, RULE), watches()))
                .containsExactlyInAnyOrder("approval-consequence-without-time-limit", "approval-watches-nothing");
    }

    @Test
    void codes_and_names_of_matters_and_tiers_are_found_again_and_differ() {
        var names = new HashSet<String>();
        for (var matter : Matter.values()) {
            for (var name : List.of(matter.code(), matter.title(Locale.SIMPLIFIED_CHINESE))) {
                assertThat(names.add(name)).as(name).isTrue();
                assertThat(Matter.parse(name)).contains(matter);
            }
            assertThat(matter.clause().value()).matches("[A-Z]{3}-[0-9]+");
        }
        for (var tier : Tier.values()) {
            assertThat(Tier.parse(tier.title(Locale.ENGLISH))).contains(tier);
            assertThat(Tier.parse(tier.title(Locale.SIMPLIFIED_CHINESE))).contains(tier);
        }
        assertThat(Matter.parse("holiday")).isEmpty();
    }

    private static Term watches(String... names) {
        return new Watches(Tier.FIRST, new TreeSet<>(List.of(names)), RULE);
    }

    private static ApprovalTerms terms(Term... more) {
        var terms = new java.util.ArrayList<>(List.of(PROPOSED, HEAD, CARRIED_OUT));
        terms.addAll(List.of(more));
        return new ApprovalTerms(Matter.PRICE, terms);
    }

    private static List<String> faults(Term... terms) {
        return problems(terms).stream().map(Problem::code).toList();
    }

    private static List<Problem> problems(Term... terms) {
        var refused = catchThrowableOfType(InvalidInputException.class, () -> ApprovalTerms.of(Matter.PRICE, terms));
        return refused.problems();
    }
}
