package io.ecomrules.core.settlement;

import static io.ecomrules.core.organization.Post.DEPARTMENT_MANAGER;
import static io.ecomrules.core.organization.Post.MARKETING_CENTRE_DIRECTOR;
import static io.ecomrules.core.organization.Post.STORE_OPERATOR;
import static io.ecomrules.core.settlement.Life.DIRECTOR;
import static io.ecomrules.core.settlement.Life.MANAGER;
import static io.ecomrules.core.settlement.Life.MARCH;
import static io.ecomrules.core.settlement.Life.OPERATOR;
import static io.ecomrules.core.settlement.Life.codes;
import static io.ecomrules.core.settlement.Life.day;
import static io.ecomrules.core.settlement.Life.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.performance.AssessmentYear;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.Regulation;
import io.ecomrules.core.performance.Statement;
import java.lang.reflect.Method;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final Statement MONTH = Regulation.settle(Regulation.operator(MARCH));
    private static final Settlement.Computed COMPUTED = Settlement.Computed.on(day("2026-04-15"), MONTH);
    private static final Settlement.Computed YEAR = Settlement.Computed.on(
            day("2027-04-30"),
            Regulation.settle(Figures.of(Regulation.SOMEBODY, STORE_OPERATOR, new AssessmentYear(YearMonth.of(2026, 4)))
                    .sales("12000000", "12000000")
                    .profit("1", "1")
                    .build()));

    @Test
    void PAY_3_a_month_is_confirmed_by_the_department_manager_and_the_marketing_centre_director() {
        assertThat(COMPUTED.awaited()).containsExactly(DEPARTMENT_MANAGER, MARKETING_CENTRE_DIRECTOR);

        var half = granted(COMPUTED.confirm(MANAGER, DEPARTMENT_MANAGER, day("2026-04-16")));
        assertThat(half)
                .isInstanceOfSatisfying(
                        Settlement.Computed.class,
                        computed -> assertThat(computed.awaited()).containsExactly(MARKETING_CENTRE_DIRECTOR));

        var whole =
                granted(((Settlement.Computed) half).confirm(DIRECTOR, MARKETING_CENTRE_DIRECTOR, day("2026-04-17")));
        assertThat(whole)
                .isInstanceOfSatisfying(
                        Settlement.Confirmed.class,
                        confirmed -> assertThat(confirmed.confirmations())
                                .containsExactly(
                                        new Confirmation(DEPARTMENT_MANAGER, MANAGER.id(), day("2026-04-16")),
                                        new Confirmation(MARKETING_CENTRE_DIRECTOR, DIRECTOR.id(), day("2026-04-17"))));
    }

    @Test
    void PAY_3_the_director_may_confirm_first() {
        var half =
                (Settlement.Computed) granted(COMPUTED.confirm(DIRECTOR, MARKETING_CENTRE_DIRECTOR, day("2026-04-15")));
        assertThat(granted(half.confirm(MANAGER, DEPARTMENT_MANAGER, day("2026-04-15"))))
                .isInstanceOf(Settlement.Confirmed.class);
    }

    @Test
    void PAY_3_nobody_confirms_twice() {
        var half = (Settlement.Computed) granted(COMPUTED.confirm(MANAGER, DEPARTMENT_MANAGER, day("2026-04-16")));
        assertThat(codes(half.confirm(MANAGER, DEPARTMENT_MANAGER, day("2026-04-17"))))
                .containsExactly("confirmed-already");
    }

    @Test
    void PAY_3_only_who_holds_the_post_on_that_day_confirms_in_it() {
        var former =
                Employee.of(MANAGER.id(), new Appointment(DEPARTMENT_MANAGER, day("2020-01-01"), day("2026-04-16")));
        assertThat(codes(COMPUTED.confirm(former, DEPARTMENT_MANAGER, day("2026-04-15"))))
                .isEmpty();
        assertThat(codes(COMPUTED.confirm(former, DEPARTMENT_MANAGER, day("2026-04-16"))))
                .containsExactly("not-holding-post");
        assertThat(codes(COMPUTED.confirm(OPERATOR, DEPARTMENT_MANAGER, day("2026-04-16"))))
                .containsExactly("not-holding-post");
    }

    @Test
    void PAY_3_a_refused_confirmation_lists_every_reason() {
        assertThat(codes(COMPUTED.confirm(MANAGER, STORE_OPERATOR, day("2026-04-14"))))
                .containsExactlyInAnyOrder("not-a-confirming-post", "not-holding-post", "confirmed-before-computed");
    }

    @Test
    void ORG_2_who_holds_both_posts_confirms_once_in_each() {
        var both = MANAGER.withAppointment(Appointment.since(MARKETING_CENTRE_DIRECTOR, day("2020-01-01")));
        var half = (Settlement.Computed) granted(COMPUTED.confirm(both, DEPARTMENT_MANAGER, day("2026-04-16")));
        assertThat(granted(half.confirm(both, MARKETING_CENTRE_DIRECTOR, day("2026-04-16"))))
                .isInstanceOf(Settlement.Confirmed.class);
    }

    @Test
    void PAY_4_a_year_is_confirmed_by_the_person_of_the_post_and_by_nobody_else() {
        assertThat(YEAR.awaited()).containsExactly(STORE_OPERATOR);
        assertThat(granted(YEAR.confirm(OPERATOR, STORE_OPERATOR, day("2027-05-02"))))
                .isInstanceOf(Settlement.Confirmed.class);
        assertThat(codes(YEAR.confirm(Life.holder("E-8", STORE_OPERATOR), STORE_OPERATOR, day("2027-05-02"))))
                .containsExactly("not-the-person-settled");
        assertThat(codes(YEAR.confirm(MANAGER, DEPARTMENT_MANAGER, day("2027-05-02"))))
                .containsExactly("not-a-confirming-post", "not-the-person-settled");
    }

    @Test
    void PAY_4_the_person_confirms_the_year_after_moving_to_another_post() {
        var moved = Employee.of(OPERATOR.id(), new Appointment(STORE_OPERATOR, day("2020-01-01"), day("2027-04-01")));
        assertThat(granted(YEAR.confirm(moved, STORE_OPERATOR, day("2027-05-02"))))
                .isInstanceOf(Settlement.Confirmed.class);
    }

    @Test
    void PAY_3_nothing_is_paid_before_it_was_confirmed_or_closed_before_it_was_paid() {
        var confirmed = confirmed();
        assertThat(codes(confirmed.pay(day("2026-04-16")))).containsExactly("paid-before-confirmed");
        var paid = granted(confirmed.pay(day("2026-04-17")));
        assertThat(codes(paid.close(day("2026-04-16")))).containsExactly("closed-before-paid");
        var closed = granted(paid.close(day("2026-04-17")));
        assertThat(closed.statement()).isEqualTo(MONTH);
        assertThat(closed.paidOn()).isEqualTo("2026-04-17");
    }

    @Test
    void PAY_3_what_is_recomputed_has_to_be_confirmed_again() {
        var other = Regulation.settle(
                Regulation.operator(MARCH).with(io.ecomrules.core.metric.Figure.SALES, java.math.BigDecimal.TEN));
        var again = confirmed().recomputed(other, day("2026-04-20"));
        assertThat(again.confirmations()).isEmpty();
        assertThat(again.statement()).isEqualTo(other);
        assertThat(again.computedOn()).isEqualTo("2026-04-20");
        assertThat(COMPUTED.recomputed(other, day("2026-04-20"))).isEqualTo(again);
        assertThatIllegalArgumentException().isThrownBy(() -> COMPUTED.recomputed(YEAR.statement(), day("2026-04-20")));
    }

    @Test
    void PAY_3_a_confirmed_settlement_cannot_be_made_up_without_its_confirmations() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settlement.Confirmed(MONTH, day("2026-04-15"), List.of()))
                .withMessageContaining("DEPARTMENT_MANAGER");
    }

    @Test
    void each_state_offers_only_the_steps_possible_in_it() {
        assertThat(steps(Settlement.Computed.class)).containsExactly("confirm", "recomputed");
        assertThat(steps(Settlement.Confirmed.class)).containsExactly("pay", "recomputed");
        assertThat(steps(Settlement.Paid.class)).containsExactly("close");
        assertThat(steps(Settlement.Closed.class)).isEmpty();
    }

    private static List<String> steps(Class<?> state) {
        return Arrays.stream(state.getMethods())
                .filter(method -> method.getParameterCount() > 0)
                .filter(method -> method.getReturnType() == Answer.class
                        || Settlement.class.isAssignableFrom(method.getReturnType()))
                .filter(method -> !java.lang.reflect.Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .sorted()
                .toList();
    }

    private static Settlement.Confirmed confirmed() {
        var half = (Settlement.Computed) granted(COMPUTED.confirm(MANAGER, DEPARTMENT_MANAGER, day("2026-04-16")));
        return (Settlement.Confirmed) granted(half.confirm(DIRECTOR, MARKETING_CENTRE_DIRECTOR, day("2026-04-17")));
    }
}
