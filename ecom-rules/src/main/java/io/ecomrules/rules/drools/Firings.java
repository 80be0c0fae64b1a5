package io.ecomrules.rules.drools;

import java.util.BitSet;

/** Hears which numbered conditions hold. Public only because compiled rules call it. */
public final class Firings {

    private final BitSet fired = new BitSet();

    /** Begins with nothing heard. */
    public Firings() {}

    /**
     * Hears that a set of conditions holds.
     *
     * @param number its number in the unit
     */
    public void fired(int number) {
        fired.set(number);
    }

    BitSet numbers() {
        return fired;
    }
}
