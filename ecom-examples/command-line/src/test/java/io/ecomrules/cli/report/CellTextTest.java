package io.ecomrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a spreadsheet must not run. */
@Tag("text")
class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                "\tx",
                "\r=1",
                "\n=1",
                " =1",
                "\u3000=1",
                "\u200b=1"
            })
    void what_a_spreadsheet_could_run_gets_an_apostrophe_that_everybody_sees(String text) {
        assertThat(CellText.safe(text)).startsWith("'").endsWith(text.substring(text.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;=1+1", "a\t+1", "a\n@x", "a; －1"})
    void what_follows_a_separator_of_another_country_is_a_beginning_too(String text) {
        assertThat(CellText.safe(text)).contains("'").doesNotStartWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E-1001", "张三", "a=b", "C店-02", "PAY-5 left-within-period", "1.5", "a;b"})
    void an_ordinary_text_stays_as_it_is(String text) {
        assertThat(CellText.safe(text)).isEqualTo(text);
    }

    @Test
    void an_apostrophe_that_was_there_gets_another_one_so_that_two_texts_never_become_one() {
        assertThat(CellText.safe("'=x")).isEqualTo("''=x");
        assertThat(CellText.safe("=x")).isEqualTo("'=x");
    }
}
