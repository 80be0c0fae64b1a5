package io.ecomrules.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EmployeeTest {

    private static final EmployeeId WHO = EmployeeId.of("e-1");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void ORG_2_an_appointment_holds_from_its_first_day_until_the_day_before_its_end() {
        Appointment appointment = new Appointment(Post.PLANNER, MARCH, APRIL);
        assertThat(appointment.isInForce(MARCH.minusDays(1))).isFalse();
        assertThat(appointment.isInForce(MARCH)).isTrue();
        assertThat(appointment.isInForce(APRIL.minusDays(1))).isTrue();
        assertThat(appointment.isInForce(APRIL)).isFalse();
        assertThat(Appointment.since(Post.PLANNER, MARCH).isInForce(LocalDate.of(2999, 1, 1)))
                .isTrue();
        assertThat(Appointment.since(Post.PLANNER, MARCH).end()).isEmpty();
        assertThat(appointment.end()).contains(APRIL);
    }

    @Test
    void ORG_2_an_appointment_without_a_day_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Appointment(Post.PLANNER, MARCH, MARCH))
                .withMessageContaining("planner")
                .withMessageContaining("2026-03-01");
        assertThatNullPointerException().isThrownBy(() -> Appointment.since(Post.PLANNER, null));
    }

    @Test
    void ORG_2_one_person_may_hold_several_posts_at_the_same_time() {
        Employee manager = Employee.of(
                WHO, new Appointment(Post.PLANNER, APRIL, MAY), Appointment.since(Post.DEPARTMENT_MANAGER, MARCH));
        assertThat(manager.posts(MARCH)).containsExactly(Post.DEPARTMENT_MANAGER);
        assertThat(manager.posts(APRIL)).containsExactly(Post.DEPARTMENT_MANAGER, Post.PLANNER);
        assertThat(manager.posts(MAY)).containsExactly(Post.DEPARTMENT_MANAGER);
        assertThat(manager.isHolding(Post.PLANNER, APRIL)).isTrue();
        assertThat(manager.isHolding(Post.PLANNER, MAY)).isFalse();
        assertThat(manager.posts(MARCH.minusDays(1))).isEmpty();
    }

    @Test
    void ORG_2_the_same_post_twice_on_one_day_is_refused_and_one_after_the_other_is_not() {
        Appointment march = new Appointment(Post.PLANNER, MARCH, APRIL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Employee.of(WHO, march, Appointment.since(Post.PLANNER, APRIL.minusDays(1))))
                .withMessageContaining("e-1")
                .withMessageContaining("planner");
        assertThat(Employee.of(WHO, Appointment.since(Post.PLANNER, APRIL), march)
                        .appointments())
                .hasSize(2)
                .first()
                .isEqualTo(march);
    }

    @Test
    void ORG_2_who_holds_a_kind_of_a_post_holds_the_post() {
        Employee senior = Employee.of(WHO, Appointment.since(Post.SENIOR_DESIGNER, MARCH));
        assertThat(senior.isHolding(Post.DESIGNER, MARCH)).isTrue();
        assertThat(senior.isHolding(Post.JUNIOR_DESIGNER, MARCH)).isFalse();
        Employee plain = Employee.of(WHO, Appointment.since(Post.DESIGNER, MARCH));
        assertThat(plain.isHolding(Post.SENIOR_DESIGNER, MARCH)).isFalse();
    }

    @Test
    void ORG_2_the_superiors_of_a_person_are_those_of_all_posts_held_but_never_the_person() {
        Employee agent = Employee.of(WHO, Appointment.since(Post.SERVICE_AGENT, MARCH));
        assertThat(agent.superiors(MARCH))
                .containsExactly(
                        Post.SERVICE_GROUP_LEADER,
                        Post.SERVICE_SUPERVISOR,
                        Post.STORE_MANAGER,
                        Post.DEPARTMENT_MANAGER,
                        Post.EXECUTIVE_VICE_GENERAL_MANAGER,
                        Post.GENERAL_MANAGER);
        Employee both = agent.withAppointment(Appointment.since(Post.DEPARTMENT_MANAGER, MARCH));
        assertThat(both.superiors(MARCH))
                .doesNotContain(Post.DEPARTMENT_MANAGER)
                .contains(Post.STORE_MANAGER);
        assertThat(agent.superiors(MARCH.minusDays(1))).isEmpty();
    }

    @Test
    void ORG_2_whoever_leaves_holds_nothing_from_the_first_day_away() {
        Employee employee = Employee.of(
                WHO,
                new Appointment(Post.PLANNER, MARCH, APRIL),
                Appointment.since(Post.DESIGNER, MARCH),
                Appointment.since(Post.ART_EDITOR, MAY));
        Employee gone = employee.withAllEnded(MAY);
        assertThat(gone.posts(MAY.minusDays(1))).containsExactly(Post.DESIGNER);
        assertThat(gone.posts(MAY)).isEmpty();
        assertThat(gone.appointments())
                .containsExactly(
                        new Appointment(Post.PLANNER, MARCH, APRIL), new Appointment(Post.DESIGNER, MARCH, MAY));
    }

    @Property(tries = 1000)
    void ORG_2_two_appointments_overlap_when_there_is_a_day_on_which_both_hold(
            @ForAll @IntRange(max = 20) int firstStart,
            @ForAll @IntRange(max = 10) int firstDays,
            @ForAll @IntRange(max = 20) int secondStart,
            @ForAll @IntRange(max = 10) int secondDays) {
        Appointment first = lasting(firstStart, firstDays);
        Appointment second = lasting(secondStart, secondDays);
        boolean shared =
                MARCH.datesUntil(MARCH.plusDays(100)).anyMatch(day -> first.isInForce(day) && second.isInForce(day));
        assertThat(first.isOverlapping(second)).isEqualTo(shared);
        assertThat(second.isOverlapping(first)).isEqualTo(shared);
    }

    /** No days means until further notice. */
    private static Appointment lasting(int start, int days) {
        LocalDate from = MARCH.plusDays(start);
        return new Appointment(Post.PLANNER, from, days == 0 ? null : from.plusDays(days));
    }

    @Property(tries = 100)
    void ORG_2_the_order_in_which_appointments_are_told_makes_no_difference(@ForAll long seed) {
        List<Appointment> told = new ArrayList<>(List.of(
                new Appointment(Post.PLANNER, MARCH, APRIL),
                new Appointment(Post.PLANNER, APRIL, MAY),
                Appointment.since(Post.DESIGNER, MARCH),
                Appointment.since(Post.DEPARTMENT_MANAGER, APRIL)));
        Employee expected = new Employee(WHO, told);
        Collections.shuffle(told, new Random(seed));
        assertThat(new Employee(WHO, told)).isEqualTo(expected);
    }
}
