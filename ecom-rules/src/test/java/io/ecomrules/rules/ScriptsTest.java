package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.script.Buyer;
import io.ecomrules.core.script.Script;
import io.ecomrules.core.script.Situation;
import io.ecomrules.core.script.Suggestions;
import io.ecomrules.core.service.Channel;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.Turn;
import io.ecomrules.core.service.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What agents may say (SVC-18). */
@Tag("text")
class ScriptsTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final String FILE = "scripts/online.csv";

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @ParameterizedTest
    @EnumSource
    void SVC_18_there_is_something_to_say_to_everybody_in_every_situation(Situation situation) {
        var values = new HashMap<String, String>();
        ECOM.service().scripts().forEach(script -> script.places().forEach(place -> values.put(place, "某" + place)));

        for (var buyer : EnumSet.allOf(Buyer.class)) {
            assertThat(ECOM.service().suggest(situation, buyer, values, DAY).remarks())
                    .isNotEmpty();
        }
        var known = ECOM.service().suggest(situation, null, values, DAY);
        assertThat(known.remarks())
                .isNotEmpty()
                .allSatisfy(remark -> assertThat(remark.text()).doesNotContain("{", "}"));
        assertThat(known.withheld()).isEmpty();
    }

    @Test
    void SVC_18_different_buyers_are_spoken_to_differently_their_own_remarks_first() {
        var values = Map.of("店铺", "锦瑟女装", "客服", "小周");

        assertThat(scripts(suggest(Situation.WELCOME, Buyer.RETURNING, values))
                        .get(0)
                        .buyer())
                .isEqualTo(Buyer.RETURNING);
        assertThat(scripts(suggest(Situation.WELCOME, null, values)))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script.buyer()).isNull());
    }

    @Test
    void SVC_18_an_empty_place_is_never_said_but_named() {
        var suggestions = suggest(Situation.PAYMENT, null, Map.of("订单号", " "));

        assertThat(suggestions.remarks()).isEmpty();
        assertThat(suggestions.withheld()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("script-value-missing");
            assertThat(problem.parameters()).containsEntry("places", "订单号");
            assertThat(problem.file()).isEqualTo(FILE);
        });
    }

    @Test
    void SVC_12_what_is_filled_in_is_judged_too() {
        var fine = suggest(Situation.REFUSE, null, Map.of("替代办法", "明天再看看"));
        var bad = suggest(Situation.REFUSE, null, Map.of("替代办法", "加微信转账给我"));

        assertThat(fine.remarks()).isNotEmpty();
        assertThat(bad.remarks()).isEmpty();
        assertThat(bad.withheld()).extracting(Problem::code).contains("script-breaks-rule");
        assertThat(bad.withheld())
                .extracting(problem -> problem.parameters().get("clause"))
                .contains("SVC-12");
    }

    @Test
    void SVC_18_every_built_in_remark_passes_the_rules_by_itself() {
        var terms = ECOM.service().terms(DAY);
        assertThat(terms.items()).isNotEmpty();

        assertThat(ECOM.service().scripts()).hasSizeGreaterThan(20).allSatisfy(script -> {
            var talk = new Conversation(
                    "s",
                    Channel.ONLINE,
                    EmployeeId.of("E-1"),
                    null,
                    List.of(
                            Turn.of(Speaker.CUSTOMER, "在吗"),
                            Turn.of(Speaker.AGENT, script.filled(place -> "某" + place))),
                    null);
            assertThat(verdict(talk, Item.FORBIDDEN_WORDS).status()).isEqualTo(Status.PASS);
            if (script.situation() == Situation.WELCOME) {
                assertThat(verdict(talk, Item.OPENING).status()).isEqualTo(Status.PASS);
            }
            if (script.situation() == Situation.GOODBYE) {
                assertThat(verdict(talk, Item.CLOSING).status()).isEqualTo(Status.PASS);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            要求站外付款 |  | 您加我微信转账，给您便宜        | script-breaks-rule
            嫌贵         |  | 嫌贵就别买，爱买不买            | script-breaks-rule
            欢迎         |  | 看中什么自己拍                  | script-misses-aim
            结束         |  | 没有别的事了                    | script-misses-aim
            结束         |  | 感谢{您的光临，再见             | malformed-script-place
            结速         |  | 感谢您的光临，再见              | unknown-situation
            结束         | 老顾客 | 感谢您的光临，再见        | unknown-buyer
            结束         |  | ''                              | script-without-text
            """)
    void SVC_18_a_remark_that_must_not_be_said_is_refused_with_its_cell(
            String situation, @Nullable String buyer, String text, String code) {
        var table = "情形,客户,话术\n欢迎,,您好，欢迎光临\n" + situation + "," + (buyer == null ? "" : buyer) + "," + text + "\n";

        var report = checked(table);

        assertThat(report.isSound()).isFalse();
        assertThat(report.problems())
                .filteredOn(problem -> problem.level() == Problem.Level.ERROR)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.file()).isEqualTo(FILE);
                    assertThat(problem.line()).isEqualTo(3);
                });
    }

    @Test
    void SVC_18_a_house_replaces_the_remarks_by_its_own() {
        var table = "situation,buyer,script,remark\nwelcome,new,您好，欢迎光临{店铺},\n";

        try (var ecom = PackOnDisk.overBuiltIn(folder).with(FILE, table).open()) {
            assertThat(ecom.service().scripts()).singleElement().satisfies(script -> {
                assertThat(script.situation()).isEqualTo(Situation.WELCOME);
                assertThat(script.buyer()).isEqualTo(Buyer.NEW);
                assertThat(script.line()).isEqualTo(2);
            });
        }
    }

    @Test
    void tables_that_are_no_remarks_are_refused() {
        assertThat(codes("情形,客户\n欢迎,\n")).containsExactly("missing-column-of-scripts");
        assertThat(codes("情形,话术,脚本\n欢迎,您好,\n")).containsExactly("unknown-column-of-rules");
        assertThat(codes("情形,话术,话术\n欢迎,您好,\n")).containsExactly("column-twice");
        assertThat(codes("情形,话术\n欢迎,您好\n欢迎,您好\n")).containsExactly("script-twice");
    }

    private List<String> codes(String table) {
        return checked(table).problems().stream()
                .filter(problem -> FILE.equals(problem.file()))
                .map(Problem::code)
                .toList();
    }

    private PackReport checked(String table) {
        PackOnDisk.overBuiltIn(folder).with(FILE, table);
        return Ecom.check(folder);
    }

    private static Suggestions suggest(Situation situation, @Nullable Buyer buyer, Map<String, String> values) {
        return ECOM.service().suggest(situation, buyer, values, DAY);
    }

    private static List<Script> scripts(Suggestions suggestions) {
        return suggestions.remarks().stream().map(Suggestions.Remark::script).toList();
    }

    private static Verdict verdict(Conversation talk, Item item) {
        return ECOM.service().judge(talk, DAY).verdicts().stream()
                .filter(each -> each.item() == item)
                .findFirst()
                .orElseThrow();
    }
}
