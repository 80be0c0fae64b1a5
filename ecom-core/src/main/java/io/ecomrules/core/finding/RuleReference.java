package io.ecomrules.core.finding;

import java.util.Objects;

/**
 * The rule behind a number or a finding, and where it stands, so that a reader can open the file and see it.
 *
 * @param name the rule's name, unique in its pack
 * @param clause the clause it carries out
 * @param title what it says, in Chinese, without its number
 * @param file the rule file, relative to the pack
 * @param line the line the rule begins on, from 1
 */
public record RuleReference(String name, ClauseId clause, String title, String file, int line) {

    /** Checks that nothing is missing. */
    public RuleReference {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(file, "file");
        if (line < 1) {
            throw new IllegalArgumentException(
                    "Lines are counted from 1 but rule \"" + name + "\" claims line " + line + ".");
        }
    }
}
