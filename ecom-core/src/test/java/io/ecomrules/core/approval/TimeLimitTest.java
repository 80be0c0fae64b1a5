package io.ecomrules.core.approval;

import static io.ecomrules.core.approval.Office.DESIGNER;
import static io.ecomrules.core.approval.Office.GENERAL;
import static io.ecomrules.core.approval.Office.HEAD;
import static io.ecomrules.core.approval.Office.PRICE;
import static io.ecomrules.core.approval.Office.RESPONSIBLE;
import static io.ecomrules.core.approval.Office.VICE;
import static io.ecomrules.core.approval.Office.agreed;
import static io.ecomrules.core.approval.Office.codes;
import static io.ecomrules.core.approval.Office.full;
import static io.ecomrules.core.approval.Office.granted;
import static io.ecomrules.core.approval.Office.hour;
import static io.ecomrules.core.approval.Office.opened;
import static io.ecomrules.core.approval.Office.pageLayout;
import static io.ecomrules.core.approval.Office.rule;
import static io.ecomrules.core.approval.Office.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.approval.Term.Consequence;
import io.ecomrules.core.approval.Term.OnTimeLimit;
import io.ecomrules.core.approval.Term.TimeLimit;
import io.ecomrules.core.calendar.BusinessCalendar;
import io.ecomrules.core.calendar.Holidays;
import io.ecomrules.core.calendar.Span;
import org.junit.jupiter.api.Test;

/** Each tier of the page's chain may take four hours here. */
class TimeLimitTest {

    private static final House HOUSE = full();

    @Test
    void CNT_2_exactly_at_the_limit_is_in_time_and_a_nanosecond_later_is_late() {
        var asked = opened(terms(Tier.FIRST, Consequence.REMIND), DESIGNER, HOUSE);

        assertThat(asked.standing(HOUSE, hour(3)).follows()).isNull();
        var last = asked.standing(HOUSE, hour(4));
        assertThat(last.follows()).isNull();
        assertThat(last.due()).isEqualTo(hour(4));
        assertThat(last.nextCheckAt()).contains(hour(4).plusNanos(1));
        var late = asked.standing(HOUSE, last.nextCheckAt().orElseThrow());
        assertThat(late.follows()).isEqualTo(Consequence.REMIND);
        assertThat(late.nextCheckAt()).isEmpty();
    }

    @Test
    void CNT_2_who_is_reminded_can_still_decide_and_nobody_else() {
        var asked = opened(terms(Tier.FIRST, Consequence.REMIND), DESIGNER, HOUSE);

        assertThat(asked.standing(HOUSE, hour(5)).eligible())
                .extracting(Standing.Voice::by)
                .containsExactly(HEAD);
        assertThat(codes(asked.expire(HOUSE, hour(5)))).containsExactly("not-timed-out");
        assertThat(agreed(asked, HEAD, Tier.FIRST, 5, HOUSE).tier()).contains(Tier.SECOND);
    }

    @Test
    void CNT_2_a_late_tier_goes_to_the_next_superior_as_well() {
        var asked = opened(terms(Tier.FIRST, Consequence.ESCALATE), DESIGNER, HOUSE);
        assertThat(codes(asked.approve(says(asked, VICE, Tier.FIRST, 4), HOUSE)))
                .containsExactly("not-eligible");

        assertThat(asked.standing(HOUSE, hour(5)).eligible())
                .extracting(Standing.Voice::by)
                .containsExactly(HEAD, VICE);
        assertThat(agreed(asked, VICE, Tier.FIRST, 5, HOUSE).tier()).contains(Tier.SECOND);
    }

    @Test
    void CNT_2_where_nobody_is_above_an_escalation_says_so() {
        var third = agreed(
                agreed(opened(terms(Tier.THIRD, Consequence.ESCALATE), DESIGNER, HOUSE), HEAD, Tier.FIRST, 1, HOUSE),
                RESPONSIBLE,
                Tier.SECOND,
                2,
                HOUSE);

        var late = third.standing(HOUSE, hour(7));
        assertThat(codes(late.problems())).containsExactly("nobody-to-escalate-to");
        assertThat(late.eligible()).extracting(Standing.Voice::by).containsExactly(GENERAL);
    }

