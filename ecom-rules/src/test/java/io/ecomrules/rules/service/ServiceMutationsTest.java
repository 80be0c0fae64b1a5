package io.ecomrules.rules.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Status;
import io.ecomrules.core.service.Channel;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Proof;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.Turn;
import io.ecomrules.rules.Ecom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A conversation that is changed in one respect has other verdicts on the clauses that this respect is about, and on no others. */
@Tag("text")
class ServiceMutationsTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant ASKED = Instant.parse("2026-03-02T02:00:00Z");
    private static final List<Conversation> ALL =
            Labelled.all().stream().map(Labelled::conversation).toList();

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void SVC_1_without_its_greeting_a_chat_has_no_opening() {
        var chats = those(Channel.ONLINE, each -> passes(each, "SVC-1") && isPoliteFrom(each, 2, 0));

        changes(chats, each -> cut(each, "问候语", 0, 2), Map.of("SVC-1", Status.FAIL), 150);
    }

    @Test
    void SVC_E_without_its_greeting_a_call_has_no_opening() {
        var calls = those(Channel.PHONE, each -> passes(each, "SVC-E") && isPoliteFrom(each, 2, 0));

        changes(calls, each -> cut(each, "电话问候语", 0, 2), Map.of("SVC-E", Status.FAIL), 120);
    }

    @Test
    void SVC_3_without_its_leave_a_chat_has_no_closing() {
        var chats = those(
                Channel.ONLINE,
                each -> passes(each, "SVC-3")
                        && !isLeftByOthers(each)
                        && Mutant.agentTurns(each).size() > 3
                        && isPoliteFrom(each, 0, 2));

        changes(chats, each -> cutLast(each, "结束语"), Map.of("SVC-3", Status.FAIL), 70);
    }

    @Test
    void SVC_2_and_SVC_F_without_their_two_words_nobody_is_polite() {
        var chats = those(Channel.ONLINE, each -> each.ending() != null && passes(each, "SVC-2"));
        var calls = those(Channel.PHONE, each -> each.ending() != null && passes(each, "SVC-F"));

        // Reminders are often said with these very words.
        changes(chats, ServiceMutationsTest::rude, Map.of("SVC-2", Status.FAIL), 300, "SVC-4");
        changes(calls, ServiceMutationsTest::rude, Map.of("SVC-F", Status.FAIL), 150, "SVC-J");
    }

    @ParameterizedTest
    @CsvSource({"难道你自己不会看吗, SVC-12 SVC-D", "你脑子有病, SVC-12", "烦不烦啊, SVC-12 SVC-C", "加我微信转账给我, SVC-12", "啥玩意儿, SVC-E"})
    void SVC_12_and_SVC_C_D_E_words_put_into_an_agents_turn_are_found_and_only_they(String words, String clauses) {
        for (var channel : Channel.values()) {
            var expected = new HashMap<String, Status>();
            for (var clause : clauses.split(" ", -1)) {
                if (clause.equals("SVC-12") || channel == Channel.PHONE) {
                    expected.put(clause, Status.FAIL);
                }
            }
            var clean = those(
                    channel,
                    each -> expected.keySet().stream().allMatch(clause -> passes(each, clause))
                            && middle(each, Speaker.AGENT) > 0);

            changes(
                    clean,
                    each -> inserted(each, Speaker.AGENT, words),
                    expected,
                    channel == Channel.PHONE ? 120 : 250);
        }
    }

    @ParameterizedTest
    @CsvSource({"难道你自己不会看吗", "你脑子有病", "烦不烦啊", "加我微信转账给我", "啥玩意儿"})
    void what_the_customer_says_never_counts_against_the_agent(String words) {
        var all = those(null, each -> middle(each, Speaker.CUSTOMER) > 0);

        changes(all, each -> inserted(each, Speaker.CUSTOMER, words), Map.of(), 200);
    }

    @Test
    void where_speakers_are_swapped_only_the_new_agents_words_count() {
        for (var each : ALL) {
            var swapped = Mutant.swapped(each);
            for (var verdict : ECOM.service().judge(swapped, DAY).verdicts()) {
                if (Set.of("SVC-1", "SVC-2", "SVC-3", "SVC-12", "SVC-C", "SVC-D", "SVC-E", "SVC-F")
                        .contains(verdict.clause().value())) {
                    assertThat(verdict.evidence())
                            .filteredOn(Proof.Words.class::isInstance)
                            .allMatch(proof -> swapped.turns()
                                            .get(((Proof.Words) proof).turn())
                                            .speaker()
                                    == Speaker.AGENT);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"29999, PASS", "30000, PASS", "30001, FAIL"})
    void SVC_10_the_first_answer_comes_within_thirty_seconds(long millis, Status expected) {
        int counted = 0;
        for (var each : ALL) {
            int asked = first(each, 0, turn -> turn.speaker() == Speaker.CUSTOMER);
            int answered = first(each, asked + 1, Mutant::isAgentSpeech);
            if (asked >= 0 && answered > asked && isWithoutPictureBetween(each, asked, answered)) {
                var bare = Mutant.withoutTimes(each);
                var timed = Mutant.at(Mutant.at(bare, asked, ASKED), answered, ASKED.plus(Duration.ofMillis(millis)));
                assertThat(statuses(timed)).as(each.id()).isEqualTo(and(statuses(bare), Map.of("SVC-10", expected)));
                counted++;
            }
        }
        assertThat(counted).isGreaterThan(400);
    }

    @Test
    void SVC_10_SVC_H_and_SVC_I_without_times_nobody_knows_what_was_in_time() {
        for (var each : ALL) {
            var before = statuses(each);
            var after = statuses(Mutant.withoutTimes(each));
            for (var timed : List.of("SVC-10", "SVC-H", "SVC-I")) {
                var was = before.remove(timed);
                var is = after.remove(timed);
                boolean isOfTimes = timed.equals("SVC-10") || timed.equals("SVC-I") || was == Status.PASS;
                if (is != null && isOfTimes) {
                    assertThat(is).as(each.id() + " " + timed).isIn(Status.UNKNOWN, Status.NOT_APPLICABLE);
                }
            }
            assertThat(after).as(each.id()).isEqualTo(before);
        }
    }

    private static void changes(
            List<Conversation> those,
            Function<Conversation, Conversation> how,
            Map<String, Status> what,
            int least,
            String... butFor) {
        assertThat(those).hasSizeGreaterThanOrEqualTo(least);
        for (var each : those) {
            var expected = and(statuses(each), what);
            var found = statuses(how.apply(each));
            for (var clause : butFor) {
                expected.remove(clause);
                found.remove(clause);
            }
            assertThat(found).as(each.id()).isEqualTo(expected);
        }
    }

    private static Map<String, Status> and(Map<String, Status> statuses, Map<String, Status> others) {
        var all = new LinkedHashMap<>(statuses);
        all.putAll(others);
        return all;
    }

    private static Map<String, Status> statuses(Conversation of) {
        var statuses = new LinkedHashMap<String, Status>();
        ECOM.service()
                .judge(of, DAY)
                .verdicts()
                .forEach(verdict -> statuses.put(verdict.clause().value(), verdict.status()));
        return statuses;
    }

    private static List<Conversation> those(
            @org.jspecify.annotations.Nullable Channel channel, Predicate<Conversation> which) {
        return ALL.stream()
                .filter(each -> channel == null || each.channel() == channel)
                .filter(which)
                .toList();
    }

    private static boolean passes(Conversation of, String clause) {
        return statuses(of).get(clause) == Status.PASS;
    }

    private static boolean isLeftByOthers(Conversation of) {
        var ending = of.ending();
        return ending == null || ending.by() == Speaker.CUSTOMER || ending.by() == Speaker.SYSTEM;
    }

    /** Whether a plain polite word stands between the first and the last turns of the agent. */
    private static boolean isPoliteFrom(Conversation of, int first, int last) {
        var own = Mutant.agentTurns(of);
        return own.size() > first + last
                && own.subList(first, own.size() - last).stream()
                        .anyMatch(place -> of.turns().get(place).text().contains("您"));
    }

    private static Conversation cut(Conversation of, String lexicon, int from, int to) {
        var own = Mutant.agentTurns(of);
        return Mutant.said(
                of,
                own.subList(from, Math.min(to, own.size())),
                text -> Mutant.without(text, lexicon, ECOM.service().lexicons()));
    }

    private static Conversation cutLast(Conversation of, String lexicon) {
        int size = Mutant.agentTurns(of).size();
        return cut(of, lexicon, size - 2, size);
    }

    private static Conversation rude(Conversation of) {
        return Mutant.said(
                of, Mutant.agentTurns(of), text -> text.replace("您", "你").replaceAll("(?<![申邀])[请請]", ""));
    }

    /** Words added to a turn in the middle; to one that is long enough already, so that it is no mere sign of listening. */
    private static Conversation inserted(Conversation of, Speaker speaker, String words) {
        int place = middle(of, speaker);
        return Mutant.said(of, List.of(place), text -> text + "。" + words);
    }

    private static int middle(Conversation of, Speaker speaker) {
        for (int place = of.turns().size() / 2; place < of.turns().size(); place++) {
            var turn = of.turns().get(place);
            if (turn.speaker() == speaker
                    && turn.marks().isEmpty()
                    && turn.text().length() > 5) {
                return place;
            }
        }
        return -1;
    }

    private static int first(Conversation of, int from, Predicate<Turn> which) {
        for (int i = Math.max(from, 0); i < of.turns().size(); i++) {
            if (which.test(of.turns().get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** A picture is an answer too. */
    private static boolean isWithoutPictureBetween(Conversation of, int asked, int answered) {
        return of.turns().subList(asked, answered).stream()
                .noneMatch(turn -> turn.speaker() == Speaker.AGENT
                        && turn.marks().stream().noneMatch(mark -> mark != Turn.Mark.IMAGE));
    }
}
