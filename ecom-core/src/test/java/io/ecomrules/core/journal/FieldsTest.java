package io.ecomrules.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private static final Fields ORDER = Fields.of("id", "A-1", "address", "上海", "remark", null);

    @Test
    void the_canonical_form_is_sorted_and_counts_bytes() {
        assertThat(new String(ORDER.canonical(), StandardCharsets.UTF_8)).isEqualTo("7:address=6:上海\n2:id=3:A-1\n");
    }

    @Test
    void the_seal_is_that_of_the_canonical_bytes() {
        // printf '7:address=6:上海\n2:id=3:A-1\n' | sha256sum
        assertThat(ORDER.seal()).hasToString("f54911470c860f6bd5be0d4c093419a610de4fbec6b3f7925c6fb1608b19cf31");
    }

    @Test
    void the_order_of_fields_plays_no_part_and_their_borders_do() {
        assertThat(Fields.of("address", "上海", "id", "A-1").seal()).isEqualTo(ORDER.seal());
        assertThat(Fields.of("a", "b=1:c").seal())
                .isNotEqualTo(Fields.of("a=5:b", "c").seal());
        assertThat(Fields.of("a", "").seal()).isNotEqualTo(Fields.of("a", null).seal());
    }

    @Test
    void every_changed_field_is_told_with_old_and_new() {
        assertThat(ORDER.changesTo(Fields.of("id", "A-1", "address", "北京", "remark", "急")))
                .containsExactly(new Fields.Change("address", "上海", "北京"), new Fields.Change("remark", null, "急"));
    }

    @Test
    void some_fields_can_be_sealed_alone() {
        assertThat(ORDER.only(Set.of("id", "price"))).isEqualTo(Fields.of("id", "A-1"));
        assertThat(ORDER.with("address", null)).isEqualTo(Fields.of("id", "A-1"));
        assertThat(ORDER.with("id", "A-2").value("id")).isEqualTo("A-2");
    }

    @Test
    void half_a_character_is_refused_by_name_of_its_field() {
        assertThatThrownBy(() -> Fields.of("remark", "x\uD83D").seal())
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> {
                    assertThat(refusal.problems().get(0).code()).isEqualTo("lone-surrogate");
                    assertThat(refusal.problems().get(0).parameters()).containsEntry("field", "remark");
                });
    }

    @Test
    void a_seal_has_its_form() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Seal("ABC"));
        assertThatIllegalArgumentException().isThrownBy(() -> Fields.of("id"));
    }
}
