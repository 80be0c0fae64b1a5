package io.ecomrules.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"PAY-1", "PAY-7", "SVC-A", "SVC-19", "MET-M1", "MET-S12", "ORG-1", "DIS-2", "PRC-1"})
    void the_ids_of_the_regulations_are_accepted_and_written_as_they_are(String id) {
        assertThat(ClauseId.isValid(id)).isTrue();
        assertThat(ClauseId.of(id)).hasToString(id).isEqualTo(new ClauseId(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PAY",
                "PAY-",
                "pay-1",
                "PAY1",
                "PAY_1",
                "PA-1",
                "PAYS-1",
                "PAY-1 ",
                " PAY-1",
                "PAY-1234",
                "PAY-AB",
                "PAY-1A",
                "PAY–1",
                "ＰＡＹ-1",
                "PAY-１",
                "PAY-1\n",
                "PAY-a"
            })
    void what_is_no_id_is_refused_and_shown(String id) {
        assertThat(ClauseId.isValid(id)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> ClauseId.of(id)).withMessageContaining("\"" + id + "\"");
    }

    @Test
    void ids_are_sorted_by_their_text() {
        assertThat(ClauseId.of("DIS-1")).isLessThan(ClauseId.of("PAY-1"));
        assertThat(ClauseId.of("PAY-1")).isLessThan(ClauseId.of("PAY-7")).isEqualByComparingTo(ClauseId.of("PAY-1"));
    }
}
