package io.ecomrules.benchmarks.start;

import io.ecomrules.benchmarks.rival.HandWritten;

/** Decides with the numbers in the source. */
public final class HandWrittenOnly {

    private HandWrittenOnly() {}

    /**
     * Decides once.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        Worked.print(HandWritten.settle(Worked.operator()));
    }
}
