package io.ecomrules.core.approval;

import static io.ecomrules.core.approval.Office.DEPUTY;
import static io.ecomrules.core.approval.Office.EDITOR;
import static io.ecomrules.core.approval.Office.GENERAL;
import static io.ecomrules.core.approval.Office.HEAD;
import static io.ecomrules.core.approval.Office.LONG_AGO;
import static io.ecomrules.core.approval.Office.PRODUCT;
import static io.ecomrules.core.approval.Office.TODAY;
import static io.ecomrules.core.approval.Office.VICE;
import static io.ecomrules.core.approval.Office.confidential;
import static io.ecomrules.core.approval.Office.delegation;
import static io.ecomrules.core.approval.Office.full;
import static io.ecomrules.core.approval.Office.pageLayout;
import static io.ecomrules.core.approval.Office.person;
import static io.ecomrules.core.approval.Office.price;
import static io.ecomrules.core.approval.Office.rule;
import static io.ecomrules.core.approval.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.approval.Term.Consequence;
import io.ecomrules.core.approval.Term.KeptApart;
import io.ecomrules.core.approval.Term.OnTimeLimit;
import io.ecomrules.core.approval.Term.TimeLimit;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.Post;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SeparationTest {

    @Test
    void an_assignment_with_every_post_in_other_hands_has_nothing_to_find() {
        assertThat(found(full(), price(), confidential(), pageLayout())).isEmpty();
    }

    @Test
    void LST_2_who_holds_the_proposing_and_the_agreeing_post_is_found() {
        var house = with(person(HEAD, Post.DEPARTMENT_MANAGER, Post.PRODUCT_MANAGER));

        assertThat(found(house, price())).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("may-request-and-approve");
            assertThat(finding.clause().value()).isEqualTo("LST-2");
            assertThat(finding.rule()).isEqualTo("price");
            assertThat(finding.evidence().get("employee")).hasToString("head");
            assertThat(finding.evidence().get("ways")).hasToString("first department-manager");
            for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(Messages.in(locale).text(finding)).doesNotContain("{");
            }
        });
    }

    @Test
    void LST_2_a_delegation_to_somebody_who_may_propose_is_found_however_it_gets_there() {
        var other = person(DEPUTY, Post.PRODUCT_MANAGER);

        assertThat(found(with(other), price())).isEmpty();
        var house = Office.of(
                List.of(delegation(HEAD, EDITOR), delegation(EDITOR, DEPUTY)),
                with(other).people().people());
        assertThat(found(house, price())).singleElement().satisfies(finding -> {
            assertThat(finding.evidence().get("employee")).hasToString("deputy");
            assertThat(finding.evidence().get("ways"))
                    .hasToString("first department-manager by head → editor → deputy");
        });
        var onlyOneStep = new House(
                house.people(), new Delegations(house.delegations().all(), 1), house.zone(), house.deadline());
        assertThat(found(onlyOneStep, price())).isEmpty();
    }

    @Test
    void LST_2_a_delegation_to_somebody_who_may_propose_is_found_even_if_nobody_else_may() {
        assertThat(found(full(delegation(HEAD, PRODUCT)), price()))
                .extracting(Finding::code)
                .containsExactly("may-request-and-approve");
    }

    @Test
    void LST_2_the_superior_who_steps_in_for_a_requesting_head_and_may_propose_too_is_found() {
        var house = with(
                person(HEAD, Post.DEPARTMENT_MANAGER, Post.PRODUCT_MANAGER),
                person(VICE, Post.EXECUTIVE_VICE_GENERAL_MANAGER, Post.PRODUCT_MANAGER));

        assertThat(found(house, price()))
                .extracting(finding -> finding.evidence().get("ways").toString())
                .containsExactly("first department-manager", "first department-manager as superior");
    }

    @Test
    void CNT_2_the_superior_to_whom_a_late_tier_goes_is_a_way_too() {
        var terms = pageLayout(
                new TimeLimit(Tier.SECOND, Span.parse("1 day"), rule(Matter.PAGE_LAYOUT)),
                new OnTimeLimit(Tier.SECOND, Consequence.ESCALATE, rule(Matter.PAGE_LAYOUT)));

        assertThat(found(full(), terms)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("may-approve-twice");
            assertThat(finding.evidence().get("ways"))
                    .hasToString("second responsible-executive as superior, third general-manager");
        });
    }

    @Test
    void CNT_5_who_may_decide_on_two_tiers_is_found() {
        var house = with(person(GENERAL, Post.GENERAL_MANAGER, Post.DEPARTMENT_MANAGER));

        assertThat(found(house, confidential())).extracting(Finding::code).containsExactly("may-approve-twice");
    }

    @Test
    void CNT_5_one_person_for_both_tiers_is_a_chain_that_nobody_can_bring_to_its_end() {
        var house = with(person(HEAD), person(GENERAL, Post.GENERAL_MANAGER, Post.DEPARTMENT_MANAGER));

        assertThat(found(house, confidential()))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("may-approve-twice", "nobody-can-approve");
    }

    @Test
    void LST_2_who_approves_and_carries_out_is_found_only_where_the_rules_keep_it_apart() {
        var house = with(person(HEAD, Post.DEPARTMENT_MANAGER, Post.WEB_EDITOR));

        assertThat(found(house, price())).isEmpty();
        assertThat(found(house, price(new KeptApart(rule(Matter.PRICE)))))
                .extracting(Finding::code)
                .containsExactly("may-approve-and-carry-out");
    }

    @Test
    void CNT_2_a_vacant_post_is_a_matter_that_nobody_can_approve() {
        assertThat(found(with(person(GENERAL)), pageLayout())).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("nobody-can-approve");
            assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
            assertThat(finding.evidence().get("posts")).hasToString("general-manager");
            assertThat(finding.evidence().get("tier")).hasToString("third");
        });
    }

    @Test
    void CNT_5_a_request_that_only_some_cannot_have_approved_names_them() {
        var house = with(person(GENERAL, Post.GENERAL_MANAGER, Post.WEB_EDITOR));

        assertThat(found(house, confidential()))
                .filteredOn(finding -> finding.code().equals("request-nobody-can-approve"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.evidence().get("requesters")).hasToString("general");
                });
    }

    @Test
    void a_matter_that_nobody_may_propose_and_circles_of_delegation_are_found() {
        var house = Office.of(
                List.of(delegation(HEAD, VICE), delegation(VICE, HEAD)),
                with(person(PRODUCT)).people().people());

        assertThat(found(house, price()))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("nobody-may-propose", "cyclic-delegation");
    }

    @Test
    void every_day_of_a_period_is_looked_at_on_which_something_changes() {
        var house = with(Employee.of(
                HEAD,
                Appointment.since(Post.DEPARTMENT_MANAGER, LONG_AGO),
                new Appointment(Post.PRODUCT_MANAGER, TODAY.plusDays(5), TODAY.plusDays(9))));

        var days = new Separation(house, List.of(price())).between(TODAY, TODAY.plusDays(30));

        assertThat(days.keySet()).containsExactly(TODAY, TODAY.plusDays(5), TODAY.plusDays(9));
        assertThat(days.get(TODAY)).isEmpty();
        assertThat(days.get(TODAY.plusDays(5))).hasSize(1);
        assertThat(days.get(TODAY.plusDays(9))).isEmpty();
    }

    private static List<Finding> found(House house, ApprovalTerms... chains) {
        return new Separation(house, List.of(chains)).on(TODAY);
    }
}
