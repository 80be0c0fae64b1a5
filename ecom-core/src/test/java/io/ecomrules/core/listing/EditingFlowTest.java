package io.ecomrules.core.listing;

import static io.ecomrules.core.listing.Shop.NOON;
import static io.ecomrules.core.listing.Shop.granted;
import static io.ecomrules.core.listing.Shop.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.listing.EditingFlow.Command;
import io.ecomrules.core.listing.EditingFlow.State;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.workflow.Progress;
import io.ecomrules.core.workflow.Stamp;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditingFlowTest {

    private static final EmployeeId PLANNER = EmployeeId.of("planner");
    private static final EmployeeId MEMBER = EmployeeId.of("member");
    private static final EmployeeId ARTIST = EmployeeId.of("artist");
    private static final EmployeeId STRANGER = EmployeeId.of("stranger");
    private static final Map<ReviewPoint, Boolean> ALL_RIGHT =
            Arrays.stream(ReviewPoint.values()).collect(Collectors.toMap(Function.identity(), point -> true));

    @Test
    void LST_8_a_product_is_edited_from_plan_to_live() {
        var live = step(step(edited(), Command.REVIEW, review(MEMBER, ALL_RIGHT)), Command.GO_LIVE, by(PLANNER));
        assertThat(live.history()).extracting(step -> step.to()).containsExactly(State.values());
        assertThat(live.isFinished()).isTrue();
    }

    @Test
    void LST_8_every_member_agrees_to_the_plan() {
        var planned = planned();
        var nobody = new EditingCase(PLANNER, Set.of(), Set.of(), null, PLANNER, Set.of(), Map.of());
        assertThat(refused(planned, Command.AGREE, nobody)).containsExactly("plan-without-members");
        var one = new EditingCase(
                PLANNER, Set.of(MEMBER, ARTIST, STRANGER), Set.of(ARTIST), null, PLANNER, Set.of(), Map.of());
        assertThat(refused(planned, Command.AGREE, one))
                .containsExactly("member-has-not-agreed", "member-has-not-agreed");
        assertThat(step(planned, Command.PLAN_AGAIN, one).state()).isEqualTo(State.PLANNED);
    }

    @Test
    void LST_8_the_art_editor_carries_it_out() {
        var agreed = step(planned(), Command.AGREE, by(PLANNER));
        assertThat(refused(agreed, Command.EXECUTE, by(PLANNER))).containsExactly("not-an-art-editor");
        assertThat(EditingFlow.maker(agreed)).isEmpty();
        assertThat(EditingFlow.maker(edited())).contains("artist");
    }

    @Test
    void LST_8_the_planner_or_a_member_reviews() {
        assertThat(step(edited(), Command.REVIEW, review(PLANNER, ALL_RIGHT)).state())
                .isEqualTo(State.PASSED);
        assertThat(step(edited(), Command.REVIEW, review(MEMBER, ALL_RIGHT)).state())
                .isEqualTo(State.PASSED);
        assertThat(refused(edited(), Command.REVIEW, review(STRANGER, ALL_RIGHT)))
                .containsExactly("not-a-reviewer");
    }

    @Test
    void LST_8_whoever_made_it_never_reviews_it_planner_and_member_included() {
        assertThat(refused(edited(), Command.REVIEW, review(ARTIST, ALL_RIGHT)))
                .containsExactly("not-a-reviewer", "reviews-own-work");
        var both = new EditingCase(ARTIST, Set.of(ARTIST), Set.of(ARTIST), ARTIST, ARTIST, Set.of(), ALL_RIGHT);
        assertThat(refused(edited(), Command.REVIEW, both)).containsExactly("reviews-own-work");
        var unknown = new EditingCase(PLANNER, Set.of(MEMBER), Set.of(), null, MEMBER, Set.of(), ALL_RIGHT);
        assertThat(refused(edited(), Command.REVIEW, unknown)).containsExactly("unknown-maker");
    }

    @Test
    void LST_8_a_review_looks_at_plan_images_text_and_format() {
        assertThat(refused(edited(), Command.REVIEW, review(MEMBER, Map.of())))
                .containsExactly(
                        "not-reviewed-plan-followed",
                        "not-reviewed-images",
                        "not-reviewed-text",
                        "not-reviewed-format");
        assertThat(refused(edited(), Command.REVIEW, review(MEMBER, Map.of(ReviewPoint.IMAGES, false))))
                .containsExactly("not-reviewed-plan-followed", "not-reviewed-text", "not-reviewed-format");
    }

    @Test
    void LST_8_one_fault_of_any_kind_sends_it_back_to_be_made_again() {
        for (var fault : ReviewPoint.values()) {
            var points = new EnumMap<ReviewPoint, Boolean>(ALL_RIGHT);
            points.put(fault, false);
            var back = step(edited(), Command.REVIEW, review(MEMBER, points));
            assertThat(back.state()).as(fault.name()).isEqualTo(State.AGREED);
            assertThat(refused(back, Command.GO_LIVE, by(PLANNER))).containsExactly("step-not-possible");
            assertThat(step(back, Command.EXECUTE, artist()).state()).isEqualTo(State.EXECUTED);
        }
    }

    @Test
    void LST_8_nothing_goes_live_without_a_review() {
        assertThat(refused(edited(), Command.GO_LIVE, by(PLANNER))).containsExactly("step-not-possible");
    }

    private static Progress<State, Command, EditingCase> planned() {
        return granted(EditingFlow.WORKFLOW.begin(Command.PLAN, by(PLANNER), Stamp.of(NOON, PLANNER)));
    }

    private static Progress<State, Command, EditingCase> edited() {
        var executed = step(step(planned(), Command.AGREE, by(PLANNER)), Command.EXECUTE, artist());
        return step(executed, Command.EDIT, artist());
    }

    private static EditingCase by(EmployeeId actor) {
        return facts(null, actor, Set.of(), Map.of());
    }

    private static EditingCase artist() {
        return facts(ARTIST, ARTIST, Set.of(Post.ART_EDITOR), Map.of());
    }

    private static EditingCase review(EmployeeId actor, Map<ReviewPoint, Boolean> points) {
        return facts(ARTIST, actor, Set.of(), points);
    }

    private static EditingCase facts(
            @Nullable EmployeeId maker, EmployeeId actor, Set<Post> posts, Map<ReviewPoint, Boolean> points) {
        return new EditingCase(PLANNER, Set.of(MEMBER), Set.of(MEMBER), maker, actor, posts, points);
    }

    private static Progress<State, Command, EditingCase> step(
            Progress<State, Command, EditingCase> before, Command command, EditingCase facts) {
        return granted(before.step(command, before.version(), facts, Stamp.of(NOON, facts.actor())));
    }

    private static List<String> refused(
            Progress<State, Command, EditingCase> before, Command command, EditingCase facts) {
        return reasons(before.step(command, before.version(), facts, Stamp.of(NOON, facts.actor())));
    }
}
