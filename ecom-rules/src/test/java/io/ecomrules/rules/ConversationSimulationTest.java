package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Status;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.service.Channel;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Ending;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.Proof;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.Turn;
import io.ecomrules.rules.simulation.AgentPoints;
import io.ecomrules.rules.simulation.ConversationImpact;
import io.ecomrules.rules.simulation.Simulation;
import io.ecomrules.rules.simulation.VerdictChange;
import io.ecomrules.rules.simulation.WhatIf;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which past conversations change verdict under another pack, before it serves. */
class ConversationSimulationTest {

    private static final Ecom BUILT_IN = Ecom.builtIn();
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String ABUSE = "lexicons/abuse.txt";

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        BUILT_IN.close();
    }

    @Test
    void a_pack_that_means_the_same_changes_nothing() {
        var impact = simulate(
                PackOnDisk.overBuiltIn(folder), List.of(chat("1", "A", "客：在吗", "服：您好"), chat("2", "B", "服：你是傻子吗")));

        assertThat(impact.judged()).isEqualTo(2);
        assertThat(impact.changes()).isEmpty();
        assertThat(impact.moves()).isEmpty();
        assertThat(impact.agents()).extracting(AgentPoints::changed).containsExactly(0, 0);
        assertThat(impact.agents())
                .allSatisfy(agent -> assertThat(agent.proposed()).isEqualTo(agent.present()));
    }

    @Test
    void SVC_12_a_new_forbidden_phrase_changes_exactly_the_conversations_in_which_the_agent_says_it() {
        var chats = List.of(
                chat("said", "A", "客：在吗", "服：您好，您真是二百五"),
                chat("by the customer", "A", "客：你真是二百五", "服：您好，非常抱歉"),
                chat("an exception", "A", "服：您好，一共二百五十元"),
                chat("quoted", "A", "服：您好，您刚才说“二百五”，是哪位同事说的呢"),
                chat("not at all", "B", "服：您好，请稍等"));

        var impact = simulate(withPhrase("二百五【除非：二百五十】"), chats);

        assertThat(impact.changes()).singleElement().satisfies(change -> {
            assertThat(change.conversation().id()).isEqualTo("said");
            assertThat(change.verdicts()).singleElement().satisfies(verdict -> {
                assertThat(verdict.item()).isEqualTo(Item.FORBIDDEN_WORDS);
                assertThat(verdict.move().code()).isEqualTo("pass-to-fail");
                assertThat(verdict.gone()).isEmpty();
                assertThat(said(verdict.found())).containsExactly("1:6-9 二百五 忌语");
                assertThat(verdict.rule()).isNull();
            });
        });
        assertThat(impact.moves())
                .isEqualTo(Map.of(Item.FORBIDDEN_WORDS, Map.of(new VerdictChange.Move(Status.PASS, Status.FAIL), 1)));
    }

    @Test
    void SVC_12_a_further_hit_in_a_conversation_that_fails_already_is_told_because_hits_are_counted() {
        var impact = simulate(withPhrase("二百五"), List.of(chat("1", "A", "服：你是傻子，二百五")));

        assertThat(moved(impact)).containsExactly("1 SVC-12 fail-to-fail");
        assertThat(impact.changes()
                        .get(0)
                        .proposed()
                        .verdict(Item.FORBIDDEN_WORDS)
                        .hits())
                .isEqualTo(2);
    }

    @Test
    void SVC_12_an_exception_that_is_removed_changes_exactly_the_conversations_that_hold_it() {
        var pack = PackOnDisk.overBuiltIn(folder).withBuiltIn(ABUSE, "傻瓜【除非：傻瓜相机、傻瓜式】", "傻瓜【除非：傻瓜式】");

        var impact = simulate(
                pack,
                List.of(
                        chat("camera", "A", "服：您好，这是傻瓜相机"),
                        chat("way", "A", "服：您好，这是傻瓜式操作"),
                        chat("fool", "A", "服：傻瓜")));

        assertThat(moved(impact)).containsExactly("camera SVC-12 pass-to-fail");
        assertThat(said(impact.changes().get(0).verdicts().get(0).found())).containsExactly("0:5-7 傻瓜 忌语");
    }

    @Test
    void a_phrase_that_is_gone_is_shown_with_where_it_stood() {
        var pack = PackOnDisk.overBuiltIn(folder).withBuiltIn(ABUSE, "\n傻子\n", "\n");

        var impact = simulate(pack, List.of(chat("1", "A", "服：傻子"), chat("2", "A", "服：白痴")));

        assertThat(moved(impact)).containsExactly("1 SVC-12 fail-to-pass");
        var verdict = impact.changes().get(0).verdicts().get(0);
        assertThat(said(verdict.gone())).containsExactly("0:0-2 傻子 忌语");
        assertThat(verdict.found()).isEmpty();
    }

    @Test
    void words_that_are_set_aside_by_a_new_cue_are_shown_as_gone() {
        var pack = PackOnDisk.overBuiltIn(folder).withBuiltIn("lexicons/quotation.txt", "名称：引用\n", "名称：引用\n照抄一句\n");

        var impact = simulate(pack, List.of(chat("1", "A", "服：照抄一句傻子"), chat("2", "A", "服：傻子")));

        assertThat(moved(impact)).containsExactly("1 SVC-12 fail-to-pass");
        assertThat(said(impact.changes().get(0).verdicts().get(0).gone())).containsExactly("0:4-6 傻子 忌语");
    }

    @Test
    void SVC_5_what_the_customer_says_is_shown_where_it_makes_a_clause_apply() {
        var pack = PackOnDisk.overBuiltIn(folder).withBuiltIn("lexicons/problem.txt", "名称：客户问题\n", "名称：客户问题\n一拧它就打转\n");

        var impact = simulate(pack, List.of(chat("1", "A", "客：一拧它就打转", "服：您好", "服：哦", "客：人呢", "服：再见")));

        assertThat(moved(impact)).containsExactly("1 SVC-5 not-applicable-to-fail");
        assertThat(said(impact.changes().get(0).verdicts().get(0).found())).containsExactly("0:0-6 一拧它就打转 客户问题");
    }

    @Test
    void a_phrase_of_another_confidence_shows_on_both_sides() {
        var pack = PackOnDisk.overBuiltIn(folder).withBuiltIn(ABUSE, "\n傻子\n", "\n傻子【需复核】\n");

        var impact = simulate(pack, List.of(chat("1", "A", "服：傻子")));

        assertThat(moved(impact)).containsExactly("1 SVC-12 fail-to-fail");
        var verdict = impact.changes().get(0).verdicts().get(0);
        assertThat(said(verdict.gone())).isEqualTo(said(verdict.found()));
    }

    @Test
    void SVC_1_a_rule_that_asks_for_something_else_is_named() {
        var pack = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn(
                        "service-online.drl",
                        "outcome.mustSayInFirst( \"问候语\", 2 )",
                        "outcome.mustSayInFirst( \"问候语\", 1 )");

        var impact = simulate(
                pack,
                List.of(
                        chat("first", "A", "服：您好", "服：请讲"),
                        chat("second", "A", "服：请讲", "服：您好"),
                        chat("third", "A", "服：请讲", "服：讲吧", "服：您好")));

        assertThat(moved(impact)).containsExactly("second SVC-1 pass-to-fail");
        var rule =
                Objects.requireNonNull(impact.changes().get(0).verdicts().get(0).rule());
        assertThat(Objects.requireNonNull(rule.present()).name()).isEqualTo("在线·开头语");
        assertThat(Objects.requireNonNull(rule.proposed()).file()).isEqualTo("service-online.drl");
    }

    @Test
    void points_that_change_are_told_with_their_rule_though_the_verdict_stays() {
        var pack = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("service-both.drl", "outcome.pointsPerHit( 10 )", "outcome.pointsPerHit( 5 )");

        var impact = simulate(pack, List.of(chat("1", "A", "服：您好，傻子"), chat("2", "B", "服：您好")));

        assertThat(moved(impact)).contains("1 SVC-12 fail-to-fail");
        assertThat(impact.changes())
                .extracting(change -> change.conversation().id())
                .containsExactly("1");
        var rule =
                Objects.requireNonNull(impact.changes().get(0).verdicts().get(0).rule());
        assertThat(Objects.requireNonNull(rule.proposed()).name()).isEqualTo("忌语·每处扣分");
    }

    @Test
    void each_agent_is_told_with_the_mean_score_before_and_after() {
        var impact = simulate(
                withPhrase("二百五"),
                List.of(chat("1", "B", "服：您好，二百五"), chat("2", "A", "服：您好"), chat("3", "B", "服：您好"), chat("4", "C")));

        assertThat(impact.agents())
                .extracting(AgentPoints::agent)
                .containsExactly(EmployeeId.of("A"), EmployeeId.of("B"), EmployeeId.of("C"));
        var agent = impact.agents().get(1);
        assertThat(agent.conversations()).isEqualTo(2);
        assertThat(agent.changed()).isEqualTo(1);
        assertThat(agent.present()).isEqualTo(mean(BUILT_IN, "服：您好，二百五", "服：您好"));
        assertThat(Objects.requireNonNull(agent.proposed()).compareTo(Objects.requireNonNull(agent.present())))
                .isNegative();
        assertThat(impact.agents().get(0).proposed())
                .isEqualTo(impact.agents().get(0).present());
        assertThat(impact.agents().get(2).present()).isNull();
    }

    @Test
    void rules_that_begin_later_are_tried_as_of_their_first_month() {
        var pack = PackOnDisk.overBuiltIn(folder).with("new.drl", """
                package service
                rule "忌语·每处扣分·新" @clause("SVC-12") @from("2026-07-01") @title("试验")
                when Inspection( item == Item.FORBIDDEN_WORDS ) then outcome.pointsPerHit( 5 ); end
                """);
        var chats = List.of(chat("1", "A", "服：您好，傻子"));

        try (var proposed = pack.open()) {
            var simulation = Simulation.between(BUILT_IN, proposed);
            assertThat(simulation.judge(chats, SHANGHAI, DAY).changes()).isEmpty();
            assertThat(simulation
                            .asOf(PeriodMonth.of(2026, 7))
                            .judge(chats, SHANGHAI, DAY)
                            .changes())
                    .hasSize(1);
        }
    }

    @Test
    void each_conversation_is_judged_by_the_rules_of_its_day() {
        var pack = PackOnDisk.overBuiltIn(folder).with("new.drl", """
                package service
                rule "忌语·每处扣分·新" @clause("SVC-12") @from("2026-07-01") @title("试验")
                when Inspection( item == Item.FORBIDDEN_WORDS ) then outcome.pointsPerHit( 5 ); end
                """);
        // The last second of June and the first of July in Shanghai.
        var chats = List.of(
                chatAt("june", Instant.parse("2026-06-30T15:59:59Z")),
                chatAt("july", Instant.parse("2026-06-30T16:00:00Z")));

        assertThat(simulate(pack, chats).changes())
                .extracting(change -> change.conversation().id())
                .containsExactly("july");
    }

    @Test
    void any_kind_of_case_can_be_decided_under_both_packs() {
        try (var proposed = withPhrase("二百五").open()) {
            var whatIf = Simulation.between(BUILT_IN, proposed)
                    .<String, Integer>decide(
                            List.of("二百五", "您好"),
                            (ecom, text) -> {
                                var found = new ArrayList<String>();
                                ecom.service()
                                        .lexicons()
                                        .read(text, (lexicon, home, entry, from, to, lane) -> found.add(home.name()));
                                return (int) found.stream().filter("辱骂"::equals).count();
                            },
                            Integer::equals);

            assertThat(whatIf.decided()).isEqualTo(2);
            assertThat(whatIf.differences())
                    .extracting(WhatIf.Difference::decided)
                    .containsExactly("二百五");
        }
    }

    private PackOnDisk withPhrase(String line) {
        return PackOnDisk.overBuiltIn(folder).withBuiltIn(ABUSE, "\n傻子\n", "\n傻子\n" + line + "\n");
    }

    private static ConversationImpact simulate(PackOnDisk pack, List<Conversation> chats) {
        try (var proposed = pack.open()) {
            return Simulation.between(BUILT_IN, proposed).judge(chats, SHANGHAI, DAY);
        }
    }

    private static List<String> moved(ConversationImpact impact) {
        var moved = new ArrayList<String>();
        for (var change : impact.changes()) {
            for (VerdictChange verdict : change.verdicts()) {
                moved.add(change.conversation().id() + " " + verdict.item().clause() + " "
                        + verdict.move().code());
            }
        }
        return moved;
    }

    private static List<String> said(List<Proof.Words> words) {
        return words.stream()
                .map(each ->
                        each.turn() + ":" + each.from() + "-" + each.to() + " " + each.text() + " " + each.lexicon())
                .distinct()
                .toList();
    }

    private static Exact mean(Ecom ecom, String... lines) {
        var sum = Exact.ZERO;
        for (var line : lines) {
            sum = sum.plus(Objects.requireNonNull(
                    ecom.service().judge(chat("x", "X", line), DAY).score()));
        }
        return sum.dividedBy(Exact.of(lines.length));
    }

    private static Conversation chat(String id, String agent, String... lines) {
        var talk = Talk.online(lines).conversation();
        return new Conversation(id, Channel.ONLINE, EmployeeId.of(agent), null, talk.turns(), talk.ending());
    }

    private static Conversation chatAt(String id, Instant at) {
        var turns = List.of(Turn.of(Speaker.AGENT, "您好，傻子").at(at));
        return new Conversation(id, Channel.ONLINE, EmployeeId.of("A"), null, turns, Ending.UNKNOWN.by(Speaker.AGENT));
    }
}
