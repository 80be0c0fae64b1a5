package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.service.Channel;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Ending;
import io.ecomrules.core.service.RecordedFact;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.Turn;
import io.ecomrules.core.service.VoiceMark;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a conversation of a record and collects everything that is wrong with it. */
final class ConversationRecord {

    private static final Map<RecordedFact, String> FACTS = Map.of(
            RecordedFact.FEEDBACK, "feedbackRecorded",
            RecordedFact.ORDER, "orderVerified",
            RecordedFact.WORK_ORDER, "workOrder");

    private static final Map<Turn.Mark, String> MARKS =
            Map.of(Turn.Mark.AUTO, "auto", Turn.Mark.RECALLED, "recalled", Turn.Mark.IMAGE, "image");

    private static final Map<String, Set<String>> EXPECTED = Map.of(
            "", Set.of("id", "channel", "agent", "customer", "closed", "endedAt", "endedBy", "turns", "voice", "facts"),
            "turns", Set.of("speaker", "at", "endAt", "auto", "recalled", "image", "text"),
            "voice", Set.of("tone", "volume", "pace"),
            "facts", Set.of("feedbackRecorded", "orderVerified", "workOrder", "rating"));

    private final NestedJson json;
    private final ZoneId zone;
    private final List<Problem> problems;
    private final FieldReader reader;

    private ConversationRecord(NestedJson json, ZoneId zone) {
        this.json = json;
        this.zone = zone;
        this.problems = new ArrayList<>(json.problems());
        this.reader = new FieldReader(json.cells()::get, problems);
    }

    static ConversationEntry read(int line, String text, ZoneId zone) {
        var record = new ConversationRecord(NestedJson.read(text, EXPECTED, Set.of("voice", "facts")), zone);
        if (!record.json.isWhole()) {
            return new ConversationEntry(line, null, record.problems);
        }
        var conversation = record.conversation();
        return record.problems.isEmpty()
                ? new ConversationEntry(line, conversation, List.of())
                : new ConversationEntry(line, null, record.problems);
    }

    private @Nullable Conversation conversation() {
        var id = whole("id", reader.required("id"));
        var channel = constant("channel", Channel.values(), Channel::code);
        if (isMissing("channel")) {
            reader.refuse("missing-field", "channel", "");
        }
        var agent = agent();
        var customer = whole("customer", reader.text("customer"));
        var closed = reader.flag("closed");
        if (closed == null && isMissing("closed")) {
            reader.refuse("missing-field", "closed", "");
        }
        var turns = turns();
        var ending = ending();
        // Without one of these the problem is told, and the conversation is let go.
        return id == null || channel == null || agent == null || closed == null
                ? null
                : new Conversation(id, channel, agent, customer, turns, closed ? ending : null);
    }

    private @Nullable EmployeeId agent() {
        var text = reader.required("agent");
        if (text == null) {
            return null;
        }
        try {
            return new EmployeeId(text);
        } catch (IllegalArgumentException refused) {
            reader.refuse("malformed-employee", "agent", text);
            return null;
        }
    }

    private List<Turn> turns() {
        var size = json.sizes().get("turns");
        if (size == null) {
            reader.refuse("missing-field", "turns", "");
            return List.of();
        }
        var turns = new ArrayList<Turn>(size);
        for (int i = 0; i < size; i++) {
            var turn = turn("turns[" + i + "].");
            if (turn != null) {
                turns.add(turn);
            }
        }
        return turns;
    }

    private @Nullable Turn turn(String path) {
        var speaker = isMissing(path + "speaker")
                ? missing(path + "speaker")
                : constant(path + "speaker", Speaker.values(), Speaker::code);
        var marks = EnumSet.noneOf(Turn.Mark.class);
        for (var mark : Turn.Mark.values()) {
            var holds = reader.flag(path + MARKS.get(mark));
            if (holds != null && holds) {
                marks.add(mark);
            }
        }
        var cell = json.cells().get(path + "text");
        // What is not known may be anything; that nothing was said is written "".
        if ((cell == null || cell.kind() == Cell.Kind.NULL) && !marks.contains(Turn.Mark.IMAGE)) {
            reader.refuse("missing-field", path + "text", "");
        }
        var text = whole(path + "text", reader.text(path + "text"));
        var at = instant(path + "at");
        var endAt = instant(path + "endAt");
        return speaker == null ? null : new Turn(speaker, text == null ? "" : text, at, endAt, marks);
    }

    /** Half a character is told with its path: no span of it could be shown. */
    private @Nullable String whole(String field, @Nullable String text) {
        if (text != null && !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            problems.add(Problem.of("lone-surrogate", "field", field));
        }
        return text;
    }

    private boolean isMissing(String field) {
        var cell = json.cells().get(field);
        return cell == null || cell.kind() == Cell.Kind.NULL || (cell.fault() == null && cell.isEmpty());
    }

    private @Nullable Speaker missing(String field) {
        reader.refuse("missing-field", field, "");
        return null;
    }

    private Ending ending() {
        var endedBy = constant("endedBy", Speaker.values(), Speaker::code);
        var facts = new EnumMap<RecordedFact, Boolean>(RecordedFact.class);
        FACTS.forEach((fact, field) -> {
            // A work order is named by its number, or it is said that there is one.
            var cell = json.cells().get("facts." + field);
            boolean isNumber =
                    fact == RecordedFact.WORK_ORDER && cell != null && cell.fault() == null && !cell.isEmpty();
            var holds = isNumber ? Boolean.TRUE : reader.flag("facts." + field);
            if (holds != null) {
                facts.put(fact, holds);
            }
        });
        var voice = new EnumMap<VoiceMark.Aspect, VoiceMark>(VoiceMark.Aspect.class);
        for (var aspect : VoiceMark.Aspect.values()) {
            var marks = Arrays.stream(VoiceMark.values())
                    .filter(mark -> mark.aspect() == aspect)
                    .toArray(VoiceMark[]::new);
            var mark = constant("voice." + aspect.code(), marks, VoiceMark::word);
            if (mark != null) {
                voice.put(aspect, mark);
            }
        }
        var rating = reader.number("facts.rating");
        return new Ending(instant("endedAt"), endedBy, facts, voice, rating == null ? null : Exact.of(rating));
    }

    private <E> @Nullable E constant(String field, E[] values, java.util.function.Function<E, String> code) {
        var text = reader.text(field);
        if (text == null) {
            return null;
        }
        for (var value : values) {
            if (code.apply(value).equals(text)) {
                return value;
            }
        }
        var known = Arrays.stream(values).map(code).collect(Collectors.joining(", "));
        problems.add(Problem.of("unknown-choice", "column", field, "value", Shown.of(text), "known", known));
        return null;
    }

    private @Nullable Instant instant(String field) {
        var text = reader.text(field);
        if (text == null) {
            return null;
        }
        try {
            return Instants.parse(text, zone);
        } catch (Instants.NotAnInstant malformed) {
            reader.refuse(malformed.code(), field, text);
            return null;
        }
    }
}
