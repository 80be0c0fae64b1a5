package io.ecomrules.core.finding;

import java.util.List;

/**
 * Says that a rule pack cannot serve, with every problem in it at once, sorted by file and line. The pack in service, if there is one,
 * stays.
 */
public class RulePackException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    /**
     * Reports problems.
     *
     * @param problems at least one problem
     */
    public RulePackException(List<Problem> problems) {
        super(problems);
    }
}
