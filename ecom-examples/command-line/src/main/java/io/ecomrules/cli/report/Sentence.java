package io.ecomrules.cli.report;

import java.util.List;

/**
 * A sentence and what it rests on.
 *
 * @param text the sentence
 * @param rules the rules behind it, possibly none
 */
record Sentence(String text, List<Citation> rules) {

    Sentence {
        rules = List.copyOf(rules);
    }
}
