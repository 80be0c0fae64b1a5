package io.ecomrules.core.approval;

import static io.ecomrules.core.approval.Office.DEPUTY;
import static io.ecomrules.core.approval.Office.DESIGNER;
import static io.ecomrules.core.approval.Office.EDITOR;
import static io.ecomrules.core.approval.Office.GENERAL;
import static io.ecomrules.core.approval.Office.HEAD;
import static io.ecomrules.core.approval.Office.PRODUCT;
import static io.ecomrules.core.approval.Office.TODAY;
import static io.ecomrules.core.approval.Office.VICE;
import static io.ecomrules.core.approval.Office.agreed;
import static io.ecomrules.core.approval.Office.codes;
import static io.ecomrules.core.approval.Office.confidential;
import static io.ecomrules.core.approval.Office.delegation;
import static io.ecomrules.core.approval.Office.full;
import static io.ecomrules.core.approval.Office.granted;
import static io.ecomrules.core.approval.Office.opened;
import static io.ecomrules.core.approval.Office.price;
import static io.ecomrules.core.approval.Office.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.organization.EmployeeId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DelegationTest {

    @Test
    void LST_2_a_deputy_decides_in_the_heads_place_and_both_are_on_record() {
        var house = full(delegation(HEAD, DEPUTY));
        var asked = opened(price(), PRODUCT, house);

        assertThat(asked.standing(house, Office.hour(1)).eligible())
                .extracting(Standing.Voice::by)
                .containsExactly(DEPUTY, HEAD);
        var decision = says(asked, DEPUTY, Tier.FIRST, 1).inPlaceOf(HEAD);
        var approved = granted(asked.approve(decision, house));

        assertThat(approved.status()).isEqualTo(Status.APPROVED);
        assertThat(approved.standing()).extracting(Event.Approved::decision).containsExactly(decision);
    }

    @Test
    void LST_2_a_deputy_has_no_say_of_his_own() {
        var house = full(delegation(HEAD, DEPUTY));
        var asked = opened(price(), PRODUCT, house);

        assertThat(codes(asked.approve(says(asked, DEPUTY, Tier.FIRST, 1), house)))
                .containsExactly("not-eligible");
    }

    @Test
    void LST_2_a_delegation_holds_from_its_first_day_until_the_day_before_its_end() {
        var house = full(new Delegation(HEAD, DEPUTY, Set.of(Matter.PRICE), TODAY.plusDays(1), TODAY.plusDays(2)));
        var asked = opened(price(), PRODUCT, house);

        // Nine in the morning, so midnight is fifteen hours ahead.
        assertThat(codes(inPlaceOfHead(asked, 14, house))).containsExactly("no-delegation");
        assertThat(codes(inPlaceOfHead(asked, 15, house))).isEmpty();
        assertThat(codes(inPlaceOfHead(asked, 38, house))).isEmpty();
        assertThat(codes(inPlaceOfHead(asked, 39, house))).containsExactly("no-delegation");
    }

    @Test
    void LST_2_a_delegation_is_for_its_matters_only() {
        var house = full(new Delegation(HEAD, DEPUTY, Set.of(Matter.NEWS), TODAY, TODAY.plusDays(2)));

        assertThat(codes(inPlaceOfHead(opened(price(), PRODUCT, house), 1, house)))
                .containsExactly("no-delegation");
    }

    @Test
    void LST_2_nobody_delegates_to_whoever_asks_nor_through_him() {
        var house = full(delegation(HEAD, PRODUCT), delegation(PRODUCT, DEPUTY));
        var asked = opened(price(), PRODUCT, house);

        assertThat(codes(asked.approve(says(asked, PRODUCT, Tier.FIRST, 1).inPlaceOf(HEAD), house)))
                .containsExactlyInAnyOrder("requester-never-approves", "no-delegation");
        assertThat(codes(inPlaceOfHead(asked, 1, house))).containsExactly("no-delegation");
    }

    @Test
    void LST_2_the_requesters_own_post_is_not_delegated_either() {
        var house = Office.of(
                List.of(delegation(HEAD, DEPUTY)),
                Stream.concat(
                                Office.everybody().filter(each -> !each.id().equals(HEAD)),
                                Stream.of(Office.person(
                                        HEAD,
                                        io.ecomrules.core.organization.Post.DEPARTMENT_MANAGER,
                                        io.ecomrules.core.organization.Post.PRODUCT_MANAGER)))
                        .toList());
        var asked = opened(price(), HEAD, house);

        assertThat(codes(inPlaceOfHead(asked, 1, house))).containsExactly("requester-never-approves");
    }

    @Test
    void a_power_is_passed_on_as_often_as_allowed_and_not_once_more() {
        var house = full(delegation(HEAD, VICE), delegation(VICE, EDITOR), delegation(EDITOR, DEPUTY));
        var asked = opened(price(), PRODUCT, house);

        assertThat(codes(asked.approve(says(asked, EDITOR, Tier.FIRST, 1).inPlaceOf(HEAD), house)))
                .isEmpty();
        assertThat(codes(inPlaceOfHead(asked, 1, house))).containsExactly("delegation-too-long");
        assertThat(asked.standing(house, Office.hour(1)).barred().get(DEPUTY))
                .extracting(io.ecomrules.core.finding.Problem::code)
                .contains("delegation-too-long");
    }

    @Test
    void nothing_is_passed_on_through_somebody_who_left() {
        var house = Office.of(
                List.of(delegation(HEAD, VICE), delegation(VICE, DEPUTY)),
                Office.everybody().filter(each -> !each.id().equals(VICE)).toList());

        assertThat(codes(inPlaceOfHead(opened(price(), PRODUCT, house), 1, house)))
                .containsExactly("no-delegation");
    }

    @Test
    void CNT_5_in_whose_place_it_was_decided_has_spoken_too() {
        var house = full(delegation(HEAD, GENERAL), delegation(GENERAL, HEAD), delegation(GENERAL, DEPUTY));
        var asked = opened(confidential(), PRODUCT, house);

        assertThat(codes(asked.approve(says(asked, GENERAL, Tier.FIRST, 1).inPlaceOf(HEAD), house)))
                .containsExactly("needed-on-another-tier");
        var first = agreed(asked, HEAD, Tier.FIRST, 1, house);
        assertThat(codes(first.approve(says(first, HEAD, Tier.SECOND, 2).inPlaceOf(GENERAL), house)))
                .containsExactly("one-person-one-tier");
        assertThat(granted(first.approve(says(first, DEPUTY, Tier.SECOND, 2).inPlaceOf(GENERAL), house))
                        .status())
                .isEqualTo(Status.APPROVED);
    }

    @Test
    void a_circle_of_delegations_is_found_once_and_hangs_nothing() {
        var circle = full(
                delegation(HEAD, VICE), delegation(VICE, GENERAL), delegation(GENERAL, HEAD), delegation(HEAD, DEPUTY));

        assertThat(circle.delegations().circles(TODAY)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("cyclic-delegation");
            assertThat(finding.evidence().get("people")).hasToString("general → head → vice → general");
        });
        assertThat(circle.delegations().circles(TODAY.plusDays(2))).isEmpty();
        var asked = opened(price(), PRODUCT, circle);
        assertThat(codes(inPlaceOfHead(asked, 1, circle))).isEmpty();
        assertThat(asked.standing(circle, Office.hour(1)).eligible())
                .extracting(Standing.Voice::by)
                .containsExactly(DEPUTY, GENERAL, HEAD, VICE);
    }

    @Test
    void two_who_stand_in_for_each_other_on_different_matters_make_no_circle() {
        var house = full(
                new Delegation(HEAD, VICE, Set.of(Matter.PRICE), TODAY, TODAY.plusDays(1)),
                new Delegation(VICE, HEAD, Set.of(Matter.NEWS), TODAY, TODAY.plusDays(1)));

        assertThat(house.delegations().circles(TODAY)).isEmpty();
    }

    @Test
    void where_everybody_delegates_to_everybody_nothing_hangs() {
        var people = IntStream.range(0, 40)
                .mapToObj(each -> EmployeeId.of("p" + each))
                .toList();
        var all = people.stream()
                .flatMap(from -> people.stream()
                        .filter(to -> !to.equals(from))
                        .map(to -> new Delegation(from, to, Set.of(Matter.PRICE), TODAY, TODAY.plusDays(1))))
                .toList();
        var delegations = new Delegations(all, 3);

        assertThat(delegations.deputies(people.get(0), Matter.PRICE, TODAY, each -> true))
                .hasSize(39);
        assertThat(delegations.circles(TODAY))
                .hasSize(40 * 39 / 2)
                .extracting(Finding::code)
                .containsOnly("cyclic-delegation");
    }

    @Test
    void delegations_that_say_nothing_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> delegation(HEAD, HEAD));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Delegation(HEAD, VICE, Set.of(), TODAY, TODAY.plusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Delegation(HEAD, VICE, Set.of(Matter.NEWS), TODAY, TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Delegations(List.of(), 0));
        assertThat(full().delegations().circles(TODAY)).isEmpty();
        assertThat(opened(Office.pageLayout(), DESIGNER, full()).status()).isEqualTo(Status.PENDING);
    }

    private static Answer<Approval> inPlaceOfHead(Approval asked, int hour, House house) {
        return asked.approve(says(asked, DEPUTY, Tier.FIRST, hour).inPlaceOf(HEAD), house);
    }
}
