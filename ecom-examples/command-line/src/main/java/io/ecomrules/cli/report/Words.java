package io.ecomrules.cli.report;

import io.ecomrules.core.finding.Messages;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the reports in one language, zh-CN for any Chinese reader and en for everybody else. A word that is missing is a
 * programmer's mistake and throws: no page is written with a key in the place of a word.
 */
final class Words {

    private static final String BUNDLE = "io.ecomrules.cli.report.words";
    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader());
    }

    static Words in(Locale reader) {
        return new Words(Messages.in(reader).locale());
    }

    Locale locale() {
        return locale;
    }

    /** Says a phrase; its parameters are names and values in turn. */
    String say(String key, String... parameters) {
        var pattern = bundle.getString(key);
        return PARAMETER.matcher(pattern).replaceAll(found -> {
            for (int i = 0; i < parameters.length; i += 2) {
                if (parameters[i].equals(found.group(1))) {
                    return Matcher.quoteReplacement(parameters[i + 1]);
                }
            }
            throw new MissingResourceException(
                    "The phrase " + key + " names " + found.group() + ", which was not given.", BUNDLE, key);
        });
    }

    /** Says a phrase that not everything has, such as the name of a piece of evidence that a rule pack may invent. */
    String sayOr(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    Set<String> keys() {
        return bundle.keySet();
    }
}
