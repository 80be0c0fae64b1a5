package io.ecomrules.core.phrase;

import io.ecomrules.core.finding.Problem;
import java.util.Objects;

/**
 * Something about a phrase that its owner should look at.
 *
 * @param phrase the phrase, by its place in the list, from 0
 * @param problem what it is: {@code phrase-noise-at-end}, {@code phrase-same}, {@code phrase-never-found} or {@code phrase-exception-apart}
 */
public record Fault(int phrase, Problem problem) {

    /** Checks that there is a problem. */
    public Fault {
        Objects.requireNonNull(problem, "problem");
    }
}
