package io.ecomrules.benchmarks.start;

import io.ecomrules.benchmarks.sample.Person;
import io.ecomrules.rules.Ecom;
import java.util.Objects;

/** Decides with ecom's built-in pack. */
public final class WithEcom {

    private WithEcom() {}

    /**
     * Decides once.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        try (var ecom = Ecom.builtIn()) {
            var statement = ecom.performance().settle(Person.figures(Worked.operator()));
            Worked.print(
                    statement.coefficient(),
                    Objects.requireNonNull(statement.commission()).amount());
        }
    }
}
