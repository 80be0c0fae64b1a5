package io.ecomrules.quickstart;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Explanation;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.rules.Ecom;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Settles one operator's month and says why. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        // README
        try (var ecom = Ecom.builtIn()) {
            var figures = Figures.of(new EmployeeId("E-1001"), Post.STORE_OPERATOR, PeriodMonth.of(2026, 3))
                    .sales("1200000", "1000000")
                    .profit("300000", "200000")
                    .build();
            var statement = ecom.performance().settle(figures);
            Explanation.of(statement, Locale.SIMPLIFIED_CHINESE).forEach(out::println);
        }
        // README
    }
}
