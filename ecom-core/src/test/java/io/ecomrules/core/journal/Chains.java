package io.ecomrules.core.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Chains that are made up. */
final class Chains {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final String[] PIECES = {
        "a", "b", "=", ":", "\n", "1", "2", "7", "9", ".", "上", "é", "\uE000", "\uD83D\uDE00"
    };
    private static final long[] POWERS = {0, 1, 1_000, 1_000_000};

    private Chains() {}

    static Arbitrary<LoggedEvent> events() {
        return Arbitraries.randomValue(Chains::event);
    }

    static Arbitrary<List<Link>> chains(int atLeast) {
        return Arbitraries.randomValue(random -> chain(Stream.generate(() -> event(random))
                .limit(atLeast + random.nextInt(7))
                .toList()));
    }

    private static LoggedEvent event(Random random) {
        var content = new TreeMap<String, String>();
        for (int i = random.nextInt(5); i > 0; i--) {
            content.put(text(random), text(random));
        }
        long second = random.nextInt(4) > 0 ? random.nextInt() : random.nextLong() % Instant.MAX.getEpochSecond();
        long nano = random.nextInt(1000) * POWERS[random.nextInt(POWERS.length)];
        return new LoggedEvent(
                "n" + text(random),
                "n" + text(random),
                "n" + text(random),
                Instant.ofEpochSecond(second, nano),
                new Fields(content));
    }

    /** Texts in which lengths and borders could be mistaken for one another. */
    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    static List<Link> chain(List<LoggedEvent> events) {
        var log = new InMemoryLog();
        events.forEach(log::append);
        return log.links().toList();
    }

    static List<Link> chain(int count) {
        var events = new ArrayList<LoggedEvent>();
        for (int i = 1; i <= count; i++) {
            events.add(event("O-" + i));
        }
        return chain(events);
    }

    static LoggedEvent event(String order) {
        return new LoggedEvent(
                "order-placed", order, "E-7", NOON, Fields.of("id", order, "address", "上海", "amountDue", "99"));
    }

    static Anchor anchor(List<Link> links) {
        return new Anchor(links.size(), links.get(links.size() - 1).seal(), NOON);
    }
}
