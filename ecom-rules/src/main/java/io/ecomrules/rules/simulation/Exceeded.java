package io.ecomrules.rules.simulation;

import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects the limits of a gate that an impact exceeds. */
final class Exceeded {

    private final List<Problem> problems = new ArrayList<>();

    private Exceeded() {}

    static Exceeded none() {
        return new Exceeded();
    }

    Exceeded count(String code, int count, int most) {
        if (count > most) {
            add(Problem.of(code, "count", String.valueOf(count), "most", String.valueOf(most)));
        }
        return this;
    }

    Exceeded add(Problem problem) {
        problems.add(problem);
        return this;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
