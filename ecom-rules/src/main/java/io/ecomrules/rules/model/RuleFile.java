package io.ecomrules.rules.model;

import java.util.List;

/**
 * A rule file that has been read.
 *
 * @param path the file, relative to its pack
 * @param kind the kind of decision its rules are for
 * @param at where the kind is named
 * @param rules its rules in their order
 */
public record RuleFile(String path, String kind, Position at, List<Rule> rules) {

    /** Copies the rules. */
    public RuleFile {
        rules = List.copyOf(rules);
    }
}
