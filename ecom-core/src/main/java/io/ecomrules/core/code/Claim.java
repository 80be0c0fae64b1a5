package io.ecomrules.core.code;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RuleReference;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which code an order is owed to (CMP-2).
 *
 * @param order the order
 * @param scan the scan that it is owed to, or null
 * @param others the other scans that could have claimed it, the earliest first
 * @param rules the rules that decided
 * @param unknown why it could not be decided although there are scans; none where it was, or where there are none
 */
public record Claim(
        ScannedOrder order, @Nullable Scan scan, List<Scan> others, List<RuleReference> rules, List<Problem> unknown) {

    /** Copies the lists. */
    public Claim {
        Objects.requireNonNull(order, "order");
        others = List.copyOf(others);
        rules = List.copyOf(rules);
        unknown = List.copyOf(unknown);
    }
}
