package io.ecomrules.core.workflow;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A transition table: which command leads from which state to which, under which guards. The table is the only place that knows, for those who
 * take steps, replay them, ask why not, and draw the chart. Immutable.
 *
 * <pre>{@code
 * static final Workflow<State, Command, Parcel> WORKFLOW = Workflow.<State, Command, Parcel>named("Parcel", State.class, Command.class)
 *         .begin(Command.PACK, State.PACKED)
 *         .step(State.PACKED, Command.SHIP, State.SHIPPED, PAID)
 *         .step(State.SHIPPED, Command.RECEIVE, State.RECEIVED)
 *         .end(State.RECEIVED)
 *         .build();
 *
 * var parcel = granted(WORKFLOW.begin(Command.PACK, facts, Stamp.of(morning, packer)));
 * if (parcel.step(Command.SHIP, parcel.version(), facts, Stamp.of(noon, packer)) instanceof Answer.Refused<?> refused) { ... }
 * }</pre>
 *
 * <p>Words for its states and commands stand in the bundle {@code workflows} beside the states.
 *
 * @param <S> the states
 * @param <C> the commands
 * @param <X> what guards look at
 */
public final class Workflow<S extends Enum<S>, C extends Enum<C>, X> {

    /** Where there is no state or command. */
    private static final String NOTHING = "—";

    private final String code;
    private final Class<S> states;
    private final Class<C> commands;
    private final List<Row<S, C, X>> rows;
    private final Set<S> ends;
    private final Map<C, Row<S, C, X>> beginnings;
    private final Map<S, Map<C, Row<S, C, X>>> steps;

    private Workflow(Builder<S, C, X> table) {
        this.code = table.code;
        this.states = table.states;
        this.commands = table.commands;
        this.rows = List.copyOf(table.rows);
        this.ends = Set.copyOf(table.ends);
        this.beginnings = new EnumMap<>(commands);
        this.steps = new EnumMap<>(states);
        for (var row : rows) {
            var from = row.from();
            var own = from == null ? beginnings : steps.computeIfAbsent(from, none -> new EnumMap<>(commands));
            own.put(row.command(), row);
        }
    }

    /**
     * Begins a table.
     *
     * @param code the name of what goes this way, such as {@code Order}; letters only
     * @param states the states
     * @param commands the commands
     * @param <S> the states
     * @param <C> the commands
     * @param <X> what guards look at
     * @return an empty table
     */
    public static <S extends Enum<S>, C extends Enum<C>, X> Builder<S, C, X> named(
            String code, Class<S> states, Class<C> commands) {
        return new Builder<>(code, states, commands);
    }

    /**
     * Names what goes this way.
     *
     * @return the code, such as {@code Order}
     */
    public String code() {
        return code;
    }

    /**
     * Lists the states.
     *
     * @return their type
     */
    public Class<S> states() {
        return states;
    }

    /**
     * Lists the commands.
     *
     * @return their type
     */
    public Class<C> commands() {
        return commands;
    }

    /**
     * Gives the table.
     *
     * @return the rows, in their order
     */
    public List<Row<S, C, X>> rows() {
        return rows;
    }

    /**
     * Lists the states from which nothing leads on.
     *
     * @return the final states
     */
    public Set<S> ends() {
        return ends;
    }

    /**
     * Names a state or a command for people.
     *
     * @param constant one of its states or commands
     * @param locale Chinese for any Chinese locale, English otherwise
     * @return the name, or the code if there are no words for it
     */
    public String title(Enum<?> constant, Locale locale) {
        return Chart.title(this, constant, locale);
    }

    /**
     * Finds what a command does in a state.
     *
     * @param from the state, or null where a case begins
     * @param command the command
     * @return the row, or empty if it is not possible there
     */
    public Optional<Row<S, C, X>> row(@Nullable S from, C command) {
        return Optional.ofNullable(at(from).get(command));
    }

    /**
     * Decides where a command leads, without taking the step.
     *
     * @param from the state, or null where a case begins
     * @param command the command
     * @param context what guards look at
     * @return the state it leads to; or every reason of every guard, or {@code step-not-possible} with what would be possible
     */
    public Answer<S> decide(@Nullable S from, C command, X context) {
        var row = row(from, command).orElse(null);
        if (row == null) {
            return Answer.refused(notPossible(from, command));
        }
        var reasons = new ArrayList<Problem>();
        row.guards().forEach(guard -> reasons.addAll(guard.against(context)));
        return reasons.isEmpty() ? new Answer.Granted<>(row.target(context)) : new Answer.Refused<>(reasons);
    }

    /**
     * Begins a case.
     *
     * @param command one of those with which a case begins
     * @param context what guards look at
     * @param stamp when, by whom, and why
     * @return the case, or every reason why not
     */
    public Answer<Progress<S, C, X>> begin(C command, X context, Stamp stamp) {
        return decide(null, command, context)
                .map(to -> new Progress<>(this, List.of(new Step<>(null, command, to, stamp))));
    }

