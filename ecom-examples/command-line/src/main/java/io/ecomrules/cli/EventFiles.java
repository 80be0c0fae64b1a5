package io.ecomrules.cli;

import io.ecomrules.cli.input.EventRecord;
import io.ecomrules.cli.input.InputFile;
import io.ecomrules.cli.input.Parsed;
import io.ecomrules.cli.input.RecordLines;
import io.ecomrules.cli.input.RegisterFile;
import io.ecomrules.core.analytics.Event;
import io.ecomrules.core.analytics.Register;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Files of events, and folders of them: of a folder every file whose name ends with {@code .jsonl}, in the order of their names. */
final class EventFiles {

    /** The register may lie among the events of a folder. */
    static final String REGISTER = "register.jsonl";

    private final List<InputFile> files = new ArrayList<>();
    private final InputStream standardInput;

    /**
     * Looks for the files.
     *
     * @throws InvalidInputException with {@code no-events} for a folder without any
     */
    EventFiles(List<String> names, InputStream standardInput) {
        this.standardInput = standardInput;
        for (var name : names) {
            var folder = name.equals("-") ? null : Options.path("EVENTS", name);
            if (folder != null && Files.isDirectory(folder)) {
                files.addAll(within(folder));
            } else {
                files.add(new InputFile(name));
            }
        }
    }

    private static List<InputFile> within(Path folder) {
        try (var all = Files.list(folder)) {
            var files = all.filter(file -> isEvents(file.getFileName().toString()))
                    .sorted()
                    .map(file -> new InputFile(file.toString()))
                    .toList();
            if (!files.isEmpty()) {
                return files;
            }
        } catch (IOException unreadable) {
            throw new InvalidInputException(List.of(Problem.of("unreadable-file", "file", folder.toString())));
        }
        throw new InvalidInputException(List.of(Problem.of("no-events", "folder", folder.toString())));
    }

    private static boolean isEvents(String name) {
        return name.endsWith(".jsonl") && !name.equals(REGISTER);
    }

    /** Reads every record of every file, one at a time. */
    void read(ZoneId zone, BiConsumer<String, Parsed<Event>> events) {
        for (var file : files) {
            named(
                    file,
                    () -> RecordLines.read(
                            file.bytes(standardInput),
                            (line, text) -> EventRecord.read(line, text, zone),
                            record -> events.accept(shortName(file), record)));
        }
    }

    /** Reads a register. */
    static Register register(String name, InputStream standardInput) {
        var file = new InputFile(name);
        var read = new ArrayList<Register>(1);
        named(file, () -> read.add(RegisterFile.read(file.bytes(standardInput))));
        return read.get(0);
    }

    /** The name without the folders that it stands in, which are nobody's business. */
    private static String shortName(InputFile file) {
        return file.name().equals("-")
                ? "-"
                : String.valueOf(Path.of(file.name()).getFileName());
    }

    private static void named(InputFile file, Runnable read) {
        try {
            read.run();
        } catch (InvalidInputException refusal) {
            throw new InvalidInputException(refusal.problems().stream()
                    .map(problem -> problem.file() == null
                            ? problem.at(file.name(), problem.line(), problem.column())
                            : problem)
                    .toList());
        }
    }
}
