package io.ecomrules.rules.simulation;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.performance.SettlementKey;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.core.performance.TraceStep;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * A settlement that two packs make differently.
 *
 * @param key whom and which period it is of; the period that was replayed, not the one its rules were taken from
 * @param present the statement at present
 * @param proposed the statement as it would be
 * @param presentlyLow whether the month is low in the sense of DIS-1 at present
 * @param proposedLow whether it would be
 */
public record SettlementChange(
        SettlementKey key, Statement present, Statement proposed, boolean presentlyLow, boolean proposedLow) {

    /** Checks that nothing is missing. */
    public SettlementChange {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(present, "present");
        Objects.requireNonNull(proposed, "proposed");
    }

    /**
     * Gives the pay.
     *
     * @return what is paid and what would be paid; no commission counts as nothing
     */
    public Sum pay() {
        return pay(present, proposed);
    }

    static Sum pay(Statement present, Statement proposed) {
        return new Sum(paid(present), paid(proposed));
    }

    private static MonetaryAmount paid(Statement statement) {
        var commission = statement.commission();
        return commission == null
                ? Moneys.of(BigDecimal.ZERO, statement.figures().currency())
                : commission.amount();
    }

    /**
     * Tells whether the month falls below the threshold of DIS-1.
     *
     * @return true if it is not low at present and would be
     */
    public boolean isNewlyLow() {
        return proposedLow && !presentlyLow;
    }

    /**
     * Tells whether the month rises above the threshold of DIS-1.
     *
     * @return true if it is low at present and would not be
     */
    public boolean isNoLongerLow() {
        return presentlyLow && !proposedLow;
    }

    /**
     * Tells whether somebody can no longer be assessed.
     *
     * @return true if there is a coefficient at present and would be none
     */
    public boolean isNewlyNotAssessable() {
        return present.isAssessable() && !proposed.isAssessable();
    }

    /**
     * Lists what would be said and is not said at present.
     *
     * @return the findings
     */
    public List<Finding> newFindings() {
        return without(proposed.findings(), present.findings());
    }

    /**
     * Lists what is said at present and would not be.
     *
     * @return the findings
     */
    public List<Finding> goneFindings() {
        return without(present.findings(), proposed.findings());
    }

    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        var known = others.stream().map(SettlementChange::said).toList();
        return findings.stream()
                .filter(finding -> !known.contains(said(finding)))
                .toList();
    }

    /** The name of a rule is no part of what is said. */
    private static List<Object> said(Finding finding) {
        return List.of(finding.clause(), finding.code(), finding.severity(), finding.evidence());
    }

    /**
     * Finds the first step at which the ways to the two results part.
     *
     * @return the rules of that step, or null if the steps are the same and only findings differ
     */
    public @Nullable RuleDifference firstRule() {
        var before = present.trace();
        var after = proposed.trace();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            var one = i < before.size() ? before.get(i) : null;
            var other = i < after.size() ? after.get(i) : null;
            if (!isSame(one, other)) {
                return new RuleDifference(one == null ? null : one.rule(), other == null ? null : other.rule());
            }
        }
        return null;
    }

    private static boolean isSame(@Nullable TraceStep one, @Nullable TraceStep other) {
        return one != null
                && other != null
                && one.name().equals(other.name())
                && one.value().equals(other.value())
                && one.inputs().equals(other.inputs())
                && one.rule().clause().equals(other.rule().clause());
    }

    /** Tells whether two statements are the same to the person. */
    static boolean isSame(Statement present, Statement proposed) {
        return Objects.equals(present.coefficient(), proposed.coefficient())
                && number(present).equals(number(proposed))
                && present.findings().size() == proposed.findings().size()
                && without(present.findings(), proposed.findings()).isEmpty()
                && new SettlementChange(present.key(), present, proposed, false, false).firstRule() == null;
    }

    private static Exact number(Statement statement) {
        return Exact.of(Moneys.number(paid(statement)));
    }
}
