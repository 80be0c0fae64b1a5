package io.ecomrules.core.content;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** What is counted in the copy of a product (CNT-10). */
public enum CopyPart implements Titled {
    /** The characters of the title. */
    TITLE,
    /** The tags for search engines. */
    TAGS,
    /** The characters of a sentence. */
    SENTENCE;

    /**
     * Gives the stable code.
     *
     * @return the name in kebab-case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("copyPart." + code(), Map.of());
    }
}
