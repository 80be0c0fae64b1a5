package io.ecomrules.rules.change;

import io.ecomrules.core.script.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compares what agents may say by two packs. */
public final class ScriptChanges {

    /** By situation, everybody's remarks first; what is gone before what is new. */
    private static final Comparator<ScriptChange> ORDER = Comparator.comparing(
                    (ScriptChange change) -> change.script().situation())
            .thenComparing(change -> change.script().buyer(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ScriptChange::isAdded)
            .thenComparing(change -> change.script().text());

    /** What a remark is, wherever it stands. */
    private record Said(Object situation, Optional<Object> buyer, String text) {
        static Said of(Script script) {
            return new Said(script.situation(), Optional.ofNullable(script.buyer()), script.text());
        }
    }

    private ScriptChanges() {}

    /**
     * Compares remarks.
     *
     * @param before the first
     * @param after the second
     * @return those that only one of them has, by situation; a remark with other words is one that is gone and one that is new
     */
    public static List<ScriptChange> between(List<Script> before, List<Script> after) {
        var changes = new ArrayList<ScriptChange>();
        add(changes, before, said(after), false);
        add(changes, after, said(before), true);
        changes.sort(ORDER);
        return List.copyOf(changes);
    }

    private static void add(List<ScriptChange> changes, List<Script> scripts, Set<Said> others, boolean isAdded) {
        scripts.stream()
                .filter(script -> !others.contains(Said.of(Objects.requireNonNull(script))))
                .forEach(script -> changes.add(new ScriptChange(script, isAdded)));
    }

    private static Set<Said> said(List<Script> scripts) {
        var said = new HashSet<Said>();
        scripts.forEach(script -> said.add(Said.of(script)));
        return said;
    }
}
