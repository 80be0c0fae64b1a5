package io.ecomrules.rules;

import io.ecomrules.core.approval.House;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.phrase.Lexicons;
import io.ecomrules.core.review.Appeal;
import io.ecomrules.core.review.AppealTerms;
import io.ecomrules.core.review.Disputed;
import io.ecomrules.core.review.MonthTerms;
import io.ecomrules.core.review.Reviews;
import io.ecomrules.core.review.Sample;
import io.ecomrules.core.review.ServiceMonths;
import io.ecomrules.core.script.Buyer;
import io.ecomrules.core.script.Script;
import io.ecomrules.core.script.Situation;
import io.ecomrules.core.script.Suggestions;
import io.ecomrules.core.service.Channel;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Inspected;
import io.ecomrules.core.service.LiveConversation;
import io.ecomrules.core.service.NearestMiss;
import io.ecomrules.core.service.ServiceTerms;
import io.ecomrules.core.service.Verdict;
import io.ecomrules.core.workflow.Stamp;
import io.ecomrules.rules.plan.Answers;
import io.ecomrules.rules.plan.MonthPlan;
import io.ecomrules.rules.plan.ScriptPlan;
import io.ecomrules.rules.plan.ServicePlan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Judges conversations with customers by the rules and lexicons of a pack (SVC-1 to SVC-13),
 * and suggests what to say (SVC-18). Keeps nothing. Immutable and thread-safe.
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
    private final List<Script> scripts;
    private final Map<YearMonth, ServiceTerms> known = new ConcurrentHashMap<>();

    ServicePolicy(Answers answers, Lexicons lexicons, List<Script> scripts) {
        this.answers = answers;
        this.lexicons = lexicons;
        this.scripts = scripts;
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
     * @param otherwise the day whose rules decide if it has no time
     * @return a verdict for each clause of the channel, and the score
     */
    public Inspected judge(Conversation conversation, ZoneId zone, LocalDate otherwise) {
        var at = conversation.at();
        return judge(conversation, at == null ? otherwise : LocalDate.ofInstant(at, zone));
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
     * Counts conversations by agent and month (SVC-10 to SVC-13), each by the rules of its month.
     *
     * @param zone where days and months begin at midnight
     * @param reviews what reviewers and appeals have decided
     * @return counts in which nothing is counted yet
     */
    public ServiceMonths month(ZoneId zone, Reviews reviews) {
        return new ServiceMonths(this::monthTerms, zone, reviews);
    }

    /**
     * Tells what the rules of a month say about what is counted.
     *
     * @param month the month
     * @return the terms in force
     */
    public MonthTerms monthTerms(YearMonth month) {
        return MonthPlan.terms(answers, terms(month.atDay(1)), month.atDay(1));
    }

    /**
     * Draws the conversations of a month that reviewers read.
     *
     * @param month the month
     * @param seed what makes the draw another one
     * @return a draw into which nothing has been put yet
     */
    public Sample sample(YearMonth month, String seed) {
        return new Sample(MonthPlan.samples(answers, month.atDay(1)), month, seed);
    }

    /**
     * An agent appeals against a finding.
     *
     * @param id the host's name for the appeal
     * @param finding what is appealed against
     * @param house who holds which post, and how time is counted
     * @param stamp when, by the agent, and why
     * @return the appeal; or every reason why not, see {@link Appeal#raise}
     */
    public Answer<Appeal> appeal(String id, Disputed finding, House house, Stamp stamp) {
        return Appeal.raise(id, finding, appealTerms(house.day(stamp.at())), house, stamp);
    }

    /**
     * Tells who decides on appeals, and until when they are brought.
     *
     * @param on the day
     * @return the terms in force
     */
    public AppealTerms appealTerms(LocalDate on) {
        return MonthPlan.appeals(answers, on);
    }

    /**
     * Suggests what to say on line (SVC-18). Nothing is suggested that has an empty place or that the rules of the day would blame, whatever was
     * filled in.
     *
     * @param situation what is answered to
     * @param buyer who asks, or null if that is not known
     * @param values what is filled in, by the names of the places, such as 商品
     * @param on the day whose rules decide
     * @return what can be said, and why other remarks for the situation cannot
     */
    public Suggestions suggest(Situation situation, @Nullable Buyer buyer, Map<String, String> values, LocalDate on) {
        return ScriptPlan.suggest(terms(on), scripts, situation, buyer, values);
    }

    /**
     * Gives what the pack lets agents say.
     *
     * @return every remark, by file and line
     */
    public List<Script> scripts() {
        return scripts;
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
