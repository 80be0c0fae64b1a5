package io.ecomrules.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.journal.Break.Fault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every chain and whatever is done to it. */
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class ChainLawTest {

    @Provide
    static Arbitrary<LoggedEvent> events() {
        return Chains.events();
    }

    @Provide
    static Arbitrary<List<Link>> chains() {
        return Chains.chains(1);
    }

    @Provide
    static Arbitrary<List<Link>> longChains() {
        return Chains.chains(3);
    }

    @Property
    void what_was_appended_is_sound_with_and_without_an_anchor(@ForAll("chains") List<Link> chain) {
        assertThat(Verification.of(chain.stream()))
                .isEqualTo(new Verification(chain.size(), last(chain).seal(), null));
        for (int count = 1; count <= chain.size(); count++) {
            assertThat(Verification.of(chain.stream(), Chains.anchor(chain.subList(0, count)))
                            .isSound())
                    .isTrue();
        }
    }

    @Property
    void the_seal_is_what_the_documented_bytes_come_to(@ForAll("chains") List<Link> chain) {
        for (var link : chain) {
            var bytes = documented(link);
            assertThat(new String(link.canonical(), StandardCharsets.UTF_8)).isEqualTo(bytes);
            assertThat(link.seal().value()).isEqualTo(sha256(bytes.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Property(tries = 1000)
    void different_events_have_different_bytes(@ForAll("events") LoggedEvent one, @ForAll("events") LoggedEvent other) {
        assertThat(canonical(one).equals(canonical(other))).isEqualTo(one.equals(other));
    }

    @Property
    void a_character_that_moves_into_the_next_field_changes_the_bytes(
            @ForAll("events") LoggedEvent event, @ForAll @IntRange(min = 0, max = 3) int field) {
        var moved = moved(event, field);
        Assume.that(!moved.equals(event));

        assertThat(canonical(moved)).isNotEqualTo(canonical(event));
    }

    @Property
    void any_edited_field_is_found_where_it_stands(
            @ForAll("chains") List<Link> chain, @ForAll @IntRange(max = 99) int pick, @ForAll("edits") Edit edit) {
        int at = pick % chain.size();
        var edited = new ArrayList<>(chain);
        edited.set(at, edit.apply(chain.get(at)));
        Assume.that(!edited.equals(chain));

        assertBroken(edited, at + 1, Fault.LINK_CHANGED);
    }

    /** Whoever seals anew what he edited breaks the chain one link on, or at the anchor; against the original it is found where it stands. */
    @Property
    void what_is_edited_and_sealed_anew_is_found_by_the_next_link_by_the_anchor_and_by_the_original(
            @ForAll("longChains") List<Link> chain, @ForAll @IntRange(max = 99) int pick) {
        int at = pick % chain.size();
        var link = chain.get(at);
        var content = link.event().content().with("amountDue", "another");
        var edited = new ArrayList<>(chain);
        edited.set(at, Link.of(link.number(), link.previous(), link.event().withContent(content)));

        if (at + 1 < chain.size()) {
            assertBroken(edited, at + 2, Fault.LINK_UNCONNECTED);
        } else {
            var forked = Verification.of(edited.stream(), Chains.anchor(chain)).broken();
            assertThat(Objects.requireNonNull(forked).fault()).isEqualTo(Fault.CHAIN_FORKED);
            assertThat(forked.number()).isEqualTo(chain.size());
        }
        var compared = Verification.of(edited.stream(), originals(chain)).broken();
        assertThat(compared)
                .isEqualTo(new Break(
                        Fault.LINK_ALTERED,
                        at + 1L,
                        Map.of(),
                        List.of(new Fields.Change(
                                "content.amountDue", link.event().content().value("amountDue"), "another"))));
    }

    @Property
    void dropped_links_are_missed_at_the_first_of_them(
            @ForAll("longChains") List<Link> chain,
            @ForAll @IntRange(max = 99) int pick,
            @ForAll @IntRange(max = 99) int more) {
        int from = pick % (chain.size() - 1);
        int to = from + 1 + more % (chain.size() - 1 - from);
        var rest = new ArrayList<>(chain.subList(0, from));
        rest.addAll(chain.subList(to, chain.size()));

        var broken = assertBroken(rest, from + 1, Fault.LINK_DROPPED);
        assertThat(broken.values()).containsExactly(Map.entry("last", String.valueOf(to)));
    }

    @Property
    void exchanged_links_are_found_at_the_first_of_them(
            @ForAll("longChains") List<Link> chain,
            @ForAll @IntRange(max = 99) int pick,
            @ForAll @IntRange(max = 99) int more) {
        int from = pick % (chain.size() - 1);
        int to = from + 1 + more % (chain.size() - 1 - from);
        var exchanged = new ArrayList<>(chain);
        Collections.swap(exchanged, from, to);

        var broken = assertBroken(exchanged, from + 1, Fault.LINK_REORDERED);
        assertThat(broken.values()).containsExactly(Map.entry("said", String.valueOf(to + 1)));
    }

    @Property
    void a_copy_that_was_put_in_is_found_where_it_stands(
            @ForAll("longChains") List<Link> chain,
            @ForAll @IntRange(max = 99) int pick,
            @ForAll @IntRange(max = 99) int which) {
        int at = pick % (chain.size() + 1);
        int copied = which % chain.size();
        Assume.that(at != copied);
        var more = new ArrayList<>(chain);
        more.add(at, chain.get(copied));

        assertBroken(more, at + 1, Fault.LINK_INSERTED);
    }

    @Property
    void a_link_of_another_chain_that_was_put_in_is_found_where_it_stands_or_right_after_it(
            @ForAll("longChains") List<Link> chain,
            @ForAll("events") LoggedEvent event,
            @ForAll @IntRange(max = 99) int pick) {
        int at = pick % chain.size();
        Assume.that(!event.equals(chain.get(at).event()));
        var foreign = new ArrayList<>(chain);
        foreign.add(at, Link.of(at + 1L, Seal.of(new byte[0]), event));
        assertBroken(foreign, at + 1, Fault.LINK_UNCONNECTED);

        var fitting = new ArrayList<>(chain);
        fitting.add(at, Link.of(at + 1L, chain.get(at).previous(), event));
        assertBroken(fitting, at + 2, Fault.LINK_INSERTED);
        var compared = Verification.of(fitting.stream(), originals(chain)).broken();
        assertThat(Objects.requireNonNull(compared).number()).isEqualTo(at + 1L);
    }

    @Property
    void links_cut_off_at_the_end_are_missed_by_the_anchor_alone(
            @ForAll("longChains") List<Link> chain, @ForAll @IntRange(max = 99) int pick) {
        int left = pick % chain.size();
        var cut = chain.subList(0, left);

        assertThat(Verification.of(cut.stream()).isSound()).isTrue();
        var verification = Verification.of(cut.stream(), Chains.anchor(chain));
        assertThat(verification.count()).isEqualTo(left);
        assertThat(Objects.requireNonNull(verification.broken()).fault()).isEqualTo(Fault.CHAIN_CUT);
        assertThat(verification.broken().number()).isEqualTo(left + 1L);
    }

    @Property
    void a_chain_written_anew_from_somewhere_on_is_found_between_two_anchors(
            @ForAll("longChains") List<Link> chain, @ForAll @IntRange(max = 99) int pick) {
        int at = pick % chain.size();
        var anew = new InMemoryLog();
        for (int i = 0; i < chain.size(); i++) {
            var event = chain.get(i).event();
            anew.append(i == at ? event.withContent(event.content().with("amountDue", "another")) : event);
        }
        var anchors = new ArrayList<Anchor>();
        for (int count = chain.size(); count > 0; count--) {
            anchors.add(Chains.anchor(chain.subList(0, count)));
        }

        assertThat(anew.verify().isSound()).isTrue();
        var broken = Objects.requireNonNull(
                anew.verify(anchors.toArray(Anchor[]::new)).broken());
        assertThat(broken.fault()).isEqualTo(Fault.CHAIN_FORKED);
        assertThat(broken.number()).isEqualTo(at + 1L);
        assertThat(broken.values()).containsEntry("after", String.valueOf(at));
    }

    @Property
    void a_stream_that_lets_go_of_each_link_comes_to_the_same_as_a_list(
            @ForAll("longChains") List<Link> chain, @ForAll @IntRange(max = 99) int pick, @ForAll("edits") Edit edit) {
        int at = pick % chain.size();
        var edited = new ArrayList<>(chain);
        edited.set(at, edit.apply(chain.get(at)));
        var oneByOne = java.util.stream.IntStream.range(0, edited.size()).mapToObj(edited::get);

        assertThat(Verification.of(oneByOne, Chains.anchor(chain)))
                .isEqualTo(Verification.of(new ArrayList<>(edited).stream(), Chains.anchor(chain)));
    }

    /** A change of one field that keeps the seal as it says. */
    interface Edit {
        Link apply(Link link);
    }

    @Provide
    static Arbitrary<Edit> edits() {
        return Arbitraries.of(
                link -> new Link(link.number() + 1, link.previous(), link.event(), link.seal()),
                link -> new Link(link.number(), Seal.of(new byte[1]), link.event(), link.seal()),
                link -> new Link(link.number(), link.previous(), link.event(), Seal.of(new byte[1])),
                link -> with(link, new LoggedEvent(link.event().type() + "x", "s", "b", Chains.NOON, Fields.of())),
                link -> with(
                        link,
                        event(
                                link,
                                link.event().subject() + " ",
                                link.event().by(),
                                link.event().at())),
                link -> with(
                        link,
                        event(
                                link,
                                link.event().subject(),
                                link.event().by() + "\u0301",
                                link.event().at())),
                link -> with(
                        link, event(link, link.event().subject(), link.event().by(), Instant.EPOCH)),
                link -> with(
                        link, link.event().withContent(link.event().content().with("a", "\uD800"))),
                link -> with(
                        link, link.event().withContent(link.event().content().with("", "b"))),
                link -> with(link, link.event().withContent(Fields.of())));
    }

    private static Link with(Link link, LoggedEvent event) {
        return new Link(link.number(), link.previous(), event, link.seal());
    }

    private static LoggedEvent event(Link link, String subject, String by, Instant at) {
        return new LoggedEvent(
                link.event().type(), subject, by, at, link.event().content());
    }

    private static LoggedEvent moved(LoggedEvent event, int field) {
        var type = event.type();
        var subject = event.subject();
        return switch (field) {
            case 0 -> new LoggedEvent(head(type) + "n", tail(type) + subject, event.by(), event.at(), event.content());
            case 1 ->
                new LoggedEvent(type, head(subject) + "n", tail(subject) + event.by(), event.at(), event.content());
            case 2 -> event.withContent(between(event.content(), true));
            default -> event.withContent(between(event.content(), false));
        };
    }

    /** Moves the end of the first field's name into its value, or of its value into the next name. */
    private static Fields between(Fields content, boolean isName) {
        var names = new ArrayList<>(content.values().keySet());
        if (names.isEmpty() || (!isName && names.size() < 2)) {
            return content;
        }
        var first = names.get(0);
        var value = Objects.requireNonNull(content.value(first));
        if (isName) {
            return content.with(first, null).with(head(first), tail(first) + value);
        }
        var second = names.get(1);
        return content.with(second, null).with(first, head(value)).with(tail(value) + second, content.value(second));
    }

    private static String head(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }

    private static String tail(String text) {
        return text.substring(head(text).length());
    }

    private static Originals originals(List<Link> chain) {
        return (number, present) ->
                number > chain.size() ? null : chain.get((int) number - 1).event();
    }

    private static Break assertBroken(List<Link> links, int number, Fault fault) {
        var verification = Verification.of(links.stream());
        var broken = Objects.requireNonNull(verification.broken(), "sound");
        assertThat(broken.fault()).isEqualTo(fault);
        assertThat(broken.number()).isEqualTo(number);
        assertThat(verification.count()).isEqualTo(number - 1L);
        return broken;
    }

    private static Link last(List<Link> chain) {
        return chain.get(chain.size() - 1);
    }

    private static String canonical(LoggedEvent event) {
        return HexFormat.of().formatHex(Link.of(1, Link.BEGINNING, event).canonical());
    }

    /** The format as docs/event-log.md tells it, written by itself. */
    private static String documented(Link link) {
        var fields = new TreeMap<String, String>();
        fields.put("content", documented(link.event().content().values()));
        fields.put("number", Long.toString(link.number()));
        fields.put("previous", link.previous().value());
        fields.put("at", link.event().at().toString());
        fields.put("type", link.event().type());
        fields.put("subject", link.event().subject());
        fields.put("by", link.event().by());
        return documented(fields);
    }

    private static String documented(SortedMap<String, String> fields) {
        var text = new StringBuilder();
        fields.forEach((name, value) -> text.append(name.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(name)
                .append('=')
                .append(value.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(value)
                .append('\n'));
        return text.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
