package io.ecomrules.rules;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a golden case says of one row.
 *
 * @param employee the person
 * @param post the post
 * @param coefficient the exact coefficient, or null for somebody who cannot be assessed
 * @param pay currency and amount, or {@code -} where there is no commission
 * @param findings the codes of the findings, sorted
 */
record GoldenResult(EmployeeId employee, Post post, Exact coefficient, String pay, List<String> findings) {

    GoldenResult {
        findings = findings.stream().sorted().toList();
    }

    static GoldenResult of(Statement statement) {
        return new GoldenResult(
                statement.key().employee(),
                statement.key().post(),
                statement.coefficient(),
                Said.pay(statement),
                statement.findings().stream().map(Finding::code).toList());
    }

    String row() {
        return employee + " " + post.code();
    }

    /** Says where an actual result departs from this one, a line for each difference. */
    List<String> differences(GoldenResult actual) {
        var differences = new ArrayList<String>();
        if (!Objects.equals(coefficient, actual.coefficient)) {
            differences.add("coefficient: expected " + written(coefficient) + ", was " + written(actual.coefficient));
        }
        if (!pay.equals(actual.pay)) {
            differences.add("amount: expected " + pay + ", was " + actual.pay);
        }
        if (!findings.equals(actual.findings)) {
            differences.add("findings: expected " + findings + ", was " + actual.findings);
        }
        return differences;
    }

    private static String written(Exact coefficient) {
        return coefficient == null ? "none" : coefficient.toPlainString() + " (" + coefficient + ")";
    }
}
