package io.ecomrules.core.approval;

import static io.ecomrules.core.approval.Office.hour;
import static io.ecomrules.core.approval.Office.terms;
import static io.ecomrules.core.approval.Office.watches;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.approval.Term.Quorum;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What holds whatever anybody does, in whatever house. */
class ApprovalLawTest {

    private static final List<EmployeeId> PEOPLE =
            List.of("a", "b", "c", "d", "e").stream().map(EmployeeId::of).toList();

    /** Two tiers, the first of three posts of which two are enough; each tier watches a field of its own and one in common. */
    private static final ApprovalTerms TERMS = terms(
                    Matter.CAMPAIGN,
                    List.of(Post.PRODUCT_MANAGER),
                    Post.WEB_EDITOR,
                    List.of(Post.DEPARTMENT_MANAGER, Post.STORE_MANAGER, Post.PLANNER),
                    List.of(Post.GENERAL_MANAGER))
            .apply(
                    watches(Tier.FIRST, "sku", "name"),
                    watches(Tier.SECOND, "price", "name"),
                    new Quorum(Tier.FIRST, 2, Office.rule(Matter.CAMPAIGN)));

    /** Something that somebody tries. */
    record Attempt(String what, EmployeeId by, Optional<EmployeeId> inPlaceOf, Tier tier, String field, int value) {

        Answer<Approval> on(Approval approval, House house, int hour) {
            var own = new Decision(by, inPlaceOf.orElse(null), tier, approval.seal(tier), hour(hour), "因为");
            return switch (what) {
                case "approve" -> approval.approve(own, house);
                case "reject" -> approval.reject(own, house);
                case "back" -> approval.sendBack(own, tier == Tier.FIRST ? null : Tier.FIRST, house);
                case "edit" -> approval.edit(by, approval.subject().with(field, "v" + value), TERMS, hour(hour), house);
                default -> approval.withdraw(by, hour(hour));
            };
        }
    }

    @Property(tries = 3000)
    void ORG_2_nobody_approves_his_own_request_nor_speaks_twice_and_nothing_stands_that_was_not_seen(
            @ForAll("houses") House house, @ForAll("attempts") List<Attempt> attempts) {
        var asked = Office.open(TERMS, PEOPLE.get(0), house);
        if (!(asked instanceof Answer.Granted<Approval> granted)) {
            return;
        }
        var approval = granted.value();
        for (int i = 0; i < attempts.size(); i++) {
            if (attempts.get(i).on(approval, house, i) instanceof Answer.Granted<Approval> step) {
                lookAt(approval, attempts.get(i), step.value(), house, i);
                approval = step.value();
            }
        }
        Statistics.collect(approval.status());
    }

    private static void lookAt(Approval before, Attempt attempt, Approval after, House house, int hour) {
        var spoken = new ArrayList<EmployeeId>();
        after.standing().forEach(each -> spoken.addAll(each.decision().people()));
        assertThat(spoken).doesNotContain(after.requester()).doesNotHaveDuplicates();
        after.standing()
                .forEach(each -> assertThat(each.decision().seen())
                        .isEqualTo(after.seal(each.decision().tier())));
        if (after.status() == Status.APPROVED) {
            assertThat(after.standing())
                    .filteredOn(each -> each.decision().tier() == Tier.FIRST)
                    .hasSize(2);
            assertThat(after.standing())
                    .filteredOn(each -> each.decision().tier() == Tier.SECOND)
                    .hasSize(1);
        }
        if (attempt.what().equals("edit")) {
            var untouched = before.standing().stream()
                    .filter(each -> !watchedBy(each.decision().tier()).contains(attempt.field()))
                    .toList();
            assertThat(after.standing()).isEqualTo(untouched);
        }
        if (after.status() == Status.PENDING) {
            assertThat(after.standing(house, hour(hour)).problems()).isEmpty();
            assertThat(after.standing(house, hour(hour)).eligible()).isNotEmpty();
        }
        assertThat(Approval.replay(after.history())).isEqualTo(after);
        assertThat(Approval.replay(after.history()).status()).isEqualTo(after.status());
    }

    private static Set<String> watchedBy(Tier tier) {
        return tier == Tier.FIRST ? Set.of("sku", "name") : Set.of("price", "name");
    }

