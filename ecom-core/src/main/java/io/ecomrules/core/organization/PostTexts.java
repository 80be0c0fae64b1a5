package io.ecomrules.core.organization;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of posts and teams in one language. Read as UTF-8 and chosen by the asked locale alone, where a resource bundle
 * would look at the machine's default locale as well.
 */
final class PostTexts {

    private static final PostTexts CHINESE = read("posts.properties");
    private static final PostTexts ENGLISH = read("posts_en.properties");

    private final Properties words;

    private PostTexts(Properties words) {
        this.words = words;
    }

    static PostTexts in(Locale locale) {
        return isEnglish(locale) ? ENGLISH : CHINESE;
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    static PostTexts read(String resource) {
        try {
            Properties words = new Properties();
            words.load(new StringReader(resource(resource)));
            return new PostTexts(words);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + resource + " cannot be read", e);
        }
    }

    static String resource(String resource) {
        try (InputStream in = PostTexts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + resource + " is missing beside " + PostTexts.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
