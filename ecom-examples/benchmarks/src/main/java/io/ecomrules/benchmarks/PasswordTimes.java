package io.ecomrules.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * 100,000 passwords by ecom and by Passay alone in turns in one JVM, so that whatever else the machine does falls on all of them. Tells the
 * medians, and the median and the spread of the ratio within a round.
 */
public final class PasswordTimes {

    private static final int WARM_UP = 10;
    private static final int ROUNDS = 41;

    private PasswordTimes() {}

    /**
     * Measures.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var contenders = new PasswordBenchmark();
        IntSupplier[] each = {contenders::ecom, contenders::passayAlone, contenders::passayLean};
        var times = new double[each.length][ROUNDS];
        int good = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int i = 0; i < each.length; i++) {
                long start = System.nanoTime();
                good += each[i].getAsInt();
                if (round >= 0) {
                    times[i][round] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        contenders.close();
        out.println(good + " good in all");
        tell(out, "ecom", times[0], times[0]);
        tell(out, "passay as it comes", times[1], times[0]);
        tell(out, "passay, lean", times[2], times[0]);
    }

    private static void tell(PrintStream out, String name, double[] own, double[] ecom) {
        var ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ratios[round] = ecom[round] / own[round];
        }
        var sorted = own.clone();
        Arrays.sort(sorted);
        Arrays.sort(ratios);
        out.printf(
                Locale.ROOT,
                "%s: %.0f ms; ecom takes %.2f of it (quarters %.2f … %.2f)%n",
                name,
                sorted[ROUNDS / 2],
                ratios[ROUNDS / 2],
                ratios[ROUNDS / 4],
                ratios[3 * ROUNDS / 4]);
    }
}
