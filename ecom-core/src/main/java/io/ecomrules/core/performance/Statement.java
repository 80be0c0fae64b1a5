package io.ecomrules.core.performance;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.number.Exact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a settlement says of one person in one post for one period: figures in, coefficient, commission and findings out, with the way
 * from one to the other. All amounts are before tax.
 *
 * @param figures what it was made from
 * @param history the months that DIS-1 looked at, or null if none were given
 * @param assessment the coefficient, or why there is none
 * @param commission the commission, or null if there is none
 * @param findings everything there is to say, the reasons of a missing coefficient included, sorted by clause and code
 * @param pack the rule pack that decided
 */
public record Statement(
        Figures figures,
        @Nullable MonthlyResults history,
        Assessment assessment,
        @Nullable Commission commission,
        List<Finding> findings,
        PackReference pack) {

    /** Copies and sorts the findings. */
    public Statement {
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(pack, "pack");
        findings = Finding.inOrder(findings);
    }

    /**
     * Tells whom and what the statement is about.
     *
     * @return the natural key
     */
    public SettlementKey key() {
        return figures.key();
    }

    /**
     * Tells whether there is a coefficient.
     *
     * @return false if the reasons are among the findings
     */
    public boolean isAssessable() {
        return assessment instanceof Assessment.Assessed;
    }

    /**
     * Gives the coefficient.
     *
     * @return the exact coefficient, or null if there is none
     */
    public @Nullable Exact coefficient() {
        return assessment instanceof Assessment.Assessed assessed ? assessed.coefficient() : null;
    }

    /**
     * Explains the numbers: for each rule that took part, what it met and what came out, in the order of the computation.
     *
     * @return the steps, empty if there is no coefficient
     */
    public List<TraceStep> trace() {
        if (!(assessment instanceof Assessment.Assessed assessed)) {
            return List.of();
        }
        var steps = new ArrayList<TraceStep>();
        for (var result : assessed.indicators()) {
            steps.add(step(result));
            var target = result.target();
            if (target != null) {
                steps.add(new TraceStep(
                        result.indicator().code() + TraceStep.TARGET, target.rule(), List.of(), target.value()));
            }
        }
        var paid = commission;
        if (paid != null) {
            for (var part : paid.terms().base()) {
                var value = Objects.requireNonNull(
                        figures.exact(part.figure()), part.figure().code());
                steps.add(new TraceStep(
                        "base",
                        part.rule(),
                        List.of(new TraceStep.Input(part.figure().code(), value)),
                        value));
            }
            var rate = paid.terms().rate();
            steps.add(new TraceStep(TraceStep.RATE, rate.rule(), List.of(), rate.value()));
            var rule = paid.nothingBy() == null ? rate.rule() : paid.nothingBy();
            steps.add(new TraceStep(
                    TraceStep.COMMISSION,
                    rule,
                    List.of(
                            new TraceStep.Input("base", paid.base()),
                            new TraceStep.Input("rate", rate.value()),
                            new TraceStep.Input("coefficient", assessed.coefficient())),
                    Exact.of(paid.amount().getNumber().numberValueExact(BigDecimal.class))));
        }
        return List.copyOf(steps);
    }

    private static TraceStep step(IndicatorResult result) {
        var indicator = result.indicator();
        var inputs = new ArrayList<TraceStep.Input>();
        inputs.add(new TraceStep.Input(indicator.actual().code(), result.actual()));
        var denominator = indicator.denominator();
        inputs.add(new TraceStep.Input(denominator == null ? "target" : denominator.code(), result.against()));
        inputs.add(new TraceStep.Input("attainment", result.attainment()));
        inputs.add(new TraceStep.Input("weight", result.weight().value()));
        return new TraceStep(indicator.code(), result.weight().rule(), inputs, result.contribution());
    }
}
