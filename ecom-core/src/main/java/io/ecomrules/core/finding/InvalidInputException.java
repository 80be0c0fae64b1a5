package io.ecomrules.core.finding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says that an input cannot be used, with every problem in it at once.
 *
 * <p>The problems are what a program reads; the message is for a log and is in English.
 */
public class InvalidInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Problems are plain values; a host that serialises exceptions gets the message. */
    private final transient List<Problem> problems;

    /**
     * Reports problems.
     *
     * @param problems at least one problem, not null
     */
    public InvalidInputException(List<Problem> problems) {
        super(problems.stream()
                .map(problem ->
                        (problem.place() + " " + Messages.in(Locale.ENGLISH).text(problem)).strip())
                .collect(Collectors.joining(System.lineSeparator())));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("An invalid input has at least one problem.");
        }
        this.problems = List.copyOf(problems);
    }

    /**
     * Gives the problems.
     *
     * @return every problem that was found, at least one
     */
    public List<Problem> problems() {
        return problems;
    }
}
