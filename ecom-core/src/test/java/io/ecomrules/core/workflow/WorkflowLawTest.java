package io.ecomrules.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.workflow.Parcel.Command;
import io.ecomrules.core.workflow.Parcel.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every sequence of commands, whatever the cases are like. */
class WorkflowLawTest {

    /** A request, possible or not. */
    record Asked(
            Command command, boolean isPaid, boolean isAddressed, boolean isWeighed, boolean isIntact, int minutes) {
        Parcel parcel() {
            return new Parcel(isPaid, isAddressed, isWeighed, isIntact);
        }
    }

    /** Written down by hand: what may follow what. */
    private static final Map<State, Set<State>> ALLOWED = Map.of(
            State.PACKED, Set.of(State.PACKED, State.SHIPPED, State.CANCELLED),
            State.SHIPPED, Set.of(State.RECEIVED, State.RETURNED),
            State.RETURNED, Set.of(State.PACKED, State.CANCELLED),
            State.RECEIVED, Set.of(),
            State.CANCELLED, Set.of());

    @Provide
    static Arbitrary<List<Asked>> requests() {
        var truth = Arbitraries.of(true, true, false);
        return Combinators.combine(
                        Arbitraries.of(Command.class),
                        truth,
                        truth,
                        truth,
                        truth,
                        Arbitraries.integers().between(-1, 5))
                .as(Asked::new)
                .list()
                .ofMaxSize(40);
    }

    @Property
    void no_sequence_of_commands_reaches_a_state_that_may_not_follow(@ForAll("requests") List<Asked> requests) {
        var parcel = begun();
        for (var asked : requests) {
            var next = after(parcel, asked);
            if (!next.equals(parcel)) {
                assertThat(ALLOWED.get(parcel.state())).contains(next.state());
                assertThat(next.version()).isEqualTo(parcel.version() + 1);
                assertThat(next.history().subList(0, parcel.version())).isEqualTo(parcel.history());
            }
            parcel = next;
        }
    }

    @Property
    void the_history_replayed_gives_the_same_state_after_every_step(@ForAll("requests") List<Asked> requests) {
        var parcel = begun();
        for (var asked : requests) {
            parcel = after(parcel, asked);
            assertThat(Parcel.WORKFLOW.replay(new ArrayList<>(parcel.history())))
                    .isEqualTo(parcel);
        }
        for (int version = 1; version <= parcel.version(); version++) {
            var then = Parcel.WORKFLOW.replay(parcel.history().subList(0, version));
            assertThat(then.state()).isEqualTo(parcel.history().get(version - 1).to());
        }
    }

    @Property
    void what_is_said_to_be_possible_is_what_a_step_then_does(@ForAll("requests") List<Asked> requests) {
        var parcel = begun();
        for (var asked : requests) {
            var said = parcel.possible(asked.parcel()).get(asked.command());
            var done = parcel.step(asked.command(), parcel.version(), asked.parcel(), later(parcel, 0));
            assertThat(done.map(Progress::state)).isEqualTo(said);
            parcel = after(parcel, asked);
        }
    }

    private static Progress<State, Command, Parcel> begun() {
        return ProgressTest.granted(Parcel.WORKFLOW.begin(Command.PACK, Parcel.GOOD, ProgressTest.stamp(0)));
    }

    private static Progress<State, Command, Parcel> after(Progress<State, Command, Parcel> parcel, Asked asked) {
        var answer = parcel.step(asked.command(), parcel.version(), asked.parcel(), later(parcel, asked.minutes()));
        return answer instanceof Answer.Granted<Progress<State, Command, Parcel>> granted ? granted.value() : parcel;
    }

    private static Stamp later(Progress<State, Command, Parcel> parcel, int minutes) {
        var last = parcel.history().get(parcel.version() - 1).stamp().at();
        return Stamp.of(last.plusSeconds(60L * minutes), "system");
    }
}
