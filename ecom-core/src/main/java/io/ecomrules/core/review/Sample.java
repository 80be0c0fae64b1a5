package io.ecomrules.core.review;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.service.Channel;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws the conversations of a month that reviewers read. Nobody can choose: each conversation has a number that only its own name, the month
 * and the seed decide, and those with the smallest numbers are drawn — the share that the rules set, and of each agent at least as many as they
 * set. The order in which conversations come makes no difference. One that was drawn by the share stays drawn whatever comes later; one that only
 * filled up an agent's least gives way to a conversation with a smaller number. Not thread-safe.
 */
public final class Sample {

    private static final int BITS = 62;

    private record Key(EmployeeId agent, Channel channel) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byAgent = agent.compareTo(other.agent);
            return byAgent == 0 ? channel.compareTo(other.channel) : byAgent;
        }
    }

    private record Lot(long number, String conversation) implements Comparable<Lot> {
        @Override
        public int compareTo(Lot other) {
            int byNumber = Long.compare(number, other.number);
            return byNumber == 0 ? conversation.compareTo(other.conversation) : byNumber;
        }
    }

    private record Lots(TreeSet<Lot> byShare, TreeSet<Lot> others) {}

    private final Map<Channel, SampleTerms> terms;
    private final String prefix;
    private final MessageDigest digest;
    private final TreeMap<Key, Lots> lots = new TreeMap<>();

    /**
     * Begins to draw.
     *
     * @param terms how many are drawn, for each channel
     * @param month the month
     * @param seed what makes the draw another one; whoever knows it can check the draw
     */
    public Sample(Map<Channel, SampleTerms> terms, YearMonth month, String seed) {
        this.terms = Map.copyOf(terms);
        this.prefix = seed + "\n" + month + "\n";
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Puts a conversation into the draw. Putting it in twice changes nothing.
     *
     * @param conversation its number in the host's system
     * @param agent whose conversation
     * @param channel where people talked
     */
    public void offer(String conversation, EmployeeId agent, Channel channel) {
        var lot = new Lot(number(conversation), conversation);
        var of = lots.computeIfAbsent(new Key(agent, channel), none -> new Lots(new TreeSet<>(), new TreeSet<>()));
        if (lot.number() < threshold(channel)) {
            of.byShare().add(lot);
            return;
        }
        of.others().add(lot);
        if (of.others().size() > atLeast(channel)) {
            of.others().pollLast();
        }
    }

    /**
     * Tells what was drawn of all that was put in.
     *
     * @return by agent and channel, and in each in the order in which they were drawn
     */
    public List<Drawn> drawn() {
        var all = new ArrayList<Drawn>();
        lots.forEach((key, of) -> {
            of.byShare().forEach(lot -> all.add(new Drawn(key.agent(), key.channel(), lot.conversation())));
            of.others().stream()
                    .limit(Math.max(0, atLeast(key.channel()) - of.byShare().size()))
                    .forEach(lot -> all.add(new Drawn(key.agent(), key.channel(), lot.conversation())));
        });
        return all;
    }

    private long number(String conversation) {
        var bytes = digest.digest((prefix + conversation).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(bytes).getLong() >>> (Long.SIZE - BITS);
    }

    private long threshold(Channel channel) {
        var share = Objects.requireNonNull(terms.get(channel), channel.code()).share();
        return share == null
                ? 0
                : share.value()
                        .toDecimal()
                        .multiply(BigDecimal.valueOf(1L << BITS))
                        .longValue();
    }

    private int atLeast(Channel channel) {
        var atLeast = Objects.requireNonNull(terms.get(channel), channel.code()).atLeast();
        return atLeast == null ? 0 : atLeast.value();
    }
}
