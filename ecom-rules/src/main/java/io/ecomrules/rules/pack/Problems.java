package io.ecomrules.rules.pack;

import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Collects problems, no more than a person will read and no longer than a person can read: a file of nothing but mistakes must not fill
 * the memory with their descriptions.
 */
public final class Problems implements Consumer<Problem> {

    static final int MOST = 1_000;
    private static final int LONGEST_VALUE = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private Problem.@Nullable Level left;

    /** Begins to collect. */
    public Problems() {}

    /**
     * Tells whether more problems would only be counted as too many.
     *
     * @return true if they would
     */
    public boolean isFull() {
        return left != null;
    }

    @Override
    public void accept(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(shortened(problem));
        } else if (left == null || problem.level().compareTo(left) < 0) {
            left = problem.level();
        }
    }

    /**
     * Lists what was collected.
     *
     * @return the problems, and one that says so if there were more
     */
    public List<Problem> list() {
        var all = new ArrayList<>(problems);
        if (left != null) {
            all.add(Problem.of("too-many-problems", "most", String.valueOf(MOST))
                    .as(left));
        }
        return all;
    }

    private static Problem shortened(Problem problem) {
        if (problem.parameters().values().stream().allMatch(value -> value.length() <= LONGEST_VALUE)) {
            return problem;
        }
        var parameters = new TreeMap<String, String>();
        problem.parameters().forEach((key, value) -> parameters.put(key, shortened(value)));
        return new Problem(
                problem.code(),
                problem.level(),
                problem.file(),
                problem.line(),
                problem.column(),
                problem.cell(),
                Map.copyOf(parameters));
    }

    private static String shortened(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
        return value.substring(0, end) + "…";
    }
}
