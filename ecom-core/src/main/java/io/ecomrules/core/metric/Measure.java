package io.ecomrules.core.metric;

import io.ecomrules.core.finding.Titled;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that may be counted about a post: a {@link Figure} of the settlement sheet or a {@link Metric} of chapter MET.
 * A measure names a number, it never holds one.
 */
public sealed interface Measure extends Titled permits Figure, Metric {

    /**
     * Returns the code by which files and rules name the measure, stable for ever.
     *
     * @return the code, such as {@code grossProfit} or {@code MET-D1}
     */
    String code();

    /**
     * Returns the measure's name for people.
     *
     * @param locale the reader's locale; English for any English locale, Chinese for all others
     * @return the name, never blank
     */
    @Override
    default String title(Locale locale) {
        return MeasureTexts.in(locale).required(code() + ".title");
    }

    /**
     * Returns the other names under which the measure is found, in one language.
     *
     * @param locale the reader's locale; English for any English locale, Chinese for all others
     * @return the other names, without the title, possibly none
     */
    default List<String> aliases(Locale locale) {
        return MeasureTexts.in(locale).list(code() + ".aliases");
    }

    /**
     * Returns what the measure's number counts.
     *
     * @return the unit
     */
    Unit unit();

    /**
     * Gives the code as it stands inside the codes of findings.
     *
     * @return the code in kebab-case, such as {@code gross-profit} or {@code met-d1}
     */
    default String kebab() {
        return code().toLowerCase(Locale.ROOT);
    }

    /**
     * Asks whether a number below zero can be right.
     *
     * @return false where a negative number is a fault of the data
     */
    boolean mayBeNegative();

    /**
     * Asks whether a number above one can be right. Where it cannot, the number is the part of some whole, and a larger
     * one is a fault of the data: most often a percentage was written where a fraction is meant.
     *
     * @return false where a number above one is a fault of the data
     */
    boolean mayExceedOne();

    /**
     * Finds the measure that a column or a rule names: by code, Java name, title or alias, Chinese or English. Case,
     * spaces, hyphens, underscores and full-width forms make no difference.
     *
     * @param codeOrAlias the name as somebody wrote it
     * @return the measure, or empty where none has that name
     */
    static Optional<Measure> parse(String codeOrAlias) {
        return MeasureNames.find(codeOrAlias);
    }
}
