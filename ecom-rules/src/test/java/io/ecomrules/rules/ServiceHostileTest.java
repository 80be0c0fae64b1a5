package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.service.Channel;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Ending;
import io.ecomrules.core.service.Inspected;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.Proof;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conversations that no system should have written: nothing breaks, nothing hangs, nothing passes in silence. */
@Tag("text")
class ServiceHostileTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final Duration SOON = Duration.ofSeconds(60);

    @AfterAll
    static void close() {
        ECOM.close();
    }

    private static Inspected judge(Channel channel, List<Turn> turns) {
        var conversation =
                new Conversation("h", channel, new EmployeeId("a01"), null, turns, Ending.UNKNOWN.by(Speaker.AGENT));
        var inspected = ECOM.service().judge(conversation, LocalDate.of(2026, 3, 2));
        assertThat(inspected.verdicts()).hasSameSizeAs(Item.of(channel)).allMatch(verdict -> verdict.isFinal());
        inspected.verdicts().forEach(verdict -> {
            ECOM.service().nearestMiss(verdict, conversation);
            verdict.evidence().stream()
                    .filter(Proof.Words.class::isInstance)
                    .map(Proof.Words.class::cast)
                    .forEach(words -> assertThat(turns.get(words.turn()).text().substring(words.from(), words.to()))
                            .isEqualTo(words.text()));
        });
        return inspected;
    }

    private static Status status(Inspected inspected, Item item) {
        return inspected.verdicts().stream()
                .filter(verdict -> verdict.item() == item)
                .findFirst()
                .orElseThrow()
                .status();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "您好",
                "难道不是没办法吗",
                "您刚才说“不归我管",
                "我没有说过",
                "坏了吗",
                "傻 逼",
                "，",
                "\u200b",
                "😀",
                "\ud800",
                "请",
                "12",
                "一二三号",
                "a",
                "\u0000"
            })
    void a_turn_of_a_megabyte_is_judged_soon(String part) {
        // Three bytes a character in UTF-8.
        var text = part.repeat((1 << 20) / 3 / part.length());
        var turns = List.of(Turn.of(Speaker.CUSTOMER, text), Turn.of(Speaker.AGENT, text));

        assertTimeout(SOON, () -> judge(Channel.PHONE, turns));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void a_hundred_thousand_turns_are_judged_soon(Channel channel) {
        var turns = new ArrayList<Turn>();
        for (int i = 0; i < 100_000; i++) {
            turns.add(i % 2 == 0 ? Turn.of(Speaker.CUSTOMER, "坏了吗，谢谢" + i) : Turn.of(Speaker.AGENT, "难道您不会看吗" + i));
        }

        assertThat(status(assertTimeout(SOON, () -> judge(channel, turns)), Item.FORBIDDEN_WORDS))
                .isEqualTo(Status.FAIL);
    }

    @Test
    void half_a_character_is_told() {
        var turns = List.of(Turn.of(Speaker.CUSTOMER, "在😀"), Turn.of(Speaker.AGENT, "您好\ud83d"));

        assertThat(judge(Channel.ONLINE, turns).findings())
                .extracting(Finding::code)
                .containsExactly("half-character");
        assertThat(judge(Channel.ONLINE, turns.subList(0, 1)).findings())
                .extracting(Finding::code)
                .doesNotContain("half-character");
    }

    @Test
    void times_that_contradict_each_other_leave_whatever_looks_at_times_unknown() {
        var now = Instant.parse("2026-03-02T02:00:00Z");
        var turns = List.of(
                Turn.of(Speaker.CUSTOMER, "我想问问").at(now).until(now.minusSeconds(5)),
                Turn.of(Speaker.AGENT, "您先听我说").at(now.minusSeconds(60)),
                Turn.of(Speaker.AGENT, "再见").at(Instant.MAX).until(Instant.MIN));

        var inspected = judge(Channel.PHONE, turns);

        assertThat(status(inspected, Item.FIRST_RESPONSE)).isEqualTo(Status.UNKNOWN);
        assertThat(status(inspected, Item.LISTENING)).isEqualTo(Status.UNKNOWN);
        assertThat(inspected.findings())
                .extracting(Finding::code)
                .contains("turns-out-of-order", "turn-ends-before-it-begins");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void without_an_agent_or_without_turns_nothing_passes(Channel channel) {
        for (var turns : List.of(
                List.<Turn>of(),
                List.of(Turn.of(Speaker.CUSTOMER, "坏了")),
                List.of(Turn.of(Speaker.AGENT, "")),
                List.of(Turn.of(Speaker.AGENT, "\u0000 \n\u200b\ud800")),
                List.of(Turn.of(Speaker.BOT, "您好"), Turn.of(Speaker.SYSTEM, "再见")),
                List.of(Turn.of(Speaker.AGENT, "您好").marked(Turn.Mark.RECALLED)))) {
            assertThat(judge(channel, turns).verdicts())
                    .as("%s", turns)
                    .noneMatch(verdict -> verdict.status() == Status.PASS);
        }
    }

    @Test
    void whatever_characters_there_are_nothing_breaks() {
        var random = new Random(7);
        var speakers = List.of(Speaker.AGENT, Speaker.CUSTOMER, Speaker.BOT, Speaker.SYSTEM);
        for (int i = 0; i < 300; i++) {
            var turns = new ArrayList<Turn>();
            for (int k = 0; k < 6; k++) {
                var text = new StringBuilder();
                for (int c = 0; c < 40; c++) {
                    text.append(random.nextInt(4) == 0 ? "您好不归我管吗“”" : String.valueOf((char) random.nextInt(0x10000)));
                }
                turns.add(Turn.of(speakers.get(random.nextInt(speakers.size())), text.toString()));
            }
            judge(i % 2 == 0 ? Channel.ONLINE : Channel.PHONE, turns);
        }
    }
}
