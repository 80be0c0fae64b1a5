package io.ecomrules.core.review;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.service.Item;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often the findings of one rule were right, of those that somebody looked at in a month.
 *
 * @param month the month of the conversations
 * @param item the clause
 * @param rule the rule that decided
 * @param confirmed how many findings were right
 * @param falseHits how many were wrong
 * @param missed how many were not there; they play no part in the rate
 * @param terms how often the rules of the clause may be wrong
 */
public record RuleQuality(
        YearMonth month,
        Item item,
        RuleReference rule,
        long confirmed,
        long falseHits,
        long missed,
        FalseHitTerms terms) {

    /**
     * Gives the share of findings that were wrong.
     *
     * @return the exact share, or empty if no finding was looked at
     */
    public Optional<Exact> falseHitRate() {
        long tried = confirmed + falseHits;
        return tried == 0 ? Optional.empty() : Optional.of(Exact.of(falseHits).dividedBy(Exact.of(tried)));
    }

    /**
     * Tells whether it is wrong too often. Exactly on the limit is allowed; before enough findings were looked at nothing is said.
     *
     * @return true above the limit
     */
    public boolean isTooOftenWrong() {
        var upTo = terms.upTo();
        var from = terms.from();
        return upTo != null
                && from != null
                && confirmed + falseHits >= from.value()
                && falseHitRate().filter(rate -> upTo.value().isBelow(rate)).isPresent();
    }

    /**
     * Tells what is wrong with the rule.
     *
     * @return {@code rule-often-wrong} if it is wrong too often, and why the limit is not known; nothing otherwise
     */
    public List<Finding> findings() {
        var findings = new ArrayList<>(terms.refusals());
        var upTo = terms.upTo();
        if (upTo != null && isTooOftenWrong()) {
            findings.add(
                    Finding.of(item.clause(), "rule-often-wrong", upTo.rule().name(), Severity.WARNING)
                            .with("wrong", rule.name())
                            .with("falseHits", Long.toString(falseHits))
                            .with("tried", Long.toString(confirmed + falseHits))
                            .with("rate", percent(falseHitRate().orElseThrow()))
                            .with("limit", percent(upTo.value())));
        }
        return List.copyOf(findings);
    }

    /**
     * Gives the same as advice on the rule file, at the line of the rule, to be shown with what else a check of the rules has to say.
     *
     * @return the advice, or empty if the rule is not wrong too often
     */
    public Optional<Problem> advice() {
        return findings().stream()
                .filter(finding -> finding.code().equals("rule-often-wrong"))
                .findFirst()
                .map(this::advice);
    }

    private Problem advice(Finding finding) {
        var advice = Problem.of("rule-often-wrong");
        for (var each : finding.evidence().entrySet()) {
            advice = advice.with(each.getKey(), each.getValue().toString());
        }
        return advice.at(rule.file(), rule.line(), 0).as(Problem.Level.ADVICE);
    }

    private static String percent(Exact share) {
        return share.times(Exact.of(100))
                        .round(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }
}
