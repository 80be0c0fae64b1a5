package io.ecomrules.core.listing;

import static io.ecomrules.core.listing.Shop.NOON;
import static io.ecomrules.core.listing.Shop.granted;
import static io.ecomrules.core.listing.Shop.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.listing.ImagingFlow.Command;
import io.ecomrules.core.listing.ImagingFlow.Shots;
import io.ecomrules.core.listing.ImagingFlow.State;
import io.ecomrules.core.workflow.Progress;
import io.ecomrules.core.workflow.Stamp;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImagingFlowTest {

    private static final Shots DONE = new Shots(Set.of("1", "2"), Set.of("1"), Set.of("1"));

    /** The six steps of the regulations, in their order. */
    private static final List<Command> STEPS = List.of(
            Command.UNDERSTAND_PRODUCT,
            Command.PLAN_DISPLAY,
            Command.PLAN_SHOOTING,
            Command.REVIEW_RAW_SHOTS,
            Command.RETOUCH,
            Command.EDIT_PRODUCT);

    @Test
    void LST_7_pictures_are_made_in_six_steps() {
        assertThat(upTo(State.PRODUCT_EDITED).history())
                .extracting(step -> step.to())
                .containsExactly(State.values());
        assertThat(upTo(State.PRODUCT_EDITED).isFinished()).isTrue();
    }

    @Test
    void LST_7_no_step_is_skipped() {
        for (int done = 1; done <= STEPS.size(); done++) {
            var here = after(done);
            for (var command : STEPS) {
                boolean isNext = done < STEPS.size() && command == STEPS.get(done);
                var answer = here.step(command, here.version(), DONE, Stamp.of(NOON, "system"));
                assertThat(answer instanceof Answer.Granted)
                        .as(command + " after " + done)
                        .isEqualTo(isNext);
            }
        }
    }

    @Test
    void LST_7_raw_shots_that_do_not_pass_are_shot_again() {
        var planned = upTo(State.SHOOTING_PLANNED);
        assertThat(refused(planned, Command.REVIEW_RAW_SHOTS, Shots.NONE)).containsExactly("no-raw-shots");
        var failed = step(planned, Command.REVIEW_RAW_SHOTS, new Shots(Set.of("1"), Set.of(), Set.of()));
        assertThat(failed.state()).isEqualTo(State.SHOOTING_PLANNED);
        assertThat(step(failed, Command.REVIEW_RAW_SHOTS, DONE).state()).isEqualTo(State.RAW_SHOTS_PASSED);
    }

    @Test
    void LST_7_only_what_was_shot_passes_and_all_that_passed_is_retouched() {
        var planned = upTo(State.SHOOTING_PLANNED);
        assertThat(refused(planned, Command.REVIEW_RAW_SHOTS, new Shots(Set.of("1"), Set.of("1", "3", "4"), Set.of())))
                .containsExactly("unknown-shot", "unknown-shot");
        var passed = upTo(State.RAW_SHOTS_PASSED);
        assertThat(refused(
                        passed, Command.RETOUCH, new Shots(Set.of("1", "2", "3"), Set.of("1", "2", "3"), Set.of("2"))))
                .containsExactly("shot-not-retouched", "shot-not-retouched");
    }

    private static Progress<State, Command, Shots> upTo(State state) {
        int done = 1;
        while (after(done).state() != state) {
            done++;
        }
        return after(done);
    }

    private static Progress<State, Command, Shots> after(int steps) {
        var here = granted(ImagingFlow.WORKFLOW.begin(STEPS.get(0), DONE, Stamp.of(NOON, "system")));
        for (var command : STEPS.subList(1, steps)) {
            here = step(here, command, DONE);
        }
        return here;
    }

    private static Progress<State, Command, Shots> step(
            Progress<State, Command, Shots> before, Command command, Shots shots) {
        return granted(before.step(command, before.version(), shots, Stamp.of(NOON, "system")));
    }

    private static List<String> refused(Progress<State, Command, Shots> before, Command command, Shots shots) {
        return reasons(before.step(command, before.version(), shots, Stamp.of(NOON, "system")));
    }
}
