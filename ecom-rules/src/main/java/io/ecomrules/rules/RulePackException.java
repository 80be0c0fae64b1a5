package io.ecomrules.rules;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says that a rule pack cannot serve, with every problem in it at once. The pack in service, if there is one, stays.
 *
 * <p>The problems are what a program reads; the message is for a log and is in English.
 */
public class RulePackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Reports problems.
     *
     * @param problems at least one problem
     */
    public RulePackException(List<Problem> problems) {
        super(problems.stream()
                .map(problem ->
                        (problem.place() + " " + Messages.in(Locale.ENGLISH).text(problem)).strip())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Gives the problems.
     *
     * @return every problem found, sorted by file and line
     */
    public List<Problem> problems() {
        return problems;
    }
}
