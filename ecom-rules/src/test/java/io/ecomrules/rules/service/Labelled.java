package io.ecomrules.rules.service;

import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.service.Channel;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Ending;
import io.ecomrules.core.service.RecordedFact;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.Turn;
import io.ecomrules.core.service.VoiceMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A conversation and what somebody who did not know the lexicons says of it.
 *
 * @param conversation the conversation
 * @param labels the expected status by the clause
 * @param isWritten whether a person wrote it, and did not vary another
 * @param hard the clauses that are hard to judge
 */
record Labelled(Conversation conversation, Map<String, String> labels, boolean isWritten, List<String> hard) {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Reads the whole benchmark, once. */
    static List<Labelled> all() {
        var all = new ArrayList<>(read("benchmark-online.jsonl"));
        all.addAll(read("benchmark-phone.jsonl"));
        return List.copyOf(all);
    }

    /** Whether it was not looked at when the lexicons were written and mended. */
    boolean isUnseen() {
        return Integer.parseInt(conversation.id().substring(1)) % 2 == 0;
    }

    /** Reads a file of labelled conversations among the test's resources. */
    static List<Labelled> read(String file) {
        try (var stream = Labelled.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + file + ".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> of(JsonMapper.shared().readTree(line)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Labelled of(JsonNode node) {
        var labels = new LinkedHashMap<String, String>();
        node.get("labels")
                .properties()
                .forEach(each -> labels.put(each.getKey(), each.getValue().asString()));
        var hard = new ArrayList<String>();
        if (node.has("hard")) {
            node.get("hard").forEach(each -> hard.add(each.asString()));
        }
        return new Labelled(
                conversation(node), labels, node.get("made").asString().equals("written"), hard);
    }

    static Conversation conversation(JsonNode node) {
        var turns = new ArrayList<Turn>();
        node.get("turns").forEach(each -> turns.add(turn(each)));
        return new Conversation(
                node.get("id").asString(),
                Channel.valueOf(upper(node.get("channel").asString())),
                new EmployeeId(node.get("agent").asString()),
                null,
                turns,
                node.get("closed").asBoolean() ? ending(node) : null);
    }

    private static Turn turn(JsonNode node) {
        var marks = EnumSet.noneOf(Turn.Mark.class);
        for (var mark : Turn.Mark.values()) {
            if (node.path(mark.name().toLowerCase(Locale.ROOT)).asBoolean(false)) {
                marks.add(mark);
            }
        }
        return new Turn(
                Speaker.valueOf(upper(node.get("speaker").asString())),
                node.path("text").asString(""),
                instant(node, "at"),
                instant(node, "endAt"),
                marks);
    }

    private static Ending ending(JsonNode node) {
        var ending = Ending.UNKNOWN;
        var at = instant(node, "endedAt");
        ending = at == null ? ending : ending.at(at);
        if (node.hasNonNull("endedBy")) {
            ending = ending.by(Speaker.valueOf(upper(node.get("endedBy").asString())));
        }
        var facts = node.path("facts");
        for (var each : Map.of(
                        "feedbackRecorded", RecordedFact.FEEDBACK,
                        "orderVerified", RecordedFact.ORDER,
                        "workOrder", RecordedFact.WORK_ORDER)
                .entrySet()) {
            if (facts.hasNonNull(each.getKey())) {
                ending = ending.with(
                        each.getValue(), !facts.get(each.getKey()).asString().equals("false"));
            }
        }
        for (var aspect : VoiceMark.Aspect.values()) {
            var word = node.path("voice").path(aspect.code()).asString("");
            for (var mark : Arrays.asList(VoiceMark.values())) {
                if (mark.aspect() == aspect && mark.word().equals(word)) {
                    ending = ending.with(mark);
                }
            }
        }
        return facts.hasNonNull("rating")
                ? ending.rated(Exact.of(new BigDecimal(facts.get("rating").asString())))
                : ending;
    }

    private static @Nullable Instant instant(JsonNode node, String field) {
        if (!node.hasNonNull(field)) {
            return null;
        }
        var text = node.get(field).asString();
        return text.endsWith("Z") || text.matches(".*[+-][0-9]{2}:[0-9]{2}")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(ZONE).toInstant();
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
