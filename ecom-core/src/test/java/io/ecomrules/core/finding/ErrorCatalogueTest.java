package io.ecomrules.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/errors.md} is generated from the words themselves. Run with {@code -Decom.write-docs=true} to write it anew.
 */
@Tag("text")
class ErrorCatalogueTest {

    private static final Path FILE = Path.of("..", "docs", "errors.md");

    @Test
    void the_catalogue_lists_every_code_with_its_words() throws IOException {
        if (Boolean.getBoolean("ecom.write-docs")) {
            Files.write(FILE, catalogue().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Files.readString(FILE)).isEqualTo(catalogue());
    }

    @Test
    void no_code_is_given_words_twice() throws IOException {
        for (var language : new String[] {"zh", "en"}) {
            var bundle = Path.of("src/main/resources/io/ecomrules/core/finding/messages_" + language + ".properties");
            var keys = Files.readAllLines(bundle).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')));

            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    private static String catalogue() {
        var page = new StringBuilder("# 错误与提示 · Errors and findings\n\n");
        page.append("<!-- Generated from the message bundles; do not edit. -->\n\n");
        page.append("代码永不改变；花括号里的是当时的值。\n*Codes are stable for ever; braces hold the values of the case.*\n");
        section(page, "提示 · Findings", "finding.");
        section(page, "错误 · Problems", "problem.");
        return page.toString();
    }

    private static void section(StringBuilder page, String title, String prefix) {
        page.append("\n## ").append(title).append("\n\n| 代码 · Code | 中文 | English |\n|---|---|---|\n");
        var english = Messages.in(Locale.ENGLISH).all(prefix);
        Messages.in(Locale.SIMPLIFIED_CHINESE)
                .all(prefix)
                .forEach((code, words) -> page.append("| `")
                        .append(code)
                        .append("` | ")
                        .append(cell(words))
                        .append(" | ")
                        .append(cell(english.getOrDefault(code, "")))
                        .append(" |\n"));
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replace("\n", " ");
    }
}
