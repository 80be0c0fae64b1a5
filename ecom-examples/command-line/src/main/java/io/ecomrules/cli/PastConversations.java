package io.ecomrules.cli;

import io.ecomrules.cli.input.ConversationsFile;
import io.ecomrules.cli.input.InputFile;
import io.ecomrules.cli.output.JsonLines.Place;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.service.Conversation;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The conversations of a file that can be used; the others are told one by one and left out. */
final class PastConversations {

    private final Console console;
    private final InputFile file;
    private final ZoneId zone;
    private int refused;

    PastConversations(Console console, String file, ZoneId zone) {
        this.console = console;
        this.file = new InputFile(file);
        this.zone = zone;
    }

    List<Conversation> read() {
        var conversations = new ArrayList<Conversation>();
        try {
            ConversationsFile.read(file.bytes(console.in()), zone, entry -> {
                var conversation = entry.conversation();
                if (conversation == null) {
                    refused++;
                    console.out()
                            .error(new Place(entry.line(), file.name(), null), entry.problems(), console.messages());
                } else {
                    conversations.add(conversation);
                }
            });
        } catch (InvalidInputException refusal) {
            throw new InvalidInputException(
                    refusal.problems().stream().map(problem -> placed(problem)).toList());
        }
        if (refused > 0) {
            console.say(
                    "simulate.conversations-refused",
                    Map.of(
                            "refused", String.valueOf(refused),
                            "judged", String.valueOf(conversations.size())));
        }
        return conversations;
    }

    private Problem placed(Problem problem) {
        return problem.file() == null ? problem.at(file.name(), problem.line(), problem.column()) : problem;
    }

    int refused() {
        return refused;
    }
}
