package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.ecomrules.core.service.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Conversations of other people: nothing breaks, every proof stands in its text, and hardly anybody is rude in them. */
@Tag("text")
class ServiceDataTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void SVC_12_dialogues_between_people_have_one_question_to_look_at_and_nothing_worse() throws IOException {
        var file = SharedData.folder("zh-cs-crosswoz").resolve("dialogues.jsonl");
        var all = lines(file)
                .flatMap(node -> both(node.get("id").asString(), turns(node, "role", "text")))
                .toList();

        var found = judge(all);

        assertThat(all).hasSize(160);
        assertThat(rate(found, Item.FORBIDDEN_WORDS)).isEqualTo(Map.of("pass", 158, "fail, needs-review", 2));
        assertThat(rate(found, Item.PATIENCE)).isEqualTo(Map.of("pass", 80));
        assertThat(rate(found, Item.CAPABILITY)).isEqualTo(Map.of("pass", 80));
        assertThat(rate(found, Item.HANDLING)).containsEntry("fail, likely", 1);
    }

    @Test
    void SVC_12_templates_of_replies_have_no_forbidden_word() throws IOException {
        var file = SharedData.folder("zh-cs-scripts").resolve("scripts.jsonl");
        var all = new ArrayList<Conversation>();
        lines(file).forEach(node -> {
            var said = List.of(
                    Turn.of(Speaker.CUSTOMER, node.get("scenario").asString()),
                    Turn.of(Speaker.AGENT, node.get("text").asString()));
            both("s" + all.size(), said).forEach(all::add);
        });

        var found = judge(all);

        assertThat(all).hasSize(600);
        assertThat(rate(found, Item.FORBIDDEN_WORDS)).isEqualTo(Map.of("pass", 600));
        for (var item : List.of(Item.PATIENCE, Item.RESPECT, Item.CAPABILITY)) {
            assertThat(rate(found, item)).isEqualTo(Map.of("pass", 300));
        }
    }

    @Test
    void SVC_10_chats_with_times_are_answered_in_time() throws IOException {
        var folder = SharedData.folder("zh-cs-uneed");
        var all = new ArrayList<Conversation>();
        for (var name : List.of("dialogue-1.json", "dialogue-2.json")) {
            var node = JsonMapper.shared().readTree(folder.resolve(name).toFile());
            var said = new ArrayList<Turn>();
            for (var each : node.get("dialogue")) {
                var speaker = each.get("sender_type").asString().equals("客服") ? Speaker.AGENT : Speaker.CUSTOMER;
                var at = LocalDateTime.parse(each.get("time").asString().replace(' ', 'T'));
                said.add(Turn.of(speaker, each.get("send_content").asString())
                        .at(at.atZone(ZONE).toInstant()));
            }
            all.add(conversation(node.get("sid").asString(), Channel.ONLINE, said));
        }

        var found = judge(all);

        assertThat(rate(found, Item.FIRST_RESPONSE)).isEqualTo(Map.of("pass", 2));
        assertThat(rate(found, Item.FORBIDDEN_WORDS)).isEqualTo(Map.of("pass", 2));
    }

    private static Stream<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> JsonMapper.shared().readTree(line));
    }

    private static List<Turn> turns(JsonNode node, String speaker, String text) {
        var said = new ArrayList<Turn>();
        for (var each : node.get("turns")) {
            said.add(Turn.of(
                    Speaker.valueOf(each.get(speaker).asString()),
                    each.get(text).asString()));
        }
        return said;
    }

    private static Stream<Conversation> both(String id, List<Turn> turns) {
        return Arrays.stream(Channel.values()).map(channel -> conversation(id, channel, turns));
    }

    private static Conversation conversation(String id, Channel channel, List<Turn> turns) {
        return new Conversation(id, channel, new EmployeeId("a01"), null, turns, Ending.UNKNOWN.by(Speaker.AGENT));
    }

    private static List<Verdict> judge(List<Conversation> all) {
        var found = new ArrayList<Verdict>();
        for (var conversation : all) {
            var inspected = ECOM.service().judge(conversation, DAY);
            isWhole(conversation, inspected);
            found.addAll(inspected.verdicts());
        }
        for (var item : Item.values()) {
            System.out.println(item.clause().value() + " " + rate(found, item));
        }
        return found;
    }

    private static void isWhole(Conversation conversation, Inspected inspected) {
        assertThat(inspected.verdicts()).hasSameSizeAs(Item.of(conversation.channel()));
        for (var verdict : inspected.verdicts()) {
            assertThat(verdict.isFinal()).isTrue();
            Stream.concat(
                            verdict.evidence().stream(),
                            verdict.setAside().stream().map(Proof.SetAside::words))
                    .filter(Proof.Words.class::isInstance)
                    .map(Proof.Words.class::cast)
                    .forEach(words -> stands(words, conversation));
        }
    }

    /** The words stand where it says, and no character is cut in two. */
    private static void stands(Proof.Words words, Conversation conversation) {
        var text = conversation.turns().get(words.turn()).text();
        assertThat(text.substring(words.from(), words.to()))
                .isEqualTo(words.text())
                .isNotEmpty();
        for (int at : new int[] {words.from(), words.to()}) {
            assertThat(at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)))
                    .as("%s of %s", at, text)
                    .isFalse();
        }
    }

    private static Map<String, Integer> rate(List<Verdict> found, Item item) {
        var rate = new TreeMap<String, Integer>();
        for (var verdict : found) {
            if (verdict.item() == item) {
                var sure = verdict.status() == Status.FAIL
                        ? ", " + verdict.confidence().code()
                        : "";
                rate.merge(verdict.status().code() + sure, 1, Integer::sum);
            }
        }
        return rate;
    }
}
