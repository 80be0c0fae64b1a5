package io.ecomrules.rules;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.phrase.Lexicons;
import io.ecomrules.core.service.Channel;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Inspected;
import io.ecomrules.core.service.LiveConversation;
import io.ecomrules.core.service.NearestMiss;
import io.ecomrules.core.service.ServiceTerms;
import io.ecomrules.core.service.Turn;
import io.ecomrules.core.service.Verdict;
import io.ecomrules.rules.plan.Answers;
import io.ecomrules.rules.plan.ServicePlan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Judges conversations with customers by the rules and lexicons of a pack (SVC-1 to SVC-13). Keeps nothing. Immutable and thread-safe.
 *
 * <pre>{@code
 * var inspected = ecom.service().judge(conversation, today);
 * for (var verdict : inspected.verdicts()) { ... }
 * }</pre>
 */
public final class ServicePolicy {

    /** Conversations come from a few months; whoever comes from more is invented, and the memory begins anew. */
    private static final int MOST_MONTHS = 1_200;

    private final Answers answers;
    private final Lexicons lexicons;
    private final Map<YearMonth, ServiceTerms> known = new ConcurrentHashMap<>();

    ServicePolicy(Answers answers, Lexicons lexicons) {
        this.answers = answers;
        this.lexicons = lexicons;
    }

    /**
     * Tells what the rules say about conversations.
     *
     * @param on the day
     * @return the terms in force
     */
    public ServiceTerms terms(LocalDate on) {
        var month = YearMonth.from(on);
        var terms = known.get(month);
        if (terms == null) {
            if (known.size() >= MOST_MONTHS) {
                known.clear();
            }
            terms = ServicePlan.terms(answers, lexicons, on);
            known.put(month, terms);
        }
        return terms;
    }

    /**
     * Judges a conversation.
     *
     * @param conversation the conversation; while it goes on, the verdicts are provisional
     * @param on the day whose rules decide
     * @return a verdict for each clause of the channel, and the score
     */
    public Inspected judge(Conversation conversation, LocalDate on) {
        return LiveConversation.judge(terms(on), conversation);
    }

    /**
     * Judges a conversation by the rules of the day on which it began.
     *
     * @param conversation the conversation
     * @param zone the time zone of the house
     * @param otherwise the day whose rules decide if no turn has a time
     * @return a verdict for each clause of the channel, and the score
     */
    public Inspected judge(Conversation conversation, ZoneId zone, LocalDate otherwise) {
        var began = conversation.turns().stream()
                .map(Turn::at)
                .filter(Objects::nonNull)
                .findFirst()
                .map(at -> LocalDate.ofInstant(at, zone));
        return judge(conversation, began.orElse(otherwise));
    }

    /**
     * Listens to a conversation as it happens.
     *
     * @param id its number in the host's system
     * @param channel where people talk
     * @param agent who answers
     * @param on the day whose rules decide
     * @return a listener that has heard nothing yet
     */
    public LiveConversation listen(String id, Channel channel, EmployeeId agent, LocalDate on) {
        return new LiveConversation(terms(on), id, channel, agent);
    }

    /**
     * Tells how near a conversation came to what a verdict found missing, and what would have been enough.
     *
     * @param verdict a verdict on it
     * @param conversation the conversation
     * @return the nearest words and the phrase that would have counted, or null if nothing was missing
     */
    public @Nullable NearestMiss nearestMiss(Verdict verdict, Conversation conversation) {
        var absence = verdict.absence();
        return absence == null ? null : NearestMiss.of(absence, conversation.turns(), lexicons);
    }

    /**
     * Gives the lexicons of the pack.
     *
     * @return all of them, compiled
     */
    public Lexicons lexicons() {
        return lexicons;
    }
}
