package io.ecomrules.core.settlement;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Cycle;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.SettlementKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody says that one figure of a settlement is wrong, what it should be, and what proves it (PAY-3, PAY-4). What would come of it
 * can be tried before it is decided; {@link ObjectionCase} leads it to a decision.
 *
 * <p>Refuses an empty id, no evidence or blank evidence, and a claim that no figure can have, such as negative expenses. A figure that
 * the scorecard does not use may be contested: trying it then shows no change.
 *
 * @param id the host's id of this objection, by which it is never booked twice
 * @param key the settlement contested
 * @param contested the figure contested; it may be one that was not known
 * @param claimed what the figure should be
 * @param evidence what proves it: documents, order numbers, statements, as the host names them; at least one
 * @param raisedBy who objects: the person settled, or somebody on that person's behalf
 * @param raisedOn the day of the objection
 */
public record Objection(
        String id,
        SettlementKey key,
        Measure contested,
        BigDecimal claimed,
        List<String> evidence,
        EmployeeId raisedBy,
        LocalDate raisedOn) {

    /**
     * Checks what was written and copies the evidence.
     *
     * @throws InvalidInputException with {@code empty-id}, {@code objection-without-evidence} and the problems of an impossible claim
     */
    public Objection {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(contested, "contested");
        Objects.requireNonNull(claimed, "claimed");
        Objects.requireNonNull(raisedBy, "raisedBy");
        Objects.requireNonNull(raisedOn, "raisedOn");
        evidence = List.copyOf(evidence);
        var problems = new ArrayList<Problem>();
        if (id.isBlank()) {
            problems.add(Problem.of("empty-id", "subject", key.toString()));
        }
        if (evidence.isEmpty() || evidence.stream().anyMatch(String::isBlank)) {
            problems.add(Problem.of("objection-without-evidence", "id", id, "subject", key.toString()));
        }
        try {
            new Figures(key, Moneys.CNY, null, Map.of(contested, claimed));
        } catch (InvalidInputException impossible) {
            problems.addAll(impossible.problems());
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /**
     * Tells who decides.
     *
     * @return the marketing-centre director for a month (PAY-3), finance for an assessment year (PAY-4)
     */
    public Post addressee() {
        return key.period().cycle() == Cycle.MONTHLY ? Post.MARKETING_CENTRE_DIRECTOR : Post.FINANCE;
    }

    /**
     * Puts the claim in the place of the contested figure.
     *
     * @param figures the figures of the contested settlement
     * @return figures that differ in this one only
     * @throws IllegalArgumentException if the figures are those of another settlement
     */
    public Figures applyTo(Figures figures) {
        if (!figures.key().equals(key)) {
            throw new IllegalArgumentException(
                    "Objection " + id + " contests " + key + " but the figures are of " + figures.key() + ".");
        }
        return figures.with(contested, claimed);
    }
}
