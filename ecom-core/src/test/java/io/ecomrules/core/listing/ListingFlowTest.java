package io.ecomrules.core.listing;

import static io.ecomrules.core.listing.Shop.CUP;
import static io.ecomrules.core.listing.Shop.NOON;
import static io.ecomrules.core.listing.Shop.SKU;
import static io.ecomrules.core.listing.Shop.granted;
import static io.ecomrules.core.listing.Shop.reasons;
import static io.ecomrules.core.listing.Shop.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.journal.Seal;
import io.ecomrules.core.listing.ListingFlow.Command;
import io.ecomrules.core.listing.ListingFlow.State;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.workflow.Progress;
import io.ecomrules.core.workflow.Stamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListingFlowTest {

    private static final Delisting IN_STOCK = new Delisting.Stay(Shop.rule("LST-4"));
    private static final Delisting SOLD_OUT =
            new Delisting.TakeDown(Finding.of(Shop.rule("LST-4").clause(), "sold-out", null, Severity.VIOLATION));
    private static final Delisting UNKNOWN = new Delisting.Undecided(
            List.of(Finding.of(Shop.rule("LST-4").clause(), "unknown-stock", null, Severity.WARNING)));
    private static final Set<Seal> APPROVED =
            Set.of(CUP.content().seal(), CUP.pricing().seal());

    @Test
    void LST_1_a_listing_goes_from_draft_to_live() {
        var live = live();
        assertThat(live.history())
                .extracting(step -> step.to())
                .containsExactly(State.DRAFTED, State.SUBMITTED, State.REVIEWED, State.APPROVED, State.LIVE);
    }

    @Test
    void LST_1_marketing_applies_the_product_manager_reviews_and_the_web_editor_or_the_listing_team_puts_it_live() {
        var drafted = draft();
        assertThat(refused(drafted, Command.SUBMIT, by(Post.DESIGNER))).containsExactly("not-of-this-post");
        var submitted = step(drafted, Command.SUBMIT, by(Post.PLANNER));
        assertThat(refused(submitted, Command.PASS_REVIEW, by(Post.PLANNER))).containsExactly("not-of-this-post");
        var approved = approved();
        assertThat(refused(approved, Command.GO_LIVE, by(Post.PRODUCT_MANAGER))).containsExactly("not-of-this-post");
        for (var post : List.of(Post.WEB_EDITOR, Post.LISTING_TEAM)) {
            assertThat(step(approved, Command.GO_LIVE, by(post)).state()).isEqualTo(State.LIVE);
        }
    }

    @Test
    void LST_1_no_step_is_skipped() {
        assertThat(refused(draft(), Command.GO_LIVE, by(Post.WEB_EDITOR))).containsExactly("step-not-possible");
        assertThat(refused(draft(), Command.APPROVE, by(Post.WEB_EDITOR))).containsExactly("step-not-possible");
    }

    @Test
    void LST_1_it_cannot_go_live_for_every_reason_at_once() {
        var nothing = ListingCase.of(Listing.of(SKU), Shop.TERMS, SOLD_OUT, NOON, Post.PLANNER);
        assertThat(refused(approved(), Command.GO_LIVE, nothing))
                .containsExactly(
                        "not-of-this-post",
                        "listing-without-name",
                        "listing-without-price",
                        "listing-without-description",
                        "listing-without-images",
                        "listing-not-approved",
                        "nothing-to-sell");
    }

    @Test
    void LST_1_a_task_that_is_nobodys_is_refused_to_everybody() {
        var terms = new ListingTerms(Shop.TERMS.required(), Map.of(), List.of());
        var facts = ListingCase.of(CUP, terms, IN_STOCK, NOON, Post.values());
        assertThat(refused(draft(), Command.SUBMIT, facts)).containsExactly("not-of-this-post");
    }

    @Test
    void LST_1_rules_that_contradict_each_other_let_nothing_through() {
        var terms = new ListingTerms(
                Shop.TERMS.required(),
                Shop.TERMS.posts(),
                List.of(Finding.of(Shop.rule("LST-1").clause(), "ambiguous-rule", null, Severity.WARNING)));
        var facts = ListingCase.of(CUP, terms, IN_STOCK, NOON, Post.WEB_EDITOR).approved(APPROVED);
        assertThat(refused(approved(), Command.GO_LIVE, facts)).containsExactly("listing-rules-undecided");
    }

    @Test
    void LST_3_what_was_edited_after_its_approval_needs_a_new_one() {
        var edited = CUP.withContent("保温杯 2", CUP.description(), CUP.images(), CUP.category());
        var facts = ListingCase.of(edited, Shop.TERMS, IN_STOCK, NOON, Post.WEB_EDITOR)
                .approved(APPROVED);
        assertThat(refused(approved(), Command.GO_LIVE, facts)).containsExactly("listing-not-approved");
        assertThat(refused(live(), Command.UPDATE, facts)).containsExactly("listing-not-approved");
        var again =
                facts.approved(Set.of(edited.content().seal(), edited.pricing().seal()));
        assertThat(step(live(), Command.UPDATE, again).state()).isEqualTo(State.LIVE);
    }

    @Test
    void LST_3_half_a_character_is_told_and_not_thrown() {
        var broken = CUP.withContent("杯\ud800", CUP.description(), CUP.images(), CUP.category());
        var facts = ListingCase.of(broken, Shop.TERMS, IN_STOCK, NOON, Post.WEB_EDITOR)
                .approved(APPROVED);
        assertThat(refused(approved(), Command.GO_LIVE, facts)).containsExactly("lone-surrogate");
    }

    @Test
    void LST_2_a_price_goes_live_only_once_approved_or_promoted() {
        var reduced = CUP.at(yuan("80"));
        var facts = ListingCase.of(reduced, Shop.TERMS, IN_STOCK, NOON, Post.WEB_EDITOR)
                .approved(APPROVED);
        assertThat(refused(live(), Command.UPDATE, facts)).containsExactly("unapproved-price");
        var sale = new Promotion(SKU, yuan("80"), NOON, NOON.plus(Duration.ofDays(1)));
        var promoted = facts.promoted(List.of(sale))
                .approved(Set.of(CUP.content().seal(), sale.terms().seal()));
        assertThat(step(live(), Command.UPDATE, promoted).state()).isEqualTo(State.LIVE);
    }

    @Test
    void LST_4_what_is_sold_out_is_taken_down_without_an_approval_and_comes_back_with_stock() {
        var delisted = step(live(), Command.DELIST, with(SOLD_OUT));
        assertThat(delisted.state()).isEqualTo(State.SOLD_OUT);
        assertThat(refused(delisted, Command.GO_LIVE, with(SOLD_OUT))).containsExactly("nothing-to-sell");
        assertThat(step(delisted, Command.GO_LIVE, with(IN_STOCK)).state()).isEqualTo(State.LIVE);
    }

    @Test
    void LST_4_what_is_not_sold_out_is_not_taken_down_in_the_normal_way() {
        assertThat(refused(live(), Command.DELIST, with(IN_STOCK))).containsExactly("not-sold-out");
        assertThat(refused(live(), Command.DELIST, with(UNKNOWN))).containsExactly("stock-undecided");
        assertThat(refused(approved(), Command.GO_LIVE, with(UNKNOWN))).containsExactly("stock-undecided");
    }

    @Test
    void LST_4_with_stock_it_is_taken_down_after_a_proposal_with_a_reason_and_an_approval_of_it() {
        var manager = by(Post.PRODUCT_MANAGER);
        assertThat(refused(live(), Command.PROPOSE_TAKING_DOWN, manager)).containsExactly("taking-down-without-reason");
        var proposed = step(live(), Command.PROPOSE_TAKING_DOWN, manager.because("停产"));
        var editor = by(Post.WEB_EDITOR).because("停产");
        assertThat(refused(proposed, Command.TAKE_DOWN, editor)).containsExactly("taking-down-not-approved");
        var agreed = Set.of(CUP.takingDown("停产").seal());
        assertThat(refused(proposed, Command.TAKE_DOWN, manager.because("质量").approved(agreed)))
                .containsExactly("not-of-this-post", "taking-down-not-approved");
        assertThat(step(proposed, Command.TAKE_DOWN, editor.approved(agreed)).isFinished())
                .isTrue();
        assertThat(step(proposed, Command.KEEP, manager).state()).isEqualTo(State.LIVE);
        assertThat(step(proposed, Command.DELIST, with(SOLD_OUT)).state()).isEqualTo(State.SOLD_OUT);
    }

    @Test
    void LST_1_what_does_not_pass_goes_back_and_begins_again() {
        var back = step(approved(), Command.SEND_BACK, by(Post.DEPARTMENT_MANAGER));
        assertThat(back.state()).isEqualTo(State.DRAFTED);
        assertThat(step(back, Command.SUBMIT, by(Post.PLANNER)).state()).isEqualTo(State.SUBMITTED);
    }

    private static Progress<State, Command, ListingCase> draft() {
        return granted(ListingFlow.WORKFLOW.begin(Command.DRAFT, by(Post.PLANNER), stamp()));
    }

    private static Progress<State, Command, ListingCase> approved() {
        var submitted = step(draft(), Command.SUBMIT, by(Post.PLANNER));
        var reviewed = step(submitted, Command.PASS_REVIEW, by(Post.PRODUCT_MANAGER));
        return step(reviewed, Command.APPROVE, by(Post.DEPARTMENT_MANAGER));
    }

    private static Progress<State, Command, ListingCase> live() {
        return step(approved(), Command.GO_LIVE, by(Post.WEB_EDITOR));
    }

    private static ListingCase by(Post post) {
        return ListingCase.of(CUP, Shop.TERMS, IN_STOCK, NOON, post).approved(APPROVED);
    }

    private static ListingCase with(Delisting stock) {
        return ListingCase.of(CUP, Shop.TERMS, stock, NOON, Post.WEB_EDITOR).approved(APPROVED);
    }

    private static Progress<State, Command, ListingCase> step(
            Progress<State, Command, ListingCase> before, Command command, ListingCase facts) {
        return granted(asked(before, command, facts));
    }

    private static List<String> refused(
            Progress<State, Command, ListingCase> before, Command command, ListingCase facts) {
        return reasons(asked(before, command, facts));
    }

    private static Answer<Progress<State, Command, ListingCase>> asked(
            Progress<State, Command, ListingCase> before, Command command, ListingCase facts) {
        return before.step(command, before.version(), facts, stamp());
    }

    private static Stamp stamp() {
        return Stamp.of(NOON, "system");
    }
}
