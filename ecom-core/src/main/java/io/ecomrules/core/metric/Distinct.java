package io.ecomrules.core.metric;

import java.util.HashSet;
import java.util.Set;

/** How many different ones there are, counted exactly. Two counts merge into that of the union, and never add up. Not thread-safe. */
public final class Distinct {

    private final Set<String> ids = new HashSet<>();

    /**
     * Sees one.
     *
     * @param id by which it is known again
     */
    public void add(String id) {
        ids.add(id);
    }

    /**
     * Takes in all that another count has seen.
     *
     * @param other the other count
     */
    public void addAll(Distinct other) {
        ids.addAll(other.ids);
    }

    /**
     * Tells how many there are.
     *
     * @return the number, each counted once
     */
    public long count() {
        return ids.size();
    }

    /**
     * Tells how many of them are in something else as well.
     *
     * @param others the ids to look in
     * @return the number that both have
     */
    public long in(Set<String> others) {
        return ids.stream().filter(others::contains).count();
    }

    /**
     * Tells whether one was seen.
     *
     * @param id the one
     * @return true if it was
     */
    public boolean contains(String id) {
        return ids.contains(id);
    }
}
