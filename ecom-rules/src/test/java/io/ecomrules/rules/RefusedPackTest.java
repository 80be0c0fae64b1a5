package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RulePackException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are no rule pack, and files in them that cannot be read. */
@Tag("text")
class RefusedPackTest {

    private static final String RULE = """
            package commission
            rule "试验" @clause("PAY-1") @from("2026-01-01") @title("试验")
            when Scope() then outcome.rate( 0.02 ); end
            """;

    @TempDir
    private Path folder;

    private PackOnDisk pack;

    @BeforeEach
    void begin() {
        pack = PackOnDisk.empty(folder);
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        var refusal = catchThrowableOfType(
                RulePackException.class, () -> Ecom.open(folder.resolve("2026")).close());

        assertThat(refusal.problems()).extracting(Problem::code).containsExactly("no-such-pack");
        assertThat(refusal).hasMessageContaining("2026");
    }

    @Test
    void a_folder_without_pack_properties_is_no_pack() {
        assertThat(pack.with("rates.drl", RULE).refusals()).containsExactly("pack.properties no-pack-properties");
    }

    @Test
    void a_pack_without_rule_files_is_refused() {
        assertThat(pack.with("pack.properties", properties("")).refusals()).containsExactly("no-rule-files");
    }

    @Test
    void every_property_that_lacks_is_named_at_once() {
        var problems = pack.with("pack.properties", "extends=builtin\ntitle=\n")
                .with("rates.drl", RULE)
                .problems();

        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("missing-pack-property"))
                .extracting(problem -> problem.parameters().get("key"))
                .containsExactlyInAnyOrder("id", "version", "title", "effective-from");
    }

    @Test
    void a_property_that_is_not_known_is_a_slip_of_the_pen() {
        var problems = pack.with("pack.properties", properties("extend=builtin\n"))
                .with("rates.drl", RULE)
                .problems();

        assertThat(problems)
                .containsExactly(
                        Problem.of("unknown-pack-property", "key", "extend").at("pack.properties", 0, 0));
    }

    @Test
    void a_pack_can_extend_the_built_in_one_only() {
        assertThat(pack.with("pack.properties", properties("extends=last-year\n"))
                        .refusals())
                .contains("pack.properties unknown-base-pack");
    }

    @Test
    void the_day_that_a_pack_takes_effect_is_a_date() {
        var text = properties("").replace("2010-01-01", "2026/4/1");

        assertThat(pack.with("pack.properties", text).with("rates.drl", RULE).refusals())
                .containsExactly("pack.properties malformed-date");
    }

    @Test
    void pack_properties_that_cannot_be_read_are_refused() {
        assertThat(pack.with("pack.properties", properties("") + "note=\\u00zz\n")
                        .with("rates.drl", RULE)
                        .refusals())
                .containsExactly("pack.properties malformed-pack-properties");
    }

    @Test
    void a_GBK_file_is_recognised() {
        var pack = PackOnDisk.overBuiltIn(folder).with("rates.drl", RULE.getBytes(Charset.forName("GBK")));

        assertThat(pack.refusals()).containsExactly("rates.drl gbk-file");
    }

    @Test
    void a_file_that_is_neither_UTF_8_nor_GBK_is_refused() {
        var cut = new byte[] {'/', '/', ' ', (byte) 0xFF, (byte) 0xFF};

        assertThat(PackOnDisk.overBuiltIn(folder).with("rates.drl", cut).refusals())
                .containsExactly("rates.drl not-utf-8");
    }

    @Test
    void a_file_cut_off_within_a_character_is_refused() {
        var bytes = "// 提成".getBytes(StandardCharsets.UTF_8);
        var cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);

        assertThat(PackOnDisk.overBuiltIn(folder).with("rates.drl", cut).refusals())
                .singleElement()
                .asString()
                .matches("rates\\.drl (gbk-file|not-utf-8)");
    }

    @Test
    void a_file_beyond_one_MiB_is_refused_and_one_of_exactly_that_is_read() {
        var exactly = RULE + " ".repeat((1 << 20) - RULE.getBytes(StandardCharsets.UTF_8).length);

        assertThat(PackOnDisk.overBuiltIn(folder)
                        .with("rates.drl", exactly + " ")
                        .refusals())
                .containsExactly("rates.drl file-too-large");
        assertThat(PackOnDisk.overBuiltIn(folder).with("rates.drl", exactly).refusals())
                .contains("rates.drl:2:1 ambiguous-rule");
    }

    @Test
    void more_than_a_thousand_files_are_refused() {
        for (int i = 0; i < 1_001; i++) {
            pack.with("many/" + i + ".drl", "package commission");
        }

        assertThat(pack.refusals()).contains("too-many-files");
    }

    @Test
    void other_files_of_a_folder_are_not_rules() {
        PackOnDisk.overBuiltIn(folder).with("readme.txt", "提成规则的说明").open().close();
    }

    private static String properties(String more) {
        return "id=test\nversion=1\ntitle=试验\neffective-from=2010-01-01\n" + more;
    }
}
