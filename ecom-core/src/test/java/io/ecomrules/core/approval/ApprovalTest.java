package io.ecomrules.core.approval;

import static io.ecomrules.core.approval.Office.DEPUTY;
import static io.ecomrules.core.approval.Office.DESIGNER;
import static io.ecomrules.core.approval.Office.EDITOR;
import static io.ecomrules.core.approval.Office.GENERAL;
import static io.ecomrules.core.approval.Office.HEAD;
import static io.ecomrules.core.approval.Office.PRICE;
import static io.ecomrules.core.approval.Office.PRODUCT;
import static io.ecomrules.core.approval.Office.RESPONSIBLE;
import static io.ecomrules.core.approval.Office.TODAY;
import static io.ecomrules.core.approval.Office.VICE;
import static io.ecomrules.core.approval.Office.agreed;
import static io.ecomrules.core.approval.Office.codes;
import static io.ecomrules.core.approval.Office.confidential;
import static io.ecomrules.core.approval.Office.full;
import static io.ecomrules.core.approval.Office.granted;
import static io.ecomrules.core.approval.Office.hour;
import static io.ecomrules.core.approval.Office.open;
import static io.ecomrules.core.approval.Office.opened;
import static io.ecomrules.core.approval.Office.pageLayout;
import static io.ecomrules.core.approval.Office.person;
import static io.ecomrules.core.approval.Office.price;
import static io.ecomrules.core.approval.Office.rule;
import static io.ecomrules.core.approval.Office.says;
import static io.ecomrules.core.approval.Office.terms;
import static io.ecomrules.core.approval.Office.watches;
import static io.ecomrules.core.approval.Office.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ecomrules.core.approval.Term.KeptApart;
import io.ecomrules.core.approval.Term.Quorum;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.journal.Seal;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    private static final House HOUSE = full();

    @Test
    void LST_2_a_price_is_proposed_by_the_product_manager_and_agreed_by_the_head() {
        var asked = opened(price(), PRODUCT, HOUSE);
        assertThat(asked.status()).isEqualTo(Status.PENDING);

        var agreed = agreed(asked, HEAD, Tier.FIRST, 1, HOUSE);

        assertThat(agreed.status()).isEqualTo(Status.APPROVED);
        assertThat(agreed.tier()).isEmpty();
        assertThat(agreed.againstCarryingOut(EDITOR, PRICE, hour(2), HOUSE)).isEmpty();
    }

    @Test
    void LST_2_nobody_else_proposes_a_price() {
        assertThat(codes(open(price(), EDITOR, HOUSE))).containsExactly("may-not-propose");
    }

    @Test
    void CNT_2_a_page_goes_from_tier_to_tier_in_their_order() {
        var asked = opened(pageLayout(), DESIGNER, HOUSE);
        assertThat(codes(asked.approve(says(asked, GENERAL, Tier.THIRD, 1), HOUSE)))
                .containsExactly("tier-not-its-turn");

        var first = agreed(asked, HEAD, Tier.FIRST, 1, HOUSE);
        var second = agreed(first, RESPONSIBLE, Tier.SECOND, 2, HOUSE);
        assertThat(second.tier()).contains(Tier.THIRD);
        assertThat(second.status()).isEqualTo(Status.PENDING);
        assertThat(agreed(second, GENERAL, Tier.THIRD, 3, HOUSE).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void LST_2_whoever_asks_never_approves_and_the_next_superior_does_if_the_post_is_held_alone() {
        var house = with(person(HEAD, Post.DEPARTMENT_MANAGER, Post.PRODUCT_MANAGER));
        var asked = opened(price(), HEAD, house);

        assertThat(codes(asked.approve(says(asked, HEAD, Tier.FIRST, 1), house)))
                .containsExactly("requester-never-approves");
        assertThat(codes(asked.approve(says(asked, GENERAL, Tier.FIRST, 1), house)))
                .containsExactly("not-eligible");
        assertThat(agreed(asked, VICE, Tier.FIRST, 1, house).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void LST_2_the_superior_has_no_say_while_another_holder_of_the_post_can_decide() {
        var other = EmployeeId.of("second-head");
        var house = with(
                person(HEAD, Post.DEPARTMENT_MANAGER, Post.PRODUCT_MANAGER), person(other, Post.DEPARTMENT_MANAGER));
        var asked = opened(price(), HEAD, house);

        assertThat(codes(asked.approve(says(asked, VICE, Tier.FIRST, 1), house)))
                .containsExactly("not-eligible");
        assertThat(agreed(asked, other, Tier.FIRST, 1, house).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void CNT_5_nobody_decides_on_two_tiers() {
        var second = EmployeeId.of("second-head");
        var house = with(
                person(GENERAL, Post.GENERAL_MANAGER, Post.DEPARTMENT_MANAGER),
                person(HEAD, Post.DEPARTMENT_MANAGER),
                person(second, Post.GENERAL_MANAGER));
        var asked = opened(confidential(), PRODUCT, house);

        var first = agreed(asked, GENERAL, Tier.FIRST, 1, house);
        assertThat(codes(first.approve(says(first, GENERAL, Tier.SECOND, 2), house)))
                .containsExactly("one-person-one-tier");
        assertThat(agreed(first, second, Tier.SECOND, 2, house).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void CNT_5_who_alone_can_decide_later_does_not_decide_now() {
        var house = with(person(GENERAL, Post.GENERAL_MANAGER, Post.DEPARTMENT_MANAGER));
        var asked = opened(confidential(), PRODUCT, house);

        assertThat(codes(asked.approve(says(asked, GENERAL, Tier.FIRST, 1), house)))
                .containsExactly("needed-on-another-tier");
        assertThat(asked.standing(house, hour(1)).eligible())
                .extracting(Standing.Voice::by)
                .containsExactly(HEAD);
    }

    @Test
    void CNT_5_one_person_for_two_tiers_is_refused_when_it_is_asked_for() {
        var house = with(person(HEAD), person(GENERAL, Post.GENERAL_MANAGER, Post.DEPARTMENT_MANAGER));

        assertThat(codes(open(confidential(), PRODUCT, house))).containsExactly("too-few-approvers");
    }

    @Test
    void ACC_6_a_vacant_post_is_refused_loudly_and_no_superior_steps_in() {
        var terms = terms(
                        Matter.DATABASE_CHANGE,
                        List.of(Post.WEBSITE_OPERATIONS_LEAD),
                        Post.SYSTEM_ADMINISTRATOR,
                        List.of(Post.GENERAL_MANAGER))
                .apply();
        var lead = EmployeeId.of("lead");

        assertThat(codes(open(terms, lead, with(person(lead, Post.WEBSITE_OPERATIONS_LEAD), person(GENERAL)))))
                .containsExactly("no-approver");
        assertThat(opened(terms, lead, with(person(lead, Post.WEBSITE_OPERATIONS_LEAD)))
                        .status())
                .isEqualTo(Status.PENDING);
    }

    @Test
    void ACC_6_who_asks_and_stands_at_the_top_has_nobody_to_approve_it() {
        var terms = terms(
                        Matter.DATABASE_CHANGE,
                        List.of(Post.WEBSITE_OPERATIONS_LEAD),
                        Post.SYSTEM_ADMINISTRATOR,
                        List.of(Post.GENERAL_MANAGER))
                .apply();
        var house = with(person(GENERAL, Post.GENERAL_MANAGER, Post.WEBSITE_OPERATIONS_LEAD));

        assertThat(codes(open(terms, GENERAL, house))).containsExactly("no-approver");
    }

    @Test
    void CNT_2_somebody_who_leaves_later_stops_the_chain_for_everybody_who_would_agree_before() {
        var asked = opened(pageLayout(), DESIGNER, HOUSE);
        var leaving = with(Employee.of(GENERAL, new Appointment(Post.GENERAL_MANAGER, Office.LONG_AGO, TODAY)));

        assertThat(codes(asked.approve(says(asked, HEAD, Tier.FIRST, 1), leaving)))
                .containsExactly("no-approver");
        assertThat(codes(asked.standing(leaving, hour(1)).problems())).containsExactly("no-approver");
        assertThat(asked.standing(leaving, hour(1)).eligible()).isEmpty();
        assertThat(granted(asked.reject(says(asked, HEAD, Tier.FIRST, 1).because("先不改"), leaving))
                        .status())
                .isEqualTo(Status.REJECTED);
    }

    @Test
    void CNT_2_an_edit_takes_away_exactly_the_decisions_of_tiers_that_watch_what_was_edited() {
        var terms = terms(
                        Matter.PAGE_LAYOUT,
                        List.of(Post.WEB_PAGE_DESIGNER),
                        Post.WEB_EDITOR,
                        List.of(Post.DEPARTMENT_MANAGER),
                        List.of(Post.RESPONSIBLE_EXECUTIVE))
                .apply(watches(Tier.FIRST, "sku"), watches(Tier.SECOND, "price"));
        var approved = agreed(
                agreed(opened(terms, DESIGNER, HOUSE), HEAD, Tier.FIRST, 1, HOUSE), RESPONSIBLE, Tier.SECOND, 2, HOUSE);

        var edited = granted(approved.edit(DESIGNER, PRICE.with("sku", "A-2"), terms, hour(3), HOUSE));

        assertThat(edited.status()).isEqualTo(Status.PENDING);
        assertThat(edited.tier()).contains(Tier.FIRST);
        assertThat(edited.standing()).extracting(each -> each.decision().by()).containsExactly(RESPONSIBLE);
        assertThat(edited.since()).isEqualTo(hour(3));
        assertThat(agreed(edited, HEAD, Tier.FIRST, 4, HOUSE).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void LST_2_an_edit_undone_does_not_bring_a_decision_back() {
        var approved = agreed(opened(price(), PRODUCT, HOUSE), HEAD, Tier.FIRST, 1, HOUSE);
        var edited = granted(approved.edit(PRODUCT, PRICE.with("price", "1.00"), price(), hour(2), HOUSE));
        var undone = granted(edited.edit(PRODUCT, PRICE, price(), hour(3), HOUSE));

        assertThat(undone.status()).isEqualTo(Status.PENDING);
        assertThat(undone.standing()).isEmpty();
    }

    @Test
    void LST_2_other_terms_after_an_edit_take_away_what_they_ask_anew() {
        var approved = agreed(opened(price(), PRODUCT, HOUSE), HEAD, Tier.FIRST, 1, HOUSE);
        var dearer = terms(
                        Matter.PRICE,
                        List.of(Post.PRODUCT_MANAGER),
                        Post.WEB_EDITOR,
                        List.of(Post.DEPARTMENT_MANAGER),
                        List.of(Post.GENERAL_MANAGER))
                .apply(watches(Tier.FIRST, "sku"));

        var edited = granted(approved.edit(PRODUCT, PRICE.with("price", "999.00"), dearer, hour(2), HOUSE));

        assertThat(edited.standing()).isEmpty();
        assertThat(edited.tier()).contains(Tier.FIRST);
    }

    @Test
    void LST_2_only_the_requester_edits_and_only_what_is_open_and_something() {
        var asked = opened(price(), PRODUCT, HOUSE);
        assertThat(codes(asked.edit(HEAD, PRICE, price(), hour(-1), HOUSE)))
                .containsExactlyInAnyOrder("only-the-requester", "nothing-changed", "decided-before-requested");

        var withdrawn = granted(asked.withdraw(PRODUCT, hour(1)));
        assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(codes(withdrawn.edit(PRODUCT, PRICE.with("price", "1"), price(), hour(2), HOUSE)))
                .containsExactly("approval-closed");
        assertThat(codes(withdrawn.withdraw(HEAD, hour(2))))
                .containsExactlyInAnyOrder("only-the-requester", "approval-closed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asked.edit(PRODUCT, PRICE, confidential(), hour(1), HOUSE))
                .withMessageContaining("confidential-content");
    }

    @Test
    void LST_2_what_is_approved_is_not_withdrawn() {
        var approved = agreed(opened(price(), PRODUCT, HOUSE), HEAD, Tier.FIRST, 1, HOUSE);

        assertThat(codes(approved.withdraw(PRODUCT, hour(2)))).containsExactly("approval-closed");
    }

    @Test
    void LST_2_who_saw_something_else_has_not_agreed_to_this() {
        var asked = opened(price(), PRODUCT, HOUSE);
        var seen = says(asked, HEAD, Tier.FIRST, 2);
        var edited = granted(asked.edit(PRODUCT, PRICE.with("price", "9.00"), price(), hour(1), HOUSE));

        assertThat(codes(edited.approve(seen, HOUSE))).containsExactly("stale-seal");
    }

    @Test
    void every_reason_is_told_at_once() {
        var asked = opened(price(), PRODUCT, HOUSE);
        var stranger = new Decision(EmployeeId.of("stranger"), HEAD, Tier.SECOND, Seal.of(new byte[0]), hour(-1), "");

        assertThat(codes(asked.reject(stranger, HOUSE)))
                .containsExactlyInAnyOrder(
                        "decided-before-requested",
                        "tier-not-its-turn",
                        "holds-no-post",
                        "not-eligible",
                        "no-delegation",
                        "decision-without-reason");
    }

    @Test
    void a_step_before_the_last_one_is_refused() {
        var first = agreed(opened(pageLayout(), DESIGNER, HOUSE), HEAD, Tier.FIRST, 5, HOUSE);

        assertThat(codes(first.approve(says(first, RESPONSIBLE, Tier.SECOND, 4), HOUSE)))
                .containsExactly("step-out-of-order");
        assertThat(agreed(first, RESPONSIBLE, Tier.SECOND, 5, HOUSE).tier()).contains(Tier.THIRD);
    }

    @Test
    void one_refusal_ends_it() {
        var asked = opened(pageLayout(), DESIGNER, HOUSE);
        var rejected = granted(asked.reject(says(asked, HEAD, Tier.FIRST, 1).because("太花"), HOUSE));

        assertThat(rejected.status()).isEqualTo(Status.REJECTED);
        assertThat(codes(rejected.approve(says(rejected, HEAD, Tier.FIRST, 2), HOUSE)))
                .containsExactly("approval-not-pending");
        assertThat(rejected.standing(HOUSE, hour(2)).eligible()).isEmpty();
    }

    @Test
    void CNT_2_sent_back_to_a_tier_that_tier_and_all_behind_decide_again() {
        var second = agreed(
                agreed(opened(pageLayout(), DESIGNER, HOUSE), HEAD, Tier.FIRST, 1, HOUSE),
                RESPONSIBLE,
                Tier.SECOND,
                2,
                HOUSE);
        var why = says(second, GENERAL, Tier.THIRD, 3).because("请再看配色");

        assertThat(codes(second.sendBack(why, Tier.THIRD, HOUSE))).containsExactly("not-an-earlier-tier");
        var back = granted(second.sendBack(why, Tier.SECOND, HOUSE));
        assertThat(back.tier()).contains(Tier.SECOND);
        assertThat(back.standing()).extracting(each -> each.decision().by()).containsExactly(HEAD);
        var again = agreed(agreed(back, RESPONSIBLE, Tier.SECOND, 4, HOUSE), GENERAL, Tier.THIRD, 5, HOUSE);
        assertThat(again.status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void CNT_2_sent_back_to_the_requester_it_waits_for_a_change() {
        var asked = opened(pageLayout(), DESIGNER, HOUSE);
        var back = granted(asked.sendBack(says(asked, HEAD, Tier.FIRST, 1).because("缺首页"), null, HOUSE));

        assertThat(back.status()).isEqualTo(Status.RETURNED);
        assertThat(codes(back.approve(says(back, HEAD, Tier.FIRST, 2), HOUSE))).containsExactly("approval-not-pending");
        assertThat(codes(back.edit(DESIGNER, PRICE, pageLayout(), hour(2), HOUSE)))
                .containsExactly("nothing-changed");
        var changed = granted(back.edit(DESIGNER, PRICE.with("home", "v2"), pageLayout(), hour(2), HOUSE));
        assertThat(changed.status()).isEqualTo(Status.PENDING);
        assertThat(changed.since()).isEqualTo(hour(2));
    }

    @Test
    void of_several_posts_each_speaks_once_and_as_many_as_the_quorum_asks() {
        var chain = terms(
                Matter.CAMPAIGN,
                List.of(Post.PRODUCT_MANAGER),
                Post.WEB_EDITOR,
                List.of(Post.DEPARTMENT_MANAGER, Post.RESPONSIBLE_EXECUTIVE, Post.GENERAL_MANAGER));
        var all = opened(chain.apply(), PRODUCT, HOUSE);
        var once = agreed(all, HEAD, Tier.FIRST, 1, HOUSE);
        assertThat(codes(once.approve(says(once, HEAD, Tier.FIRST, 2), HOUSE))).containsExactly("already-decided");
        var twice = agreed(once, GENERAL, Tier.FIRST, 2, HOUSE);
        assertThat(twice.status()).isEqualTo(Status.PENDING);
        assertThat(agreed(twice, RESPONSIBLE, Tier.FIRST, 3, HOUSE).status()).isEqualTo(Status.APPROVED);

        var two = opened(chain.apply(new Quorum(Tier.FIRST, 2, rule(Matter.CAMPAIGN))), PRODUCT, HOUSE);
        assertThat(agreed(agreed(two, GENERAL, Tier.FIRST, 1, HOUSE), HEAD, Tier.FIRST, 2, HOUSE)
                        .status())
                .isEqualTo(Status.APPROVED);
    }

    @Test
    void two_holders_of_one_post_do_not_make_two_posts() {
        var other = EmployeeId.of("second-head");
        var house = with(person(other, Post.DEPARTMENT_MANAGER));
        var terms = terms(
                        Matter.CAMPAIGN,
                        List.of(Post.PRODUCT_MANAGER),
                        Post.WEB_EDITOR,
                        List.of(Post.DEPARTMENT_MANAGER, Post.GENERAL_MANAGER))
                .apply();
        var once = agreed(opened(terms, PRODUCT, house), HEAD, Tier.FIRST, 1, house);

        assertThat(codes(once.approve(says(once, other, Tier.FIRST, 2), house))).containsExactly("post-has-decided");
    }

    @Test
    void who_holds_two_posts_of_a_tier_moves_to_the_other_seat_when_somebody_needs_the_first() {
        var house = with(
                person(VICE, Post.EXECUTIVE_VICE_GENERAL_MANAGER, Post.DEPARTMENT_MANAGER),
                person(HEAD, Post.DEPARTMENT_MANAGER));
        var terms = terms(
                        Matter.CAMPAIGN,
                        List.of(Post.PRODUCT_MANAGER),
                        Post.WEB_EDITOR,
                        List.of(Post.DEPARTMENT_MANAGER, Post.EXECUTIVE_VICE_GENERAL_MANAGER))
                .apply();
        var once = agreed(opened(terms, PRODUCT, house), VICE, Tier.FIRST, 1, house);

        assertThat(agreed(once, HEAD, Tier.FIRST, 2, house).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void nothing_is_asked_that_nobody_answers_for() {
        var half = price(watches(Tier.FIRST, "price"));

        assertThat(codes(open(half, PRODUCT, HOUSE))).containsExactly("field-nobody-watches");
        assertThat(codes(Approval.open(new Event.Opened("R-1", price(), PRODUCT, Fields.of(), hour(0)), HOUSE)))
                .containsExactly("empty-subject");
    }

    @Test
    void half_a_character_is_bad_input_when_it_is_asked_for() {
        var request = new Event.Opened("R-1", price(), PRODUCT, Fields.of("name", "\uD83D"), hour(0));

        var refused = catchThrowableOfType(InvalidInputException.class, () -> Approval.open(request, HOUSE));
        assertThat(codes(refused.problems())).containsExactly("lone-surrogate");
    }

    @Test
    void LST_2_carried_out_is_what_was_approved_by_whom_the_rules_name() {
        var asked = opened(price(), PRODUCT, HOUSE);
        assertThat(codes(asked.againstCarryingOut(PRODUCT, PRICE.with("price", "9.00"), hour(1), HOUSE)))
                .containsExactlyInAnyOrder("not-approved", "changed-since-approval", "may-not-carry-out");
    }

    @Test
    void who_approved_carries_nothing_out_where_the_rules_keep_it_apart() {
        var house = with(person(HEAD, Post.DEPARTMENT_MANAGER, Post.WEB_EDITOR));
        var free = agreed(opened(price(), PRODUCT, house), HEAD, Tier.FIRST, 1, house);
        var apart =
                agreed(opened(price(new KeptApart(rule(Matter.PRICE))), PRODUCT, house), HEAD, Tier.FIRST, 1, house);

        assertThat(free.againstCarryingOut(HEAD, PRICE, hour(2), house)).isEmpty();
        assertThat(codes(apart.againstCarryingOut(HEAD, PRICE, hour(2), house)))
                .containsExactly("approver-carries-out");
        assertThat(apart.againstCarryingOut(EDITOR, PRICE, hour(2), house)).isEmpty();
    }

    @Test
    void who_may_not_decide_is_told_why_in_both_languages() {
        var asked = opened(price(), PRODUCT, HOUSE);
        var standing = asked.standing(HOUSE, hour(1));

        assertThat(standing.eligible())
                .containsExactly(new Standing.Voice(HEAD, null, java.util.Set.of(Post.DEPARTMENT_MANAGER)));
        assertThat(standing.barred()).containsOnlyKeys(PRODUCT);
        var reason = standing.barred().get(PRODUCT).get(0);
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(Messages.in(locale).text(reason))
                    .contains("R-1", "product")
                    .doesNotContain("{");
        }
        assertThat(standing.barred()).doesNotContainKey(DEPUTY);
    }

    @Test
    void the_history_tells_it_all_again() {
        var approved = agreed(opened(price(), PRODUCT, HOUSE), HEAD, Tier.FIRST, 1, HOUSE);

        assertThat(Approval.replay(approved.history())).isEqualTo(approved).hasToString("R-1 approved");
        assertThatIllegalArgumentException().isThrownBy(() -> Approval.replay(List.of()));
        var twice = List.of(approved.history().get(0), approved.history().get(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Approval.replay(twice));
    }
}
