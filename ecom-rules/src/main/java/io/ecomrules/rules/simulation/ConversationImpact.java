package io.ecomrules.rules.simulation;

import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.service.Item;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a pack would change in the verdicts on conversations that are over, found by judging them again under both packs.
 *
 * @param present the pack that decides at present
 * @param proposed the pack that was tried
 * @param judged how many conversations were judged
 * @param changes those that come out otherwise, in the order in which they were given
 * @param agents everybody whose conversations were judged, by id
 */
public record ConversationImpact(
        PackReference present,
        PackReference proposed,
        int judged,
        List<ConversationChange> changes,
        List<AgentPoints> agents) {

    /** Copies the lists. */
    public ConversationImpact {
        Objects.requireNonNull(present, "present");
        Objects.requireNonNull(proposed, "proposed");
        changes = List.copyOf(changes);
        agents = List.copyOf(agents);
    }

    /**
     * Counts how verdicts move, clause by clause.
     *
     * @return by clause, in their order, how many move how; a clause of which none does is left out
     */
    public Map<Item, Map<VerdictChange.Move, Integer>> moves() {
        var moves = new EnumMap<Item, Map<VerdictChange.Move, Integer>>(Item.class);
        for (var change : changes) {
            for (var verdict : change.verdicts()) {
                moves.computeIfAbsent(verdict.item(), none -> new TreeMap<>()).merge(verdict.move(), 1, Integer::sum);
            }
        }
        moves.replaceAll((item, counts) -> Collections.unmodifiableMap(counts));
        return Collections.unmodifiableMap(moves);
    }

    /**
     * Compares the impact with what a host lets pass without an approval.
     *
     * @param newlyFailing how many verdicts may turn into a fail
     * @return {@code gate-newly-failing} where that is exceeded; none if nobody has to be asked
     */
    public List<Problem> exceeding(int newlyFailing) {
        int count = (int) changes.stream()
                .flatMap(change -> change.verdicts().stream())
                .filter(verdict -> verdict.present().status() != Status.FAIL
                        && verdict.proposed().status() == Status.FAIL)
                .count();
        return Exceeded.none().count("gate-newly-failing", count, newlyFailing).problems();
    }
}
