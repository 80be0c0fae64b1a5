package io.ecomrules.cli.output;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Standard output: one JSON object a line, in UTF-8 whatever the machine's charset, with LF whatever its line ending. */
public final class JsonLines {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final OutputStream out;
    private boolean lost;

    /**
     * Prepares to write.
     *
     * @param out where to
     */
    public JsonLines(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    /**
     * Writes a line.
     *
     * @param json an object without line endings
     * @throws OutputException if it cannot be written
     */
    public void line(String json) {
        try {
            out.write(json.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException failed) {
            lost = true;
            throw new OutputException(failed);
        }
    }

    /**
     * Writes an object as a line.
     *
     * @param fields writes its fields
     * @throws OutputException if it cannot be written
     */
    public void object(Consumer<JsonGenerator> fields) {
        var json = new StringWriter();
        try (var generator = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
            generator.writeStartObject();
            fields.accept(generator);
            generator.writeEndObject();
        }
        line(json.toString());
    }

    /**
     * Answers a bad record.
     *
     * @param place where it stands
     * @param problems what is wrong with it, the first thing first
     * @param words the language
     * @throws OutputException if it cannot be written
     */
    public void error(Place place, List<Problem> problems, Messages words) {
        object(json -> {
            if (place.line() > 0) {
                json.writeNumberProperty("line", place.line());
            }
            if (place.file() != null) {
                json.writeStringProperty("file", place.file());
            }
            if (place.cell() != null) {
                json.writeStringProperty("cell", place.cell());
            }
            json.writeName("error");
            json.writeStartObject();
            say(json, problems.get(0), words);
            if (problems.size() > 1) {
                json.writeName("more");
                json.writeStartArray();
                problems.stream().skip(1).forEach(problem -> {
                    json.writeStartObject();
                    say(json, problem, words);
                    json.writeEndObject();
                });
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    /**
     * Tells a problem of a rule pack.
     *
     * @param problem the problem
     * @param words the language
     * @throws OutputException if it cannot be written
     */
    public void problem(Problem problem, Messages words) {
        object(json -> {
            json.writeStringProperty("level", problem.level().code());
            json.writeStringProperty("code", problem.code());
            if (problem.file() != null) {
                json.writeStringProperty("file", problem.file());
            }
            if (problem.line() > 0) {
                json.writeNumberProperty("line", problem.line());
            }
            if (problem.column() > 0) {
                json.writeNumberProperty("column", problem.column());
            }
            if (problem.cell() != null) {
                json.writeStringProperty("cell", problem.cell());
            }
            json.writeStringProperty("message", words.text(problem));
        });
    }

    /**
     * The place of a bad record.
     *
     * @param line the physical line or the row of the sheet, from 1, or 0 where the whole file is meant
     * @param file the file, where it is another one than the input
     * @param cell the cell of a workbook, or null
     */
    public record Place(
            int line, @Nullable String file, @Nullable String cell) {}

    /**
     * Hands everything on, unless that has failed before.
     *
     * @throws OutputException if it cannot be written
     */
    public void flush() {
        if (lost) {
            return;
        }
        try {
            out.flush();
        } catch (IOException failed) {
            lost = true;
            throw new OutputException(failed);
        }
    }

    private static void say(JsonGenerator json, Problem problem, Messages words) {
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("message", words.text(problem));
    }
}
