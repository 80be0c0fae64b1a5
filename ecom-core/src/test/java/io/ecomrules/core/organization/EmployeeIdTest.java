package io.ecomrules.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmployeeIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"e-1024", "E1", "张三", "a b", "7", "𠮷"})
    void ORG_2_an_id_is_any_short_line_of_text(String value) {
        assertThat(EmployeeId.of(value).value()).isEqualTo(value);
        assertThat(EmployeeId.of(value)).hasToString(value).isEqualTo(new EmployeeId(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000",
                "\t",
                "a\nb",
                "a\u0000",
                "a\u007f",
                "a\u0085b",
                "a\u200b",
                "\ufeffa",
                "a\u2028b",
                "\ud842",
                " a",
                "a\u3000"
            })
    void ORG_2_an_id_that_is_blank_padded_or_holds_control_characters_is_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> EmployeeId.of(value));
    }

    @Test
    void ORG_2_an_id_has_at_most_sixty_four_characters() {
        assertThat(EmployeeId.of("x".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmployeeId.of("x".repeat(65)))
                .withMessageContaining("65")
                .withMessageContaining("64");
    }

    @Test
    void ids_are_sorted_as_text_and_null_is_no_id() {
        assertThat(EmployeeId.of("a")).isLessThan(EmployeeId.of("b"));
        assertThatNullPointerException().isThrownBy(() -> EmployeeId.of(null));
    }
}