    @Test
    void CNT_2_a_late_tier_that_counts_as_rejected_takes_no_decision_and_is_never_approved() {
        var asked = opened(terms(Tier.FIRST, Consequence.REJECT), DESIGNER, HOUSE);

        assertThat(codes(asked.expire(HOUSE, hour(4)))).containsExactly("not-timed-out");
        assertThat(codes(asked.approve(says(asked, HEAD, Tier.FIRST, 5), HOUSE)))
                .containsExactly("tier-timed-out");
        assertThat(codes(asked.edit(DESIGNER, PRICE.with("sku", "A-2"), pageLayout(), hour(5), HOUSE)))
                .containsExactly("tier-timed-out");
        assertThat(asked.standing(HOUSE, hour(5)).eligible()).isEmpty();
        var expired = granted(asked.expire(HOUSE, hour(5)));
        assertThat(expired.status()).isEqualTo(Status.REJECTED);
        assertThat(Approval.replay(expired.history())).isEqualTo(expired);
        assertThat(agreed(asked, HEAD, Tier.FIRST, 4, HOUSE).tier()).contains(Tier.SECOND);
    }

    @Test
    void CNT_2_the_time_of_a_tier_begins_when_its_turn_comes() {
        var asked = opened(terms(Tier.SECOND, Consequence.REMIND), DESIGNER, HOUSE);
        assertThat(asked.standing(HOUSE, hour(90)).nextCheckAt()).isEmpty();

        var second = agreed(asked, HEAD, Tier.FIRST, 90, HOUSE);
        assertThat(second.standing(HOUSE, hour(90)).due()).isEqualTo(hour(94));
    }

    @Test
    void CNT_2_an_edit_begins_the_time_anew_only_for_a_tier_that_has_something_new_to_look_at() {
        var terms = pageLayout(
                Office.watches(Tier.FIRST, "price"),
                new TimeLimit(Tier.FIRST, Span.parse("4 hours"), rule(Matter.PAGE_LAYOUT)),
                new OnTimeLimit(Tier.FIRST, Consequence.REMIND, rule(Matter.PAGE_LAYOUT)));
        var asked = opened(terms, DESIGNER, HOUSE);

        var elsewhere = granted(asked.edit(DESIGNER, PRICE.with("sku", "A-2"), terms, hour(2), HOUSE));
        assertThat(elsewhere.standing(HOUSE, hour(2)).due()).isEqualTo(hour(4));
        var here = granted(asked.edit(DESIGNER, PRICE.with("price", "1.00"), terms, hour(2), HOUSE));
        assertThat(here.standing(HOUSE, hour(2)).due()).isEqualTo(hour(6));
    }

    @Test
    void CNT_2_working_time_is_counted_by_a_calendar_of_the_house_and_without_one_the_lack_of_it_is_told() {
        var calendar = BusinessCalendar.in(Office.SHANGHAI)
                .workDays("09:00-10:00", "15:00-18:00")
                .holidays(Holidays.china())
                .build();
        var house = new House(HOUSE.people(), HOUSE.delegations(), HOUSE.zone(), calendar);
        var terms = pageLayout(
                new TimeLimit(Tier.FIRST, Span.parse("2 working hours"), rule(Matter.PAGE_LAYOUT)),
                new OnTimeLimit(Tier.FIRST, Consequence.REMIND, rule(Matter.PAGE_LAYOUT)));

        var counted = opened(terms, DESIGNER, house).standing(house, hour(1));
        assertThat(counted.due()).isEqualTo(hour(7));
        assertThat(counted.problems()).isEmpty();
        var notCounted = opened(terms, DESIGNER, HOUSE).standing(HOUSE, hour(1));
        assertThat(notCounted.due()).isNull();
        assertThat(Office.codes(notCounted.problems())).containsExactly("time-limit-not-countable");
    }

    private static ApprovalTerms terms(Tier tier, Consequence consequence) {
        return pageLayout(
                new TimeLimit(tier, Span.parse("4 hours"), rule(Matter.PAGE_LAYOUT)),
                new OnTimeLimit(tier, consequence, rule(Matter.PAGE_LAYOUT)));
    }
}
