package io.ecomrules.core.content;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** What a site has or was seen to before it is launched (CNT-10). */
public enum LaunchItem implements Titled {
    /** The home page. */
    HOME,
    /** The categories of products. */
    CATEGORIES,
    /** The news. */
    NEWS_PAGE,
    /** The company profile. */
    PROFILE,
    /** How to get in touch. */
    CONTACT,
    /** The pages look as if they belong together. */
    CONSISTENT_LOOK,
    /** It works in the browsers in use. */
    BROWSERS,
    /** It is registered with search engines. */
    SEARCH_ENGINES;

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
        return Messages.in(locale).text("launchItem." + code(), Map.of());
    }
}
