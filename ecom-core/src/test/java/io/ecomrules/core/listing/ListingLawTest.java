package io.ecomrules.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.journal.Seal;
import io.ecomrules.core.listing.ListingFlow.Command;
import io.ecomrules.core.listing.ListingFlow.State;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.workflow.Stamp;
import io.ecomrules.core.workflow.Workflow;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every sequence of requests about a listing, and for every set of promotions. */
class ListingLawTest {

    record Asked(Command command, ListingCase facts) {}

    @Provide
    static Arbitrary<List<Asked>> requests() {
        var cup = Arbitraries.of(Shop.CUP, Shop.CUP, Listing.of(Shop.SKU), Shop.CUP.at(Shop.yuan("80")));
        var seals = Arbitraries.of(
                        Shop.CUP.content().seal(),
                        Shop.CUP.pricing().seal(),
                        Shop.CUP.takingDown("停产").seal())
                .set();
        Delisting stays = new Delisting.Stay(Shop.rule("LST-4"));
        Delisting soldOut =
                new Delisting.TakeDown(Finding.of(Shop.rule("LST-4").clause(), "sold-out", null, Severity.VIOLATION));
        var posts = Arbitraries.of(Post.PLANNER, Post.PRODUCT_MANAGER, Post.WEB_EDITOR)
                .set()
                .ofMinSize(2);
        return Combinators.combine(
                        Arbitraries.of(Command.class), cup, seals, Arbitraries.of(stays, stays, soldOut), posts)
                .as((command, listing, approved, stock, actor) -> new Asked(
                        command,
                        new ListingCase(listing, Shop.TERMS, actor, approved, List.of(), stock, "停产", Shop.NOON)))
                .list()
                .ofMaxSize(60);
    }

    @Property
    void nothing_is_ever_live_that_is_not_complete_and_approved_and_every_history_replays(
            @ForAll("requests") List<Asked> requests) {
        var first = ListingCase.of(Shop.CUP, Shop.TERMS, new Delisting.Stay(Shop.rule("LST-4")), Shop.NOON);
        var listing = Shop.granted(ListingFlow.WORKFLOW.begin(Command.DRAFT, first, stamp()));
        for (var asked : requests) {
            var answer = listing.step(asked.command(), listing.version(), asked.facts(), stamp());
            if (answer instanceof Answer.Granted<?>) {
                listing = Shop.granted(answer);
                boolean isPutLive = asked.command() == Command.GO_LIVE || asked.command() == Command.UPDATE;
                if (isPutLive) {
                    assertThat(asked.facts().listing()).isEqualTo(Shop.CUP);
                    assertThat(asked.facts().approved()).containsAll(bothSeals());
                    assertThat(listing.history())
                            .extracting(step -> step.to())
                            .contains(State.SUBMITTED, State.REVIEWED, State.APPROVED);
                }
            }
            assertThat(ListingFlow.WORKFLOW.replay(listing.history()).state()).isEqualTo(listing.state());
        }
    }

    private static Set<Seal> bothSeals() {
        return Set.of(Shop.CUP.content().seal(), Shop.CUP.pricing().seal());
    }

    private static Stamp stamp() {
        return Stamp.of(Shop.NOON, "system");
    }

    @Provide
    static Arbitrary<List<Promotion>> promotions() {
        return Combinators.combine(
                        Arbitraries.of("A", "B"),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 6))
                .as((sku, from, length) ->
                        new Promotion(Sku.of(sku), Shop.yuan("80"), second(from), second(from + length)))
                .list()
                .ofMaxSize(6);
    }

    @Property
    void promotions_overlap_exactly_where_some_second_has_two_of_one_sku(
            @ForAll("promotions") List<Promotion> promotions) {
        boolean isTwice = false;
        for (int time = 0; time < 30; time++) {
            var at = second(time);
            var running = new ArrayList<Sku>();
            promotions.stream().filter(each -> each.isRunning(at)).forEach(each -> running.add(each.sku()));
            isTwice |= new HashSet<>(running).size() < running.size();
        }
        assertThat(!PromotionCheck.overlaps(promotions).isEmpty()).isEqualTo(isTwice);
    }

    private static Instant second(int number) {
        return Shop.NOON.plusSeconds(number);
    }

    @Example
    void every_state_step_and_answer_of_the_three_workflows_has_words() throws IOException {
        for (var language : List.of("zh", "en")) {
            var words = new Properties();
            try (var file = ListingFlow.class.getResourceAsStream("workflows_" + language + ".properties")) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            var keys = new HashSet<String>();
            keys.addAll(keys(ListingFlow.WORKFLOW));
            keys.addAll(keys(ImagingFlow.WORKFLOW));
            keys.addAll(keys(EditingFlow.WORKFLOW));
            assertThat(words.stringPropertyNames()).as(language).isEqualTo(keys);
        }
    }

    private static <S extends Enum<S>, C extends Enum<C>> Set<String> keys(Workflow<S, C, ?> workflow) {
        var code = workflow.code();
        var keys = new HashSet<>(Set.of("flow." + code, "flow." + code + ".note"));
        for (var state : workflow.states().getEnumConstants()) {
            keys.add("state." + code + "." + state.name());
        }
        for (var row : workflow.rows()) {
            keys.add("step." + code + "." + row.command().name());
            if (row.choice() != null) {
                keys.add("answer." + code + "." + row.choice().code() + ".yes");
                keys.add("answer." + code + "." + row.choice().code() + ".no");
            }
        }
        return keys;
    }
}
