package io.ecomrules.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code has one sentence in each language. A key that stands twice loses the first of its sentences without a word. */
@Tag("text")
class MessageKeysTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void no_key_stands_twice(String language) {
        assertThat(keys(language)).doesNotHaveDuplicates();
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Set.copyOf(keys("zh"))).isEqualTo(Set.copyOf(keys("en")));
    }

    private static List<String> keys(String language) {
        try (var file = Messages.class.getResourceAsStream("messages_" + language + ".properties")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
