package io.ecomrules.benchmarks;

import io.ecomrules.benchmarks.sample.Talks;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.service.Channel;
import io.ecomrules.core.service.Turn;
import io.ecomrules.rules.Ecom;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Says what a turn costs and what memory is in use, after a collection, while a million turns are heard: as conversations of 40 turns, and as one that does not end.
 * Needs {@code -Decom.shared}, the folder of shared data.
 */
public final class ConversationStream {

    private static final int TURNS = 1_000_000;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final EmployeeId AGENT = EmployeeId.of("agent");

    private ConversationStream() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        var talks = Talks.read(Path.of(System.getProperty("ecom.shared", "")), 40, 29);
        var turns = talks.stream().flatMap(talk -> talk.turns().stream()).toList();
        try (var ecom = Ecom.builtIn()) {
            for (int round = 0; round < 2; round++) {
                System.out.println("conversations of 40 turns");
                hear(ecom, turns, 40);
                System.out.println("one conversation");
                hear(ecom, turns, TURNS + 1);
            }
        }
    }

    private static void hear(Ecom ecom, List<Turn> turns, int length) {
        var live = ecom.service().listen("c", Channel.ONLINE, AGENT, DAY);
        long begin = System.nanoTime();
        int since = 0;
        for (int count = 1; count <= TURNS; count++) {
            var turn = turns.get(count % turns.size());
            live.hear(new Turn(turn.speaker(), turn.text(), null, null, turn.marks()));
            if (count % length == 0) {
                live.soFar();
                live = ecom.service().listen("c", Channel.ONLINE, AGENT, DAY);
            }
            if (count == 1_000 || count == 10_000 || count == 100_000 || count == TURNS) {
                System.out.printf(
                        Locale.ROOT,
                        "%,9d turns heard, %,6d ns each since the last line, %,11d bytes in use%n",
                        count,
                        (System.nanoTime() - begin) / (count - since),
                        inUse());
                since = count;
                begin = System.nanoTime();
            }
        }
    }

    private static long inUse() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
