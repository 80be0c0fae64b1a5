package io.ecomrules.core.finding;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words for findings and problems in one language: zh-CN, or en for every other language.
 *
 * <p>Named parameters stand in braces, {@code {month}}, and a value that has a name, such as {@code channel.duty-phone}, is told by it; a parameter that a finding does not have stays visible as {@code {month}}, and a
 * code without words is shown as the code itself, so that nothing is hidden. Immutable and thread-safe.
 */
public final class Messages {

    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z0-9]+)}");
    private static final String BUNDLE = "io.ecomrules.core.finding.messages";
    /** Where the names of a value stand beside it, one for each language. */
    static final String CHINESE_NAME = "/zh";

    static final String ENGLISH_NAME = "/en";
    private static final Messages CHINESE = new Messages(Locale.SIMPLIFIED_CHINESE);
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader());
    }

    /**
     * Chooses a language.
     *
     * @param locale the reader's locale, not null
     * @return Chinese words for any Chinese locale, English words otherwise
     */
    public static Messages in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /**
     * Tells the language.
     *
     * @return zh-CN or en
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Says a finding in words.
     *
     * @param finding the finding, not null
     * @return one or two sentences
     */
    public String text(Finding finding) {
        return fill("finding." + finding.code(), finding.code(), name -> {
            var evidence = finding.evidence().get(name);
            return evidence == null ? null : evidence.toString();
        });
    }

    /**
     * Says a problem in words, with the way to mend it. A finding that stands in the way of a step is told as a problem of the same code, and
     * in the finding's words.
     *
     * @param problem the problem, not null
     * @return one or two sentences, without the place
     */
    public String text(Problem problem) {
        var key = "problem." + problem.code();
        return fill(
                bundle.containsKey(key) ? key : "finding." + problem.code(), problem.code(), problem.parameters()::get);
    }

    /**
     * Says a fixed phrase.
     *
     * @param key the phrase's key, not null
     * @param parameters what it names
     * @return the phrase, or the key if there is none
     */
    public String text(String key, Map<String, String> parameters) {
        return fill(key, key, parameters::get);
    }

    /**
     * Gives the short name of a finding, as for a heading or a column.
     *
     * @param code the finding's code
     * @return the name, or empty where there are only whole sentences
     */
    public Optional<String> name(String code) {
        var key = "fault." + code;
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /**
     * Lists every code that has words.
     *
     * @param prefix {@code finding.} or {@code problem.}
     * @return the codes and their words, with their parameters in braces, sorted by code
     */
    public Map<String, String> all(String prefix) {
        var all = new TreeMap<String, String>();
        for (var key : bundle.keySet()) {
            if (key.startsWith(prefix)) {
                all.put(key.substring(prefix.length()), bundle.getString(key));
            }
        }
        return all;
    }

    private String fill(String key, String otherwise, Function<String, @Nullable String> value) {
        String pattern;
        try {
            pattern = bundle.getString(key);
        } catch (MissingResourceException none) {
            return otherwise;
        }
        return PARAMETER.matcher(pattern).replaceAll(found -> {
            var name = value.apply(found.group(1) + (this == CHINESE ? CHINESE_NAME : ENGLISH_NAME));
            var text = name == null ? value.apply(found.group(1)) : name;
            return Matcher.quoteReplacement(text == null ? found.group() : named(found.group(1), text));
        });
    }

    /** A value that has a name of its own, such as a channel, is told by it. */
    private String named(String parameter, String value) {
        var key = parameter + "." + value;
        return bundle.containsKey(key) ? bundle.getString(key) : value;
    }
}
