package io.ecomrules.benchmarks.start;

import io.ecomrules.benchmarks.rival.UsualDrools;

/** Compiles the same rules with Drools, then decides. */
public final class WithUsualDrools {

    private WithUsualDrools() {}

    /**
     * Decides once.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        Worked.print(UsualDrools.compile().settle(Worked.operator()));
    }
}
