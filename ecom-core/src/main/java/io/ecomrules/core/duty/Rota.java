package io.ecomrules.core.duty;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is on days of rest (DUT-3).
 *
 * @param turns the turns, in order
 * @param standings how everybody stands afterwards, in the order of the rotation
 */
public record Rota(List<Turn> turns, List<Standing> standings) {

    /** Copies everything. */
    public Rota {
        turns = List.copyOf(turns);
        standings = List.copyOf(standings);
    }

    /**
     * Lists the turns for which nobody is there.
     *
     * @return the turns, in order
     */
    public Stream<Turn> gaps() {
        return turns.stream().filter(turn -> turn.who() == null);
    }

    /**
     * Gives a turn to another. All other turns stay as they are; who took it owes one less in the next period.
     *
     * @param swap what was agreed
     * @param absences who is away when
     * @return the rota with it, or {@code swap-not-their-turn}, {@code swap-with-unknown-person}, {@code swap-already-on-duty},
     *     {@code swap-while-absent}
     */
    public Answer<Rota> with(Swap swap, Collection<Absence> absences) {
        var reasons = new ArrayList<Problem>();
        if (turns.stream().noneMatch(turn -> isTurn(turn, swap.date(), swap.from()))) {
            reasons.add(problem("swap-not-their-turn", swap.from(), swap.date()));
        }
        if (standings.stream().noneMatch(standing -> standing.who().equals(swap.to()))) {
            reasons.add(problem("swap-with-unknown-person", swap.to(), swap.date()));
        }
        if (turns.stream().anyMatch(turn -> isTurn(turn, swap.date(), swap.to()))) {
            reasons.add(problem("swap-already-on-duty", swap.to(), swap.date()));
        }
        if (absences.stream().anyMatch(absence -> absence.isOf(swap.to(), swap.date()))) {
            reasons.add(problem("swap-while-absent", swap.to(), swap.date()));
        }
        return reasons.isEmpty() ? new Answer.Granted<>(swapped(swap)) : new Answer.Refused<>(reasons);
    }

    private Rota swapped(Swap swap) {
        var after = turns.stream()
                .map(turn ->
                        isTurn(turn, swap.date(), swap.from()) ? new Turn(turn.date(), turn.number(), swap.to()) : turn)
                .toList();
        return new Rota(
                after,
                standings.stream()
                        .map(each -> each.who().equals(swap.from())
                                ? owing(each, Exact.ONE, after)
                                : each.who().equals(swap.to()) ? owing(each, Exact.ZERO.minus(Exact.ONE), after) : each)
                        .toList());
    }

    /** The last turn of this rota, or else the one that was carried into it. */
    private Standing owing(Standing standing, Exact more, List<Turn> after) {
        var last = after.stream()
                .filter(turn -> standing.who().equals(turn.who()))
                .map(Turn::date)
                .max(LocalDate::compareTo)
                .orElse(before(standing));
        return new Standing(standing.who(), standing.owed().plus(more), last);
    }

    private @Nullable LocalDate before(Standing standing) {
        var first = turns.isEmpty() ? null : turns.get(0).date();
        return standing.last() == null || first == null || !standing.last().isBefore(first) ? null : standing.last();
    }

    private static boolean isTurn(Turn turn, LocalDate date, EmployeeId who) {
        return turn.date().equals(date) && who.equals(turn.who());
    }

    private static Problem problem(String code, EmployeeId who, LocalDate date) {
        return Problem.of(code, "person", who.value(), "date", date.toString());
    }
}
