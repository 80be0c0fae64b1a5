package io.ecomrules.core.metric;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words about measures in one language. Read as UTF-8 and chosen by the asked locale alone, where a resource bundle
 * would look at the machine's default locale as well.
 */
final class MeasureTexts {

    private static final MeasureTexts CHINESE = read("measures.properties");
    private static final MeasureTexts ENGLISH = read("measures_en.properties");

    private final Properties words;

    private MeasureTexts(Properties words) {
        this.words = words;
    }

    static MeasureTexts in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    static MeasureTexts read(String resource) {
        try (InputStream in = MeasureTexts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The resource " + resource + " is missing beside " + MeasureTexts.class);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new MeasureTexts(words);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + resource + " cannot be read", e);
        }
    }

    String required(String key) {
        return optional(key).orElseThrow(() -> new IllegalStateException("No text for " + key));
    }

    Optional<String> optional(String key) {
        return Optional.ofNullable(words.getProperty(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    List<String> list(String key) {
        return optional(key).stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns the keys that have a text, so that tests can compare languages. */
    Set<String> keys() {
        return words.stringPropertyNames();
    }
}
