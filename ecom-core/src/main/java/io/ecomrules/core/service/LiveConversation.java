package io.ecomrules.core.service;

import io.ecomrules.core.organization.EmployeeId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as it happens: it hears turn by turn, and tells at any moment how things stand. A turn costs what that turn costs, however many went
 * before; only a few of them are remembered. When it ends, the verdicts are those of {@link #judge}, because that is how those are made.
 *
 * <p>Not thread-safe: one conversation, one thread at a time.
 *
 * <pre>{@code
 * var live = ecom.service().listen("c1", Channel.ONLINE, agent, today);
 * live.hear(Turn.of(Speaker.CUSTOMER, "在吗"));
 * live.hear(Turn.of(Speaker.AGENT, "您好，欢迎光临"));
 * live.verdicts();                    // what is decided already, and what is still open
 * live.end(Ending.UNKNOWN.by(Speaker.AGENT));
 * }</pre>
 */
public final class LiveConversation {

    private final String id;
    private final Channel channel;
    private final EmployeeId agent;
    private final ServiceTerms terms;
    private final Ear ear;
    private final Sitting sitting = new Sitting();
    private final ResponseMeter meter = new ResponseMeter();
    private final List<ItemWatch> items = new ArrayList<>();
    private int turns;

    /**
     * Begins to listen.
     *
     * @param terms what the rules say
     * @param id the conversation's number in the host's system
     * @param channel where people talk
     * @param agent who answers
     */
    public LiveConversation(ServiceTerms terms, String id, Channel channel, EmployeeId agent) {
        this.id = id;
        this.channel = channel;
        this.agent = agent;
        this.terms = terms;
        this.ear = new Ear(terms.lexicons());
        for (var item : Item.of(channel)) {
            var known = terms.items().get(item);
            items.add(new ItemWatch(
                    known == null
                            ? new ItemTerms(
                                    item, List.of(), ItemTerms.Applies.ALWAYS, ItemTerms.Worth.NOTHING, List.of())
                            : known,
                    terms.lexicons()));
        }
    }

    /**
     * Judges a conversation that is there as a whole.
     *
     * @param terms what the rules say
     * @param conversation the conversation; while it goes on, verdicts are provisional
     * @return the verdicts
     */
    public static Inspected judge(ServiceTerms terms, Conversation conversation) {
        var live = new LiveConversation(terms, conversation.id(), conversation.channel(), conversation.agent());
        conversation.turns().forEach(live::hear);
        var ending = conversation.ending();
        return ending == null ? live.soFar() : live.end(ending);
    }

    /**
     * Hears the next turn.
     *
     * @param turn the turn
     * @throws IllegalStateException if the conversation has ended
     */
    public void hear(Turn turn) {
        if (!sitting.isOpen()) {
            throw new IllegalStateException("Conversation " + id + " has ended. Begin another for what comes after.");
        }
        sitting.take(turn);
        meter.take(turn, sitting.isInTime());
        var heard = ear.hear(turns, turn, sitting.isInTime());
        for (var item : items) {
            item.hear(heard);
        }
        turns++;
    }

    /**
     * Tells how things stand.
     *
     * @return one verdict for each item of the channel; those that are not final may change
     */
    public List<Verdict> verdicts() {
        var verdicts = new ArrayList<Verdict>();
        for (var item : items) {
            verdicts.add(item.verdict(sitting));
        }
        return List.copyOf(verdicts);
    }

    /**
     * Tells how things stand, with the score.
     *
     * @return what can be said by now
     */
    public Inspected soFar() {
        var verdicts = verdicts();
        return new Inspected(
                id,
                channel,
                agent,
                verdicts,
                Scoring.score(terms, verdicts),
                TurnFindings.of(sitting, turns),
                meter.measured(sitting));
    }

    /**
     * Ends the conversation.
     *
     * @param ending how it ended and what is known of it
     * @return the verdicts, all of them final
     * @throws IllegalStateException if it has ended already
     */
    public Inspected end(Ending ending) {
        if (!sitting.isOpen()) {
            throw new IllegalStateException("Conversation " + id + " has ended already.");
        }
        sitting.end(ending);
        return soFar();
    }

    /**
     * Tells what the systems knew at the end.
     *
     * @return the ending, or null while it goes on
     */
    public @Nullable Ending ending() {
        return sitting.ending();
    }
}
