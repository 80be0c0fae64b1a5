package io.ecomrules.core.content;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What came of screening a text (CNT-7).
 *
 * @param id the host's name for the text
 * @param decision what is to be done with it
 * @param notScreened the categories for which nobody has screened it
 * @param findings each place that is prohibited, and each category that was not screened
 */
public record Screening(String id, Decision decision, Set<Category> notScreened, List<Finding> findings) {

    /** What is to be done with a text. */
    public enum Decision implements Titled {
        /** Nothing was found, and every category was screened. */
        CLEAR,
        /** Somebody has to look at it before it is published: a hit is not certain, or a category was not screened. */
        HOLD,
        /** It is taken down at once, and whoever published it answers for it: a hit is certain. */
        REMOVE;

        /**
         * Gives the stable code.
         *
         * @return for example {@code hold}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String title(Locale locale) {
            return Messages.in(locale).text("screening." + code(), Map.of());
        }
    }

    /** Copies everything. */
    public Screening {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(decision, "decision");
        var copy = EnumSet.noneOf(Category.class);
        copy.addAll(notScreened);
        notScreened = Collections.unmodifiableSet(copy);
        findings = List.copyOf(findings);
    }

    /**
     * Tells whether it may be published as far as its words go.
     *
     * @return true if it is clear
     */
    public boolean accepted() {
        return decision == Decision.CLEAR;
    }
}
