package io.ecomrules.core.script;

import io.ecomrules.core.finding.Problem;
import java.util.List;

/**
 * What an agent may say now.
 *
 * @param remarks what can be said as it is: those for this kind of buyer first, then those for everybody
 * @param withheld why others cannot: {@code script-value-missing} names the places that nothing was given for, {@code script-breaks-rule} the
 *     clause that would be broken, with file and line
 */
public record Suggestions(List<Remark> remarks, List<Problem> withheld) {

    /** Copies the lists. */
    public Suggestions {
        remarks = List.copyOf(remarks);
        withheld = List.copyOf(withheld);
    }

    /**
     * What is said.
     *
     * @param text the words, with every place filled in
     * @param script where they come from
     */
    public record Remark(String text, Script script) {}
}
