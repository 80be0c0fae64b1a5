package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.content.Category;
import io.ecomrules.core.content.Screening;
import io.ecomrules.core.content.Screening.Decision;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody may publish (CNT-7). */
class ScreeningClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final String ELSEWHERE = """
            package content
            rule "政治由平台筛查" @clause("CNT-7") @from("2026-01-01") @title("危害国家的由谁筛查")
            when Prohibited( category == Category.STATE ) then outcome.screenedElsewhere( "平台内容安全服务" ); end
            """;

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    private static Screening screen(String text) {
        return ECOM.content().screen("T", text, DAY);
    }

    /** The places that are prohibited: category, from, to. */
    private static List<String> places(Screening screening) {
        return screening.findings().stream()
                .filter(finding -> finding.code().startsWith("prohibited-"))
                .map(finding -> finding.code().substring("prohibited-".length()) + " "
                        + finding.evidence().get("from") + "-"
                        + finding.evidence().get("to"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "本店销量第一，欢迎选购, superlative 2-6",
        "本店最低价, superlative 2-5",
        "国家级品质, superlative 0-3",
        "顶级好货，最佳选择, superlative 0-2;superlative 5-7",
        "兼职刷单日结, fraud 0-4",
        "真人荷官在线, gambling 0-4",
        "脑残才买, abuse 0-2",
        "出售冰毒, contraband 2-4",
        "附客户名单, secret 1-5",
        "最 佳 之选, superlative 0-3",
        "國家級, superlative 0-3"
    })
    void CNT_7_what_is_certain_is_removed_at_once_with_its_exact_place(String text, String places) {
        var screening = screen(text);

        assertThat(places(screening)).isEqualTo(List.of(places.split(";")));
        assertThat(screening.decision()).isEqualTo(Decision.REMOVE);
        assertThat(screening.accepted()).isFalse();
        assertThat(screening.findings())
                .allSatisfy(finding -> assertThat(finding.clause()).hasToString("CNT-7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一次购买，第一时间发货",
                "最后两天",
                "最佳食用期见包装",
                "国家级自然保护区的明信片",
                "请远离赌博",
                "唯一编码在杯底",
                "陶瓷杯，容量 350 毫升。",
                "手枪钻一把",
                ""
            })
    void CNT_7_ordinary_words_are_exceptions(String text) {
        assertThat(places(screen(text))).isEmpty();
    }

    @Test
    void CNT_7_what_is_not_certain_is_held_for_review() {
        var screening = screen("我们是第一");

        assertThat(places(screening)).containsExactly("superlative 3-5");
        assertThat(screening.decision()).isEqualTo(Decision.HOLD);
        assertThat(screening.findings().get(0).severity().code()).isEqualTo("warning");
        assertThat(screening.findings().get(0).evidence().get("screening")).hasToString("hold");
    }

    @Test
    void CNT_7_a_category_without_a_lexicon_is_not_screened_and_never_accepted() {
        var screening = screen("陶瓷杯，容量 350 毫升。");

        assertThat(screening.notScreened()).containsExactly(Category.STATE);
        assertThat(screening.findings()).extracting(Finding::code).containsExactly("not-screened");
        assertThat(screening.accepted()).isFalse();
        assertThat(screening.decision()).isEqualTo(Decision.HOLD);
        assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE)
                        .text(screening.findings().get(0)))
                .isEqualTo("“危害国家”没有词库，没有筛查，不能算通过。请放入词库，或请人审查。");
    }

    @Test
    void CNT_7_a_house_may_say_who_else_screens_and_then_a_clean_text_is_accepted() {
        try (var ecom =
                PackOnDisk.overBuiltIn(folder).with("own.drl", ELSEWHERE).open()) {
            var clean = ecom.content().screen("T", "陶瓷杯", DAY);

            assertThat(clean.accepted()).isTrue();
            assertThat(clean.findings()).isEmpty();
            assertThat(ecom.content().screen("T", "全网最低价", DAY).accepted()).isFalse();
        }
    }

    @Test
    void CNT_7_an_own_lexicon_screens_its_category_and_an_empty_one_does_not() {
        var rule = ELSEWHERE.replace("screenedElsewhere( \"平台内容安全服务\" )", "screenedBy( \"本店不许写\" )");
        try (var ecom = PackOnDisk.overBuiltIn(folder)
                .with("own.drl", rule)
                .with("lexicons/own.txt", "名称：本店不许写\n测试禁词【除非：测试禁词表】\n")
                .open()) {
            assertThat(ecom.content().screen("T", "陶瓷杯，测试禁词表", DAY).accepted()).isTrue();
            assertThat(places(ecom.content().screen("T", "一个测试禁词", DAY))).containsExactly("state 2-6");
        }
        try (var ecom = PackOnDisk.overBuiltIn(folder)
                .with("lexicons/own.txt", "名称：本店不许写\n包含：空的\n")
                .with("lexicons/empty.txt", "名称：空的\n包含：本店不许写\n")
                .open()) {
            assertThat(ecom.content().screen("T", "陶瓷杯", DAY).notScreened()).containsExactly(Category.STATE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void CNT_7_every_category_has_a_rule_and_all_but_one_a_starter_lexicon(Category category) {
        var terms = ECOM.content().screening(DAY);

        assertThat(terms.of(category).severity().term()).isNotNull();
        assertThat(terms.isScreened(category)).isEqualTo(category != Category.STATE);
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(Messages.in(locale).all("finding.")).containsKey(category.findingCode());
        }
    }

    @Test
    void CNT_7_where_no_rule_is_in_force_nothing_is_screened_and_nothing_accepted() {
        var screening = ECOM.content().screen("T", "全网最低价", LocalDate.of(2009, 12, 31));

        assertThat(screening.notScreened()).isEqualTo(EnumSet.allOf(Category.class));
        assertThat(screening.accepted()).isFalse();
    }

    @Test
    void CNT_7_texts_that_are_odd_do_no_harm() {
        var odd = "\uD800" + "最佳".repeat(50_000) + "\uDC00\u0000\u202E";

        assertThat(places(screen(odd))).hasSize(50_000).startsWith("superlative 1-3");
        assertThat(places(screen("😀最佳"))).containsExactly("superlative 2-4");
    }
}
