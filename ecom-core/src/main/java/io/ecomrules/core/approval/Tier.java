package io.ecomrules.core.approval;

import io.ecomrules.core.finding.Titled;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A step of a chain of approvals. A tier's turn comes when every earlier one has approved. */
public enum Tier implements Titled {
    /** Decides first. */
    FIRST("第一级"),
    /** Decides after the first. */
    SECOND("第二级"),
    /** Decides after the second. */
    THIRD("第三级"),
    /** Decides after the third. */
    FOURTH("第四级"),
    /** Decides after the fourth. */
    FIFTH("第五级"),
    /** Decides after the fifth. */
    SIXTH("第六级");

    private final String chinese;

    Tier(String chinese) {
        this.chinese = chinese;
    }

    /**
     * Gives the code by which files and rules name it.
     *
     * @return the name in lower case, such as {@code first}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Gives the name for people.
     *
     * @param locale the reader's locale
     * @return the Chinese name for any Chinese locale, the English one otherwise
     */
    @Override
    public String title(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : code() + " tier";
    }

    /**
     * Finds what somebody wrote.
     *
     * @param text a code or a name, as written
     * @return the tier, or empty if none is called that
     */
    public static Optional<Tier> parse(String text) {
        return Arrays.stream(values())
                .filter(tier -> tier.code().equals(text)
                        || tier.chinese.equals(text)
                        || tier.title(Locale.ENGLISH).equals(text))
                .findFirst();
    }
}
