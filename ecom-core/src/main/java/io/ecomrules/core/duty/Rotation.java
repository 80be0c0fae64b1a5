package io.ecomrules.core.duty;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Shares turns out fairly (DUT-3): on each day everybody who is here takes an equal part of it, and the turn goes to whoever then owes most;
 * among equals to whoever had none for longest, then to the first in the list. Whoever is away owes nothing for those days. The same people
 * and days always give the same turns.
 */
public final class Rotation {

    private final Map<EmployeeId, Standing> standings = new LinkedHashMap<>();
    private final Collection<Absence> absences;
    private final List<Turn> turns = new ArrayList<>();

    private Rotation(List<EmployeeId> people, Collection<Absence> absences, Collection<Standing> carried) {
        this.absences = absences;
        for (var person : people) {
            if (standings.put(person, new Standing(person, Exact.ZERO, null)) != null) {
                throw new InvalidInputException(List.of(Problem.of("person-twice", "person", person.value())));
            }
        }
        carried.forEach(standing -> standings.computeIfPresent(standing.who(), (who, none) -> standing));
    }

    /**
     * Shares the turns out.
     *
     * @param people who takes part, in the order of the list
     * @param days the days of rest, in order
     * @param shifts how many turns there are on a day, from 1
     * @param absences who is away when
     * @param carried how people stood at the end of the period before; whoever is not there begins with nothing
     * @return the turns and how everybody stands now; a turn that nobody can take has nobody
     * @throws InvalidInputException with {@code person-twice}
     */
    public static Rota of(
            List<EmployeeId> people,
            List<LocalDate> days,
            ToIntFunction<LocalDate> shifts,
            Collection<Absence> absences,
            Collection<Standing> carried) {
        var rotation = new Rotation(people, absences, carried);
        days.forEach(day -> rotation.day(day, shifts.applyAsInt(day)));
        return new Rota(rotation.turns, List.copyOf(rotation.standings.values()));
    }

    private void day(LocalDate day, int shifts) {
        var here = standings.keySet().stream()
                .filter(person -> absences.stream().noneMatch(absence -> absence.isOf(person, day)))
                .toList();
        int taken = Math.min(shifts, here.size());
        if (taken > 0) {
            var share = Exact.of(taken).dividedBy(Exact.of(here.size()));
            here.forEach(person -> standings.computeIfPresent(person, (who, standing) -> standing.share(share)));
        }
        var order = here.stream()
                .map(standings::get)
                .sorted(Comparator.comparing(Standing::owed)
                        .reversed()
                        .thenComparing(Standing::last, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        for (int number = 1; number <= shifts; number++) {
            var who = number <= taken ? order.get(number - 1).who() : null;
            turns.add(new Turn(day, number, who));
            if (who != null) {
                standings.computeIfPresent(who, (same, standing) -> standing.turn(day));
            }
        }
    }
}
