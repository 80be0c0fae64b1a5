package io.ecomrules.benchmarks.start;

import io.ecomrules.benchmarks.rival.OpenlTables;
import java.nio.file.Path;

/** Compiles the same numbers with OpenL, then decides. */
public final class WithOpenl {

    private WithOpenl() {}

    /**
     * Decides once.
     *
     * @param arguments the workbook
     */
    public static void main(String... arguments) {
        Worked.print(OpenlTables.compile(Path.of(arguments[0])).settle(Worked.operator()));
    }
}
