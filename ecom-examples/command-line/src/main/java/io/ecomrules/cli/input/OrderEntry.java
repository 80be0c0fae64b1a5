package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.order.Order;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file of orders, read.
 *
 * @param line the physical line it starts on, from 1
 * @param order the order, or null where the record cannot be used
 * @param problems everything that is wrong with it; none if there is an order
 */
public record OrderEntry(int line, @Nullable Order order, List<Problem> problems) {

    /** Copies the problems. */
    public OrderEntry {
        problems = List.copyOf(problems);
        if (problems.isEmpty() == (order == null)) {
            throw new IllegalArgumentException("Line " + line + " has either an order or problems: " + problems + ".");
        }
    }
}
