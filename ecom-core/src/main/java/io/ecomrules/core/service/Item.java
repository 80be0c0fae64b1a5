package io.ecomrules.core.service;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every conversation is looked at for, one clause each. What must hold stands in the rule files. */
public enum Item implements Titled {
    /** The agent greets (SVC-1). */
    OPENING("SVC-1", Channel.ONLINE),
    /** The agent is polite in words (SVC-2). */
    POLITENESS("SVC-2", Channel.ONLINE),
    /** The agent takes leave (SVC-3). */
    CLOSING("SVC-3", Channel.ONLINE),
    /** The customer is told what to mind (SVC-4). */
    REMINDER("SVC-4", Channel.ONLINE),
    /** Problems are handled (SVC-5). */
    HANDLING("SVC-5", Channel.ONLINE),
    /** Feedback is recorded (SVC-6). */
    FEEDBACK("SVC-6", Channel.ONLINE),
    /** The agent sounds warm (SVC-A). */
    WARMTH("SVC-A", Channel.PHONE),
    /** The agent speaks evenly and easily (SVC-B). */
    STEADINESS("SVC-B", Channel.PHONE),
    /** The agent is patient (SVC-C). */
    PATIENCE("SVC-C", Channel.PHONE),
    /** No rhetorical questions, no shirking, no contradicting (SVC-D). */
    RESPECT("SVC-D", Channel.PHONE),
    /** Opening and closing as they should be, the agent's number, no slang (SVC-E). */
    WORDING("SVC-E", Channel.PHONE),
    /** The agent is polite in words (SVC-F). */
    PHONE_POLITENESS("SVC-F", Channel.PHONE),
    /** Thanks and goodbyes are returned (SVC-G). */
    RETURNED_THANKS("SVC-G", Channel.PHONE),
    /** The agent does not hang up too soon (SVC-H). */
    HANG_UP("SVC-H", Channel.PHONE),
    /** The agent lets the customer speak (SVC-I). */
    LISTENING("SVC-I", Channel.PHONE),
    /** The customer is told what to mind (SVC-J). */
    PHONE_REMINDER("SVC-J", Channel.PHONE),
    /** The agent answers what was asked (SVC-K). */
    RIGHT_ANSWER("SVC-K", Channel.PHONE),
    /** The agent handles ordinary problems alone (SVC-L). */
    CAPABILITY("SVC-L", Channel.PHONE),
    /** The data of the order are verified (SVC-M). */
    VERIFICATION("SVC-M", Channel.PHONE),
    /** Feedback is recorded (SVC-N). */
    PHONE_FEEDBACK("SVC-N", Channel.PHONE),
    /** The first response comes in time (SVC-10). */
    FIRST_RESPONSE("SVC-10", null),
    /** No forbidden words (SVC-12). */
    FORBIDDEN_WORDS("SVC-12", null);

    private static final Map<Channel, List<Item>> BY_CHANNEL = new EnumMap<>(Channel.class);

    static {
        for (var channel : Channel.values()) {
            BY_CHANNEL.put(
                    channel,
                    Arrays.stream(values())
                            .filter(item -> item.channel == null || item.channel == channel)
                            .toList());
        }
    }

    private final String clause;
    private final @Nullable Channel channel;
    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Item(String clause, @Nullable Channel channel) {
        this.clause = clause;
        this.channel = channel;
    }

    /**
     * Lists what conversations are looked at for.
     *
     * @param channel where people talk
     * @return the items, in the order of their clauses
     */
    public static List<Item> of(Channel channel) {
        return BY_CHANNEL.getOrDefault(channel, List.of());
    }

    /**
     * Finds an item.
     *
     * @param clause the id of its clause, such as {@code SVC-12}
     * @return the item, or empty if conversations are not looked at for it
     */
    public static Optional<Item> find(String clause) {
        return Arrays.stream(values())
                .filter(item -> item.clause.equals(clause))
                .findFirst();
    }

    /**
     * Gives the clause.
     *
     * @return for example SVC-1
     */
    public ClauseId clause() {
        return ClauseId.of(clause);
    }

    /**
     * Gives the stable code.
     *
     * @return for example {@code returned-thanks}
     */
    public String code() {
        return code;
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("service-item." + code, Map.of());
    }
}
