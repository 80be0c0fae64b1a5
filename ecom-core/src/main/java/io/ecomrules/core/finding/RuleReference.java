package io.ecomrules.core.finding;

import java.util.Locale;
import java.util.Objects;

/**
 * The rule behind a number or a finding, and where it stands, so that a reader can open the file and see it.
 *
 * @param name the rule's name, unique in its pack
 * @param clause the clause it carries out
 * @param title what it says, in Chinese, without its number
 * @param english what it says, in English, or the Chinese title where the pack gives no English
 * @param file the rule file, relative to the pack
 * @param line the line the rule begins on, from 1
 */
public record RuleReference(String name, ClauseId clause, String title, String english, String file, int line) {

    /** Checks that nothing is missing. */
    public RuleReference {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(file, "file");
        if (line < 1) {
            throw new IllegalArgumentException(
                    "Lines are counted from 1 but rule \"" + name + "\" claims line " + line + ".");
        }
    }

    /**
     * Says what the rule is about.
     *
     * @param locale the reader's locale
     * @return the Chinese title for any Chinese locale, the English one otherwise
     */
    public String title(Locale locale) {
        return locale.getLanguage().equals("zh") ? title : english;
    }
}
