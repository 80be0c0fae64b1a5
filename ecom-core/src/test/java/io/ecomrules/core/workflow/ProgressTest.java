package io.ecomrules.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.workflow.Parcel.Command;
import io.ecomrules.core.workflow.Parcel.State;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Progress<State, Command, Parcel> PACKED =
            granted(Parcel.WORKFLOW.begin(Command.PACK, Parcel.GOOD, stamp(0)));

    @Test
    void a_case_begins_with_a_step_and_each_step_is_recorded_with_time_actor_and_note() {
        var by = Stamp.of(NOON.plusSeconds(60), EmployeeId.of("E-1")).withNote("加急");
        var shipped = granted(PACKED.step(Command.SHIP, 1, Parcel.GOOD, by));

        assertThat(shipped.state()).isEqualTo(State.SHIPPED);
        assertThat(shipped.version()).isEqualTo(2);
        assertThat(shipped.isFinished()).isFalse();
        assertThat(shipped.history())
                .containsExactly(
                        new Step<>(null, Command.PACK, State.PACKED, stamp(0)),
                        new Step<>(State.PACKED, Command.SHIP, State.SHIPPED, by));
        assertThat(by.by()).isEqualTo("E-1");
        assertThat(PACKED.version()).isEqualTo(1);
    }

    @Test
    void a_refusal_has_all_reasons_of_all_guards() {
        assertThat(codes(PACKED.step(Command.SHIP, 1, Parcel.BAD, stamp(1))))
                .containsExactly("not-paid", "not-addressed", "not-weighed");
    }

    @Test
    void a_question_decides_between_two_states_and_only_after_the_guards() {
        var shipped = step(PACKED, Command.SHIP, Parcel.GOOD);
        var broken = new Parcel(true, true, true, false);

        assertThat(step(shipped, Command.RECEIVE, Parcel.GOOD).state()).isEqualTo(State.RECEIVED);
        assertThat(step(shipped, Command.RECEIVE, broken).state()).isEqualTo(State.RETURNED);
        assertThat(codes(shipped.step(Command.RECEIVE, 2, Parcel.BAD, stamp(3))))
                .containsExactly("not-paid");
    }

    @Test
    void another_version_than_the_present_one_is_stale_and_both_are_named() {
        for (int version : new int[] {0, 2}) {
            var reasons =
                    PACKED.step(Command.RELABEL, version, Parcel.GOOD, stamp(1)).reasons();
            assertThat(reasons)
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.parameters())
                            .containsEntry("expected", Integer.toString(version))
                            .containsEntry("version", "1"));
            assertThat(reasons).extracting(Problem::code).containsExactly("stale-version");
            assertSaid(reasons);
        }
    }

    @Test
    void time_stands_still_but_never_goes_back() {
        assertThat(codes(PACKED.step(Command.RELABEL, 1, Parcel.GOOD, Stamp.of(NOON.minusNanos(1), "system"))))
                .containsExactly("time-goes-back");
        assertThat(codes(PACKED.step(Command.RELABEL, 1, Parcel.GOOD, Stamp.of(NOON, "system"))))
                .isEmpty();
        assertThat(codes(PACKED.step(Command.RELABEL, 1, Parcel.GOOD, Stamp.of(NOON.plusNanos(1), "system"))))
                .isEmpty();
    }

    @Test
    void a_command_that_is_not_possible_is_refused_with_those_that_are() {
        var reasons = PACKED.step(Command.RECEIVE, 1, Parcel.GOOD, stamp(1)).reasons();
        assertThat(reasons).extracting(Problem::code).containsExactly("step-not-possible");
        assertThat(reasons.get(0).parameters())
                .containsEntry("state", "packed")
                .containsEntry("command", "receive")
                .containsEntry("possible", "relabel, ship, cancel");
        assertSaid(reasons);
        assertThat(codes(Parcel.WORKFLOW.begin(Command.SHIP, Parcel.GOOD, stamp(1))))
                .containsExactly("step-not-possible");
    }

    @Test
    void everything_that_speaks_against_a_step_is_said_at_once() {
        assertThat(codes(PACKED.step(Command.SHIP, 7, Parcel.BAD, stamp(-1))))
                .containsExactly("stale-version", "time-goes-back", "not-paid", "not-addressed", "not-weighed");
        assertThat(codes(PACKED.step(Command.RECEIVE, 7, Parcel.BAD, stamp(-1))))
                .containsExactly("stale-version", "time-goes-back", "step-not-possible");
    }

    @Test
    void asking_for_the_state_it_was_brought_to_is_unchanged_and_recorded_nowhere() {
        var cancelled = step(PACKED, Command.CANCEL, Parcel.GOOD);
        assertThat(cancelled.step(Command.CANCEL, 2, Parcel.GOOD, stamp(9)))
                .isEqualTo(new Answer.Unchanged<>(cancelled));
        var again = step(step(PACKED, Command.RELABEL, Parcel.GOOD), Command.RELABEL, Parcel.GOOD);
        assertThat(again.step(Command.PACK, 3, Parcel.GOOD, stamp(9))).isEqualTo(new Answer.Unchanged<>(again));
    }

    @Test
    void a_command_that_stays_in_the_state_by_the_table_is_a_step_each_time() {
        assertThat(step(step(PACKED, Command.RELABEL, Parcel.GOOD), Command.RELABEL, Parcel.GOOD)
                        .version())
                .isEqualTo(3);
    }

    @Test
    void a_command_that_did_not_lead_here_is_no_repetition() {
        var shipped = step(PACKED, Command.SHIP, Parcel.GOOD);
        var returned = step(shipped, Command.RECEIVE, new Parcel(true, true, true, false));
        var repacked = step(returned, Command.REPACK, Parcel.GOOD);
        assertThat(repacked.step(Command.PACK, 4, Parcel.GOOD, stamp(9))).isInstanceOf(Answer.Refused.class);
        assertThat(repacked.step(Command.REPACK, 4, Parcel.GOOD, stamp(9))).isInstanceOf(Answer.Unchanged.class);
    }

    @Test
    void a_repetition_that_looked_at_another_version_is_stale() {
        var cancelled = step(PACKED, Command.CANCEL, Parcel.GOOD);
        assertThat(codes(cancelled.step(Command.CANCEL, 1, Parcel.GOOD, stamp(9))))
                .containsExactly("stale-version");
    }

    @Test
    void for_every_command_there_is_what_it_leads_to_or_why_not() {
        var answers = PACKED.possible(Parcel.BAD);
        assertThat(answers).containsOnlyKeys(Command.values());
        assertThat(answers.get(Command.PACK)).isEqualTo(new Answer.Unchanged<>(State.PACKED));
        assertThat(answers.get(Command.RELABEL)).isEqualTo(new Answer.Granted<>(State.PACKED));
        assertThat(codes(answers.get(Command.SHIP))).containsExactly("not-paid", "not-addressed", "not-weighed");
        assertThat(codes(answers.get(Command.RECEIVE))).containsExactly("step-not-possible");
        assertThat(answers.get(Command.CANCEL)).isEqualTo(new Answer.Granted<>(State.CANCELLED));
        assertThat(step(PACKED, Command.CANCEL, Parcel.GOOD).isFinished()).isTrue();
    }

    @Test
    void a_history_that_the_table_does_not_allow_is_refused_with_every_fault() {
        assertThatThrownBy(() -> Parcel.WORKFLOW.replay(List.of(
                        new Step<>(null, Command.PACK, State.SHIPPED, stamp(0)),
                        new Step<>(State.PACKED, Command.SHIP, State.SHIPPED, stamp(2)),
                        new Step<>(State.SHIPPED, Command.RECEIVE, State.CANCELLED, stamp(1)))))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> {
                    assertThat(refused.problems())
                            .extracting(Problem::code)
                            .containsExactly(
                                    "step-not-in-workflow",
                                    "step-out-of-place",
                                    "step-not-in-workflow",
                                    "time-goes-back");
                    assertThat(refused.problems().get(2).parameters())
                            .containsEntry("number", "3")
                            .containsEntry("to", "cancelled");
                    assertSaid(refused.problems());
                });
        assertThatThrownBy(() -> Parcel.WORKFLOW.replay(List.of()))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> {
                    assertThat(refused.problems()).extracting(Problem::code).containsExactly("empty-history");
                    assertSaid(refused.problems());
                });
    }

    @Test
    void a_step_is_taken_by_somebody() {
        assertThatIllegalArgumentException().isThrownBy(() -> Stamp.of(NOON, " "));
    }

    static Stamp stamp(int minutes) {
        return Stamp.of(NOON.plusSeconds(60L * minutes), "system");
    }

    static <T> T granted(Answer<T> answer) {
        if (answer instanceof Answer.Granted<T> granted) {
            return granted.value();
        }
        throw new AssertionError(answer);
    }

    private static Progress<State, Command, Parcel> step(
            Progress<State, Command, Parcel> before, Command command, Parcel parcel) {
        return granted(before.step(command, before.version(), parcel, stamp(before.version())));
    }

    private static List<String> codes(Answer<?> answer) {
        return answer.reasons().stream().map(Problem::code).toList();
    }

    /** What the kernel itself says is said in full in both languages. */
    private static void assertSaid(List<Problem> problems) {
        for (var problem : problems) {
            for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(Messages.in(locale).text(problem))
                        .isNotEqualTo(problem.code())
                        .doesNotContain("{");
            }
        }
    }
}
