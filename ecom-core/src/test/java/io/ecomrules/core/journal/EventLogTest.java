package io.ecomrules.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.journal.Break.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A log that is a chain. */
class EventLogTest {

    private final InMemoryLog log = new InMemoryLog();

    @Test
    void a_link_holds_the_seal_of_the_one_before() {
        var first = log.append(Chains.event("O-1"));
        var second = log.append(Chains.event("O-2"));

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.previous()).isEqualTo(Link.BEGINNING);
        assertThat(second.previous()).isEqualTo(first.seal());
        assertThat(log.anchor(Chains.NOON)).isEqualTo(new Anchor(2, second.seal(), Chains.NOON));
        assertThat(log.verify(log.anchor(Chains.NOON)).isSound()).isTrue();
    }

    @Test
    void a_seal_can_be_recomputed_with_what_every_machine_has() {
        // printf
        // '2:at=20:2026-03-01T12:00:00Z\n2:by=3:E-7\n7:content=47:7:address=6:上海\n9:amountDue=2:99\n2:id=3:O-1\n\n
        // 6:number=1:1\n8:previous=64:0000…\n7:subject=3:O-1\n4:type=12:order-placed\n' | sha256sum
        assertThat(log.append(Chains.event("O-1")).seal())
                .hasToString("f64b8f1f38e7f7f43b2d6747e449bb0c20309ebb7f75feb32b17042860356de2");
    }

    @Test
    void eight_threads_that_append_at_once_make_one_sound_chain() throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(8);
        var begin = new CountDownLatch(1);
        var done = new ArrayList<Future<?>>();
        for (int i = 0; i < 8; i++) {
            var thread = "T" + i;
            done.add(threads.submit(() -> {
                begin.await();
                for (int n = 0; n < 500; n++) {
                    log.append(Chains.event(thread + "-" + n));
                }
                return null;
            }));
        }
        begin.countDown();
        for (var each : done) {
            each.get();
        }
        threads.shutdown();

        var links = log.links().toList();
        assertThat(Verification.of(links.stream()).isSound()).isTrue();
        var subjects = new HashSet<String>();
        links.forEach(link -> subjects.add(link.event().subject()));
        assertThat(subjects).hasSize(4000);
        assertThat(log.anchor(Chains.NOON).count()).isEqualTo(4000);
    }

    @Test
    void half_a_character_is_refused_and_nothing_is_kept() {
        log.append(Chains.event("O-1"));
        var before = log.anchor(Chains.NOON);
        for (var event : List.of(
                Chains.event("O-1").withContent(Fields.of("address", "x\uD83D")),
                Chains.event("O-1").withContent(Fields.of("\uDE00", "x")),
                Chains.event("O-\uD83D\uD83D\uDE00"))) {
            assertThatThrownBy(() -> log.append(event))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refusal ->
                                    assertThat(refusal.problems().get(0).code()).isEqualTo("lone-surrogate"));
        }
        assertThat(log.anchor(Chains.NOON)).isEqualTo(before);
        log.append(Chains.event("O-2"));
        assertThat(log.verify().isSound()).isTrue();
    }

    @Test
    void the_fields_tell_apart_what_the_event_and_its_content_call_alike() {
        var event = new LoggedEvent("t", "s", "b", Chains.NOON, Fields.of("at", "then", "by", "them"));

        assertThat(event.fields())
                .isEqualTo(Fields.of(
                        "at",
                        Chains.NOON.toString(),
                        "by",
                        "b",
                        "subject",
                        "s",
                        "type",
                        "t",
                        "content.at",
                        "then",
                        "content.by",
                        "them"));
        assertThat(event.fields()
                        .changesTo(event.withContent(Fields.of("at", "now")).fields()))
                .containsExactly(
                        new Fields.Change("content.at", "then", "now"), new Fields.Change("content.by", "them", null));
    }

    @Test
    void ORD_5_a_changed_order_is_told_with_every_field_as_it_was_and_as_it_is() {
        var chain = Chains.chain(3);
        var link = chain.get(1);
        var changed = new ArrayList<>(chain);
        var content = link.event().content().with("address", "北京").with("remark", "急");
        changed.set(1, new Link(2, link.previous(), link.event().withContent(content), link.seal()));
        Originals sealed = (number, present) ->
                present.withContent(Chains.event(present.subject()).content());

        var finding = Objects.requireNonNull(
                        Verification.of(changed.stream(), sealed).broken())
                .finding(ClauseId.of("ORD-5"), Severity.CRITICAL);

        assertThat(finding.code()).isEqualTo("link-altered");
        assertThat(finding.evidence().get("before")).hasToString("content.address 上海, content.remark —");
        assertThat(finding.evidence().get("after")).hasToString("content.address 北京, content.remark 急");
        assertThat(Messages.in(Locale.ENGLISH).text(finding))
                .contains("Record 2")
                .doesNotContain("{");
    }

    @Test
    void what_cannot_be_read_breaks_the_chain_in_its_place() {
        var chain = Chains.chain(3);
        var links = chain.stream().map(link -> {
            if (link.number() == 2) {
                throw new InvalidInputException(
                        List.of(io.ecomrules.core.finding.Problem.of("malformed-journal-line")));
            }
            return link;
        });

        var verification = Verification.of(links);
        assertThat(verification.count()).isEqualTo(1);
        assertThat(verification.broken())
                .isEqualTo(new Break(Fault.LINK_UNREADABLE, 2, Map.of("reason", "malformed-journal-line"), List.of()));
    }

    @Test
    void an_empty_chain_is_sound_and_knows_when_it_was_not_empty() {
        var chain = Chains.chain(2);

        assertThat(Verification.of(Stream.of())).isEqualTo(new Verification(0, Link.BEGINNING, null));
        assertThat(Verification.of(Stream.of(), new Anchor(0, Link.BEGINNING, Chains.NOON))
                        .isSound())
                .isTrue();
        var broken = Objects.requireNonNull(
                Verification.of(Stream.of(), Chains.anchor(chain)).broken());
        assertThat(broken.fault()).isEqualTo(Fault.CHAIN_CUT);
        assertThat(broken.values()).containsEntry("last", "2").containsEntry("anchoredAt", Chains.NOON.toString());
    }

    @Test
    void what_is_no_event_link_or_anchor_is_refused() {
        var seal = Seal.of(new byte[0]);
        assertThatIllegalArgumentException().isThrownBy(() -> new Anchor(0, seal, Chains.NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> new Anchor(1, Link.BEGINNING, Chains.NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> new Anchor(-1, seal, Chains.NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> Link.of(0, seal, Chains.event("O-1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LoggedEvent(" ", "s", "b", Instant.EPOCH, Fields.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LoggedEvent("t", "", "b", Instant.EPOCH, Fields.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LoggedEvent("t", "s", "", Instant.EPOCH, Fields.of()));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void every_fault_has_words_and_a_short_name_in_both_languages(Fault fault) {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(Messages.in(locale).all("finding.")).containsKey(fault.code());
            assertThat(fault.title(locale)).isNotEqualTo(fault.code());
        }
    }
}
