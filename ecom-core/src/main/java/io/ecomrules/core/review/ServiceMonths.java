package io.ecomrules.core.review;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Inspected;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.LiveConversation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Counts conversations by agent and month. Keeps counts and no conversations: the order in which they come makes no difference, two halves
 * make the whole, and whatever was counted can be taken back and counted otherwise, as after an appeal. Not thread-safe: count in several and
 * {@link #merge} them.
 */
public final class ServiceMonths {

    private record Key(YearMonth month, EmployeeId agent) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byMonth = month.compareTo(other.month);
            return byMonth == 0 ? agent.compareTo(other.agent) : byMonth;
        }
    }

    private record Rule(YearMonth month, Item item, RuleReference reference) implements Comparable<Rule> {
        private static final Comparator<Rule> ORDER = Comparator.comparing(Rule::month)
                .thenComparing(Rule::item)
                .thenComparing(rule -> rule.reference().name());

        @Override
        public int compareTo(Rule other) {
            return ORDER.compare(this, other);
        }
    }

    private record Tries(long confirmed, long falseHits, long missed) {
        private @Nullable Tries plus(Tries more) {
            var sum = new Tries(confirmed + more.confirmed, falseHits + more.falseHits, missed + more.missed);
            return sum.equals(new Tries(0, 0, 0)) ? null : sum;
        }
    }

    private final Function<YearMonth, MonthTerms> terms;
    private final ZoneId zone;
    private Reviews reviews;
    private final TreeMap<Key, AgentCount> agents = new TreeMap<>();
    private final TreeMap<Rule, Tries> rules = new TreeMap<>();
    private final Map<YearMonth, MonthTerms> known = new HashMap<>();

    /**
     * Begins to count.
     *
     * @param terms what the rules of a month say
     * @param zone where days and months begin at midnight
     * @param reviews what reviewers and appeals have decided
     */
    public ServiceMonths(Function<YearMonth, MonthTerms> terms, ZoneId zone, Reviews reviews) {
        this.terms = terms;
        this.zone = zone;
        this.reviews = reviews;
    }

    /**
     * Tells to which month a conversation belongs.
     *
     * @param conversation the conversation
     * @return the month of its earliest time, or null if it has no time
     */
    public @Nullable YearMonth month(Conversation conversation) {
        var at = conversation.at();
        return at == null ? null : YearMonth.from(LocalDate.ofInstant(at, zone));
    }

    /**
     * Judges a conversation by the rules of its month, and counts it.
     *
     * @param conversation the conversation
     * @return {@code conversation-without-time} if it belongs to no month and was not counted; and decisions about it that decide nothing
     */
    public List<Problem> add(Conversation conversation) {
        return count(conversation, 1);
    }

    /**
     * Counts a conversation that was judged by the rules of its month, as one that was listened to while it happened.
     *
     * @param inspected the verdicts
     * @param customer who asked, or null if that is not known
     * @return as {@link #add(Conversation)}
     */
    public List<Problem> add(Inspected inspected, @Nullable String customer) {
        return count(inspected, customer, 1);
    }

    /**
     * Takes a conversation back that was counted.
     *
     * @param conversation the conversation as it was counted
     * @return as {@link #add(Conversation)}
     */
    public List<Problem> remove(Conversation conversation) {
        return count(conversation, -1);
    }

    /**
     * Takes a later decision about a conversation that was counted into account: an appeal that was upheld, a review. Everything that depended
     * on the finding is as if the decision had been there from the beginning.
     *
     * @param review the decision
     * @param conversation the conversation as it was counted
     * @return as {@link #add(Conversation)}
     * @throws IllegalArgumentException if the decision is about another conversation
     */
    public List<Problem> review(Review review, Conversation conversation) {
        if (!review.conversation().equals(conversation.id())) {
            throw new IllegalArgumentException(
                    "The decision is about " + review.conversation() + " and not about " + conversation.id() + ".");
        }
        remove(conversation);
        reviews = reviews.with(review);
        return add(conversation);
    }

    /**
     * Adds what was counted elsewhere by the same rules.
     *
     * @param other counts of other conversations; they are not changed
     * @throws IllegalArgumentException if days begin elsewhere there
     */
    public void merge(ServiceMonths other) {
        if (!zone.equals(other.zone)) {
            throw new IllegalArgumentException(
                    "Days of " + zone + " and of " + other.zone + " cannot be counted together.");
        }
        other.agents.forEach((key, count) ->
                agents.computeIfAbsent(key, none -> new AgentCount()).merge(count));
        other.rules.forEach((rule, tries) -> rules.merge(rule, tries, Tries::plus));
    }

    /**
     * Tells how the service of each agent was in each month.
     *
     * @return in the order of months, and of agents within them
     */
    public List<AgentMonth> agents() {
        var all = new ArrayList<AgentMonth>();
        agents.forEach((key, count) -> all.add(AgentMonth.of(key.agent(), key.month(), count, terms(key.month()))));
        return all;
    }

    /**
     * Tells how often the rules were right whose findings somebody has looked at.
     *
     * @return in the order of months, clauses and names
     */
    public List<RuleQuality> rules() {
        var all = new ArrayList<RuleQuality>();
        rules.forEach((rule, tries) -> all.add(new RuleQuality(
                rule.month(),
                rule.item(),
                rule.reference(),
                tries.confirmed(),
                tries.falseHits(),
                tries.missed(),
                terms(rule.month()).of(rule.item()))));
        return all;
    }

    private List<Problem> count(Conversation conversation, int sign) {
        var month = month(conversation);
        return month == null
                ? withoutTime(conversation.id())
                : count(LiveConversation.judge(terms(month).service(), conversation), conversation.customer(), sign);
    }

    private List<Problem> count(Inspected inspected, @Nullable String customer, int sign) {
        Instant at = inspected.measured().at();
        if (at == null) {
            return withoutTime(inspected.conversation());
        }
        var day = LocalDate.ofInstant(at, zone);
        var month = YearMonth.from(day);
        var rulesOfMonth = terms(month);
        var reviewed = Reviewed.of(inspected, rulesOfMonth.service(), reviews.about(inspected.conversation()));
        var key = new Key(month, inspected.agent());
        var count = agents.computeIfAbsent(key, none -> new AgentCount());
        count.add(reviewed, customer, day, rulesOfMonth, zone, sign);
        if (count.conversations == 0) {
            agents.remove(key);
        }
        for (var tried : reviewed.tried()) {
            var rule = tried.verdict().rule();
            if (rule != null) {
                rules.merge(
                        new Rule(month, tried.verdict().item(), rule),
                        new Tries(
                                (long) sign * tried.confirmed(),
                                (long) sign * tried.falseHits(),
                                (long) sign * tried.missed()),
                        Tries::plus);
            }
        }
        return reviewed.problems();
    }

    private MonthTerms terms(YearMonth month) {
        return known.computeIfAbsent(month, terms);
    }

    private static List<Problem> withoutTime(String conversation) {
        return List.of(Problem.of("conversation-without-time", "conversation", conversation));
    }
}
