package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Cycle;
import io.ecomrules.rules.facts.Achievement;
import io.ecomrules.rules.facts.Scope;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack's examples are run before it serves, and a rule can be asked alone. */
@Tag("text")
class ExamplesTest {

    private static final String TIERS = """
            package commission
            rule "基数·美工" @clause("PAY-1") @from("2026-01-01") @title("试验")
            when Scope( post == Post.DESIGNER ) then outcome.base( Figure.SALES ); end
            rule "档·低" @clause("PAY-1") @from("2026-01-01") @title("试验")
            when Scope( post == Post.DESIGNER ) Achievement( sales < 100000B ) then outcome.rate( 0.01 ); end
            rule "档·高" @clause("PAY-1") @from("2026-01-01") @title("试验")
            when Scope( post == Post.DESIGNER ) Achievement( sales >= 100000B ) then outcome.rate( 0.011 ); end
            """;

    private static final String EXAMPLES = """
            规则,岗位,销售额,预期,备注
            基数·美工,美工,,适用,
            基数·美工,运营,,不适用,
            档·低,美工,99999.99,适用,差一分
            档·低,美工,10万元,不适用,正好
            档·高,美工,10万,适用,正好
            档·高,美工,99999.99,不适用,
            档·高,美工,,不适用,没有销售额
            """;

    @TempDir
    private Path folder;

    @Test
    void every_built_in_rule_has_an_example_where_it_applies_and_one_where_it_does_not() {
        try (var copy = PackOnDisk.copyOfBuiltIn(folder).open()) {
            assertThat(copy.notes()).allMatch(PasswordAdviceTest::isOfNist);
        }
    }

    @Test
    void examples_that_come_out_as_expected_are_quiet() {
        assertThat(said(EXAMPLES)).isEmpty();
    }

    @Test
    void an_example_that_comes_out_otherwise_refuses_the_pack_at_its_cell_and_says_what_stands_against_it() {
        assertThat(said(EXAMPLES.replace("10万元,不适用", "10万元,适用")))
                .containsExactly("A5 example-does-not-apply 销售额低于 10 万元");
        assertThat(said(EXAMPLES.replace("10万,适用", "10万,不适用"))).contains("A6 example-applies ");
    }

    @Test
    void a_changed_limit_breaks_the_example_on_it() {
        var pack = pack(EXAMPLES).with("tiers.drl", TIERS.replace("100000B", "100001B"));

        assertThat(pack.refusals()).contains("examples/tiers.csv:A6 example-does-not-apply");
    }

    @Test
    void what_is_lacking_is_a_warning_for_each_rule() {
        assertThat(said("规则,预期\n"))
                .containsExactly(
                        "tiers.drl:2:1 rule-without-examples 适用、不适用",
                        "tiers.drl:4:1 rule-without-examples 适用、不适用、销售额 100000",
                        "tiers.drl:6:1 rule-without-examples 适用、不适用、销售额 100000");
        assertThat(said(EXAMPLES.replace("10万,", "20万,")))
                .containsExactly("tiers.drl:6:1 rule-without-examples 销售额 100000");
        assertThat(said(EXAMPLES.replace("基数·美工,运营,,不适用,\n", "")))
                .containsExactly("tiers.drl:2:1 rule-without-examples 不适用");
    }

    @Test
    void another_version_of_a_number_needs_no_examples_of_its_own() {
        var pack = pack(EXAMPLES).with("tiers.drl", TIERS + """
                rule "档·高·下半年" @clause("PAY-1") @from("2026-07-01") @title("试验")
                when Scope( post == Post.DESIGNER ) Achievement( sales >= 100000B ) then outcome.rate( 0.012 ); end
                """);
        try (var ecom = pack.open()) {
            assertThat(ecom.notes()).isEmpty();
        }
    }

    @Test
    void one_row_may_stand_for_several_rules() {
        assertThat(said(EXAMPLES + "档·*,运营,1,不适用,\n")).isEmpty();
        assertThat(said(EXAMPLES + "档·*,美工,1,不适用,\n")).containsExactly("A9 example-applies ");
    }

    @Test
    void what_is_not_written_stands_for_every_value() {
        assertThat(said(EXAMPLES + "基数·美工,,,适用,\n")).containsExactly("A9 example-does-not-apply 岗位是美工");
    }

