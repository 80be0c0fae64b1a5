package io.ecomrules.rules.verify;

import io.ecomrules.core.finding.RuleReference;
import java.util.List;

/**
 * One rule alone, to be asked in a test: does it hold for these facts, and what does it set? It answers through the same engine that
 * serves. Immutable and thread-safe.
 *
 * <pre>{@code
 * var rule = ecom.rule("运营·月度提成比例");
 * assertThat(rule.holds(new Scope(Post.STORE_OPERATOR, Cycle.MONTHLY))).isTrue();
 * assertThat(rule.sets()).isEqualTo("rate 0.015");
 * }</pre>
 */
public interface RuleProbe {

    /**
     * Points at the rule.
     *
     * @return its name, clause, title, file and line
     */
    RuleReference reference();

    /**
     * Asks whether the rule's conditions hold. Dates play no part: a rule that has ended still holds for its facts.
     *
     * @param facts the facts, each of another type; {@link io.ecomrules.rules.facts} has them
     * @return true if all conditions hold
     */
    boolean holds(Record... facts);

    /**
     * Tells why it does not hold.
     *
     * @param facts the facts
     * @return the conditions that do not hold, in Chinese sentences; none if {@link #holds} is true
     */
    List<String> unmet(Record... facts);

    /**
     * Tells what the rule sets.
     *
     * @return the outcome and its values, such as {@code rate 0.015} or {@code weight sales-attainment 0.6}
     */
    String sets();
}
