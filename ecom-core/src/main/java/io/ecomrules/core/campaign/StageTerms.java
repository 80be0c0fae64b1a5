package io.ecomrules.core.campaign;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules in force say about stages (CMP-6).
 *
 * @param months how many months a stage lasts; the last has no end
 * @param tasks what is to be done in a stage
 * @param refusals why something is not set
 */
public record StageTerms(
        Map<Stage, Ruled<Integer>> months, Map<Stage, List<Ruled<StageTask>>> tasks, List<Finding> refusals) {

    /** Copies everything. */
    public StageTerms {
        var lasting = new EnumMap<Stage, Ruled<Integer>>(Stage.class);
        lasting.putAll(months);
        months = Collections.unmodifiableMap(lasting);
        var work = new EnumMap<Stage, List<Ruled<StageTask>>>(Stage.class);
        tasks.forEach((stage, all) -> work.put(stage, List.copyOf(all)));
        tasks = Collections.unmodifiableMap(work);
        refusals = List.copyOf(refusals);
    }
}