    @Property(tries = 2000)
    void ORG_2_who_is_said_to_be_eligible_may_agree_and_nobody_else_in_his_own_name(
            @ForAll("houses") House house, @ForAll("attempts") List<Attempt> attempts) {
        if (!(Office.open(TERMS, PEOPLE.get(0), house) instanceof Answer.Granted<Approval> granted)) {
            return;
        }
        var approval = granted.value();
        for (int i = 0; i < attempts.size(); i++) {
            var next = attempts.get(i).on(approval, house, i);
            approval = next instanceof Answer.Granted<Approval> step ? step.value() : approval;
        }
        var last = approval;
        var tier = last.tier().orElse(Tier.FIRST);
        var able = PEOPLE.stream()
                .filter(person ->
                        last.approve(Office.says(last, person, tier, 99), house) instanceof Answer.Granted<Approval>)
                .toList();
        var said = last.standing(house, hour(99)).eligible();
        assertThat(said.stream()
                        .filter(voice -> voice.inPlaceOf() == null)
                        .map(Standing.Voice::by)
                        .toList())
                .isEqualTo(able);
        said.forEach(voice -> assertThat(last.approve(
                        new Decision(voice.by(), voice.inPlaceOf(), tier, last.seal(tier), hour(99), ""), house))
                .isInstanceOf(Answer.Granted.class));
    }

    @Property(tries = 2000)
    void the_order_of_decisions_within_a_tier_makes_no_difference(
            @ForAll("houses") House house, @ForAll("attempts") List<Attempt> attempts, @ForAll Random random) {
        var all = terms(
                        Matter.CAMPAIGN,
                        List.of(Post.PRODUCT_MANAGER),
                        Post.WEB_EDITOR,
                        List.of(Post.DEPARTMENT_MANAGER, Post.STORE_MANAGER, Post.PLANNER))
                .apply();
        if (!(Office.open(all, PEOPLE.get(0), house) instanceof Answer.Granted<Approval> granted)) {
            return;
        }
        var decisions = attempts.stream()
                .map(each -> new Decision(
                        each.by(),
                        each.inPlaceOf().orElse(null),
                        Tier.FIRST,
                        granted.value().seal(Tier.FIRST),
                        hour(1),
                        ""))
                .toList();
        var first = agreed(granted.value(), decisions, house);
        var taken = new ArrayList<>(
                first.standing().stream().map(Event.Approved::decision).toList());
        Collections.shuffle(taken, random);
        var second = agreed(granted.value(), taken, house);

        assertThat(new HashSet<>(second.standing())).isEqualTo(new HashSet<>(first.standing()));
        assertThat(second.status()).isEqualTo(first.status());
        Statistics.collect(first.standing().size());
    }

    private static Approval agreed(Approval approval, List<Decision> decisions, House house) {
        var now = approval;
        for (var decision : decisions) {
            now = now.approve(decision, house) instanceof Answer.Granted<Approval> step ? step.value() : now;
        }
        return now;
    }

    @Provide
    Arbitrary<House> houses() {
        var posts = Arbitraries.of(
                        Post.PRODUCT_MANAGER,
                        Post.DEPARTMENT_MANAGER,
                        Post.STORE_MANAGER,
                        Post.PLANNER,
                        Post.GENERAL_MANAGER)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3);
        var delegations = Combinators.combine(Arbitraries.of(PEOPLE), Arbitraries.of(PEOPLE))
                .as(List::of)
                .filter(pair -> !pair.get(0).equals(pair.get(1)))
                .list()
                .ofMaxSize(4);
        return Combinators.combine(posts.list().ofSize(PEOPLE.size()), delegations)
                .as((held, pairs) -> {
                    var people = new ArrayList<Employee>();
                    for (int i = 0; i < PEOPLE.size(); i++) {
                        var own = new HashSet<>(held.get(i));
                        if (i == 0) {
                            own.add(Post.PRODUCT_MANAGER);
                        }
                        people.add(Office.person(PEOPLE.get(i), own.toArray(Post[]::new)));
                    }
                    return Office.of(
                            pairs.stream()
                                    .map(pair -> Office.delegation(pair.get(0), pair.get(1)))
                                    .toList(),
                            people);
                });
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(12, Arbitraries.just("approve")),
                                Tuple.of(4, Arbitraries.just("edit")),
                                Tuple.of(2, Arbitraries.of("back", "reject", "withdraw"))),
                        Arbitraries.of(PEOPLE),
                        Arbitraries.of(PEOPLE).optional(0.25),
                        Arbitraries.of(Tier.FIRST, Tier.SECOND),
                        Arbitraries.of("sku", "price", "name"),
                        Arbitraries.integers().between(1, 3))
                .as((what, by, inPlaceOf, tier, field, value) ->
                        new Attempt(what, what.equals("edit") ? PEOPLE.get(0) : by, inPlaceOf, tier, field, value))
                .list()
                .ofMaxSize(24);
    }
}
