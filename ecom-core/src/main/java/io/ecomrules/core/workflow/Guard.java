package io.ecomrules.core.workflow;

import io.ecomrules.core.finding.Problem;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A named condition of a step. It gives all its reasons against the step at once and changes nothing.
 *
 * @param code its name, in kebab-case and stable
 * @param rule what speaks against the step; nothing if it may be taken
 * @param <X> what it looks at
 */
public record Guard<X>(String code, Function<? super X, List<Problem>> rule) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Checks the name. */
    public Guard {
        checked(code);
        Objects.requireNonNull(rule, "rule");
    }

    /**
     * Looks at a case.
     *
     * @param context what is known of it
     * @return everything that speaks against the step
     */
    public List<Problem> against(X context) {
        return rule.apply(context);
    }

    static void checked(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("'" + code + "' is no name in kebab-case, such as paid-in-full.");
        }
    }
}
