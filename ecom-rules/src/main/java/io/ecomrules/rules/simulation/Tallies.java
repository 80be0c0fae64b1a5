package io.ecomrules.rules.simulation;

import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.service.Inspected;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up the scores of each agent under two packs. */
final class Tallies {

    private static final class Tally {
        private int conversations;
        private int changed;
        private final Mean present = new Mean();
        private final Mean proposed = new Mean();
    }

    private static final class Mean {
        private Exact sum = Exact.ZERO;
        private int count;

        void add(@Nullable Exact score) {
            if (score != null) {
                sum = sum.plus(score);
                count++;
            }
        }

        @Nullable
        Exact value() {
            return count == 0 ? null : sum.dividedBy(Exact.of(count));
        }
    }

    private final Map<EmployeeId, Tally> byAgent = new TreeMap<>();

    void add(Inspected before, Inspected after, boolean isChanged) {
        var tally = byAgent.computeIfAbsent(before.agent(), none -> new Tally());
        tally.conversations++;
        tally.changed += isChanged ? 1 : 0;
        tally.present.add(before.score());
        tally.proposed.add(after.score());
    }

    List<AgentPoints> points() {
        return byAgent.entrySet().stream()
                .map(each -> new AgentPoints(
                        each.getKey(),
                        each.getValue().conversations,
                        each.getValue().changed,
                        each.getValue().present.value(),
                        each.getValue().proposed.value()))
                .toList();
    }
}
