package io.ecomrules.rules;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.performance.Statement;
import java.util.List;

/** What a statement says, short enough to compare with what the regulations say. */
final class Said {

    private Said() {}

    /** The amount and its currency, such as {@code CNY 23760.00}, or {@code -} where there is no commission. */
    static String pay(Statement statement) {
        var commission = statement.commission();
        if (commission == null) {
            return "-";
        }
        var amount = commission.amount();
        return amount.getCurrency().getCurrencyCode() + " "
                + Moneys.number(amount).toPlainString();
    }

    static List<String> codes(Statement statement) {
        return statement.findings().stream().map(Finding::code).toList();
    }

    static Finding finding(Statement statement, String code) {
        return statement.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + code + " among " + codes(statement) + "."));
    }

    /** One piece of a finding's evidence. */
    static String evidence(Finding finding, String name) {
        var evidence = finding.evidence().get(name);
        if (evidence == null) {
            throw new AssertionError("No " + name + " in " + finding.evidence() + ".");
        }
        return evidence.toString();
    }
}
