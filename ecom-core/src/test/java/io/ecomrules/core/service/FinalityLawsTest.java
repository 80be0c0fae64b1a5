package io.ecomrules.core.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Status;
import io.ecomrules.core.number.Exact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said of a conversation while it goes on, and what is said of it afterwards. */
class FinalityLawsTest {

    private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");

    private static final List<Check> CHECKS = List.of(
            new Check.Say("问候", new Where.FirstTurns(2), 1),
            new Check.Say("礼貌", new Where.Anywhere(), 2),
            new Check.Say("结束", new Where.LastTurns(2), 1),
            new Check.Say("问候", new Where.FirstTime(Duration.ofSeconds(20)), 1),
            new Check.Say("结束", new Where.LastTime(Duration.ofSeconds(20)), 1),
            new Check.SayGroups("问候", 2),
            new Check.NotSay("忌语", 1),
            new Check.Answer(Anchor.EACH, "问题", "办法", 2, null, List.of()),
            new Check.Answer(Anchor.FIRST, "致谢", "回谢", 1, null, List.of("结束")),
            new Check.Answer(Anchor.ANY, "问题", "办法", 0, Duration.ofSeconds(15), List.of()),
            new Check.Answer(Anchor.EACH, "问题", "办法", 0, Duration.ofSeconds(15), List.of()),
            new Check.NotFollow("问题", "忌语", 2),
            new Check.ComeFirst("问候", "办法"),
            new Check.KeepTopic("问题目", "答题目", 2),
            new Check.FirstReply(Duration.ofSeconds(30)),
            new Check.Reply(Duration.ofSeconds(30)),
            new Check.Silence(Duration.ofSeconds(25)),
            new Check.Overlap(Duration.ofSeconds(2), 2),
            new Check.HangUp(Duration.ofSeconds(3)),
            new Check.LastWord(List.of("致谢"), List.of("结束")),
            new Check.Repeat(1, Exact.parse("0.8"), 4),
            new Check.Recorded(RecordedFact.FEEDBACK, List.of("办法")),
            new Check.Sound(VoiceMark.FLAT, true));

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void what_is_final_stays_as_it_is(
            @ForAll("turns") List<Turn> turns,
            @ForAll("endings") Ending ending,
            @ForAll("applies") ItemTerms.Applies when) {
        for (var check : CHECKS) {
            var terms = new ServiceTerms(Rules.LEXICONS, items(check, when));
            var live = new LiveConversation(terms, "c", Channel.ONLINE, Rules.AGENT);
            var told = new ArrayList<Verdict>();
            told.add(verdict(live));
            for (var turn : turns) {
                live.hear(turn);
                told.add(verdict(live));
            }
            var end = live.end(ending).verdict(Item.OPENING);
            assertThat(end.isFinal()).as("%s", check).isTrue();
            for (var each : told) {
                if (each.isFinal()) {
                    assertThat(each.status()).as("%s: %s", check, told).isEqualTo(end.status());
                }
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void turn_by_turn_ends_in_what_the_whole_is_judged_to_be(
            @ForAll("turns") List<Turn> turns, @ForAll("endings") Ending ending) {
        var checks = new EnumMap<Item, List<Check>>(Item.class);
        var items = Item.of(Channel.PHONE);
        for (int i = 0; i < CHECKS.size(); i++) {
            checks.computeIfAbsent(items.get(i % items.size()), none -> new ArrayList<>())
                    .add(CHECKS.get(i));
        }
        var terms = Rules.terms(checks);
        var live = new LiveConversation(terms, "c", Channel.PHONE, Rules.AGENT);
        for (var turn : turns) {
            live.hear(turn);
            // Asking changes nothing.
            live.verdicts();
            live.soFar();
        }
        assertThat(live.end(ending))
                .isEqualTo(LiveConversation.judge(
                        terms, new Conversation("c", Channel.PHONE, Rules.AGENT, null, turns, ending)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_span_holds_the_words_that_it_names(@ForAll("turns") List<Turn> turns, @ForAll("endings") Ending ending) {
        for (var check : CHECKS) {
            var verdict = Rules.judge(check, ending, turns.toArray(Turn[]::new));
            for (var proof : verdict.evidence()) {
                if (proof instanceof Proof.Words words) {
                    assertThat(turns.get(words.turn()).text().substring(words.from(), words.to()))
                            .isEqualTo(words.text());
                }
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_customers_say_is_never_said_against_the_agent(@ForAll("turns") List<Turn> turns) {
        var silent = turns.stream()
                .map(turn -> turn.speaker() == Speaker.AGENT
                        ? new Turn(Speaker.CUSTOMER, turn.text(), turn.at(), turn.endAt(), turn.marks())
                        : turn)
                .toArray(Turn[]::new);
        var verdict = Rules.closed(new Check.NotSay("忌语", 0), silent);
        assertThat(verdict.status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    private static Map<Item, ItemTerms> items(Check check, ItemTerms.Applies when) {
        return Map.of(Item.OPENING, Rules.item(Item.OPENING, List.of(check), when));
    }

    private static Verdict verdict(LiveConversation live) {
        return live.verdicts().get(0);
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        var words = Arbitraries.of(
                "您好", "欢迎光临", "有什么可以帮您", "请稍等", "请假", "申请", "再见", "祝您愉快", "谢谢", "不客气", "坏了", "没收到", "换货", "补发", "不归我管",
                "没办法", "难道", "吗", "没有说过", "您刚才说“", "”", "，", "。", "多少钱", "几天到", "3元", "5天到", "😀", "嗯", "不 归 我 管");
        var text = words.list().ofMinSize(0).ofMaxSize(4).map(parts -> String.join("", parts));
        var speaker = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.of(Speaker.AGENT)),
                net.jqwik.api.Tuple.of(4, Arbitraries.of(Speaker.CUSTOMER)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(Speaker.BOT, Speaker.SYSTEM)));
        var marks = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.just(Set.<Turn.Mark>of())),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.of(Turn.Mark.class).map(mark -> (Set<Turn.Mark>) EnumSet.of(mark))));
        var gap = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.integers().between(0, 30)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(-5, 60)));
        var lasts = Arbitraries.integers().between(0, 12).injectNull(0.1);
        var turn = Combinators.combine(speaker, text, marks, gap, lasts)
                .as((who, what, how, after, length) -> new Object[] {who, what, how, after, length});
        return turn.list()
                .ofMaxSize(12)
                .flatMap(parts -> Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(5, true), net.jqwik.api.Tuple.of(1, false))
                        .map(isTimed -> put(parts, isTimed)));
    }

    @SuppressWarnings("unchecked")
    private static List<Turn> put(List<Object[]> parts, boolean isTimed) {
        var turns = new ArrayList<Turn>();
        var at = BEGIN;
        for (var part : parts) {
            at = at.plusSeconds((Integer) part[3]);
            var end = part[4] == null ? null : at.plusSeconds((Integer) part[4]);
            turns.add(new Turn(
                    (Speaker) part[0], (String) part[1], isTimed ? at : null, isTimed ? end : null, (Set<Turn.Mark>)
                            part[2]));
        }
        return turns;
    }

    @Provide
    Arbitrary<Ending> endings() {
        var by = Arbitraries.of(Speaker.class).injectNull(0.3);
        var at = Arbitraries.integers()
                .between(0, 400)
                .map(seconds -> BEGIN.plusSeconds(seconds))
                .injectNull(0.3);
        var fact = Arbitraries.of(true, false).injectNull(0.3);
        return Combinators.combine(by, at, fact)
                .as((who, when, recorded) -> new Ending(
                        when,
                        who,
                        recorded == null ? Map.of() : Map.of(RecordedFact.FEEDBACK, recorded),
                        recorded == null ? Map.of() : Map.of(VoiceMark.Aspect.TONE, VoiceMark.FLAT),
                        null));
    }

    @Provide
    Arbitrary<ItemTerms.Applies> applies() {
        var problem = new io.ecomrules.core.finding.Ruled<>("问题", Rules.rule("when"));
        var thanks = new io.ecomrules.core.finding.Ruled<>("致谢", Rules.rule("unless"));
        return Arbitraries.of(
                ItemTerms.Applies.ALWAYS,
                new ItemTerms.Applies(List.of(problem), List.of(), List.of(), Map.of(), List.of()),
                new ItemTerms.Applies(
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(Speaker.CUSTOMER, Rules.rule("ended")),
                        List.of(thanks)));
    }
}
