package io.ecomrules.core.order;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.PackReference;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * What there is to say about an order: whether it was worked in time and what is wrong with it. It decides nothing; a person does.
 *
 * @param order the order's id
 * @param verdicts one for each promise, in the order of the clauses
 * @param findings what was found, in {@link Finding#ORDER}
 * @param zone the time zone in which instants are told
 * @param pack the rule pack that was asked
 */
public record OrderReport(
        String order, List<PromiseVerdict> verdicts, List<Finding> findings, ZoneId zone, PackReference pack) {

    /** Copies the lists. */
    public OrderReport {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(pack, "pack");
        verdicts = List.copyOf(verdicts);
        findings = Finding.inOrder(findings);
    }
}
