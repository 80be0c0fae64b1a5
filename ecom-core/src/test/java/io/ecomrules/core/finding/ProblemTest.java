package io.ecomrules.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("text")
class ProblemTest {

    private static final Problem PROBLEM = Problem.of("malformed-month", "value", "2026-3");

    @Test
    void parameters_are_names_and_values_in_turn() {
        var problem = Problem.of("negative-figure", "column", "target", "value", "-1");
        assertThat(problem.parameters().keySet()).containsExactly("column", "value");
        assertThat(problem.parameters()).containsEntry("column", "target").containsEntry("value", "-1");
        assertThatIllegalArgumentException().isThrownBy(() -> Problem.of("x", "column"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> problem.parameters().put("a", "b"));
    }

    @Test
    void a_place_is_written_as_far_as_it_is_known() {
        assertThat(PROBLEM.place()).isEmpty();
        assertThat(PROBLEM.at("a.csv", 0, 0).place()).isEqualTo("a.csv");
        assertThat(PROBLEM.at("a.csv", 3, 0).place()).isEqualTo("a.csv:3");
        assertThat(PROBLEM.at("a.csv", 3, 7).place()).isEqualTo("a.csv:3:7");
        assertThat(PROBLEM.at(null, 3, 7).place()).isEqualTo("3:7");
        assertThat(PROBLEM.at("a.csv", 0, 7).place()).isEqualTo("a.csv");
        assertThat(PROBLEM.at("a.csv", 3, 7).parameters()).isEqualTo(PROBLEM.parameters());
    }

    @Test
    void lines_and_columns_below_zero_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PROBLEM.at("a.csv", -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PROBLEM.at("a.csv", 1, -1));
    }

    @Test
    void an_invalid_input_carries_every_problem_and_says_them_with_their_places() {
        var problems = List.of(PROBLEM.at("a.csv", 3, 7), Problem.of("unreadable-folder", "folder", "packs"));
        var thrown = new InvalidInputException(problems);
        assertThat(thrown.problems()).isEqualTo(problems);
        assertThat(thrown.getMessage().lines())
                .containsExactly(
                        "a.csv:3:7 \"2026-3\" is not a month. Write it like 2026-03.",
                        "The folder packs cannot be read. Check its permissions.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvalidInputException(List.of()))
                .withMessageContaining("at least one");
    }
}
