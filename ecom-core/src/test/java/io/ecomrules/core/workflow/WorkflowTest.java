package io.ecomrules.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ecomrules.core.workflow.Parcel.Command;
import io.ecomrules.core.workflow.Parcel.State;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A table with a fault is refused when it is built. */
class WorkflowTest {

    private enum Light {
        RED,
        GREEN,
        DARK
    }

    private enum Turn {
        ON,
        NEXT,
        OFF
    }

    @Test
    void a_sound_table_is_built_and_gives_what_was_written() {
        assertThat(Parcel.WORKFLOW.code()).isEqualTo("Parcel").hasToString(Parcel.WORKFLOW.toString());
        assertThat(Parcel.WORKFLOW.rows()).hasSize(7);
        assertThat(Parcel.WORKFLOW.ends()).isEqualTo(Set.of(State.RECEIVED, State.CANCELLED));
        assertThat(Parcel.WORKFLOW
                        .row(State.SHIPPED, Command.RECEIVE)
                        .orElseThrow()
                        .targets())
                .containsExactly(State.RECEIVED, State.RETURNED);
        assertThat(Parcel.WORKFLOW.row(null, Command.PACK)).isPresent();
        assertThat(Parcel.WORKFLOW.row(null, Command.SHIP)).isEmpty();
    }

    @Test
    void two_rows_for_one_command_in_one_state_overlap() {
        assertFaults(
                light().step(Light.RED, Turn.NEXT, Light.RED).begin(Turn.ON, Light.GREEN),
                "two rows are for NEXT in RED",
                "two rows are for ON in the beginning");
    }

    @Test
    void nothing_leads_away_from_a_final_state() {
        assertFaults(light().step(Light.DARK, Turn.ON, Light.RED), "ON leads away from the final state DARK");
    }

    @Test
    void every_state_is_reached() {
        assertFaults(
                empty().begin(Turn.ON, Light.RED)
                        .step(Light.RED, Turn.OFF, Light.DARK)
                        .step(Light.GREEN, Turn.NEXT, Light.RED)
                        .end(Light.DARK),
                "GREEN is not reached");
    }

    @Test
    void from_every_state_some_way_leads_to_an_end() {
        assertFaults(
                empty().begin(Turn.ON, Light.RED)
                        .step(Light.RED, Turn.OFF, Light.DARK)
                        .step(Light.RED, Turn.NEXT, Light.GREEN)
                        .end(Light.DARK),
                "no way leads from GREEN to an end");
        assertFaults(
                empty().begin(Turn.ON, Light.RED)
                        .step(Light.RED, Turn.OFF, Light.DARK)
                        .step(Light.RED, Turn.NEXT, Light.GREEN)
                        .step(Light.GREEN, Turn.NEXT, Light.GREEN)
                        .end(Light.DARK),
                "no way leads from GREEN to an end");
    }

    @Test
    void a_question_leads_to_two_different_states() {
        assertFaults(
                light().choose(Light.RED, Turn.ON, "is-night", any -> true, Light.GREEN, Light.GREEN),
                "yes and no of is-night both lead to GREEN");
    }

    @Test
    void all_faults_are_told_at_once() {
        assertFaults(
                Workflow.<Light, Turn, Object>named("traffic light", Light.class, Turn.class)
                        .step(Light.RED, Turn.NEXT, Light.GREEN)
                        .step(Light.RED, Turn.NEXT, Light.RED),
                "its code is not a word of letters such as Order",
                "no command begins it",
                "no state ends it",
                "two rows are for NEXT in RED",
                "no row has the command ON",
                "no row has the command OFF",
                "RED is not reached",
                "GREEN is not reached",
                "DARK is not reached",
                "no way leads from RED to an end",
                "no way leads from GREEN to an end",
                "no way leads from DARK to an end");
    }

    @Test
    void guards_and_questions_have_names() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Guard<Object>("Paid in full", any -> List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Row.Choice<Light, Object>("", any -> true, Light.RED));
    }

    private static Workflow.Builder<Light, Turn, Object> empty() {
        return Workflow.named("TrafficLight", Light.class, Turn.class);
    }

    private static Workflow.Builder<Light, Turn, Object> light() {
        return empty().begin(Turn.ON, Light.RED)
                .step(Light.RED, Turn.NEXT, Light.GREEN)
                .step(Light.GREEN, Turn.NEXT, Light.RED)
                .step(List.of(Light.RED, Light.GREEN), Turn.OFF, Light.DARK)
                .end(Light.DARK);
    }

    private static void assertFaults(Workflow.Builder<Light, Turn, Object> table, String... faults) {
        assertThatIllegalArgumentException().isThrownBy(table::build).satisfies(refused -> {
            var said = String.valueOf(refused.getMessage());
            var listed = said.substring(said.indexOf(": ") + 2, said.length() - 1);
            // What else follows from the fault is told too; here every fault is meant.
            assertThat(List.of(listed.split("; "))).contains(faults);
            if (faults.length > 2) {
                assertThat(List.of(listed.split("; "))).containsExactly(faults);
            }
        });
    }
}
