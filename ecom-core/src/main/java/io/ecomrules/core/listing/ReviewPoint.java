package io.ecomrules.core.listing;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** What a review of an edited product looks at (LST-8). */
public enum ReviewPoint implements Titled {
    /** The plan was followed. */
    PLAN_FOLLOWED,
    /** The images are right. */
    IMAGES,
    /** The text is right. */
    TEXT,
    /** The format is right. */
    FORMAT;

    /**
     * Gives the stable code.
     *
     * @return for example {@code plan-followed}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Gives the code under which it is told that nobody looked at it.
     *
     * @return for example {@code not-reviewed-images}
     */
    public String absence() {
        return "not-reviewed-" + code();
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("review-point." + code(), Map.of());
    }
}
