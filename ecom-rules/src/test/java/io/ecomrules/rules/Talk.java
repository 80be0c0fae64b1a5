package io.ecomrules.rules;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.service.Channel;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Ending;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.Turn;
import io.ecomrules.core.service.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A conversation as tests write it: who says what, one line each ({@code 客：} the customer, {@code 服：} the agent, {@code 机：} the bot). */
final class Talk {

    private static final Instant BEGIN = Instant.parse("2026-03-02T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Channel channel;
    private final List<Turn> turns = new ArrayList<>();
    private Ending ending = Ending.UNKNOWN.by(Speaker.AGENT);

    private Talk(Channel channel, String... lines) {
        this.channel = channel;
        for (var line : lines) {
            turns.add(Turn.of(speaker(line.substring(0, 2)), line.substring(2)));
        }
    }

    static Talk online(String... lines) {
        return new Talk(Channel.ONLINE, lines);
    }

    static Talk phone(String... lines) {
        return new Talk(Channel.PHONE, lines);
    }

    private static Speaker speaker(String name) {
        return switch (name) {
            case "客：" -> Speaker.CUSTOMER;
            case "服：" -> Speaker.AGENT;
            case "机：" -> Speaker.BOT;
            case "系：" -> Speaker.SYSTEM;
            default -> throw new IllegalArgumentException("Nobody is called " + name + ".");
        };
    }

    static Instant at(double seconds) {
        return BEGIN.plus(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    /** Says when a turn begins and ends, in seconds after the beginning. */
    Talk timed(int turn, double from, double to) {
        turns.set(turn, turns.get(turn).at(at(from)).until(at(to)));
        return this;
    }

    Talk timed(int turn, double from) {
        turns.set(turn, turns.get(turn).at(at(from)));
        return this;
    }

    Talk marked(int turn, Turn.Mark mark) {
        turns.set(turn, turns.get(turn).marked(mark));
        return this;
    }

    Talk ended(UnaryOperator<Ending> how) {
        ending = how.apply(ending);
        return this;
    }

    Conversation conversation() {
        return new Conversation("t", channel, new EmployeeId("a01"), null, turns, ending);
    }

    Conversation open() {
        return new Conversation("t", channel, new EmployeeId("a01"), null, turns, null);
    }

    Verdict verdict(Ecom ecom, String clause) {
        return verdict(ecom, clause, conversation());
    }

    static Verdict verdict(Ecom ecom, String clause, Conversation conversation) {
        return ecom.service().judge(conversation, DAY).verdicts().stream()
                .filter(verdict -> verdict.clause().value().equals(clause))
                .findFirst()
                .orElseThrow();
    }
}
