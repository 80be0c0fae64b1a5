package io.ecomrules.core.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** Where something that has to be done again and again was left undone for too long (ORD-1, ORD-4, LST-9). */
public final class Gaps {

    private Gaps() {}

    /**
     * A time in which it was left undone.
     *
     * @param after when it was done last, or when the time began
     * @param before when it was done again, or when the time ended
     */
    public record Gap(Instant after, Instant before) {}

    /**
     * Finds the gaps. What was done outside the time counts for nothing; exactly at the limit is in time.
     *
     * @param done when it was done, in any order
     * @param from when the time begins in which it has to be done
     * @param until when that time ends: the end of a shift, or the present
     * @param dueAfter gives the last instant in time for the next turn
     * @return the gaps that are too long, in order
     * @throws IllegalArgumentException if the time ends before it begins
     */
    public static List<Gap> between(
            Collection<Instant> done, Instant from, Instant until, UnaryOperator<Instant> dueAfter) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("The time from " + from + " ends before it begins, at " + until + ".");
        }
        var turns = new ArrayList<>(done.stream()
                .filter(each -> each.isAfter(from) && each.isBefore(until))
                .sorted()
                .toList());
        turns.add(until);
        var gaps = new ArrayList<Gap>();
        var last = from;
        for (var next : turns) {
            if (next.isAfter(dueAfter.apply(last))) {
                gaps.add(new Gap(last, next));
            }
            last = next;
        }
        return List.copyOf(gaps);
    }
}
