package io.ecomrules.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage is found, and decent text is never called damaged. */
class GarbledTextTest {

    private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]+");

    @ParameterizedTest
    @CsvSource({
        "caf\uFFFD, REPLACED",
        "地址：锟斤拷锟斤拷, REPLACED_TWICE",
        "烫烫烫烫, UNWRITTEN",
        "屯屯屯, UNWRITTEN",
        "itâ€™s, UTF_8_AS_LATIN",
        "cafÃ©, UTF_8_AS_LATIN",
        "ï»¿order, UTF_8_AS_LATIN",
        "ÖÐÎÄµØÖ·, GBK_AS_LATIN",
    })
    void damage_is_found_and_named(String text, Garble kind) {
        assertThat(GarbledText.in(text)).get().extracting(GarbledText::kind).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"客户收货地址", "苹果手机", "请尽快发货，谢谢！", "退款申请已经通过"})
    void what_a_wrong_reading_made_is_undone(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        var gbk = text.getBytes(Charset.forName("GBK"));

        assertThat(GarbledText.in(new String(utf8, StandardCharsets.ISO_8859_1)))
                .get()
                .satisfies(damage -> assertThat(text).startsWith(String.valueOf(damage.meant())));
        assertThat(GarbledText.in(new String(utf8, Charset.forName("GB18030"))))
                .get()
                .satisfies(damage -> assertThat(damage.kind()).isIn(Garble.UTF_8_AS_GBK, Garble.REPLACED));
        assertThat(GarbledText.in(new String(gbk, StandardCharsets.UTF_8)))
                .get()
                .satisfies(damage -> assertThat(damage.kind()).isEqualTo(Garble.REPLACED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "café",
                "Toms Spezialitäten",
                "Münster",
                "São Paulo",
                "naïve – “quoted”",
                "联通",
                "烫烫的",
                "屯里",
                "中文地址",
                "价格：￥99.00",
                "温度 25°C ±2",
                "１２３",
                "😀👍🏽",
                "Ä Ö Ü ß",
                "ÉÉ",
                "°°°°",
                "Москва",
                "日本語テキスト",
                "한국어",
                "€ 5",
                "½ £"
            })
    void decent_text_is_left_alone(String text) {
        assertThat(GarbledText.in(text)).isEmpty();
    }

    @Test
    void control_characters_and_halves_of_characters_are_no_text() {
        for (var text : List.of("a\u0000b", "\u0007", "\u007F", "\uD83D", "x\uDE00y")) {
            assertThat(GarbledText.in(text)).get().extracting(GarbledText::kind).isEqualTo(Garble.NO_TEXT);
        }
        assertThat(GarbledText.in("a\tb\r\nc")).isEmpty();
    }

    @Test
    void a_megabyte_is_looked_through_and_cut_in_the_evidence() {
        var damage = GarbledText.in("a".repeat(1 << 20) + "\uFFFD".repeat(1 << 20));

        assertThat(damage).get().satisfies(each -> assertThat(each.shown()).hasSize(41));
    }

    @Test
    void real_Chinese_text_is_never_called_damaged() throws IOException {
        var folder = Path.of(System.getProperty("ecom.shared", ""), "data", "zh-cs-crosswoz");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(folder), "There is no " + folder + ".");
        var called = new ArrayList<String>();
        for (var line : Files.readAllLines(folder.resolve("dialogues.jsonl"))) {
            for (var text : NOT_HAN.splitAsStream(line).toList()) {
                GarbledText.in(text).ifPresent(damage -> called.add(text));
            }
            GarbledText.in(line).ifPresent(damage -> called.add(damage.toString()));
        }

        assertThat(called).isEmpty();
    }
}
