package io.ecomrules.core.review;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.Tally;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the service of an agent was in a month.
 *
 * @param agent the agent
 * @param month the month
 * @param conversations how many conversations the agent had
 * @param open how many of them go on, so that their verdicts may change
 * @param score the mean score of those that have one, between 0 and 100, or null if none has
 * @param clauses how the conversations stand with each clause, in the order of the clauses
 * @param verdicts what was counted, and whether it is too much (SVC-10 to SVC-13)
 * @param metrics MET-S1, MET-S2, MET-S3 and MET-S9; one that has no value is left out
 * @param findings what is too much, and what no rule says
 */
public record AgentMonth(
        EmployeeId agent,
        YearMonth month,
        long conversations,
        long open,
        @Nullable Exact score,
        List<ClauseCount> clauses,
        List<TallyVerdict> verdicts,
        Map<Metric, Exact> metrics,
        List<Finding> findings) {

    private static final List<Metric> METRICS =
            List.of(Metric.FIRST_RESPONSE, Metric.FORBIDDEN_PHRASES, Metric.BAD_REVIEWS, Metric.ANSWERED_IN_TIME);

    /** Copies everything. */
    public AgentMonth {
        clauses = List.copyOf(clauses);
        verdicts = List.copyOf(verdicts);
        var copy = new EnumMap<Metric, Exact>(Metric.class);
        copy.putAll(metrics);
        metrics = Collections.unmodifiableMap(copy);
        findings = Finding.inOrder(findings);
    }

    static AgentMonth of(EmployeeId agent, YearMonth month, AgentCount count, MonthTerms terms) {
        var judge = new TallyJudge(agent, month, count, terms);
        return new AgentMonth(
                agent,
                month,
                count.conversations,
                count.open,
                count.scored == 0 ? null : count.scores.dividedBy(Exact.of(count.scored)),
                Arrays.stream(Item.values()).map(count::clause).toList(),
                judge.verdicts,
                metrics(count, terms),
                judge.findings);
    }

    /** A quotient of nothing has no value, and neither has a count where nobody counted. */
    private static Map<Metric, Exact> metrics(AgentCount count, MonthTerms terms) {
        var metrics = new EnumMap<Metric, Exact>(Metric.class);
        if (count.responses > 0) {
            metrics.put(Metric.FIRST_RESPONSE, seconds(count.responseTime).dividedBy(Exact.of(count.responses)));
        }
        var words = count.clause(Item.FORBIDDEN_WORDS);
        if (words.pass() + words.fail() + words.notApplicable() > 0) {
            metrics.put(Metric.FORBIDDEN_PHRASES, Exact.of(total(Tally.FORBIDDEN_PHRASES, count)));
        }
        if (count.rated > 0 && terms.of(Tally.BAD_REVIEWS).badRatingUpTo() != null) {
            metrics.put(Metric.BAD_REVIEWS, Exact.of(total(Tally.BAD_REVIEWS, count)));
        }
        var answers = count.clause(Item.FIRST_RESPONSE);
        long asked = answers.pass() + answers.fail();
        if (asked > 0) {
            metrics.put(Metric.ANSWERED_IN_TIME, Exact.of(answers.pass()).dividedBy(Exact.of(asked)));
        }
        return metrics;
    }

    private static long total(Tally tally, AgentCount count) {
        return count.counts.getOrDefault(tally, new DayCounts()).days().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Exact seconds(Duration duration) {
        return Exact.of(BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9)));
    }

    /**
     * Lists the metrics that a month of service has.
     *
     * @return MET-S1, MET-S2, MET-S3 and MET-S9
     */
    public static List<Metric> metricsOfService() {
        return METRICS;
    }

    /**
     * Finds how the conversations stand with a clause.
     *
     * @param item the clause
     * @return the counts
     */
    public ClauseCount clause(Item item) {
        return clauses.stream()
                .filter(count -> count.item() == item)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Finds how the agent stands with something that is counted.
     *
     * @param tally what is counted
     * @return the verdict; that of a day where there is a limit for a day and another for the month
     */
    public TallyVerdict verdict(Tally tally) {
        return verdicts.stream()
                .filter(verdict -> verdict.tally() == tally)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Gives the metrics as the figures of a scorecard take them, exactly.
     *
     * @return the values; one that has none is left out, since it is not known and not 0
     */
    public Map<Measure, Exact> figures() {
        return Map.copyOf(metrics);
    }
}
