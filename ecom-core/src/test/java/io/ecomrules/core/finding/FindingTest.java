package io.ecomrules.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final Finding FINDING =
            Finding.of(ClauseId.of("DIS-1"), "consecutive-low-months", "连续低分月数", Severity.CRITICAL);

    @Test
    void evidence_keeps_the_order_in_which_it_was_given() {
        var finding = FINDING.with("zeta", "1").with("alpha", "2").with("months", Map.of("2026-03", "0.5"));
        assertThat(finding.evidence()).containsOnlyKeys("zeta", "alpha", "months");
        assertThat(finding.evidence().keySet()).containsExactly("zeta", "alpha", "months");
        assertThat(finding.evidence()).containsEntry("alpha", new Evidence.Text("2"));
    }

    @Test
    void adding_evidence_gives_another_finding_and_nothing_can_be_put_into_one() {
        assertThat(FINDING.with("alpha", "1")).isNotEqualTo(FINDING);
        assertThat(FINDING.evidence()).isEmpty();
        var given = new LinkedHashMap<String, Evidence>();
        var finding = new Finding(FINDING.clause(), FINDING.code(), null, FINDING.severity(), given);
        given.put("late", new Evidence.Text("1"));
        assertThat(finding.evidence()).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> finding.evidence().put("late", new Evidence.Text("1")));
    }

    @Test
    void a_table_is_read_row_by_row_in_its_order_and_cannot_be_changed() {
        var rows = new LinkedHashMap<String, String>();
        rows.put("2026-02", "0.5");
        rows.put("2026-01", "not-assessed");
        var table = new Evidence.Table(rows);
        rows.clear();
        assertThat(table).hasToString("2026-02 0.5, 2026-01 not-assessed");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> table.rows().clear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Low", "low_months", "low--months", "-low", "low-", "low months", "低分"})
    void a_code_that_is_not_kebab_case_is_refused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(FINDING.clause(), code, null, Severity.INFO))
                .withMessageContaining("\"" + code + "\"");
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void a_severity_is_read_back_from_its_code(Severity severity) {
        assertThat(Severity.parse(severity.code())).isEqualTo(severity);
        assertThat(severity.code()).isEqualTo(severity.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void a_code_of_no_severity_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Severity.parse("INFO"))
                .withMessageContaining("\"INFO\"");
    }

    @Test
    void a_pack_is_referred_to_by_64_hexadecimal_digits() {
        assertThat(new PackReference("builtin", "1", "0123456789abcdef".repeat(4)).sha256())
                .hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new PackReference("builtin", "1", "0".repeat(63)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PackReference("builtin", "1", "F".repeat(64)));
    }

    @Test
    void a_rule_has_a_title_for_each_reader_and_a_line_from_1() {
        var rule = new RuleReference("r", ClauseId.of("PAY-1"), "运营提成", "Operator's commission", "a.drl", 1);
        assertThat(rule.title(java.util.Locale.TRADITIONAL_CHINESE)).isEqualTo("运营提成");
        assertThat(rule.title(java.util.Locale.FRENCH)).isEqualTo("Operator's commission");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleReference("r", ClauseId.of("PAY-1"), "题", "t", "a.drl", 0));
    }
}
