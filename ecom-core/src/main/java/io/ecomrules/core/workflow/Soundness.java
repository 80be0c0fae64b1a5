package io.ecomrules.core.workflow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Looks for the faults of a table, all of them. Tables are written by programmers, so a fault throws. */
final class Soundness {

    private Soundness() {}

    static <S extends Enum<S>, C extends Enum<C>, X> void check(
            String code, Class<S> states, Class<C> commands, List<Row<S, C, X>> rows, Set<S> ends) {
        var faults = new ArrayList<String>();
        if (!code.matches("[A-Z][A-Za-z]*")) {
            faults.add("its code is not a word of letters such as Order");
        }
        if (rows.stream().noneMatch(row -> row.from() == null)) {
            faults.add("no command begins it");
        }
        if (ends.isEmpty()) {
            faults.add("no state ends it");
        }
        rows(rows, ends, faults);
        var unused = EnumSet.allOf(commands);
        rows.forEach(row -> unused.remove(row.command()));
        unused.forEach(command -> faults.add("no row has the command " + command));
        var unreached = EnumSet.complementOf(reached(states, rows));
        unreached.forEach(state -> faults.add(state + " is not reached"));
        var stuck = EnumSet.complementOf(ending(states, rows, ends));
        stuck.forEach(state -> faults.add("no way leads from " + state + " to an end"));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("Workflow " + code + ": " + String.join("; ", faults) + ".");
        }
    }

    private static <S extends Enum<S>, C extends Enum<C>, X> void rows(
            List<Row<S, C, X>> rows, Set<S> ends, List<String> faults) {
        var taken = new HashSet<String>();
        for (var row : rows) {
            var from = row.from();
            if (!taken.add(from + " " + row.command())) {
                faults.add("two rows are for " + row.command() + " in " + Objects.toString(from, "the beginning"));
            }
            if (from != null && ends.contains(from)) {
                faults.add(row.command() + " leads away from the final state " + from);
            }
            var choice = row.choice();
            if (choice != null && choice.otherwise() == row.to()) {
                faults.add("yes and no of " + choice.code() + " both lead to " + row.to());
            }
        }
    }

    /** The states to which some sequence of commands leads. */
    private static <S extends Enum<S>, C extends Enum<C>, X> EnumSet<S> reached(
            Class<S> states, List<Row<S, C, X>> rows) {
        var reached = EnumSet.noneOf(states);
        boolean isGrowing = true;
        while (isGrowing) {
            isGrowing = false;
            for (var row : rows) {
                if (row.from() == null || reached.contains(row.from())) {
                    isGrowing |= reached.addAll(row.targets());
                }
            }
        }
        return reached;
    }

    /** The states from which some sequence of commands leads to an end. */
    private static <S extends Enum<S>, C extends Enum<C>, X> EnumSet<S> ending(
            Class<S> states, List<Row<S, C, X>> rows, Set<S> ends) {
        var ending = EnumSet.noneOf(states);
        ending.addAll(ends);
        boolean isGrowing = true;
        while (isGrowing) {
            isGrowing = false;
            for (var row : rows) {
                var from = row.from();
                if (from != null && row.targets().stream().anyMatch(ending::contains)) {
                    isGrowing |= ending.add(from);
                }
            }
        }
        return ending;
    }
}
