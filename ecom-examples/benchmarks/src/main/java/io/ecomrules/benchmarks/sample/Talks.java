package io.ecomrules.benchmarks.sample;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.service.Channel;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Ending;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Conversations of a given length made of real dialogues: what was said stands in its order, and each begins where the one before it ended. */
public final class Talks {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration BETWEEN_TURNS = Duration.ofSeconds(12);

    private Talks() {}

    /**
     * Reads conversations.
     *
     * @param shared the folder of shared data
     * @param turns how many turns each has
     * @param characters what a turn is cut down to
     * @return as many as the dialogues give
     */
    public static List<Conversation> read(Path shared, int turns, int characters) {
        var talks = new ArrayList<Conversation>();
        var said = new ArrayList<Turn>();
        for (var line : lines(shared.resolve("data/zh-cs-crosswoz/dialogues.jsonl"))) {
            for (var turn : JSON.readTree(line).get("turns")) {
                var speaker = turn.get("role").asString().equals("AGENT") ? Speaker.AGENT : Speaker.CUSTOMER;
                var text = turn.get("text").asString();
                said.add(Turn.of(speaker, text.substring(0, Math.min(characters, text.length())))
                        .at(BEGIN.plus(BETWEEN_TURNS.multipliedBy(said.size()))));
                if (said.size() == turns) {
                    talks.add(new Conversation(
                            "talk-" + talks.size(),
                            Channel.ONLINE,
                            EmployeeId.of("agent"),
                            null,
                            said,
                            Ending.UNKNOWN.by(Speaker.AGENT)));
                    said.clear();
                }
            }
        }
        return talks;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
