package io.ecomrules.cli;

import io.ecomrules.cli.input.InputFile;
import io.ecomrules.cli.output.JsonLines.Place;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file that can be tried again; the others are told one by one and left out.
 *
 * @param <C> what is tried
 */
final class PastRecords<C> {

    /**
     * Reads a file.
     *
     * @param <C> what is tried
     */
    interface Reading<C> {
        void read(byte[] bytes, Consumer<Past<C>> entries);
    }

    /** A record, or what is wrong with it. */
    record Past<C>(int line, @Nullable C record, List<Problem> problems) {}

    private final Console console;
    private final InputFile file;
    private final Reading<C> reading;
    private int refused;

    PastRecords(Console console, String file, Reading<C> reading) {
        this.console = console;
        this.file = new InputFile(file);
        this.reading = reading;
    }

    List<C> read() {
        var records = new ArrayList<C>();
        try {
            reading.read(file.bytes(console.in()), entry -> {
                if (entry.record() == null) {
                    refused++;
                    console.out()
                            .error(new Place(entry.line(), file.name(), null), entry.problems(), console.messages());
                } else {
                    records.add(entry.record());
                }
            });
        } catch (InvalidInputException refusal) {
            throw new InvalidInputException(
                    refusal.problems().stream().map(problem -> placed(problem)).toList());
        }
        if (refused > 0) {
            console.say(
                    "simulate.records-refused",
                    Map.of("refused", String.valueOf(refused), "judged", String.valueOf(records.size())));
        }
        return records;
    }

    private Problem placed(Problem problem) {
        return problem.file() == null ? problem.at(file.name(), problem.line(), problem.column()) : problem;
    }

    int refused() {
        return refused;
    }
}
