package io.ecomrules.core.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.InvalidInputException;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

    private static Script script(String text) {
        return new Script(Situation.IN_STOCK, null, text, "scripts/a.csv", 3);
    }

    @Test
    void SVC_18_places_are_filled_by_their_names() {
        var script = script("{商品}有货，{ 商品 }{时间}前发出");

        assertThat(script.places()).containsExactly("商品", "时间");
        assertThat(script.missing(Map.of("商品", "白瓷杯", "时间", " "))).containsExactly("时间");
        assertThat(script.filled(name -> name.equals("商品") ? "白瓷杯" : "18 点")).isEqualTo("白瓷杯有货，白瓷杯18 点前发出");
    }

    @Property
    void what_is_filled_in_is_taken_as_it_is(@ForAll String value) {
        assertThat(script("有货：{商品}。").filled(name -> value)).isEqualTo("有货：" + value + "。");
    }

    @ParameterizedTest
    @CsvSource({
        "有货{}, malformed-script-place",
        "有货{商品, malformed-script-place",
        "有货商品}, malformed-script-place",
        "'{a{b}}', malformed-script-place",
        "'{ }', malformed-script-place",
        "' ', script-without-text"
    })
    void SVC_18_a_remark_with_half_a_place_is_refused_where_it_stands(String text, String code) {
        assertThatThrownBy(() -> script(text)).isInstanceOfSatisfying(InvalidInputException.class, refusal -> {
            assertThat(refusal.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.place()).contains("scripts/a.csv", "3");
            });
        });
    }

    @Test
    void a_remark_of_a_thousand_characters_is_taken_and_a_longer_one_is_not() {
        assertThat(script("好".repeat(1_000)).text()).hasSize(1_000);
        assertThatThrownBy(() -> script("好".repeat(1_001)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly("script-too-long"));
    }

    @Test
    void SVC_18_a_remark_for_one_kind_of_buyer_is_not_for_another() {
        var loyal = new Script(Situation.WELCOME, Buyer.LOYAL, "您好", "a", 1);

        assertThat(loyal.isFor(Buyer.LOYAL)).isTrue();
        assertThat(loyal.isFor(Buyer.NEW)).isFalse();
        assertThat(loyal.isFor(null)).isFalse();
        assertThat(script("您好").isFor(null)).isTrue();
    }
}