    @Test
    void slips_in_the_table_are_told_with_their_cell() {
        assertThat(said("规则,岗位,预期\n档·中,美工,适用\n")).contains("A2 example-of-unknown-rule ");
        assertThat(said("规则,岗味,预期\n")).contains("B1 unknown-column-of-examples ");
        assertThat(said("规则,岗位\n")).contains("1 missing-column-of-examples ");
        assertThat(said("规则,岗位,预期\n基数·美工,美功,适用\n")).contains("B2 unknown-value-in-example ");
        assertThat(said("规则,岗位,预期\n基数·美工,美工,是\n")).contains("C2 unfinished-example ");
        assertThat(said("规则,岗位,预期\n,美工,适用\n")).contains("A2 unfinished-example ");
        assertThat(said("规则,岗位,销售额,预期\n基数·美工,美工,100,适用\n")).contains("C2 example-cell-not-used ");
        assertThat(said("规则,销售额,预期\n档·低,1OO,适用\n")).contains("B2 letter-in-number ");
        assertThat(said("规则,岗位,岗位,预期\n")).contains("C1 column-twice ");
    }

    @Test
    void examples_that_come_with_the_library_do_not_stand_against_changed_rules() {
        var pack = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("commission-monthly.drl", "post == Post.STORE_OPERATOR, ", "post == Post.DESIGNER, ");

        assertThat(pack.refusals()).allSatisfy(refusal -> assertThat(refusal).doesNotContain("examples/"));
    }

    @Test
    void a_rule_is_asked_alone() {
        try (var ecom = pack(EXAMPLES).open()) {
            var rule = ecom.rule("档·高");

            assertThat(rule.sets()).isEqualTo("rate 0.011");
            assertThat(rule.reference().file()).isEqualTo("tiers.drl");
            assertThat(rule.holds(scope(Post.DESIGNER), sales("100000"))).isTrue();
            assertThat(rule.holds(scope(Post.DESIGNER), sales("99999.99"))).isFalse();
            assertThat(rule.holds(scope(Post.DESIGNER), sales(null))).isFalse();
            assertThat(rule.unmet(scope(Post.STORE_OPERATOR), sales("1"))).containsExactly("岗位是美工", "销售额不低于 10 万元");
            assertThat(rule.unmet(scope(Post.DESIGNER), sales("100000"))).isEmpty();
            assertThatThrownBy(() -> ecom.rule("档·中")).hasMessageContaining("档·中");
        }
    }

    @Property(tries = 200)
    void why_it_does_not_hold_and_whether_it_does_never_disagree(
            @ForAll Post post, @ForAll Cycle cycle, @ForAll @IntRange(min = 99_998, max = 100_002) int sales) {
        var facts = new Record[] {new Scope(post, cycle), sales(String.valueOf(sales))};
        for (var name : List.of("基数·美工", "档·低", "档·高")) {
            var rule = Kept.ECOM.rule(name);
            assertThat(rule.unmet(facts).isEmpty()).isEqualTo(rule.holds(facts));
        }
    }

    /** Opened once for all tries. */
    private static final class Kept {
        static final Ecom ECOM = open();

        private static Ecom open() {
            try {
                var folder = java.nio.file.Files.createTempDirectory("examples");
                folder.toFile().deleteOnExit();
                return PackOnDisk.overBuiltIn(folder).with("tiers.drl", TIERS).open();
            } catch (java.io.IOException unwritable) {
                throw new java.io.UncheckedIOException(unwritable);
            }
        }
    }

    private PackOnDisk pack(String examples) {
        return PackOnDisk.overBuiltIn(folder).with("tiers.drl", TIERS).with("examples/tiers.csv", examples);
    }

    private List<String> said(String examples) {
        return Ecom.check(pack(examples).folder()).problems().stream()
                .map(ExamplesTest::said)
                .toList();
    }

    private static String said(Problem problem) {
        var place = problem.place().replace("examples/tiers.csv!", "").replace("examples/tiers.csv:", "");
        return place + " " + problem.code() + " "
                + problem.parameters().getOrDefault("why", problem.parameters().getOrDefault("lacking", ""));
    }

    private static Scope scope(Post post) {
        return new Scope(post, Cycle.MONTHLY);
    }

    private static Achievement sales(@Nullable String sales) {
        return new Achievement(sales == null ? null : new BigDecimal(sales), null, null, null, null, null, null, null);
    }
}
