package io.ecomrules.core.content;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** What nobody may publish, by category (CNT-7). Which words belong to a category stands in lexicons, how grave it is in the rule files. */
public enum Category implements Titled {
    /** Words that boast beyond proof, which the law on advertising forbids. */
    SUPERLATIVE,
    /** Promises and offers that deceive. */
    FRAUD,
    /** Offers to gamble. */
    GAMBLING,
    /** What is obscene. */
    OBSCENITY,
    /** Insults and contempt. */
    ABUSE,
    /** Goods and services whose sale is against the law. */
    CONTRABAND,
    /** What the house or the state keeps secret. */
    SECRET,
    /** What harms the state or is reactionary. No lexicon for it comes with the library. */
    STATE;

    /**
     * Gives the stable code.
     *
     * @return the name in kebab-case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Gives the code of the finding.
     *
     * @return for example {@code prohibited-fraud}
     */
    public String findingCode() {
        return "prohibited-" + code();
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("category." + code(), Map.of());
    }
}
