package io.ecomrules.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmployeesTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private static final Employee AGENT = holding("a", Appointment.since(Post.PRE_SALES_AGENT, MARCH));
    private static final Employee LEADER = holding("b", new Appointment(Post.SERVICE_GROUP_LEADER, MARCH, APRIL));
    private static final Employee HEAD = holding("c", Appointment.since(Post.DEPARTMENT_MANAGER, MARCH));
    private static final Employees EVERYBODY = new Employees(List.of(HEAD, AGENT, LEADER));

    @Test
    void ORG_2_who_holds_a_post_is_asked_on_a_date() {
        assertThat(EVERYBODY.holders(Post.SERVICE_GROUP_LEADER, MARCH)).containsExactly(LEADER);
        assertThat(EVERYBODY.holders(Post.SERVICE_GROUP_LEADER, APRIL)).isEmpty();
        assertThat(EVERYBODY.holders(Post.SERVICE_AGENT, APRIL)).containsExactly(AGENT);
    }

    @Test
    void ORG_2_a_vacant_post_is_passed_over_on_the_way_up() {
        assertThat(EVERYBODY.directSuperiors(Post.SERVICE_AGENT, MARCH)).containsExactly(LEADER);
        assertThat(EVERYBODY.directSuperiors(Post.SERVICE_AGENT, APRIL)).containsExactly(HEAD);
        assertThat(EVERYBODY.directSuperiors(Post.DEPARTMENT_MANAGER, MARCH)).isEmpty();
        assertThat(EVERYBODY.directSuperiors(Post.FINANCE, MARCH)).isEmpty();
    }

    @Test
    void ORG_2_a_person_is_found_by_id_and_stands_only_once() {
        assertThat(EVERYBODY.find(EmployeeId.of("b"))).contains(LEADER);
        assertThat(EVERYBODY.find(EmployeeId.of("z"))).isEmpty();
        assertThat(EVERYBODY.people()).containsExactly(AGENT, LEADER, HEAD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Employees(List.of(AGENT, HEAD, AGENT)))
                .withMessageContaining("a stands twice");
    }

    private static Employee holding(String id, Appointment appointment) {
        return Employee.of(EmployeeId.of(id), appointment);
    }
}
