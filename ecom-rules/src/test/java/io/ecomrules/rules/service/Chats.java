package io.ecomrules.rules.service;

import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.service.Channel;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Ending;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.Turn;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chats of March 2026 in short: when the customer asks, after how many seconds somebody answers, and with which words. */
public record Chats(
        String id,
        EmployeeId agent,
        @Nullable String customer,
        @Nullable Instant asked,
        int answeredAfter,
        List<String> said,
        boolean isOpen,
        @Nullable String rating) {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** Certain to be a forbidden phrase. */
    public static final String FORBIDDEN = "这不归我管";

    /** A polite chat that begins on a day of March at nine and is answered after ten seconds. */
    public static Chats of(String id, int day) {
        return new Chats(id, EmployeeId.of("A"), "c-" + id, at(day, 9, 0), 10, List.of("您好，欢迎光临"), false, null);
    }

    public static Instant at(int day, int hour, int minute) {
        return LocalDateTime.of(2026, 3, day, hour, minute).atZone(ZONE).toInstant();
    }

    public Chats agent(String other) {
        return new Chats(id, EmployeeId.of(other), customer, asked, answeredAfter, said, isOpen, rating);
    }

    public Chats customer(@Nullable String other) {
        return new Chats(id, agent, other, asked, answeredAfter, said, isOpen, rating);
    }

    public Chats asked(@Nullable Instant other) {
        return new Chats(id, agent, customer, other, answeredAfter, said, isOpen, rating);
    }

    /** After so many seconds; never with −1. */
    public Chats answeredAfter(int seconds) {
        return new Chats(id, agent, customer, asked, seconds, said, isOpen, rating);
    }

    public Chats saying(String... words) {
        return new Chats(id, agent, customer, asked, answeredAfter, List.of(words), isOpen, rating);
    }

    public Chats open() {
        return new Chats(id, agent, customer, asked, answeredAfter, said, true, rating);
    }

    public Chats rated(String given) {
        return new Chats(id, agent, customer, asked, answeredAfter, said, isOpen, given);
    }

    public Conversation build() {
        var turns = new ArrayList<Turn>();
        turns.add(new Turn(Speaker.CUSTOMER, "在吗", asked, null, Set.of()));
        if (answeredAfter >= 0) {
            for (int i = 0; i < said.size(); i++) {
                var at = asked == null ? null : asked.plusSeconds(answeredAfter + i);
                turns.add(new Turn(Speaker.AGENT, said.get(i), at, null, Set.of()));
            }
        }
        Ending ending = null;
        if (!isOpen) {
            ending = asked == null ? Ending.UNKNOWN : Ending.UNKNOWN.at(asked.plusSeconds(600));
            ending = rating == null ? ending : ending.rated(Exact.parse(rating));
        }
        return new Conversation(id, Channel.ONLINE, agent, customer, turns, ending);
    }
}
