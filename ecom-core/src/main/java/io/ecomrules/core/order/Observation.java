package io.ecomrules.core.order;

import io.ecomrules.core.finding.Evidence;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something seen in an order, before any rule says how grave it is. The evidence is not copied: it is never changed once it is here.
 *
 * @param fault what it is
 * @param evidence the facts that prove it, in reading order
 */
record Observation(Fault fault, Map<String, Evidence> evidence) {

    /**
     * Notes what was seen.
     *
     * @param fault what it is
     * @param namesAndTexts names and facts in turn
     * @return the observation
     */
    static Observation of(Fault fault, String... namesAndTexts) {
        var evidence = new LinkedHashMap<String, Evidence>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            evidence.put(namesAndTexts[i], new Evidence.Text(namesAndTexts[i + 1]));
        }
        return new Observation(fault, evidence);
    }
}