    /**
     * Takes the steps of a history again. Guards are not asked again: what they looked at is gone, and they were asked then.
     *
     * @param history every step, the oldest first
     * @return the case as it was
     * @throws io.ecomrules.core.finding.InvalidInputException if the table does not allow the history, with every fault
     */
    public Progress<S, C, X> replay(List<Step<S, C>> history) {
        return new Progress<>(this, history);
    }

    boolean hasStep(Step<S, C> step) {
        return row(step.from(), step.command())
                .map(row -> row.targets().contains(step.to()))
                .orElse(false);
    }

    private Map<C, Row<S, C, X>> at(@Nullable S from) {
        return from == null ? beginnings : steps.getOrDefault(from, Map.of());
    }

    private Problem notPossible(@Nullable S from, C command) {
        var possible = at(from).keySet();
        var problem = named(named(named(Problem.of("step-not-possible")), "state", from), "command", command);
        return possible.isEmpty()
                ? problem.with("possible", NOTHING)
                : problem.named(
                        "possible",
                        possible.stream().map(Workflow::code).collect(Collectors.joining(", ")),
                        locale -> possible.stream()
                                .map(each -> title(each, locale))
                                .collect(Collectors.joining(locale.getLanguage().equals("zh") ? "、" : ", ")));
    }

    /** Names the workflow in a problem. */
    Problem named(Problem problem) {
        return problem.named("workflow", code, locale -> Chart.title(this, locale));
    }

    /** Names a state or command in a problem. */
    Problem named(Problem problem, String name, @Nullable Enum<?> constant) {
        return constant == null
                ? problem.with(name, NOTHING)
                : problem.named(name, code(constant), locale -> title(constant, locale));
    }

    /** Names a state or command as problems do: {@code HANDED_OVER} is {@code handed-over}, and what is not yet there a dash. */
    static String code(@Nullable Enum<?> constant) {
        return constant == null
                ? NOTHING
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return code;
    }

    /**
     * A table being written.
     *
     * @param <S> the states
     * @param <C> the commands
     * @param <X> what guards look at
     */
    @SuppressWarnings("varargs") // The arrays are only read.
    public static final class Builder<S extends Enum<S>, C extends Enum<C>, X> {

        private final String code;
        private final Class<S> states;
        private final Class<C> commands;
        private final List<Row<S, C, X>> rows = new ArrayList<>();
        private final Set<S> ends;

        private Builder(String code, Class<S> states, Class<C> commands) {
            this.code = code;
            this.states = states;
            this.commands = commands;
            this.ends = EnumSet.noneOf(states);
        }

        /**
         * Adds a command with which a case begins.
         *
         * @param command the command
         * @param to the first state
         * @param guards what may speak against it
         * @return this
         */
        @SafeVarargs
        public final Builder<S, C, X> begin(C command, S to, Guard<? super X>... guards) {
            return row(new Row<S, C, X>(null, command, to, null, List.of(guards)));
        }

        /**
         * Adds a command that leads to one state.
         *
         * @param from the state before
         * @param command the command
         * @param to the state after, which may be the same
         * @param guards what may speak against it
         * @return this
         */
        @SafeVarargs
        public final Builder<S, C, X> step(S from, C command, S to, Guard<? super X>... guards) {
            return row(new Row<S, C, X>(from, command, to, null, List.of(guards)));
        }

        /**
         * Adds a command that leads to one state from several.
         *
         * @param from the states before
         * @param command the command
         * @param to the state after
         * @param guards what may speak against it
         * @return this
         */
        @SafeVarargs
        public final Builder<S, C, X> step(Collection<S> from, C command, S to, Guard<? super X>... guards) {
            var all = List.of(guards);
            from.forEach(each -> row(new Row<S, C, X>(each, command, to, null, all)));
            return this;
        }

        /**
         * Adds a command that leads to one of two states.
         *
         * @param from the state before
         * @param command the command
         * @param question the name of the question that decides, in kebab-case
         * @param answer answers it, once every guard has passed
         * @param yes the state after if the answer is yes
         * @param no the state after if it is no
         * @param guards what may speak against it
         * @return this
         */
        @SafeVarargs
        public final Builder<S, C, X> choose(
                S from,
                C command,
                String question,
                Predicate<? super X> answer,
                S yes,
                S no,
                Guard<? super X>... guards) {
            return row(new Row<S, C, X>(from, command, yes, new Row.Choice<>(question, answer, no), List.of(guards)));
        }

        /**
         * Adds a row.
         *
         * @param row the row
         * @return this
         */
        public Builder<S, C, X> row(Row<S, C, X> row) {
            rows.add(row);
            return this;
        }

        /**
         * Says where the way ends.
         *
         * @param states states from which nothing leads on
         * @return this
         */
        @SafeVarargs
        public final Builder<S, C, X> end(S... states) {
            ends.addAll(List.of(states));
            return this;
        }

        /**
         * Finishes the table.
         *
         * @return the workflow
         * @throws IllegalArgumentException with every fault of the table: rows that overlap, lead away from a final state or choose between a
         *     state and itself, states that are not reached or have no way to an end, commands without a row
         */
        public Workflow<S, C, X> build() {
            Soundness.check(code, states, commands, rows, ends);
            return new Workflow<>(this);
        }
    }
}
