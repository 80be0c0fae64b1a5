package io.ecomrules.cli;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program's own words in one language: help, usage errors, notes. What is wrong with records is said by the library. */
final class Words {

    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        // The machine's own language must not come in where ours has no bundle of that name.
        this.bundle = ResourceBundle.getBundle(
                "io.ecomrules.cli.words",
                locale,
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Words in(Locale locale) {
        return new Words(locale);
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String text(String key, Map<String, String> values) {
        return PARAMETER
                .matcher(bundle.getString(key))
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
