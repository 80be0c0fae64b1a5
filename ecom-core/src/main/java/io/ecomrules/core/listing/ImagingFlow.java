package io.ecomrules.core.listing;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.workflow.Guard;
import io.ecomrules.core.workflow.Workflow;
import java.util.List;
import java.util.Set;

/**
 * How pictures of a product are made (LST-7): understand the product, plan how it is shown, plan the shooting, review the raw shots, retouch
 * them, edit the product. No step can be skipped; raw shots that do not pass are shot again.
 */
public final class ImagingFlow {

    /** Where the work is. */
    public enum State {
        /** The product is understood. */
        PRODUCT_UNDERSTOOD,
        /** It is planned how it is shown. */
        DISPLAY_PLANNED,
        /** It is planned how it is shot. */
        SHOOTING_PLANNED,
        /** The raw shots passed their review. */
        RAW_SHOTS_PASSED,
        /** They are retouched. */
        RETOUCHED,
        /** The product is edited with them. */
        PRODUCT_EDITED
    }

    /** What can be asked for. */
    public enum Command {
        /** The product is studied. */
        UNDERSTAND_PRODUCT,
        /** The display is planned. */
        PLAN_DISPLAY,
        /** The shooting is planned. */
        PLAN_SHOOTING,
        /** The raw shots are reviewed for the first time. */
        REVIEW_RAW_SHOTS,
        /** The shots are retouched. */
        RETOUCH,
        /** The product is edited. */
        EDIT_PRODUCT
    }

    /**
     * The pictures as far as they are made.
     *
     * @param rawShots the shots that were taken
     * @param passed those among them that pass the review
     * @param retouched those among them that are retouched
     */
    public record Shots(Set<String> rawShots, Set<String> passed, Set<String> retouched) {

        /** Nothing was shot yet. */
        public static final Shots NONE = new Shots(Set.of(), Set.of(), Set.of());

        /** Copies the shots. */
        public Shots {
            rawShots = Set.copyOf(rawShots);
            passed = Set.copyOf(passed);
            retouched = Set.copyOf(retouched);
        }

        boolean hasPassed() {
            return !passed.isEmpty();
        }

        List<String> unfinished() {
            return passed.stream()
                    .filter(shot -> !retouched.contains(shot))
                    .sorted()
                    .toList();
        }
    }

    private static final Guard<Shots> SHOT =
            new Guard<>("shot", shots -> shots.rawShots().isEmpty() ? List.of(Problem.of("no-raw-shots")) : List.of());

    private static final Guard<Shots> KNOWN = new Guard<>(
            "known",
            shots -> shots.passed().stream()
                    .filter(shot -> !shots.rawShots().contains(shot))
                    .sorted()
                    .map(shot -> Problem.of("unknown-shot", "shot", shot))
                    .toList());

    private static final Guard<Shots> FINISHED = new Guard<>(
            "finished",
            shots -> shots.unfinished().stream()
                    .map(shot -> Problem.of("shot-not-retouched", "shot", shot))
                    .toList());

    /** The table. */
    public static final Workflow<State, Command, Shots> WORKFLOW = Workflow.<State, Command, Shots>named(
                    "Imaging", State.class, Command.class)
            .begin(Command.UNDERSTAND_PRODUCT, State.PRODUCT_UNDERSTOOD)
            .step(State.PRODUCT_UNDERSTOOD, Command.PLAN_DISPLAY, State.DISPLAY_PLANNED)
            .step(State.DISPLAY_PLANNED, Command.PLAN_SHOOTING, State.SHOOTING_PLANNED)
            .choose(
                    State.SHOOTING_PLANNED,
                    Command.REVIEW_RAW_SHOTS,
                    "raw-shots-pass",
                    Shots::hasPassed,
                    State.RAW_SHOTS_PASSED,
                    State.SHOOTING_PLANNED,
                    SHOT,
                    KNOWN)
            .step(State.RAW_SHOTS_PASSED, Command.RETOUCH, State.RETOUCHED, FINISHED)
            .step(State.RETOUCHED, Command.EDIT_PRODUCT, State.PRODUCT_EDITED)
            .end(State.PRODUCT_EDITED)
            .build();

    private ImagingFlow() {}
}
