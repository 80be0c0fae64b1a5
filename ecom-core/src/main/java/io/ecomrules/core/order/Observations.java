package io.ecomrules.core.order;

import io.ecomrules.core.finding.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes what is seen in one order, and what could not be looked at. Nearly every order has nothing to take. */
final class Observations {

    private @Nullable List<Observation> seen;
    private @Nullable Map<String, String> missing;

    void see(Fault fault, String... namesAndTexts) {
        see(Observation.of(fault, namesAndTexts));
    }

    void see(Observation observation) {
        if (seen == null) {
            seen = new ArrayList<>();
        }
        seen.add(observation);
    }

    /** Says that a fault could not be looked for. */
    void cannotCheck(Fault fault, String lacking) {
        if (missing == null) {
            missing = new TreeMap<>();
        }
        missing.merge(fault.code(), lacking, (before, more) -> before + " + " + more);
    }

    List<Observation> all() {
        var all = seen == null ? new ArrayList<Observation>() : new ArrayList<>(seen);
        if (missing != null) {
            all.add(new Observation(Fault.CANNOT_CHECK, Map.of("checks", new Evidence.Table(missing))));
        }
        return all;
    }

    boolean isEmpty() {
        return seen == null && missing == null;
    }
}
