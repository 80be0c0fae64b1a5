package io.ecomrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Laws of texts that a spreadsheet must not run. */
@Tag("text")
class CellTextLawTest {

    @Property
    void no_text_begins_with_a_formula_and_the_text_can_be_had_back(@ForAll("hostile") String text) {
        var safe = CellText.safe(text);

        assertThat(safe.strip()).doesNotMatch("(?s)[=+\\-@＝＋－＠].*");
        assertThat(safe.replaceAll("(^|[;\\t\\r\\n])'", "$1")).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings().withChars("=+-@＝＋－＠';\t\r\n ab1\u200b").ofMaxLength(8);
    }
}
