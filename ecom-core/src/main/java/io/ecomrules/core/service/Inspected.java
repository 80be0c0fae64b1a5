package io.ecomrules.core.service;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a conversation.
 *
 * @param conversation its number in the host's system
 * @param channel where people talked
 * @param agent who answered
 * @param verdicts one for each item of the channel, in the order of the clauses
 * @param score between 0 and 100, or null if nothing could be decided
 * @param findings what is wrong with the record of it: times that run backwards, nobody who speaks
 * @param measured what the month is counted from
 */
public record Inspected(
        String conversation,
        Channel channel,
        EmployeeId agent,
        List<Verdict> verdicts,
        @Nullable Exact score,
        List<Finding> findings,
        Measured measured) {

    /** Copies the lists. */
    public Inspected {
        Objects.requireNonNull(conversation, "conversation");
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
    }

    /**
     * Puts other verdicts in place of these, as after a review, and counts the score again.
     *
     * @param terms what the rules say
     * @param revised the other verdicts, in the order of the clauses
     * @return the same conversation with those verdicts
     */
    public Inspected revised(ServiceTerms terms, List<Verdict> revised) {
        return new Inspected(conversation, channel, agent, revised, Scoring.score(terms, revised), findings, measured);
    }

    /**
     * Finds the verdict on an item.
     *
     * @param item the item
     * @return the verdict
     * @throws IllegalArgumentException if conversations of the channel are not looked at for it
     */
    public Verdict verdict(Item item) {
        return verdicts.stream()
                .filter(verdict -> verdict.item() == item)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Conversations of " + channel.code() + " are not looked at for " + item.clause() + "."));
    }
}
